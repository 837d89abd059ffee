"""The hash of what a text says: runs of white space are one space in it, and none is at its ends.

Texts are worked on as one buffer of UTF-8 bytes. Hashes are the same on every machine and in every version: runs keep
them.
"""

from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dq.surveys.stretches import counted
from dq.text.shingles import I64, U64, eights_of, mixed

Bytes = NDArray[np.uint8]

_SPACE: Final = np.uint8(0x20)
_FIRST_WHITE: Final = np.uint8(0x09)
_WHITES: Final = np.uint8(5)
"""Tab, line feed, vertical tab, form feed and carriage return follow one another."""

_WIDE_WHITE: Final = [0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000]
_IS_WIDE_WHITE: Final = np.isin(np.arange(_WIDE_WHITE[-1] + 2), _WIDE_WHITE)
"""By code point; the last is of none, and stands for all beyond."""

_BLOCK: Final = 8
_STEP: Final = np.uint64(0x9E3779B97F4A7C15)
"""The odd multiplier of splitmix64: no two blocks of a text are stirred alike."""


def spaced(whole: bytes, beyond: Iterable[tuple[I64, I64]]) -> Bytes:
    """Returns the bytes of some texts with spaces in place of other white space.

    Args:
        whole: all texts.
        beyond: where the characters of two, three and four bytes begin, and their code points.
    """
    written = np.frombuffer(whole, np.uint8)
    is_white = written - _FIRST_WHITE < _WHITES
    buffer: Bytes = np.maximum(written, is_white.view(np.uint8) * _SPACE)  # white space lies below the space
    for length, (places, codes) in enumerate(beyond, 2):
        wide = places[_IS_WIDE_WHITE[np.minimum(codes, len(_IS_WIDE_WHITE) - 1)]]
        for step in range(length):
            buffer[wide + step] = _SPACE
    return buffer


def folded_hashes(buffer: Bytes, starts: I64) -> U64:
    """Returns the hash of each text once it is folded; 0 where nothing is left.

    Args:
        buffer: texts as of `spaced`, each with a space after it.
        starts: where each begins.
    """
    blank = buffer == _SPACE
    again = blank[1:] & blank[:-1]
    gone = np.flatnonzero(again) + 1
    folded = buffer[np.append(True, ~again)[: len(buffer)]] if len(gone) else buffer
    ends = np.append(starts[1:], len(buffer))[: len(starts)]
    ends = ends - np.searchsorted(gone, ends)
    # Every text ends in its space, if that is not gone with white space before it; only the first can begin in any.
    begins = np.append(int(folded[0] == _SPACE) if len(folded) else 0, ends[:-1])[: len(starts)]
    lengths = np.maximum(ends - 1 - begins, 0)
    hashes = np.zeros(len(starts), np.uint64)
    some = np.flatnonzero(lengths)
    hashes[some] = _hashed(folded, begins[some], lengths[some]) | np.uint64(1)
    return hashes


def _hashed(buffer: Bytes, begins: I64, lengths: I64) -> U64:
    """The hash of each byte range (none is empty): the sum of its blocks, each stirred with its number."""
    if not len(begins):
        return np.zeros(0, np.uint64)
    counts = -(-lengths // _BLOCK)
    numbers, firsts = counted(counts), np.cumsum(counts) - counts
    blocks = eights_of(buffer)[np.repeat(begins, counts) + _BLOCK * numbers]
    beyond = (_BLOCK * counts - lengths).astype(np.uint64) << np.uint64(3)
    blocks[firsts + counts - 1] <<= beyond
    blocks ^= numbers.view(np.uint64) * _STEP
    sums: U64 = np.add.reduceat(mixed(blocks), firsts)
    return mixed(sums ^ lengths.astype(np.uint64))
