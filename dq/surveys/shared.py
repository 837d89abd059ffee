"""Which hashes stand in more than one set, and in how many: the part of a join that every set takes part in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dq.surveys.hashed_sets import PARTS, HashedSets, first_of_each
from dq.text.shingles import I64, U64

CROWD: Final = 200
"""A hash in more sets than this is crowded."""

_STEPS: Final = 4
"""Into so many steps each doubling of a crowd is divided."""

Bools = NDArray[np.bool_]
Ranks = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class SharedHashes:
    """What the overlaps of sets are made of.

    Attributes:
        sets: the sets.
        held: how many of its hashes each set shares with another.
        ranks: of each hash of each part, in the order of `HashedSets.part`, in how many sets it stands: 0 where in one,
            their number up to `CROWD`, and beyond that a greater number that grows with theirs.
    """

    sets: HashedSets
    held: I64
    ranks: Sequence[Ranks]

    def parts(self) -> Iterator[tuple[I64, U64, Ranks]]:
        """Yields the shared hashes of each part: the set, the hash and its rank."""
        for number, ranks in enumerate(self.ranks):
            owners, values = self.sets.part(number)
            shared = ranks > 0
            yield owners[shared], values[shared], ranks[shared]

    def of(self, wanted: Bools) -> tuple[I64, U64, Ranks]:
        """Returns the shared hashes of some sets."""
        kept = [(owners[w], values[w], ranks[w]) for owners, values, ranks in self.parts() for w in [wanted[owners]]]
        owners, values, ranks = (np.concatenate(column) for column in zip(*kept, strict=True))
        return owners, values, ranks


def shared_hashes(sets: HashedSets) -> SharedHashes:
    """Returns the hashes that stand in two sets or more."""
    held, ranks = np.zeros(len(sets.sizes), np.int64), []
    for number in range(PARTS):
        owners, values = sets.part(number)
        ranks.append(_ranks(values))
        held += np.bincount(owners[ranks[-1] > 0], minlength=len(held))
    return SharedHashes(sets, held, ranks)


def among(few: U64, values: U64) -> tuple[I64, I64]:
    """Returns which of the values are among a few distinct ones in order: their places, and those in the few."""
    places = np.flatnonzero(_may_be_in(few, values))
    found = np.minimum(np.searchsorted(few, values[places]), max(len(few) - 1, 0))
    good = few[found] == values[places] if len(few) else np.zeros(0, np.bool_)
    return places[good], found[good]


def _ranks(values: U64) -> Ranks:
    ordered = np.sort(values)
    repeated = ordered[1:][ordered[1:] == ordered[:-1]]
    del ordered
    ranks = np.zeros(len(values), np.uint8)
    often = np.flatnonzero(_may_be_in(repeated, values))
    some = values[often]
    order = np.argsort(some)
    starts = np.flatnonzero(first_of_each(some[order]))
    counts = np.diff(np.append(starts, len(order)))
    ranks[often[order]] = np.repeat(_rank_of(counts), counts)
    return ranks


def _rank_of(counts: I64) -> Ranks:
    beyond = np.floor(_STEPS * np.log2(np.maximum(counts / CROWD, 1)))
    rank = np.where(counts <= CROWD, counts, np.minimum(CROWD + 1 + beyond, np.iinfo(np.uint8).max))
    return np.where(counts > 1, rank, 0).astype(np.uint8)


def _may_be_in(some: U64, values: U64) -> Bools:
    """Marks the values that are among some, and a few others that share their lowest bits with one."""
    width = max(16, max(len(some), len(values)).bit_length() + 1)
    table = np.zeros(1 << width, np.bool_)
    low = np.uint64((1 << width) - 1)
    table[some & low] = True
    marked: Bools = table[values & low]
    return marked
