"""The lines of many records, one record after the other, as columns."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from dq.text.chrome.sight import FURNITURE, LABELS_OF_A_PAGE, RUNNING, SORTS, Seen

Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]
Number = TypeVar("Number", int, float)

NUMBER_OF: Final = {sort: number for number, sort in enumerate(SORTS)}


class Stack:
    """The lines of many records, one record after the other, with what is known of each.

    Attributes:
        seen: what is seen in each line alone.
        starts: where each record begins, and where the last one ends.
        titles: the headline of each record.
        others: in how many other records of its source each line stands.
        learned: whether the house lexicon holds each line.
        record: the number of the record each line is of.
        sorts: the number of each line's sort in `SORTS`.
        widths: of each line, in columns.
        labels: how many different labels of a page stand alone on a line, by record.
        pages: whether a whole page was stored, and not an extracted article, by record.
    """

    def __init__(
        self,
        records: Sequence[Sequence[Seen]],
        titles: Sequence[str | None],
        others: Sequence[Sequence[int] | None],
        learned: Sequence[Iterable[int]],
    ) -> None:
        """Puts records together.

        Args:
            records: what is seen in the lines of each.
            titles: the headline of each.
            others: in how many other records of its source each line stands; None where no line recurs.
            learned: for each the numbers of the lines that the house lexicon holds.
        """
        self.seen = [line for lines in records for line in lines]
        self.starts = np.cumsum([0, *map(len, records)])
        self.titles = titles
        self.record = np.repeat(np.arange(len(records)), np.diff(self.starts))
        running = np.array([line.sort == RUNNING for line in self.seen], np.bool_)
        looked_at = [line for line in self.seen if line.sort != RUNNING]
        _, first, number = np.unique(list(map(id, looked_at)), return_index=True, return_inverse=True)
        self._different = [looked_at[at] for at in first.tolist()]
        self._number: Ints = np.full(len(self.seen), -1)
        self._number[~running] = number
        self.sorts = self.column_of(lambda line: NUMBER_OF[line.sort], running=NUMBER_OF[RUNNING])
        self.widths = self.column(line.width for line in self.seen)
        self.others, self.learned = np.zeros(len(self.seen), np.int64), np.zeros(len(self.seen), np.bool_)
        for start, counts, known in zip(self.starts.tolist(), others, learned, strict=False):
            if counts is not None:
                self.others[start : start + len(counts)] = counts
            self.learned[[start + number for number in known]] = True
        self.labels = self._labels()
        self.pages = self.labels >= LABELS_OF_A_PAGE

    def column_of(self, told: Callable[[Seen], Number], running: Number) -> NDArray[Any]:
        """Returns a column of one number a line, of running text always the same; equal lines are asked once."""
        return np.array([*map(told, self._different), running])[self._number]  # running text is the last, numbered -1

    def column(self, values: Iterable[int]) -> Ints:
        """Returns a column of one number a line."""
        return np.fromiter(values, np.int64, len(self.seen))

    def lines_of(self, record: int) -> list[Seen]:
        """Returns the lines of one record."""
        return self.seen[self.starts[record] : self.starts[record + 1]]

    def of_sort(self, *sorts: str) -> Bools:
        """Returns which lines are of one of some sorts."""
        return np.isin(self.sorts, [NUMBER_OF[sort] for sort in sorts])

    def sum_by_record(self, flags: Bools) -> Ints:
        """Returns how many lines of each record are flagged."""
        return np.bincount(self.record[flags], minlength=len(self.titles))

    def beside(self, values: Ints, by: int, outside: int) -> Ints:
        """Returns the value of the line so many lines below each (above: negative), `outside` where none is."""
        at = np.arange(len(values)) + by
        inside = (at >= self.starts[self.record]) & (at < self.starts[self.record + 1])
        return np.where(inside, np.roll(values, -by), outside)

    def nearest(self, flags: Bools) -> tuple[Ints, Ints]:
        """Returns how many lines above and below each the nearest other flagged one is, 0 where none is."""
        at, size = np.arange(len(flags)), len(flags)
        above = np.append(-1, np.maximum.accumulate(np.where(flags, at, -1)))[:size]
        below = np.append(np.minimum.accumulate(np.where(flags, at, size)[::-1])[::-1], size)[1:]
        up = np.where(above >= self.starts[self.record], at - above, 0)
        return up, np.where(below < self.starts[self.record + 1], below - at, 0)

    def runs(self, flags: Bools) -> Ints:
        """Returns the number of the run of flagged lines of one record that each line stands in, -1 for the others."""
        first = flags & (self.beside(flags.astype(np.int64), -1, 0) == 0)
        return np.where(flags, np.cumsum(first) - 1, -1)

    def _labels(self) -> Ints:
        alone = np.flatnonzero(self.of_sort("label phrase")).tolist()
        hits = ((number, self.seen[line].hit) for number, line in zip(self.record[alone].tolist(), alone, strict=True))
        labels = {(number, hit.phrase) for number, hit in hits if hit and hit.kind in FURNITURE}
        return np.bincount(np.array([number for number, _ in labels], np.int64), minlength=len(self.titles))
