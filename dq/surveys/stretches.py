"""Arithmetic over stretches of numbers: lists of different lengths that lie one after another in one array."""

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dq.text.shingles import I64, U64

SLICE: Final = 1 << 18
"""About how many numbers are worked on at a time."""


def first_of_each(ordered: U64) -> NDArray[np.bool_]:
    """Returns a mask of the first of each run of equal numbers."""
    first = np.ones(len(ordered), np.bool_)
    first[1:] = ordered[1:] != ordered[:-1]
    return first


def counted(lengths: I64) -> I64:
    """Returns 0, 1, ... up to each length, one after another."""
    ends = np.cumsum(lengths)
    total = int(ends[-1]) if len(ends) else 0
    return np.arange(total) - np.repeat(ends - lengths, lengths)


def places_of(begins: I64, lengths: I64) -> I64:
    """Returns the places of all numbers in the stretches of such lengths that begin there, stretch after stretch."""
    places: I64 = np.repeat(begins, lengths) + counted(lengths)
    return places


def sums_of(marks: NDArray[np.bool_], begins: I64, lengths: I64) -> I64:
    """Returns how many marks there are in each of the stretches, which lie one after another."""
    sums = np.zeros(len(begins), np.int64)
    some = np.flatnonzero(lengths)
    if len(some):
        sums[some] = np.add.reduceat(marks, begins[some], dtype=np.int64)
    return sums


def slices(lengths: I64, owners: I64 | None = None) -> Iterator[tuple[int, int]]:
    """Yields first and last (exclusive) of rows that hold about `SLICE` numbers together; rows of an owner stay so."""
    if not len(lengths):
        return
    piece = np.cumsum(lengths) // SLICE
    cuts = np.arange(len(lengths)) if owners is None else np.flatnonzero(np.append(owners[1:] != owners[:-1], True))
    cuts = cuts[np.append(piece[cuts][1:] != piece[cuts][:-1], True)] + 1
    yield from zip([0, *cuts[:-1].tolist()], cuts.tolist(), strict=True)
