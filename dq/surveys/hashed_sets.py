"""Sets of hashes held close: six bytes a hash, some thousand sets together, in parts by the first bits of the hash.

A part of all sets can be worked on without the others: here one after another, on an engine each on another machine.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dq.surveys.stretches import first_of_each
from dq.text.shingles import HASH_BITS, I64, U64, Shingles

PARTS: Final = 16
"""A hash is in the part of its first four bits."""

MOST_SETS: Final = 1 << 14
"""At most this many sets are packed together."""

_PART_BITS: Final = (PARTS - 1).bit_length()
LOW_BITS: Final = HASH_BITS - _PART_BITS
"""The bits of a hash that its part does not tell."""

KEY_BITS: Final = 64 - _PART_BITS
"""The bits of a key behind its part."""

_LOW: Final = np.uint64((1 << LOW_BITS) - 1)
_PART: Final = np.uint64(LOW_BITS)
_HIGH: Final = np.uint64(32)
_EVERY_HASH: Final = np.uint64((1 << HASH_BITS) - 1)
_BYTES: Final = 6

PACKED: Final = pl.Schema(
    {"key": pl.UInt64(), "first": pl.UInt32(), "sets": pl.UInt32(), "counts": pl.Binary(), "hashes": pl.Binary()}
)
"""One part of some sets: the number of the first set (the others follow), how many sets there are, how many hashes of
this part each has, and the hashes without the bits of their part, the lower four bytes of all and then the upper two.
The first bits of the key are the part."""


@dataclass(frozen=True, slots=True)
class PartedSets:
    """Some sets without what stands in one of them twice.

    Attributes:
        values: the hashes, part after part, in each set after set, in order.
        counts: `counts[p, i]` of them are in part `p` and set `i`.
    """

    values: U64
    counts: I64

    @property
    def sizes(self) -> I64:
        """How many hashes each set has."""
        sizes: I64 = self.counts.sum(axis=0)
        return sizes

    def keys(self) -> U64:
        """Returns a number for each set, equal where the sets are; 0 for empty ones."""
        sums = np.zeros(len(self.values) + 1, np.uint64)
        np.cumsum(self.values * (self.values ^ _EVERY_HASH), out=sums[1:])
        ends = np.cumsum(self.counts)
        keys: U64 = np.diff(sums[ends], prepend=np.uint64(0)).reshape(self.counts.shape).sum(axis=0, dtype=np.uint64)
        return keys

    def by_set(self) -> Shingles:
        """Returns the hashes set after set, in each in order."""
        owners = np.repeat(np.tile(np.arange(self.counts.shape[1]), PARTS), self.counts.ravel())
        values = self.values[np.argsort(owners, kind="stable")]
        return Shingles(values, np.concatenate([[0], np.cumsum(self.sizes)]))

    def packed(self, first: int) -> pl.DataFrame:
        """Returns the sets as rows of `PACKED`, numbered from the first on."""
        low, high = self.values.astype("<u4"), ((self.values & _LOW) >> _HIGH).astype("<u2")
        counts = self.counts.astype(np.min_scalar_type(int(self.counts.max(initial=0))))
        return pl.DataFrame(
            {
                "key": np.arange(PARTS, dtype=np.uint64) << np.uint64(KEY_BITS),
                "first": [first] * PARTS,
                "sets": [self.counts.shape[1]] * PARTS,
                "counts": binaries(part.tobytes() for part in counts),
                "hashes": binaries(low[a:b].tobytes() + high[a:b].tobytes() for a, b in _bounds(self.counts)),
            },
            schema=PACKED,
        )


def parted(sets: Shingles) -> PartedSets:
    """Returns the sets part by part; at most `MOST_SETS`."""
    count = len(sets.offsets) - 1
    bits = max(count - 1, 0).bit_length()
    numbers = sets.values >> _PART
    numbers <<= np.uint64(bits)
    numbers |= np.repeat(np.arange(count, dtype=np.uint64), np.diff(sets.offsets))
    numbers <<= _PART
    numbers |= sets.values & _LOW
    numbers.sort()
    numbers = numbers[first_of_each(numbers)]
    part_and_set = (numbers >> _PART).view(np.int64)
    counts = np.bincount(part_and_set, minlength=PARTS << bits).reshape(PARTS, -1)[:, :count]
    numbers &= _LOW
    for part, (begin, end) in enumerate(_bounds(counts)):
        numbers[begin:end] |= np.uint64(part) << _PART
    return PartedSets(numbers, counts)


def _bounds(counts: I64) -> Iterator[tuple[int, int]]:
    """Where each part begins and ends."""
    return pairwise([0, *np.cumsum(counts.sum(axis=1)).tolist()])


def binaries(values: Iterable[bytes]) -> pl.Series:
    """Returns the values as a series, each in a buffer of its own size: one that grew with them would be half empty."""
    return pl.concat([pl.Series([value], dtype=pl.Binary) for value in values])


def parts_of(blocks: pl.DataFrame) -> Iterator[tuple[int, pl.DataFrame]]:
    """Yields each part that occurs in rows of `PACKED`, and its rows."""
    parts = (blocks["key"].to_numpy() >> np.uint64(KEY_BITS)).astype(np.int64)
    for part in np.unique(parts).tolist():
        yield part, blocks.filter(pl.Series(parts == part))


def unpacked(hashes: bytes, into: U64) -> None:
    """Fills in the hashes of one row of `PACKED`, without the bits of their part."""
    into[:] = np.frombuffer(hashes, "<u2", offset=4 * len(into))
    into <<= _HIGH
    into |= np.frombuffer(hashes, "<u4", count=len(into))


def hash_count(hashes: bytes) -> int:
    """Returns how many hashes one row of `PACKED` holds."""
    return len(hashes) // _BYTES


def counts_in(counts: bytes, sets: int) -> NDArray[np.unsignedinteger]:
    """Returns how many hashes each of so many sets has in one row of `PACKED`."""
    return np.frombuffer(counts, f"u{len(counts) // max(sets, 1) or 1}")
