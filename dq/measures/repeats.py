"""How much of each text may stand in it twice: cheap, never too little, for the screens of repeated passages.

Sentences and lines are compared by their length, first and last bytes, all texts of a batch at once: 200 MB a CPU
second, where splitting texts into lists of lines reads 160 and says nothing of sentences.
"""

from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dq.check import Knowledge, Measure
from dq.surveys.tokens import joined
from dq.text.shingles import I64, U64, hash_spans, mixed

OPENING: Final = 24
"""Lines that are equal in this many bytes at their beginning may be one line with something glued to it."""

_HEAD: Final = 16
_TAIL: Final = 8
_ROUNDS: Final = 32
_LINE_FEED: Final = 0x0A
_BLANK: Final = np.isin(np.arange(256), [*b" \t\n\v\f\r"])
_OWNER: Final = np.uint64(40)

_OTHER, _WHITE, _STOP, _FEED = range(4)
_STOPS: Final = {*b".!?\"')]", 0x99, 0x9D, 0xA6, 0xBB}
"""What may end a sentence: ASCII marks; in UTF-8 the last bytes of curly quotation marks, ellipsis and guillemet."""
_CLASSES: Final = bytes(
    _FEED if b == _LINE_FEED else _WHITE if b in b" \t\v\f\r" else _STOP if b in _STOPS else _OTHER for b in range(256)
)
_WIDE_STOPS: Final = tuple("。！？".encode()[i : i + 3] for i in (0, 3, 6))

Bytes = NDArray[np.uint8]


def _compute(records: pl.DataFrame, _knowledge: Knowledge) -> pl.DataFrame:
    return measured(records["text"])


def measured(texts: pl.Series) -> pl.DataFrame:
    """Returns the columns of `REPEATS` for each text.

    `repeated_bytes` is at least the number of characters in copies of passages; `shared_opening` says whether two lines
    of different length begin alike.
    """
    whole, starts = joined(texts)
    buffer = np.frombuffer(whole, np.uint8)
    return pl.DataFrame(
        [
            pl.Series("repeated_bytes", _repeated_bytes(buffer, whole, starts)),
            pl.Series("shared_opening", _shared_opening(buffer, whole, starts)),
        ]
    )


REPEATS: Final = Measure("repeats", {"repeated_bytes": pl.UInt32(), "shared_opening": pl.Boolean()}, _compute)


def _repeated_bytes(buffer: Bytes, whole: bytes, text_starts: I64) -> NDArray[np.uint32]:
    begins, stops = _segments(buffer, whole)
    starts, ends = _stripped(buffer, whole, begins, stops)
    hashes = mixed(hash_spans(buffer, starts, np.minimum(ends, starts + _HEAD)))
    hashes ^= hash_spans(buffer, np.maximum(starts, ends - _TAIL), ends) + (ends - starts).astype(np.uint64)
    keys, order = _by_text(text_starts, begins, hashes)
    again = order[1:][(keys[1:] == keys[:-1]) & (ends > starts)[order[1:]]]
    counts = np.bincount(
        _owners(text_starts, begins[again]), weights=(stops - begins)[again], minlength=len(text_starts)
    )
    return np.minimum(counts, np.iinfo(np.uint32).max).astype(np.uint32)


def _shared_opening(buffer: Bytes, whole: bytes, text_starts: I64) -> NDArray[np.bool_]:
    stops = np.flatnonzero(buffer == _LINE_FEED)
    starts, ends = _stripped(buffer, whole, np.concatenate([[0], stops[:-1] + 1]), stops)
    long = ends - starts >= OPENING
    starts, ends = starts[long], ends[long]
    keys, order = _by_text(text_starts, starts, hash_spans(buffer, starts, starts + OPENING))
    lengths = (ends - starts)[order]
    differ = (keys[1:] == keys[:-1]) & (lengths[1:] != lengths[:-1])
    shared = np.zeros(len(text_starts), np.bool_)
    shared[_owners(text_starts, starts[order[1:][differ]])] = True
    return shared


def _segments(buffer: Bytes, whole: bytes) -> tuple[I64, I64]:
    """Where each line, and each sentence of it, begins and ends, with the white space around it."""
    classes = np.frombuffer(whole.translate(_CLASSES), np.uint8)
    ends = classes == _FEED
    ends[1:] |= (classes[1:] == _WHITE) & (classes[:-1] == _STOP)
    if not whole.isascii():
        for first, second, third in _WIDE_STOPS:
            ends[2:] |= (buffer[2:] == third) & (buffer[1:-1] == second) & (buffer[:-2] == first)
    stops = np.flatnonzero(ends) + 1
    return np.concatenate([[0], stops[:-1]]), stops


def _stripped(buffer: Bytes, whole: bytes, starts: I64, ends: I64) -> tuple[I64, I64]:
    """The ranges without the white space around them; ranges of nothing else become empty."""
    starts, ends = starts.copy(), ends.copy()
    left = np.arange(len(starts))
    for _ in range(_ROUNDS):
        left = left[(ends > starts)[left] & _BLANK[buffer[ends[left] - 1]]]
        ends[left] -= 1
    for place in left.tolist():
        ends[place] = starts[place] + len(whole[starts[place] : ends[place]].rstrip())
    left = np.flatnonzero(ends > starts)
    for _ in range(_ROUNDS):
        left = left[(ends > starts)[left] & _BLANK[buffer[starts[left]]]]
        starts[left] += 1
    for place in left.tolist():
        starts[place] = ends[place] - len(whole[starts[place] : ends[place]].lstrip())
    return starts, ends


def _by_text(text_starts: I64, starts: I64, hashes: U64) -> tuple[U64, I64]:
    """Keys that are equal where text and hash are, sorted, and where each comes from."""
    keys = (_owners(text_starts, starts).astype(np.uint64) << _OWNER) | (hashes >> (np.uint64(64) - _OWNER))
    order = np.argsort(keys)
    return keys[order], order


def _owners(text_starts: I64, places: I64) -> I64:
    """The text each place lies in."""
    return np.searchsorted(text_starts, places, side="right") - 1
