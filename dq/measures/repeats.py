"""How much of each text may stand in it twice: cheap, never too little, for the screens of repeated passages.

Sentences and lines are compared by their length, first and last bytes, all texts of a batch at once: 200 MB a CPU
second, where splitting texts into lists of lines reads 160 and says nothing of sentences.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dq.check import Knowledge, Measure
from dq.surveys.tokens import joined
from dq.text.shingles import I64, U64, eights_of, hash_spans, mixed

OPENING: Final = 24
"""Lines that are equal in this many bytes at their beginning may be one line with something glued to it."""

_SCHEMA: Final = pl.Schema({"repeated_bytes": pl.UInt32(), "shared_opening": pl.Boolean()})
_RECORDS_A_SLICE: Final = 2_000
_EIGHT: Final = 8
_ROUNDS: Final = 32
_FEW: Final = 64
"""So few segments are done one by one sooner than by another round over all of them."""

_LINE_FEED: Final = 0x0A

_OTHER, _WHITE, _STOP, _FEED = range(4)
_BLANK: Final = np.uint8(_WHITE & _FEED)
"""The bit both kinds of white space have in common."""
_STOPS: Final = {*b".!?\"')]", 0x99, 0x9D, 0xA6, 0xBB}
"""What may end a sentence: ASCII marks; in UTF-8 the last bytes of curly quotation marks, ellipsis and guillemet."""
_CLASSES: Final = bytes(
    _FEED if b == _LINE_FEED else _WHITE if b in b" \t\v\f\r" else _STOP if b in _STOPS else _OTHER for b in range(256)
)
_WIDE_STOPS: Final = tuple(mark.encode() for mark in "。！？")

Bytes = NDArray[np.uint8]


def _compute(records: pl.DataFrame, _knowledge: Knowledge) -> pl.DataFrame:
    if records.is_empty():
        return pl.DataFrame(schema=_SCHEMA)
    return pl.concat([measured(part["text"]) for part in records.select("text").iter_slices(_RECORDS_A_SLICE)])


def measured(texts: pl.Series) -> pl.DataFrame:
    """Returns the columns of `REPEATS` for each text.

    `repeated_bytes` is at least the number of characters in copies of passages; `shared_opening` says whether two lines
    of different length begin alike.
    """
    whole, text_starts = joined(texts)
    pieces = _segments(whole)
    return pl.DataFrame(
        [
            pl.Series("repeated_bytes", _repeated_bytes(pieces, text_starts)),
            pl.Series("shared_opening", _shared_opening(pieces, text_starts)),
        ]
    )


@dataclass(frozen=True, slots=True)
class _Segments:
    """The lines of several texts, cut into sentences.

    Attributes:
        buffer: all texts.
        eights: the eight bytes from each place of them on.
        begins: where each segment begins, with the white space around it; the next begins where it stops.
        stops: where it stops.
        starts: where it begins without that white space.
        ends: where it ends without it; empty segments end where they start.
        lines: the first segment of each line.
    """

    buffer: Bytes
    eights: U64
    begins: I64
    stops: I64
    starts: I64
    ends: I64
    lines: I64


REPEATS: Final = Measure("repeats", _SCHEMA, _compute)


def _repeated_bytes(pieces: _Segments, text_starts: I64) -> NDArray[np.uint32]:
    some = np.flatnonzero(pieces.ends > pieces.starts)
    starts, ends = pieces.starts[some], pieces.ends[some]
    texts = _owners(text_starts, starts)
    begin_alike = _shared(texts, mixed(_eights(pieces.eights, starts, ends) ^ (ends - starts).astype(np.uint64)))
    some, texts = some[begin_alike], texts[begin_alike]
    keys, order = _by_text(texts, _samples(pieces.eights, starts[begin_alike], ends[begin_alike]))
    again = order[1:][keys[1:] == keys[:-1]]
    lengths = pieces.stops[some[again]] - pieces.begins[some[again]]
    counts = np.bincount(texts[again], weights=lengths, minlength=len(text_starts))
    return np.minimum(counts, np.iinfo(np.uint32).max).astype(np.uint32)


def _shared_opening(pieces: _Segments, text_starts: I64) -> NDArray[np.bool_]:
    starts, ends = pieces.starts[pieces.lines], pieces.ends[np.append(pieces.lines[1:], len(pieces.ends)) - 1]
    long = ends - starts >= OPENING
    starts, ends = starts[long], ends[long]
    texts = _owners(text_starts, starts)
    begin_alike = _shared(texts, mixed(pieces.eights[starts]))
    starts, ends, texts = starts[begin_alike], ends[begin_alike], texts[begin_alike]
    keys, order = _by_text(texts, hash_spans(pieces.buffer, starts, starts + OPENING))
    lengths = (ends - starts)[order]
    differ = (keys[1:] == keys[:-1]) & (lengths[1:] != lengths[:-1])
    shared = np.zeros(len(text_starts), np.bool_)
    shared[texts[order[1:][differ]]] = True
    return shared


def _shared(texts: I64, hashes: U64) -> I64:
    """The numbers of those whose text and hash are also another's: what most are not needs no closer look."""
    keys, order = _by_text(texts, hashes)
    as_above = np.append(False, keys[1:] == keys[:-1])[: len(keys)]
    return np.sort(order[as_above | np.append(as_above[1:], False)[: len(keys)]])


