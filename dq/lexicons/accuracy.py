"""What was measured of the checks: right, false and missed findings, on the sample's gold and on labelled real news.

The table is `accuracy.toml`, written by `tools/measure_accuracy.py` and by nobody's hand.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from dq.lexicons import lexicon

SAMPLE: Final = "sample"
"""The name of the measurement on the gold of the sample corpus; all others are on labelled real news."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What became of a number of things that were looked for.

    Attributes:
        right: found, and there.
        false: found, and not there.
        missed: there, and not found; None where that is not known.
    """

    right: int
    false: int
    missed: int | None = None

    @property
    def precision(self) -> float | None:
        """The share of what was found that is there, 0 to 1; None when nothing was found."""
        found = self.right + self.false
        return self.right / found if found else None

    @property
    def recall(self) -> float | None:
        """The share of what is there that was found, 0 to 1; None when that is not known, or nothing is there."""
        if self.missed is None or self.right + self.missed == 0:
            return None
        return self.right / (self.right + self.missed)


@dataclass(frozen=True, slots=True)
class Measurement:
    """Figures, and what they were measured on.

    Attributes:
        name: of the data, such as `sample` or `encoding`.
        data: what the data is, in one sentence.
        counts: what is counted: findings (of a check), records, lines, pairs or mentions.
        note: how the data stands to the checks: whether they were tuned on it.
        date: when it was measured.
        figures: of the check or the family asked for.
        also: further figures of the whole measurement by name.
    """

    name: str
    data: str
    counts: str
    note: str
    date: dt.date
    figures: Figures
    also: Mapping[str, float] = field(default_factory=dict)


def of_check(code: str) -> tuple[Measurement, ...]:
    """Returns what was measured of one check, the sample first; empty when nothing was."""
    tables = ((name, table) for name, table in _tables().items() if code in table["checks"])
    return tuple(_read(name, {**table, "counts": "findings"}, table["checks"][code]) for name, table in tables)


def of_family(family: str) -> tuple[Measurement, ...]:
    """Returns what was measured of a family as a whole, on labelled real news; empty when nothing was."""
    return tuple(_read(name, table, table) for name, table in _tables().items() if table.get("family") == family)


@cache
def _tables() -> dict[str, dict[str, Any]]:
    """The measurements by name, the sample first."""
    tables = {name: table for name, table in lexicon("accuracy").items() if isinstance(table, dict)}
    return {name: tables[name] for name in sorted(tables, key=lambda name: (name != SAMPLE, name))}


def _read(name: str, table: Mapping[str, Any], figures: Mapping[str, Any]) -> Measurement:
    return Measurement(
        name,
        table["data"],
        table["counts"],
        table["note"],
        table["date"],
        Figures(figures["right"], figures["false"], figures.get("missed")),
        table.get("also", {}),
    )
