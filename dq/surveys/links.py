"""What the second reading of a corpus needs to show what two records share: the shingles that both have."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dq.surveys.shared import U32, Members, SharedHashes
from dq.text.shingles import I64, U64

MOST_LINKS: Final = 20_000
"""At most this many copies are shown with their passages, the first by identifier."""

MOST_PARTNERS: Final = 20
"""A record that has more copies shows what it shares with this many of them."""


@dataclass(frozen=True, slots=True)
class Links:
    """Records whose texts are compared passage by passage, each pair once from either side.

    Attributes:
        rows: the record looked at, in order.
        partners: the record it is compared to.
        starts: `common[starts[i]:starts[i] + lengths[i]]` are the shingles that both have, in order.
        lengths: how many they are.
        common: hashes.
        left_out: how many copies were too many.
    """

    rows: U32
    partners: U32
    starts: I64
    lengths: I64
    common: U64
    left_out: int = 0

    def of(self, rows: U32) -> "Links":
        """Returns the links of some records."""
        return self._chosen(np.isin(self.rows, rows))

    def between(self, first: int, last: int) -> "Links":
        """Returns the links from the first to the last (exclusive)."""
        return self._chosen(slice(first, last))

    def _chosen(self, some: NDArray[np.bool_] | slice) -> "Links":
        return Links(self.rows[some], self.partners[some], self.starts[some], self.lengths[some], self.common)


def links_of(copies: pl.DataFrame, records: pl.DataFrame, shared: SharedHashes, members: Members) -> Links:
    """Returns the links of copies that are not exact.

    Args:
        copies: rows of `dq.surveys.copies.COPIES`.
        records: `row` and `set`, its number among the sets, null without shingles; in the order of identifiers.
        shared: the shingles that more than one record has.
        members: those of some sets, gone through already.
    """
    inexact = copies.filter(pl.col("kind") != "exact").select("row", "related_row").unique().sort("related_row")
    wanted = records.select("row").join(inexact, on="row", maintain_order="left_right")
    partners: dict[int, int] = defaultdict(int)
    pairs: list[tuple[int, int]] = []
    for row, related in wanted.head(MOST_LINKS).iter_rows():
        if partners[related] < MOST_PARTNERS:
            partners[row] += 1
            partners[related] += 1
            pairs.append((row, related))
    ends = np.array(pairs, np.int64).reshape(-1, 2)
    sets = np.full(records.height, -1)
    known = records.filter(pl.col("set").is_not_null())
    sets[known["row"].to_numpy()] = known["set"].to_numpy()
    common, lengths = _common(shared, members, *sets[ends].T)
    starts = np.cumsum(lengths) - lengths
    here, there = np.ravel(ends), np.ravel(ends[:, ::-1])  # a pair from one side and then from the other
    order = np.argsort(here, kind="stable")
    return Links(
        here[order].astype(np.uint32),
        there[order].astype(np.uint32),
        np.repeat(starts, 2)[order],
        np.repeat(lengths, 2)[order],
        common,
        max(0, wanted.height - MOST_LINKS),
    )


def _common(shared: SharedHashes, members: Members, ones: I64, others: I64) -> tuple[U64, I64]:
    """The hashes that the sets of each pair share, and how many they are; -1 is a set without any."""
    pairs = np.flatnonzero((ones >= 0) & (others >= 0))
    wanted = np.zeros(len(shared.sizes), np.bool_)
    wanted[ones[pairs]] = wanted[others[pairs]] = True
    found, lengths = [np.zeros(0, np.uint64)], np.zeros(len(ones), np.int64)
    members = shared.members(wanted, members)
    for places, numbers in members.common(ones[pairs], others[pairs]):
        found.append(shared.hashes(numbers))
        lengths += np.bincount(pairs[places], minlength=len(ones))
    return np.concatenate(found), lengths
