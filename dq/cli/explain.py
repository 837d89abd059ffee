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
    print(
        f"{finding_id}  {row['code']} {row['name']}, {row['severity']}, confidence {row['confidence']}, {row['state']}"
    )
    print(printable(f"{row['origin_file']}:{row['origin_row']}"))
    for key, value in json.loads(row["evidence"]).items():
        print(printable(f"{key.replace('_', ' ')}: {value}"))
    if row["related_id"]:
        print(printable(f"related to {row['related_id']}"))
    texts = saved.texts.filter(pl.col("record_id") == row["record_id"])
    if row["field"] == "text" and texts.height:
        print()
        write(row["record_id"], "text", texts["text"][0], [row], sys.stdout, around=2)
    print(f"\nWhy: dq explain {row['code']}")
