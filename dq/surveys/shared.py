"""Which hashes stand in more than one set, and in how many: the part of a join that every set takes part in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dq.surveys.stretches import places_of, slices, sums_of
from dq.text.shingles import I64, U64

CROWD: Final = 200
"""A hash in more sets than this is crowded."""

_SKETCH_BITS: Final = 1024
_SETS_A_SLICE: Final = 2_000
_PAIRS_A_SLICE: Final = 1 << 14
_RANK_BITS: Final = 8
_NUMBER_BITS: Final = np.uint64(32)
_NUMBER: Final = np.uint64(0xFFFFFFFF)
_STEPS: Final = 4
"""Into so many steps each doubling of a crowd is divided."""

Bools = NDArray[np.bool_]
Ranks = NDArray[np.uint8]
U32 = NDArray[np.uint32]
I32 = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Members:
    """The shared hashes of some sets: those of set `i` are `values[begins[i]:begins[i] + counts[i]]`, rarest first.

    Attributes:
        values: the hashes by their numbers.
        ranks: of each, as in `SharedHashes`.
        begins: where each set begins.
        counts: how many hashes each set has here; none of the sets that were not wanted.
    """

    values: U64
    ranks: Ranks
    begins: I64
    counts: I64

    def in_others(self) -> "Members":
        """Returns the same without the hashes that stand in no other set, which are first of each."""
        alone = sums_of(self.ranks == 0, self.begins, self.counts)
        return Members(self.values, self.ranks, self.begins + alone, self.counts - alone)

    def of(self, wanted: Bools, others: "Members") -> "Members":
        """Returns the hashes of some sets, each of which is here or among others."""
        counts = np.where(wanted, self.counts + others.counts, 0)
        begins = np.cumsum(counts) - counts
        values, ranks = np.empty(int(counts.sum()), np.uint64), np.empty(int(counts.sum()), np.uint8)
        for there in (self, others):
            sets = np.flatnonzero(wanted & (there.counts > 0))
            for first, last in slices(counts[sets]):
                some = sets[first:last]
                here, at = places_of(begins[some], counts[some]), places_of(there.begins[some], counts[some])
                values[here], ranks[here] = there.values[at], there.ranks[at]
        return Members(values, ranks, begins, counts)

    def first(self, sets: I64, counts: I64) -> U64:
        """Returns the first hashes of some sets, so many of each, one set after another."""
        found: U64 = self.values[places_of(self.begins[sets], counts)]
        return found

    def last(self, sets: I64, counts: I64) -> U64:
        """Returns the last hashes of some sets, so many of each, one set after another."""
        begins = self.begins[sets] + self.counts[sets] - counts
        found: U64 = self.values[places_of(begins, counts)]
        return found

    def at_most_shared(self, ones: I64, others: I64) -> I64:
        """Returns a number of hashes that no pair of sets shares more of; often near what it shares.

        Each set is sketched by the bits that the numbers of its hashes fall on. Every bit of one that the other has not
        stands for at least one hash that the other has not (Sandes, Teodoro, Melo 2020).
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

    def common(self, ones: I64, others: I64) -> Iterator[tuple[I64, I64]]:
        """Yields what the sets of each pair share: the place of the pair and the number of the hash, in order."""
        for start, stop in slices(self.counts[ones] + self.counts[others]):
            pair = np.arange(start, stop, dtype=np.uint64) << _NUMBER_BITS
            both = [
                np.repeat(pair, self.counts[sets]) | self.first(sets, self.counts[sets])
                for sets in (ones[start:stop], others[start:stop])
            ]
            numbers = np.concatenate(both)
            numbers.sort()
            twice = numbers[1:][numbers[1:] == numbers[:-1]]
            yield (twice >> _NUMBER_BITS).astype(np.int64), (twice & _NUMBER).astype(np.int64)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Some of the shared hashes, in order.

    Attributes:
        first: the number of the first; the others follow.
        hashes: the hashes.
        ranks: of each, as in `SharedHashes`.
        starts: `holders[starts[i]:starts[i + 1]]` are the records that hold the hash of place `i`.
        holders: records by their numbers.
    """

    first: int
    hashes: U64
    ranks: Ranks
    starts: I64
    holders: U32

    def entries(self, wanted: Bools) -> Iterator[tuple[U64, Ranks, U32]]:
        """Yields, some at a time, for each wanted holder of each hash the number of the hash, its rank, and the holder.

        Args:
            wanted: for each record, whether it is one.
        """
        for begin, end in slices(np.diff(self.starts)):
            holders = self.holders[self.starts[begin] : self.starts[end]]
            chosen = np.flatnonzero(wanted[holders])
            places = np.repeat(np.arange(begin, end), np.diff(self.starts[begin : end + 1]))[chosen]
            yield (places + self.first).astype(np.uint64), self.ranks[places], holders[chosen]


@dataclass(frozen=True, slots=True)
class SharedHashes:
    """What the overlaps of sets are made of: an inverted index, in which hashes go by their numbers in their order.

    The rank of a hash is in how many sets it stands: 0 where in one (several records may have the same set), their
    number up to `CROWD`, and beyond that a greater number that grows with theirs.

    Attributes:
        numbers: of each record the number of its set; -1 where it takes no part.
        sizes: how many distinct hashes each set has, those of no other set included.
        held: how many of its hashes each set shares with another.
        pieces: the hashes that more than one record holds.
    """

    numbers: I32
    sizes: I64
    held: I64
    pieces: Sequence[_Piece]

    def members(self, wanted: Bools, known: Members | None = None) -> Members:
        """Returns the hashes of some sets, sets in their order; all are gone through for those that are not known.

        Args:
            wanted: for each set, whether it is one of them.
            known: the hashes of some sets, these or others.
        """
        if known is not None:
            return known.of(wanted, self.members(wanted & (known.counts == 0)))
        number_bits = np.uint64(sum(len(piece.hashes) for piece in self.pieces).bit_length())
        owner_bits = number_bits + np.uint64(_RANK_BITS)
        dense = np.cumsum(wanted, dtype=np.uint64) - np.uint64(1)
        wanted_records = np.append(wanted, False)[self.numbers]  # those of no set, which is number -1, are not
        found = [np.zeros(0, np.uint64)]
        for numbers, ranks, holders in chain.from_iterable(piece.entries(wanted_records) for piece in self.pieces):
            keys = dense[self.numbers[holders]] << owner_bits
            keys |= ranks.astype(np.uint64) << number_bits
            keys |= numbers
            found.append(keys)
        keys = np.concatenate(found)
        del found
        keys.sort()
        counts = np.zeros(len(wanted), np.int64)
        owners = (keys >> owner_bits).view(np.int64)
        counts[wanted] = np.bincount(owners, minlength=int(np.count_nonzero(wanted)))
        del owners
        ranks = (keys >> number_bits).astype(np.uint8)
        keys &= (np.uint64(1) << number_bits) - np.uint64(1)
        return Members(keys, ranks, np.cumsum(counts) - counts, counts)

    def holding(self, wanted: I64) -> Iterator[tuple[I64, I64, Ranks]]:
        """Yields which set holds which of some hashes, given in order: the place of the hash, the set, the rank."""
        for piece in self.pieces:
            begin, end = np.searchsorted(wanted, [piece.first, piece.first + len(piece.hashes)])
            hashes = wanted[begin:end] - piece.first
            lengths = np.diff(piece.starts)[hashes]
            sets = self.numbers[piece.holders[places_of(piece.starts[hashes], lengths)]].astype(np.int64)
            taken = sets >= 0
            places = np.repeat(np.arange(begin, end), lengths)
            yield places[taken], sets[taken], np.repeat(piece.ranks[hashes], lengths)[taken]

    def hashes(self, numbers: I64) -> U64:
        """Returns the hashes of some numbers."""
        hashes = np.zeros(len(numbers), np.uint64)
        for piece in self.pieces:
            here = (numbers >= piece.first) & (numbers < piece.first + len(piece.hashes))
            hashes[here] = piece.hashes[numbers[here] - piece.first]
        return hashes


def shared_hashes(posted: pl.DataFrame, numbers: I64, sizes: I64) -> SharedHashes:
    """Returns the hashes that more than one record holds, and the sets that hold them; nothing of them is copied.

    Args:
        posted: rows of `dq.surveys.postings.POSTED`; others have no holders.
        numbers: of each record, by its number there, the number of its set; -1 where it takes no part.
        sizes: how many hashes each set has.
    """
    places = posted["holders"].is_not_null().arg_true()
    pieces, first = [], 0
    takes_part = numbers >= 0
    held_by_record = np.zeros(len(numbers), np.int64)
    for place in places.gather(posted["key"].gather(places).arg_sort()):
        hashes, lengths, holders = (posted[column][place].to_numpy() for column in ("hashes", "lengths", "holders"))
        starts = np.append(0, np.cumsum(lengths, dtype=np.int64))
        counts = sums_of(takes_part[holders], starts[:-1], np.diff(starts))
        held_by_record += np.bincount(holders, minlength=len(numbers))
        alone = np.flatnonzero(counts <= 1)  # few: taken off again, where a mask of all would cost as much as all
        of_one = holders[places_of(starts[alone], np.diff(starts)[alone])]
        held_by_record -= np.bincount(of_one, minlength=len(numbers))
        pieces.append(_Piece(first, hashes, _rank_of(counts), starts, holders))
        first += len(hashes)
    held = np.zeros(len(sizes), np.int64)
    held[numbers[takes_part]] = held_by_record[takes_part]
    return SharedHashes(numbers.astype(np.int32), sizes, held, pieces)


def _rank_of(counts: I64) -> Ranks:
    beyond = np.floor(_STEPS * np.log2(np.maximum(counts / CROWD, 1)))
    rank = np.where(counts <= CROWD, counts, np.minimum(CROWD + 1 + beyond, np.iinfo(np.uint8).max))
    return np.where(counts > 1, rank, 0).astype(np.uint8)
