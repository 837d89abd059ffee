"""GitHub: workflow commands that annotate the corpus files, and the step summary."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from dq.output import markdown
from dq.output.escape import annotation, annotation_property
from dq.output.limits import fresh, gravest
from dq.output.place import Places
from dq.vocabulary import Severity

if TYPE_CHECKING:
    from dq.runs import Audit
    from dq.verdict import Verdict

MOST: Final = 10
"""How many annotations of a level GitHub shows for a step."""

_COMMANDS: Final = {Severity.CRITICAL: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def write(audit: "Audit", verdict: "Verdict | None", stream: TextIO) -> None:
    """Writes what fails of the gate, then the first new findings; the summary goes where GITHUB_STEP_SUMMARY says."""
    for result in verdict.results if verdict is not None else ():
        if result.outcome != "holds":
            command = "error" if result.fatal else "notice"
            title = annotation_property(f"dq gate: {result.key}")
            stream.write(f"::{command} title={title}::{annotation(f'{result.that}: {result.message}')}\n")
    places = Places(audit)
    new = fresh(audit.kept("findings"))
    for severity in reversed(Severity):
        rows, hidden = gravest(new.filter(new["severity"] == severity), MOST)
        for row in rows.iter_rows(named=True):
            file, line, column = places.of(row)
            where = f"file={annotation_property(file)},line={line}" + (f",col={column}" if column is not None else "")
            title = annotation_property(f"{row['code']} {row['name']}")
            message = annotation(f"{row['record_id']}: {row['message']}")
            stream.write(f"::{_COMMANDS[severity]} {where},title={title}::{message}\n")
        if hidden:
            stream.write(f"::notice title=dq::{hidden:,} more of severity {severity} are not annotated\n")
    if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(summary).open("a", encoding="utf-8", newline="\n") as file_:
            markdown.write(audit, verdict, file_)
