"""Which hashes stand in more than one set, and in how many: the part of a join that every set takes part in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dq.surveys.hashed_sets import PARTS, HashedSets, counted, first_of_each
from dq.text.shingles import I64, U64

CROWD: Final = 200
"""A hash in more sets than this is crowded."""

_SLICE: Final = 1 << 18
"""How many numbers are put in order at a time."""

_SKETCH_BITS: Final = 1024
_SETS_A_SLICE: Final = 2_000
_PAIRS_A_SLICE: Final = 1 << 14
_RANK_BITS: Final = np.uint64(8)
_PLACE_BITS: Final = np.uint64(32)
_PLACE: Final = np.uint64(0xFFFFFFFF)
_STEPS: Final = 4
"""Into so many steps each doubling of a crowd is divided."""

Bools = NDArray[np.bool_]
Ranks = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Members:
    """The shared hashes of some sets: those of set `i` are `values[begins[i]:begins[i] + counts[i]]`.

    Attributes:
        values: the hashes.
        ranks: of each, as in `SharedHashes`.
        begins: where each set begins.
        counts: how many hashes each set has here; none of the sets that were not wanted.
    """

    values: U64
    ranks: Ranks
    begins: I64
    counts: I64

    def first(self, sets: I64, counts: I64) -> U64:
        """Returns the first hashes of some sets, so many of each, one set after another."""
        found: U64 = self.values[np.repeat(self.begins[sets], counts) + counted(counts)]
        return found

    def last(self, sets: I64, counts: I64) -> U64:
        """Returns the last hashes of some sets, so many of each, one set after another."""
        begins = self.begins[sets] + self.counts[sets] - counts
        found: U64 = self.values[np.repeat(begins, counts) + counted(counts)]
        return found

    def at_most_shared(self, ones: I64, others: I64) -> I64:
        """Returns a number of hashes that no pair of sets shares more of; often near what it shares.

        Each set is sketched by the bits that its hashes fall on. Every bit of one that the other has not stands for at
        least one hash that the other has not (Sandes, Teodoro, Melo 2020).
        """
        sets = np.flatnonzero(self.counts)
        sketches = np.zeros((len(sets), _SKETCH_BITS // 64), np.uint64)
        for start in range(0, len(sets), _SETS_A_SLICE):
            some = sets[start : start + _SETS_A_SLICE]
            bits = np.zeros((len(some), _SKETCH_BITS), np.bool_)
            owners = np.repeat(np.arange(len(some)), self.counts[some])
            bits[owners, (self.first(some, self.counts[some]) % _SKETCH_BITS).astype(np.int64)] = True
            sketches[start : start + len(some)] = np.packbits(bits, axis=1).view(np.uint64)
        place = np.cumsum(self.counts > 0) - 1
        most = np.empty(len(ones), np.int64)
        for start in range(0, len(ones), _PAIRS_A_SLICE):
            pairs = slice(start, start + _PAIRS_A_SLICE)
            a, b = ones[pairs], others[pairs]
            one, other = sketches[place[a]], sketches[place[b]]
            lacking = [np.bitwise_count(x & ~y).sum(axis=1, dtype=np.int64) for x, y in ((one, other), (other, one))]
            most[pairs] = np.minimum(self.counts[a] - lacking[0], self.counts[b] - lacking[1])
        return most

    def put_rarest_first(self) -> None:
        """Puts the hashes of each set in the order of their ranks."""
        sets = np.flatnonzero(self.counts)
        for some in np.array_split(sets, len(self.values) // _SLICE + 1):
            if not len(some):
                continue
            stretch = slice(self.begins[some[0]], self.begins[some[-1]] + self.counts[some[-1]])
            values, ranks = self.values[stretch], self.ranks[stretch]
            keys = np.repeat(np.arange(len(some), dtype=np.uint64), self.counts[some]) << _RANK_BITS
            keys = ((keys | ranks) << _PLACE_BITS) | np.arange(len(ranks), dtype=np.uint64)
            keys.sort()
            places = (keys & _PLACE).astype(np.int64)
            values[:], ranks[:] = values[places], ranks[places]


@dataclass(frozen=True, slots=True)
class SharedHashes:
    """What the overlaps of sets are made of.

    Attributes:
        sets: the sets.
        held: how many of its hashes each set shares with another.
        ranks: of each hash of each part, in the order of `HashedSets.part`, in how many sets it stands: 0 where in one
            (or where the record takes no part), their number up to `CROWD`, and beyond that a greater number that grows
            with theirs.
    """

    sets: HashedSets
    held: I64
    ranks: Sequence[Ranks]

    def members(self, wanted: Bools) -> Members:
        """Returns the shared hashes of some sets, these in their order."""
        counts = np.where(wanted, self.held, 0)
        ends = np.cumsum(counts)
        begins = ends - counts
        total = int(ends[-1]) if len(ends) else 0
        values, ranks, filled = np.empty(total, np.uint64), np.empty(total, np.uint8), begins.copy()
        numbers = self.sets.numbers
        records = self.sets.records(wanted)
        for part, all_ranks in enumerate(self.ranks):
            lengths = self.sets.counts(part)
            starts = np.cumsum(lengths) - lengths
            places = np.repeat(starts[records], lengths[records]) + counted(lengths[records])
            owners = np.repeat(np.arange(len(records)), lengths[records])
            shared = all_ranks[places] > 0
            places, here = places[shared], np.bincount(owners[shared], minlength=len(records))
            there = np.repeat(filled[numbers[records]], here) + counted(here)
            values[there], ranks[there] = self.sets.part(part)[places], all_ranks[places]
            filled[numbers[records]] += here
        return Members(values, ranks, begins, counts)

    def holders(self, hashes: U64) -> Iterator[tuple[I64, I64, Ranks]]:
        """Yields which set holds which of some hashes: its place among them (distinct, in order), the set, the rank."""
        for part, ranks in enumerate(self.ranks):
            places, found = among(hashes, self.sets.part(part))
            taken = ranks[places] > 0
            records = np.searchsorted(np.cumsum(self.sets.counts(part)), places[taken], side="right")
            yield found[taken], self.sets.numbers[records], ranks[places[taken]]


def shared_hashes(sets: HashedSets) -> SharedHashes:
    """Returns the hashes that stand in two sets or more."""
    held, ranks = np.zeros(len(sets.sizes), np.int64), []
    takes_part = sets.numbers >= 0
    for part in range(PARTS):
        counts = sets.counts(part)
        ranks.append(_ranks(sets.part(part), np.repeat(takes_part, counts)))
        held[sets.numbers[takes_part]] += sums_of(ranks[-1] > 0, np.cumsum(counts) - counts, counts)[takes_part]
    return SharedHashes(sets, held, ranks)


def sums_of(marks: Bools, begins: I64, counts: I64) -> I64:
    """Returns how many marks there are in each of the stretches of so many that begin there, one after another."""
    sums = np.zeros(len(begins), np.int64)
    some = np.flatnonzero(counts)
    if len(some):
        sums[some] = np.add.reduceat(marks, begins[some], dtype=np.int64)
    return sums


def among(few: U64, values: U64) -> tuple[I64, I64]:
    """Returns which of the values are among a few distinct ones in order: their places, and those in the few."""
    places = np.flatnonzero(_may_be_in(few, values))
    found = np.minimum(np.searchsorted(few, values[places]), max(len(few) - 1, 0))
    good = few[found] == values[places] if len(few) else np.zeros(0, np.bool_)
    return places[good], found[good]


def _ranks(values: U64, takes_part: Bools) -> Ranks:
    ordered = values[takes_part]
    ordered.sort()
    repeated = ordered[1:][ordered[1:] == ordered[:-1]]
    del ordered
    ranks = np.zeros(len(values), np.uint8)
    often = np.flatnonzero(_may_be_in(repeated, values) & takes_part)
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
