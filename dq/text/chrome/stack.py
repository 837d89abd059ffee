"""The lines of many records, one record after the other, as columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from dq.text.chrome.looks import NUMBER_OF, RUNNING, SORTS, Looks, Seen
from dq.text.chrome.sight import Sight
from dq.text.chrome.wording import Bools, Ints, plain

FURNITURE: Final = frozenset(
    {
        "cookie", "login", "paywall", "subscribe", "share", "social", "comments", "print", "mostread", "navigation",
        "section",
    }
)  # fmt: skip
"""Kinds whose labels, standing alone on a line, speak for a whole page having been stored."""

LABELS_OF_A_PAGE: Final = 10
"""A record with so many different labels of that sort was stored as a whole page, and is no extracted article."""


@dataclass(frozen=True)
class Stack:
    """The lines of many records, one record after the other, with what is known of each.

    Attributes:
        sight: what is seen in each line alone.
        titles: the headline of each record.
        others: in how many other records of its source each line stands.
        learned: whether the house lexicon holds each line.
    """

    sight: Sight
    titles: Sequence[str | None]
    others: Ints
    learned: Bools

    @property
    def size(self) -> int:
        """How many lines these are."""
        return len(self.record)

    @property
    def looks(self) -> Looks:
        """The lines that are no running text, each different one once."""
        return self.sight.looks

    @cached_property
    def headlines(self) -> list[str]:
        """The title of each record as lines are compared with it; empty where none is given."""
        return [plain(title) if title else "" for title in self.titles]

    @cached_property
    def record(self) -> Ints:
        """The number of the record each line is of."""
        return self.sight.lines["record"].to_numpy().astype(np.int64)

    @cached_property
    def starts(self) -> Ints:
        """Where each record begins, and where the last one ends."""
        return np.append(0, np.cumsum(np.bincount(self.record, minlength=len(self.titles))))

    @cached_property
    def sorts(self) -> Ints:
        """The number of each line's sort in `SORTS`."""
        return self.column(self.looks.sorts, running=NUMBER_OF[RUNNING])

    @cached_property
    def labels(self) -> Ints:
        """How many different labels of a page stand alone on a line, by record."""
        phrases: dict[str, int] = {}
        alone = self.looks.of_hits(
            lambda hit: (
                phrases.setdefault(hit.phrase, len(phrases)) if hit.place == "whole" and hit.kind in FURNITURE else -1
            ),
            otherwise=-1,
        )
        labels = self.column(alone, running=-1)
        some, base = labels >= 0, max(1, len(phrases))
        different = np.unique(self.record[some] * base + labels[some])
        return np.bincount(different // base, minlength=len(self.titles))

    @cached_property
    def pages(self) -> Bools:
        """Whether a whole page was stored, and not an extracted article, by record."""
        return self.labels >= LABELS_OF_A_PAGE

    def column(self, values: NDArray[Any], running: float) -> NDArray[Any]:
        """Returns a column from the values of the different lines and the one of running text."""
        last = np.asarray(running, values.dtype)  # running text is numbered -1
        return np.append(values, last)[self.sight.number]

    def lines_of(self, records: Ints) -> Iterator[list[Seen]]:
        """Yields the lines of each of some records; these are in their order."""
        wanted = np.zeros(len(self.titles), np.bool_)
        wanted[records] = True
        lines = np.flatnonzero(wanted[self.record])
        seen = iter(self.sight.seen(lines))
        for size in np.diff(self.starts)[records].tolist():
            yield list(islice(seen, size))

    def of_sort(self, *sorts: str) -> Bools:
        """Returns which lines are of one of some sorts."""
        return np.array([sort in sorts for sort in SORTS], np.bool_)[self.sorts]

    def sum_by_record(self, flags: Bools) -> Ints:
        """Returns how many lines of each record are flagged."""
        return np.bincount(self.record[flags], minlength=len(self.titles))

    def beside(self, values: NDArray[Any], by: int, outside: float) -> NDArray[Any]:
        """Returns the value of the line so many lines below each (above: negative), `outside` where none is."""
        below = np.roll(self.record, -by) == self.record
        below[: max(0, -by)] = below[len(below) - max(0, by) :] = False
        return np.where(below, np.roll(values, -by), outside)

    def nearest(self, flags: Bools) -> tuple[Ints, Ints]:
        """Returns how many lines above and below each the nearest other flagged one is, 0 where none is."""
        at, size = np.arange(len(flags)), len(flags)
        above = np.append(-1, np.maximum.accumulate(np.where(flags, at, -1)))[:size]
        below = np.append(np.minimum.accumulate(np.where(flags, at, size)[::-1])[::-1], size)[1:]
        up = np.where(above >= self.starts[self.record], at - above, 0)
        return up, np.where(below < self.starts[self.record + 1], below - at, 0)

    def runs(self, flags: Bools) -> Ints:
        """Returns the number of the run of flagged lines of one record that each line stands in, -1 for the others."""
        first = flags & ~self.beside(flags, -1, outside=False)
        return np.where(flags, np.cumsum(first) - 1, -1)
