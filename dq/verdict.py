"""A verdict: what the gate says of an audit, expectation by expectation; saved beside the run as `verdict.json`."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, Literal

from dq.errors import UsageError
from dq.vocabulary import Severity

FILE: Final = "verdict.json"
"""The file's name in the folder of a run."""

FORMAT: Final = 1
"""The version of the file."""

Outcome = Literal["holds", "fails", "could-not-run"]
"""What became of an expectation. One that could not run is never passed over: it fails the gate."""


@dataclass(frozen=True, slots=True)
class ExpectationResult:
    """What became of one expectation.

    Attributes:
        key: its name in the suite.
        that: the sentence it was written as; its type and column where it was written in Great Expectations' words.
        column: of the metrics frame; empty for an expectation about the frame as a whole.
        source: `*` for the corpus, `each` for every source, or the name of one.
        observed: the figure judged; of `each` source the one furthest from what is allowed. None if there is none.
        min_value: the least allowed, None for no limit.
        max_value: the most allowed.
        severity: only a failing `info` expectation lets the gate pass.
        outcome: `holds`, `fails` or `could-not-run`.
        message: what was seen, what is allowed and the worst sources, as one sentence without a full stop.
    """

    key: str
    that: str
    column: str
    source: str
    observed: float | None
    min_value: float | None
    max_value: float | None
    severity: Severity
    outcome: Outcome
    message: str

    @property
    def fatal(self) -> bool:
        """Whether it alone fails the gate."""
        return self.outcome == "could-not-run" or (self.outcome == "fails" and self.severity != Severity.INFO)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate says of an audit.

    Attributes:
        passed: no expectation is fatal.
        results: in the order of the suite.
    """

    passed: bool
    results: tuple[ExpectationResult, ...]

    def save(self, folder: str | Path) -> Path:
        """Writes `verdict.json` into the folder of a run and returns its path."""
        path = Path(folder) / FILE
        text = json.dumps({"format": FORMAT, **asdict(self)}, ensure_ascii=False, indent=1)
        path.write_text(text + "\n", encoding="utf-8", newline="\n")
        return path


def open_verdict(folder: str | Path) -> Verdict | None:
    """Returns the verdict saved beside a run, None when no gate was run on it.

    Raises:
        UsageError: the file is not a verdict, or one of a later version.
    """
    path = Path(folder) / FILE
    if not path.is_file():
        return None
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["format"] != FORMAT:
            raise UsageError(f"{path}: of format {data['format']}, this dq reads {FORMAT}", help="update newsdq")
        return Verdict(data["passed"], tuple(map(_result, data["results"])))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UsageError(f"{path}: not a saved verdict: {error}", help="write it again: dq gate PATH") from error


def _result(data: Mapping[str, Any]) -> ExpectationResult:
    return ExpectationResult(**{**data, "severity": Severity(data["severity"])})
