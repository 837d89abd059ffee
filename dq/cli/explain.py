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
    from dq.testing import Case

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
        from dq.checks import all_checks, select

        for number, code in enumerate(sorted(select([subject]))):
            if number:
                print("\n")
            _check(all_checks()[code])
    return 0


def _check(check: "Check[Any]") -> None:
    from dq.checks import module_of
    from dq.testing import load_cases

    print(f"{check.code}  {check.name}")
    print(f"family {check.family}, severity {check.severity}, confidence {check.confidence}, since {check.since}")
    print(f"fix: {check.fix or 'none'}; {'on' if check.default else 'off'} by default\n")
    print((module_of(check.code).__doc__ or "").strip())
    _options(check)
    examples = [case for case in load_cases([check.code]) if case.doc]
    if examples:
        print("\n## Examples")
    for case in examples:
        _example(case)
    _measured(check)
    print("\n## Use")
    print(f'Set it up in a suite:   [checks.{check.name}]  severity = "info"')
    print(f'Hold a limit:           {check.name} = "{check.name}.share <= 0.01"  under [expectations]')
    print(f'Accept what there is:   dq baseline add {check.code} --reason "..."')
    print(f"Leave it out:           --ignore {check.code}")


def _options(check: "Check[Any]") -> None:
    from dataclasses import fields

    if check.options is None:
        return
    print("\n## Options and their defaults")
    for option in fields(check.options):
        unit = f" {option.metadata['unit']}" if option.metadata.get("unit") else ""
        print(f"{option.name} = {getattr(check.options, option.name)}{unit}\n    {option.metadata.get('help', '')}")


def _example(case: "Case") -> None:
    """An example that is a tested case; what cannot be seen is shown as U+XXXX."""
    sign = {"finding": "Found", "clean": "Not found", "known-miss": "Missed", "known-false-alarm": "Found by mistake"}
    print(f"\n{sign[case.expect]}: {printable(case.label)}")
    for record in case.records:
        for name in ("title", "text"):
            lines = str(record[name]).split("\n") if record.get(name) else []
            for line in lines:
                print(f"    | {printable(line)}")
    if case.spans:
        print(f"    finds: {', '.join(f'“{printable(span)}”' for span in case.spans)}")
    if case.fixed is not None:
        print(f"    fixed: {printable(case.fixed)}")


def _measured(check: "Check[Any]") -> None:
    """What was measured of the check, and of its family on labelled real news."""
    from dq.lexicons.accuracy import of_check, of_family

    of_this, of_all = of_check(check.code), of_family(check.family)
    if of_this or of_all:
        print("\n## Measured")
    for subject, measured in [*((check.code, one) for one in of_this), *((check.family, one) for one in of_all)]:
        figures = measured.figures
        missed = "unknown" if figures.missed is None else f"{figures.missed:,}"
        print(f"{subject}: precision {_rate(figures.precision)}, recall {_rate(figures.recall)}")
        print(f"    {figures.right:,} {measured.counts} right, {figures.false:,} false, {missed} missed")
        print(f"    on: {measured.data} ({measured.date}). {measured.note}")


def _rate(share: float | None) -> str:
    return "not known" if share is None else f"{share:.3f}"


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
