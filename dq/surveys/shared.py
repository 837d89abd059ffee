"""Which hashes stand in more than one set: the part of a join that every set takes part in.

Two numbers below 2^32 are packed into one of 64 bits, so that a plain sort orders pairs: numpy sorts those with the
processor's vector instructions, many times as fast as it sorts by two keys.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dq.text.shingles import I64, U64, Shingles

SLICE: Final = 1 << 21
"""How many hashes are worked on at a time."""

LOW: Final = np.uint64(0xFFFFFFFF)
HALF: Final = np.uint64(32)

_MOST_BITS: Final = 8

Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class SharedHashes:
    """What the overlaps of sets are made of.

    Attributes:
        entries: each (hash, set) whose hash stands in two sets or more, sorted. In the upper half of a number stands
            the hash, named by a number from 0, in the lower the set.
        sizes: how many distinct hashes each set has.
    """

    entries: U64
    sizes: I64


def shared_hashes(sets: Shingles) -> SharedHashes:
    """Returns the hashes that stand in two sets or more.

    Worked out partition by partition of the hash, each of which could be another machine's.

    Args:
        sets: the hashes of one set after another; one may stand in a set more than once.
    """
    bits = min((len(sets.values) // SLICE).bit_length(), _MOST_BITS)
    partition = _partitions(sets.values, bits)
    repeats = np.zeros(len(sets.offsets) - 1, np.int64)
    kept, names = [np.zeros(0, np.uint64)], 0
    for part in range(1 << bits):
        places = np.flatnonzero(partition == part)
        hashes = sets.values[places]
        often = _may_repeat(hashes)
        owners = np.searchsorted(sets.offsets, places[often], side="right") - 1
        entries = _named(hashes[often], owners)
        new = first_of_each(entries)
        repeats += np.bincount(lower(entries[~new]), minlength=len(repeats))
        entries = entries[new]
        in_sets = np.bincount(upper(entries))
        several = in_sets > 1
        renamed = np.cumsum(several) - 1 + names
        of = upper(entries)
        entries = entries[several[of]]
        kept.append((renamed[upper(entries)].astype(np.uint64) << HALF) | (entries & LOW))
        names += int(np.count_nonzero(several))
    return SharedHashes(np.concatenate(kept), np.diff(sets.offsets) - repeats)


def _partitions(values: U64, bits: int) -> NDArray[np.uint8]:
    """The first bits of each hash."""
    partition = np.zeros(len(values), np.uint8)
    for start in range(0, len(values) if bits else 0, SLICE):
        partition[start : start + SLICE] = values[start : start + SLICE] >> np.uint64(64 - bits)
    return partition


def _may_repeat(hashes: U64) -> Bools:
    """Marks every hash that occurs more than once, and a few others that share their lowest bits with one."""
    ordered = np.sort(hashes)
    repeated = ordered[1:][ordered[1:] == ordered[:-1]]
    width = max(16, len(hashes).bit_length() + 1)
    table = np.zeros(1 << width, np.bool_)
    low = np.uint64((1 << width) - 1)
    table[repeated & low] = True
    marked: Bools = table[hashes & low]
    return marked


def _named(hashes: U64, owners: I64) -> U64:
    """Each (hash, owner) as one number, with the hash replaced by its rank among those given; sorted."""
    order = np.argsort(hashes)
    ordered = hashes[order]
    names = np.cumsum(first_of_each(ordered)) - 1
    entries = (names.astype(np.uint64) << HALF) | owners[order].astype(np.uint64)
    entries.sort()
    return entries


def first_of_each(ordered: U64) -> Bools:
    """Returns a mask of the first of each run of equal numbers."""
    first = np.ones(len(ordered), np.bool_)
    first[1:] = ordered[1:] != ordered[:-1]
    return first


def upper(entries: U64) -> I64:
    """Returns the upper halves of numbers."""
    return (entries >> HALF).astype(np.int64)


def lower(entries: U64) -> I64:
    """Returns the lower halves of numbers."""
    return (entries & LOW).astype(np.int64)
