"""Decisions: what a reader of the report made of findings, in the file the report hands out."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, get_args

from dq.errors import UsageError

FORMAT: Final = 1
"""The version of the file."""

Verb = Literal["accepted", "false-alarm", "to-fix"]
"""What can be decided: to live with a finding, to call it wrong, to mend the record."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided on one finding, and why."""

    finding_id: str
    decision: Verb
    note: str

    @property
    def lets_pass(self) -> bool:
        """Whether the gate need not count the finding any more."""
        return self.decision != "to-fix"

    @property
    def reason(self) -> str:
        """The reason as a baseline tells it."""
        said = self.decision.replace("-", " ")
        return f"{said}: {self.note}" if self.note else f"{said} on reading the report"


def read_decisions(path: str | Path) -> list[Decision]:
    """Returns the decisions in a file that the report handed out.

    Raises:
        UsageError: there is no such file, or it is of another kind.
    """
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8"))
        if data["format"] != FORMAT:
            raise UsageError(f"{path}: of format {data['format']}, this dq reads {FORMAT}", help="update newsdq")
        return [_decision(item) for item in data["decisions"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UsageError(f"{path}: not a file of decisions: {error}", help="the report hands one out") from error


def _decision(item: Mapping[str, Any]) -> Decision:
    if item["decision"] not in get_args(Verb):
        raise ValueError(f"{item['decision']!r} is no decision")
    return Decision(str(item["finding_id"]), item["decision"], " ".join(str(item.get("note", "")).split()))
