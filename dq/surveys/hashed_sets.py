"""Sets of hashes held close: six bytes a hash, some thousand records together, in parts by the first bits of the hash.

Nothing is held twice: what is wanted of the sets is unpacked part by part, each of which could be another machine's.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dq.text.shingles import HASH_BITS, I64, U64, Shingles

PARTS: Final = 16
"""A hash is in the part of its first four bits."""

MOST_RECORDS: Final = 1 << (64 - HASH_BITS)
"""At most this many records are packed together."""

_BYTES: Final = HASH_BITS // 8
_PART: Final = np.uint64(HASH_BITS - (PARTS - 1).bit_length())
_HASH: Final = np.uint64(HASH_BITS)
_HIGH: Final = np.uint64(32)
_EVERY_HASH: Final = np.uint64((1 << HASH_BITS) - 1)

PACKED: Final = pl.Schema({"counts": pl.Binary(), "hashes": pl.List(pl.Binary())})
"""Several sets: how many hashes of each part each set has (32 bits each, one set after another), and the hashes of each
part, the lower four bytes of all and then the upper two, one set after another."""


def distinct(sets: Shingles) -> Shingles:
    """Returns the sets without what stands in one of them twice, each in order; at most `MOST_RECORDS`."""
    owners = np.repeat(np.arange(len(sets.offsets) - 1, dtype=np.uint64), np.diff(sets.offsets))
    numbers = (owners << _HASH) | sets.values
    numbers.sort()
    numbers = numbers[first_of_each(numbers)]
    counts = np.bincount((numbers >> _HASH).astype(np.int64), minlength=len(sets.offsets) - 1)
    return Shingles(numbers & _EVERY_HASH, np.concatenate([[0], np.cumsum(counts)]))


def keys_of(sets: Shingles) -> U64:
    """Returns a number for each distinct set, equal where the sets are; 0 for empty ones."""
    sums = np.concatenate([[np.uint64(0)], np.cumsum(sets.values * (sets.values ^ _EVERY_HASH))])
    return np.diff(sums[sets.offsets])


def packed(sets: Shingles) -> pl.DataFrame:
    """Returns distinct sets as one row of `PACKED`."""
    parts = (sets.values >> _PART).astype(np.uint8)
    owners = np.repeat(np.arange(len(sets.offsets) - 1), np.diff(sets.offsets))
    counts = np.bincount(owners * PARTS + parts, minlength=(len(sets.offsets) - 1) * PARTS).astype(np.uint32)
    values = sets.values[np.argsort(parts, kind="stable")]
    ends = np.cumsum(np.bincount(parts, minlength=PARTS)).tolist()
    pieces: list[bytes] = []
    for begin, end in pairwise([0, *ends]):
        some = values[begin:end]
        pieces.append(some.astype("<u4").tobytes() + (some >> _HIGH).astype("<u2").tobytes())
    return pl.DataFrame({"counts": [counts.tobytes()], "hashes": [pieces]}, schema=PACKED)


def beside(records: pl.DataFrame, sets: Shingles) -> pl.DataFrame:
    """Returns records with the distinct set of each packed into the columns of the first; null in the others."""
    return pl.concat([records, packed(sets)], how="horizontal_extend")


@dataclass(frozen=True)
class HashedSets:
    """Packed sets, numbered.

    Attributes:
        blocks: rows of `PACKED`.
        numbers: of each record of the blocks the number of its set, or -1 where it takes no part.
        sizes: how many hashes each numbered set has.
    """

    blocks: pl.DataFrame
    numbers: I64
    sizes: I64

    @cached_property
    def _counts(self) -> NDArray[np.uint32]:
        return np.frombuffer(b"".join(self.blocks["counts"]), np.uint32).reshape(-1, PARTS)

    def part(self, number: int) -> U64:
        """Returns the hashes of one part, those of one record after another."""
        values, end = np.empty(int(self._counts[:, number].sum()), np.uint64), 0
        for piece in self.blocks["hashes"].list.get(number):
            begin, end = end, end + len(piece) // _BYTES
            _unpack(piece, values[begin:end])
        return values

    def records(self, wanted: NDArray[np.bool_]) -> I64:
        """Returns the places of the records of some sets."""
        return np.flatnonzero(np.append(wanted, False)[self.numbers])

    def of(self, wanted: NDArray[np.bool_]) -> U64:
        """Returns the hashes of some sets, one set after another by their numbers, each in order."""
        records = self.records(wanted)
        ends = np.cumsum(np.where(wanted, self.sizes, 0))
        filled = (ends - self.sizes)[self.numbers[records]]
        values = np.empty(int(ends[-1]) if len(ends) else 0, np.uint64)
        for number in range(PARTS):
            lengths = self.counts(number)
            places = np.repeat((np.cumsum(lengths) - lengths)[records], lengths[records]) + counted(lengths[records])
            values[np.repeat(filled, lengths[records]) + counted(lengths[records])] = self.part(number)[places]
            filled += lengths[records]
        return values

    def counts(self, number: int) -> I64:
        """Returns how many hashes of one part each record has."""
        return self._counts[:, number].astype(np.int64)


def unpacked(blocks: pl.DataFrame) -> Iterator[Shingles]:
    """Yields the sets of each row of `PACKED`."""
    for counts, hashes in blocks.select(PACKED.names()).iter_rows():
        by_set = np.frombuffer(counts, np.uint32).reshape(-1, PARTS).astype(np.int64)
        values = np.empty(int(by_set.sum()), np.uint64)
        ends = np.cumsum(by_set.sum(axis=0)).tolist()
        for begin, end, piece in zip([0, *ends], ends, hashes, strict=False):
            _unpack(piece, values[begin:end])
        owners = np.concatenate([np.repeat(np.arange(len(by_set), dtype=np.uint64), column) for column in by_set.T])
        numbers = np.sort((owners << _HASH) | values)
        yield Shingles(numbers & _EVERY_HASH, np.concatenate([[0], np.cumsum(by_set.sum(axis=1))]))


def hashed_sets(sets: Shingles) -> HashedSets:
    """Returns the given sets, numbered in their order; a hash may stand in one of them twice."""
    blocks, sizes = [pl.DataFrame(schema=PACKED)], [np.zeros(0, np.int64)]
    for start in range(0, len(sets.offsets) - 1, MOST_RECORDS):
        offsets = sets.offsets[start : start + MOST_RECORDS + 1]
        some = distinct(Shingles(sets.values[offsets[0] : offsets[-1]], offsets - offsets[0]))
        blocks.append(packed(some))
        sizes.append(np.diff(some.offsets))
    return HashedSets(pl.concat(blocks), np.arange(len(sets.offsets) - 1), np.concatenate(sizes))


def first_of_each(ordered: U64) -> NDArray[np.bool_]:
    """Returns a mask of the first of each run of equal numbers."""
    first = np.ones(len(ordered), np.bool_)
    first[1:] = ordered[1:] != ordered[:-1]
    return first


def _unpack(piece: bytes, values: U64) -> None:
    """Fills in the hashes of one part of one block."""
    values[:] = np.frombuffer(piece, "<u2", offset=4 * len(values))
    values <<= _HIGH
    values |= np.frombuffer(piece, "<u4", count=len(values))


def counted(lengths: I64) -> I64:
    """Returns 0, 1, ... up to each length, one after another."""
    ends = np.cumsum(lengths)
    total = int(ends[-1]) if len(ends) else 0
    return np.arange(total) - np.repeat(ends - lengths, lengths)
