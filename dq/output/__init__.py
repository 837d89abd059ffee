"""Findings and verdicts in the formats people and machines read: one writer a format."""

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, TextIO

from dq.errors import UsageError
from dq.output.streams import stream_to

if TYPE_CHECKING:
    from dq.runs import Audit
    from dq.verdict import Verdict

Writer = Callable[["Audit", "Verdict | None", TextIO], None]
"""Writes an audit, and the verdict if a gate ran, to a stream; untrusted text is escaped for the format."""

FORMATS: Final = {
    "text": "text.write",
    "concise": "concise.write",
    "json": "jsons.write",
    "jsonl": "jsonl.write",
    "csv": "tables.write_csv",
    "parquet": "tables.write_parquet",
    "sarif": "sarif.write",
    "junit": "junit.write",
    "github": "github.write",
    "gitlab": "gitlab.write",
    "markdown": "markdown.write",
    "html": "html.write",
}
"""The formats and their writers in this package; a writer is imported when it is used, for start-up's sake."""


class Output(NamedTuple):
    """A format and where it goes; no file is standard output."""

    format: str
    file: Path | None


def read_outputs(wanted: Sequence[str], *, gated: bool) -> list[Output]:
    """Returns what `-f FORMAT` and `-f FORMAT:FILE` ask for; read before the work, so that a mistake costs nothing.

    Raises:
        UsageError: there is no such format, or it needs a gate and none is run.
    """
    outputs = []
    for item in wanted:
        name, _, file = item.partition(":")
        if name not in FORMATS:
            raise UsageError(f"no format is called {name!r}", help=f"known: {', '.join(FORMATS)}")
        if name == "junit" and not gated:
            raise UsageError("junit tells of expectations, and no gate is run", help="use: dq gate PATH -f junit:FILE")
        outputs.append(Output(name, Path(file) if file else None))
    return outputs


def writer(name: str) -> Writer:
    """Returns the writer of a format."""
    module, _, function = FORMATS[name].partition(".")
    found: Writer = getattr(import_module(f"{__name__}.{module}"), function)
    return found


def write_all(audit: "Audit", outputs: Sequence[Output], verdict: "Verdict | None" = None) -> None:
    """Writes an audit, and the verdict if a gate ran, in each format.

    Raises:
        UsageError: a file cannot be written.
    """
    for name, file in outputs:
        with stream_to(file) as stream:
            writer(name)(audit, verdict, stream)
