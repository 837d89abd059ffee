"""Sets of hashes held close: six bytes a hash, some thousand records together, in parts by the first bits of the hash.

Nothing is held twice: what is wanted of the sets is unpacked part by part, each of which could be another machine's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dq.text.shingles import HASH_BITS, I64, U64, Shingles, mixed

PARTS: Final = 16
"""A hash is in the part of its first four bits."""

MOST_RECORDS: Final = 1 << (64 - HASH_BITS)
"""At most this many records are packed together."""

_BYTES: Final = HASH_BITS // 8
_PART: Final = np.uint64(HASH_BITS - (PARTS - 1).bit_length())
_HASH: Final = np.uint64(HASH_BITS)
_HIGH: Final = np.uint64(32)
_EVERY_HASH: Final = np.uint64((1 << HASH_BITS) - 1)

PACKED: Final = pl.Schema({"counts": pl.Binary(), "hashes": pl.Binary()})
"""Several sets: how many hashes of each part each set has (32 bits each, sets one after another), and the hashes, those
of one part together, in a part the lower four bytes of all and then the upper two, sets in their order."""


def distinct(sets: Shingles) -> Shingles:
    """Returns the sets without what stands in one of them twice, each in order; at most `MOST_RECORDS`."""
    owners = np.repeat(np.arange(len(sets.offsets) - 1, dtype=np.uint64), np.diff(sets.offsets))
    numbers = (owners << _HASH) | sets.values
    numbers.sort()
    numbers = numbers[first_of_each(numbers)]
    counts = np.bincount((numbers >> _HASH).astype(np.int64), minlength=len(sets.offsets) - 1)
    return Shingles(numbers & _EVERY_HASH, np.concatenate([[0], np.cumsum(counts)]))


def keys_of(sets: Shingles) -> U64:
    """Returns a number for each distinct set, equal where the sets are."""
    sums = np.concatenate([[np.uint64(0)], np.cumsum(mixed(sets.values))])
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
        pieces += [some.astype("<u4").tobytes(), (some >> _HIGH).astype("<u2").tobytes()]
    return pl.DataFrame({"counts": [counts.tobytes()], "hashes": [b"".join(pieces)]}, schema=PACKED)


def beside(records: pl.DataFrame, sets: Shingles) -> pl.DataFrame:
    """Returns records with the distinct set of each packed into the columns of the first; null in the others."""
    return pl.concat([records, packed(sets)], how="horizontal_extend")


@dataclass(frozen=True)
class HashedSets:
    """Packed sets, numbered.

    Attributes:
        blocks: rows of `PACKED`.
        numbers: of each record of each block the number of its set, or -1 where it takes no part.
        sizes: how many hashes each numbered set has.
    """

    blocks: pl.DataFrame
    numbers: Sequence[I64]
    sizes: I64

    @cached_property
    def _counts(self) -> list[NDArray[np.uint32]]:
        return [np.frombuffer(raw, np.uint32).reshape(-1, PARTS) for raw in self.blocks["counts"]]

    @cached_property
    def _ends(self) -> I64:
        """Where each part ends in each block, in hashes."""
        sums = [counts.sum(axis=0, dtype=np.int64) for counts in self._counts]
        return np.cumsum(np.array(sums, np.int64).reshape(-1, PARTS), axis=1)

    def part(self, number: int) -> tuple[I64, U64]:
        """Returns the hashes of one part and the set each is in, always in the same order."""
        ends = self._ends[:, number]
        begins = self._ends[:, number - 1] if number else np.zeros_like(ends)
        where = self.blocks.with_columns(begin=pl.Series(begins * _BYTES), length=pl.Series((ends - begins) * _BYTES))
        pieces = where.select(pl.col("hashes").bin.slice(pl.col("begin"), pl.col("length"))).to_series()
        values = [_unpacked(piece) for piece in pieces]
        owners = [
            np.repeat(numbers, counts[:, number]) for numbers, counts in zip(self.numbers, self._counts, strict=True)
        ]
        all_values = np.concatenate([np.zeros(0, np.uint64), *values])
        all_owners = np.concatenate([np.zeros(0, np.int64), *owners])
        takes_part = all_owners >= 0
        return (all_owners, all_values) if takes_part.all() else (all_owners[takes_part], all_values[takes_part])

    def of(self, wanted: NDArray[np.bool_]) -> tuple[I64, U64]:
        """Returns the hashes of some sets: the set, and the hash."""
        kept = [(owners[w], values[w]) for owners, values in map(self.part, range(PARTS)) for w in [wanted[owners]]]
        owners, values = (np.concatenate(column) for column in zip(*kept, strict=True))
        return owners, values


def unpacked(blocks: pl.DataFrame) -> Iterator[Shingles]:
    """Yields the sets of each row of `PACKED`."""
    for counts, hashes in blocks.select(PACKED.names()).iter_rows():
        by_set = np.frombuffer(counts, np.uint32).reshape(-1, PARTS).astype(np.int64)
        ends = (np.cumsum(by_set.sum(axis=0)) * _BYTES).tolist()
        values = np.concatenate([_unpacked(hashes[a:b]) for a, b in pairwise([0, *ends])])
        owners = np.concatenate([np.repeat(np.arange(len(by_set), dtype=np.uint64), column) for column in by_set.T])
        numbers = np.sort((owners << _HASH) | values)
        yield Shingles(numbers & _EVERY_HASH, np.concatenate([[0], np.cumsum(by_set.sum(axis=1))]))


def hashed_sets(sets: Shingles) -> HashedSets:
    """Returns the given sets, numbered in their order; a hash may stand in one of them twice."""
    blocks, numbers, sizes = [pl.DataFrame(schema=PACKED)], [], [np.zeros(0, np.int64)]
    for start in range(0, len(sets.offsets) - 1, MOST_RECORDS):
        offsets = sets.offsets[start : start + MOST_RECORDS + 1]
        some = distinct(Shingles(sets.values[offsets[0] : offsets[-1]], offsets - offsets[0]))
        blocks.append(packed(some))
        numbers.append(np.arange(start, start + len(offsets) - 1))
        sizes.append(np.diff(some.offsets))
    return HashedSets(pl.concat(blocks), numbers, np.concatenate(sizes))


def first_of_each(ordered: U64) -> NDArray[np.bool_]:
    """Returns a mask of the first of each run of equal numbers."""
    first = np.ones(len(ordered), np.bool_)
    first[1:] = ordered[1:] != ordered[:-1]
    return first


def _unpacked(piece: bytes) -> U64:
    count = len(piece) // _BYTES
    values = np.frombuffer(piece, "<u2", offset=4 * count).astype(np.uint64)
    values <<= _HIGH
    values |= np.frombuffer(piece, "<u4", count=count)
    return values
