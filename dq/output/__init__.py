"""Findings and verdicts in the formats people and machines read: one writer a format."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from dq.errors import UsageError
from dq.output import jsonl, text

if TYPE_CHECKING:
    from dq.runs import Audit
    from dq.verdict import Verdict

Writer = Callable[["Audit", "Verdict | None", TextIO], None]
"""Writes an audit, and the verdict if a gate ran, to a stream; untrusted text is escaped for the format."""

WRITERS: Final[dict[str, Writer]] = {"text": text.write, "jsonl": jsonl.write}


def write_all(audit: "Audit", wanted: Sequence[str], verdict: "Verdict | None" = None) -> None:
    """Writes an audit in each wanted format, `FORMAT` to stdout or `FORMAT:FILE`.

    Raises:
        UsageError: there is no such format.
    """
    for item in wanted:
        name, _, file = item.partition(":")
        if name not in WRITERS:
            raise UsageError(f"no format is called {name!r}", help=f"known: {', '.join(WRITERS)}")
        if file:
            with Path(file).open("w", encoding="utf-8", newline="\n") as stream:
                WRITERS[name](audit, verdict, stream)
        else:
            WRITERS[name](audit, verdict, sys.stdout)