def _samples(eights: U64, starts: I64, ends: I64) -> U64:
    """A number from the length and from eight bytes at the beginning, middle and end of each range."""
    middle, end = np.maximum((starts + ends) // 2 - _EIGHT // 2, starts), np.maximum(ends - _EIGHT, starts)
    numbers = (ends - starts).astype(np.uint64)
    for places in (starts, middle, end):
        numbers = mixed(numbers ^ _eights(eights, places, ends))
    return numbers


def _eights(eights: U64, places: I64, ends: I64) -> U64:
    """The eight bytes from each place on, of which those from the end of its range on do not count."""
    beyond = np.maximum(places + _EIGHT - ends, 0).astype(np.uint64) << np.uint64(3)
    number: U64 = eights[places] << beyond
    return number


def _segments(whole: bytes) -> _Segments:
    buffer = np.frombuffer(whole, np.uint8)
    classes = np.frombuffer(whole.translate(_CLASSES), np.uint8)
    last = classes == _FEED
    last[1:] |= (classes[1:] == _WHITE) & (classes[:-1] == _STOP)
    for mark in _WIDE_STOPS:
        first, second, third = mark
        if first in whole and mark in whole:
            last[2:] |= (buffer[2:] == third) & (buffer[1:-1] == second) & (buffer[:-2] == first)
    stops = np.flatnonzero(last) + 1
    begins = np.concatenate([[0], stops[:-1]])
    starts, ends = _stripped(classes, whole, begins, stops)
    lines = np.flatnonzero(np.append(True, buffer[begins[1:] - 1] == _LINE_FEED))
    return _Segments(buffer, eights_of(buffer), begins, stops, starts, ends, lines)


def _stripped(classes: Bytes, whole: bytes, starts: I64, ends: I64) -> tuple[I64, I64]:
    """The ranges without the white space around them; ranges of nothing else become empty.

    Nearly all have one blank at the end and none before: those are done at once, the others one by one.
    """
    blank = (classes & _BLANK).view(np.bool_)
    starts, ends = starts.copy(), ends - blank[ends - 1]
    left = np.flatnonzero(blank[ends - 1] & (ends > starts))
    for _ in range(_ROUNDS):
        if len(left) <= _FEW:
            break
        ends[left] -= 1
        left = left[blank[ends[left] - 1] & (ends[left] > starts[left])]
    for place in left.tolist():
        ends[place] = starts[place] + len(whole[starts[place] : ends[place]].rstrip())
    left = np.flatnonzero(blank[starts] & (ends > starts))
    for _ in range(_ROUNDS):
        if len(left) <= _FEW:
            break
        starts[left] += 1
        left = left[blank[starts[left]] & (ends[left] > starts[left])]
    for place in left.tolist():
        starts[place] = ends[place] - len(whole[starts[place] : ends[place]].lstrip())
    return starts, ends


def _by_text(texts: I64, hashes: U64) -> tuple[U64, I64]:
    """Keys that are equal where text and hash are, sorted, and where each comes from.

    Text, as much of the hash as there is room for, and place are one number: sorting those takes half the time of
    `argsort`.
    """
    place_bits, text_bits = (np.uint64(int(most).bit_length()) for most in (len(texts), texts.max(initial=0)))
    keys = hashes >> text_bits
    keys |= texts.astype(np.uint64) << (np.uint64(64) - text_bits) if text_bits else np.uint64(0)
    keys >>= place_bits
    keys <<= place_bits
    keys |= np.arange(len(texts), dtype=np.uint64)
    keys.sort()
    return keys >> place_bits, (keys & ((np.uint64(1) << place_bits) - np.uint64(1))).astype(np.int64)


def _owners(text_starts: I64, places: I64) -> I64:
    """The text each place lies in; places in their order."""
    begins = np.searchsorted(places, text_starts)
    return np.repeat(np.arange(len(text_starts)), np.diff(begins, append=len(places)))
