"""`dq explain`: the page of a check, a finding in words, or the exit codes."""

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dq.errors import EXIT_CODES, UsageError
from dq.output.escape import printable

if TYPE_CHECKING:
    from dq.check import Check
    from dq.runs import Audit

Subject = Annotated[
    str, typer.Argument(help="A check's code or name, a finding's id, or exit-codes.", show_default=False)
]
Run = Annotated[Path | None, typer.Option("--run", help="The saved run a finding is in; without it, reports/latest.")]


def explain(subject: Subject, *, run: Run = None) -> int:
    """Explain a check: what it finds, why, how it decides, its options, with tested examples; or a finding."""
    if subject == "exit-codes":
        for status, meaning in EXIT_CODES.items():
            print(f"{int(status):>4}  {meaning}")
    elif re.fullmatch(r"[0-9a-f]{16}", subject):
        _finding(subject, run)
    else:
        from dq.checks import select
        from dq.cli.project import project_checks

        there = project_checks()
        for number, code in enumerate(sorted(select([subject], there))):
            if number:
                print("\n")
            _check(there[code])
    return 0


def _check(check: "Check[Any]") -> None:
    from dq.pages import page_of

    print(f"{check.code}  {check.name}")
    for line in page_of(check):
        print(line)


def _finding(finding_id: str, run: Path | None) -> None:
    import json

    import polars as pl

    from dq.config import find_config
    from dq.output.article import write
    from dq.output.evidence import in_words
    from dq.runs import open_run

    root = find_config().root
    home = run or (root / "reports" / "latest" if root else None)
    if home is None:
        raise UsageError("no run to look for the finding in", help="name one: --run DIR")
    saved = open_run(home)
    rows = saved.findings.filter(pl.col("finding_id") == finding_id)
    if rows.is_empty():
        raise UsageError(f"{home} holds no finding {finding_id}", help="ids are shown by -f jsonl, as finding_id")
    row = rows.row(0, named=True)
    print(f"{finding_id}  {row['code']} {row['name']}")
    print(printable(row["message"]))
    print(f"{row['severity']}, confidence {row['confidence']}, {row['state']}")
    print(printable(f"record {row['record_id']}, {row['origin_file']}:{row['origin_row']}"))
    for line in ("", "Evidence", *in_words(json.loads(row["evidence"]))):
        print(printable(line))
    if row["related_id"]:
        print(printable(f"related to: {row['related_id']}"))
    if row["fix"] is not None:
        print(printable(f"fix ({row['fix_safety']}): {row['fix'] or 'remove it'}"))
    value = _field_of(saved, row)
    if value is None:
        print(f"\nThe run does not keep this text: dq show CORPUS {row['record_id']}")
    else:
        print()
        write(row["record_id"], row["field"], value, [row], sys.stdout, around=2)
    print(f"\nWhy:             dq explain {row['code']}")
    print(printable(f"The article:     dq show {home} {finding_id}"))
    print(f'Accept it:       dq baseline add {finding_id} --reason "..."')


def _field_of(saved: "Audit", row: "dict[str, Any]") -> str | None:
    """The field a finding is in, as the run keeps it."""
    import polars as pl

    from dq.schemas import IDENTITY

    frame = saved.texts if row["field"] == "text" else saved.articles
    same = [pl.col(key) == row[key] for key in IDENTITY]
    values: list[str | None] = frame.filter(*same)[row["field"]].to_list()
    return values[0] if values else None
