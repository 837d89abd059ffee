"""What changed since an earlier run, for the overview."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import polars as pl

from dq.metrics import ALL_SOURCES
from dq.reporting.holes import Holes
from dq.reporting.numbers import percent
from dq.reporting.subjects import subject_of

if TYPE_CHECKING:
    from dq.changes import Changes

MOST: Final = 12
"""How many checks and how many shares are shown."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A share that moved: of the corpus, or of the source whose name the hole holds."""

    source: int | None
    subject: str
    before: str
    after: str
    worse: bool


@dataclass(frozen=True, slots=True)
class Changed:
    """What the overview says of two runs.

    Attributes:
        records: counts of records `added`, `removed` and `changed`.
        new: how many findings are new, `gone` and `same` likewise.
        checks: code, name and these three counts of the checks with most that is new or gone.
        moved: the shares that moved most, beyond what chance explains.
        not_compared: how many checks ran in one of the two runs only.
    """

    records: dict[str, int]
    new: int
    gone: int
    same: int
    checks: tuple[tuple[str, str, int, int, int], ...]
    moved: tuple[Moved, ...]
    not_compared: int


def changed(changes: "Changes", holes: Holes) -> Changed:
    """Returns what the overview says of the changes since an earlier run."""
    by_change = dict(changes.findings.group_by("change").len().iter_rows())
    checks = changes.by("code", "name").filter(pl.col("new") + pl.col("gone") > 0)
    moved = changes.metrics.filter("moved").head(MOST)
    return Changed(
        records=dict(changes.records),
        new=by_change.get("new", 0),
        gone=by_change.get("gone", 0),
        same=by_change.get("same", 0),
        checks=tuple(checks.select("code", "name", "new", "gone", "same").head(MOST).iter_rows()),
        moved=tuple(
            Moved(
                None if row["source"] == ALL_SOURCES else holes.add(row["source"]),
                subject_of(f"share_{row['of']}").name,
                percent(row["before"]),
                percent(row["after"]),
                row["after"] > row["before"],
            )
            for row in moved.iter_rows(named=True)
        ),
        not_compared=len(changes.not_compared),
    )
