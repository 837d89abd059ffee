r"""From a column of texts to their shingles and to the hash of what they say, ASCII rows by a byte table.

The definition is plain: words are Polars' `\w+` of the lower-cased text in NFC. Regular expressions would read 19 MB a
CPU second; a table of bytes (and for other rows, of the code points that occur) reads ten times that and is tested to
be equal.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dq.surveys.folded import Bytes, folded_hashes, spaced
from dq.text.shingles import I64, U64, Shingles, shingles_of, words_in

_SPACE: Final = 0x20
_ASCII: Final = 0x80
_LOWERED: Final = bytes(
    b if b >= _ASCII else ord(chr(b).lower()) if chr(b).isalnum() or chr(b) == "_" else _SPACE for b in range(256)
)
"""Bytes of other characters than ASCII's stay: whether they are part of a word is told by their code points."""

_HEADS: Final = ((0xC0, 0x1F), (0xE0, 0x0F), (0xF0, 0x07))
"""From where on the first bytes of characters of two, three and four bytes begin, and which of their bits count."""

_BYTES_A_SLICE: Final = 1 << 19
"""Texts of about so many bytes are worked on at a time: few enough to stay in the processor's cache."""

_SIGMA: Final = "Σ"
"""What it is in lower case depends on whether it ends its word."""

_JAMO: Final = range(0x1100, 0x1200)


@dataclass(frozen=True, slots=True)
class Tokens:
    """What the texts of a batch consist of.

    Attributes:
        words: how many words each text has.
        shingles: the shingles of each text.
        copies: the hash of each text after NFC and folding of white space; 0 where nothing is left.
    """

    words: NDArray[np.uint32]
    shingles: Shingles
    copies: U64


def tokens_of(texts: pl.Series) -> Tokens:
    """Returns the tokens of each text, in order."""
    written = _composed(texts)
    spelled = _spelled(_lowered(written))
    parts = [_Slice.of(spelled, *bounds) for bounds in _slices(spelled.starts)]
    words = np.concatenate([np.zeros(0, np.int64), *(part.words for part in parts)])
    values = np.concatenate([np.zeros(0, np.uint64), *(part.shingles for part in parts)])
    offsets = np.cumsum(np.concatenate([np.zeros(1, np.int64), *(part.counts for part in parts)]))
    return Tokens(words.astype(np.uint32), Shingles(values, offsets), _copies(written))


@dataclass(frozen=True, slots=True)
class PlacedTokens:
    """The words of some texts with their places, and their shingles.

    Attributes:
        starts: of each word, in code points of its text.
        ends: likewise.
        words: `words[i]:words[i + 1]` are the words of text `i`.
        shingles: one for each word from which `WORDS_A_GRAM` words go on, or one for a text of fewer.
        aligned: of each text, whether the places hold; they do not where lower case or composed form change its length.
    """

    starts: I64
    ends: I64
    words: I64
    shingles: Shingles
    aligned: NDArray[np.bool_]


def placed_tokens_of(texts: pl.Series) -> PlacedTokens:
    """Returns the tokens of each text with their places, in order; slower than `tokens_of`."""
    lowered = _lowered(_composed(texts))
    spelled = _spelled(lowered)
    words = words_in(spelled.of_word, spelled.starts)
    lengths = lowered.texts.str.len_chars().to_numpy().astype(np.int64)
    code_points = np.cumsum((spelled.buffer & 0xC0) != _ASCII) - 1  # UTF-8's continuation bytes are 10xxxxxx
    begins = np.repeat(np.cumsum(lengths + 1) - lengths - 1, np.diff(words.offsets))
    return PlacedTokens(
        code_points[words.starts] - begins,
        code_points[words.ends - 1] + 1 - begins,
        words.offsets,
        shingles_of(spelled.buffer, words),
        (texts.str.len_chars() == lowered.texts.str.len_chars()).to_numpy(),
    )


def in_nfc(texts: pl.Series) -> pl.Series:
    """Returns the texts in Unicode's composed form (NFC); only those that could change are looked at."""
    return _composed(texts).texts


def joined(texts: pl.Series) -> tuple[bytes, I64]:
    """Returns the texts as one buffer with a line feed after each, and where each begins."""
    lengths = texts.str.len_bytes().to_numpy().astype(np.int64) + 1
    starts = np.cumsum(lengths) - lengths
    return b"\n".join([*texts.cast(pl.Binary).to_list(), b""]), starts


@dataclass(frozen=True, slots=True)
class _Written:
    """Texts as they are written.

    Attributes:
        texts: the texts.
        whole: all of them, with a line feed after each.
        starts: where each begins.
        beyond: where the characters of two, three and four bytes begin, and their code points.
    """

    texts: pl.Series
    whole: bytes
    starts: I64
    beyond: list[tuple[I64, I64]]

    @classmethod
    def of(cls, texts: pl.Series) -> "_Written":
        whole, starts = joined(texts)
        beyond = [] if whole.isascii() else list(_beyond_ascii(np.frombuffer(whole, np.uint8)))
        return cls(texts, whole, starts, beyond)

    def exchanging(self, codes: Mapping[int, int]) -> "_Written":
        """Returns them with other characters, of as many bytes, in place of some; `texts` stay as they are."""
        exchanged = np.arange(max(codes) + 1)
        exchanged[list(codes)] = list(codes.values())
        buffer, beyond = np.frombuffer(bytearray(self.whole), np.uint8), []
        for more, (places, old) in enumerate(self.beyond, 1):
            new = np.where(old < len(exchanged), exchanged[np.minimum(old, len(exchanged) - 1)], old)
            changed = np.flatnonzero(new != old)
            for step in range(more + 1):
                bits = new[changed] >> 6 * (more - step)
                buffer[places[changed] + step] = (bits & 0x3F) | _ASCII if step else bits | _HEADS[more - 1][0]
            beyond.append((places, new))
        return _Written(self.texts, buffer.tobytes(), self.starts, beyond)

    def occurring(self) -> list[str]:
        """Returns the characters beyond ASCII that occur."""
        seen = np.zeros(max((int(codes.max(initial=0)) for _, codes in self.beyond), default=0) + 1, np.bool_)
        for _, codes in self.beyond:
            seen[codes] = True
        return [chr(code) for code in np.flatnonzero(seen).tolist()]


def _composed(texts: pl.Series) -> _Written:
    written = _Written.of(texts)
    risky = [character for character in written.occurring() if may_compose(ord(character))]
    if not risky:
        return written
    may_change = texts.str.contains_any(risky)
    return _Written.of(pl.select(pl.when(may_change).then(texts.str.normalize("NFC")).otherwise(texts)).to_series())


def _lowered(written: _Written) -> _Written:
    """The texts in lower case, as far as they are beyond ASCII; the rest is left to `_LOWERED`."""
    occurring = written.occurring()
    lowered = pl.Series(occurring, dtype=pl.String).str.to_lowercase().to_list()
    exchanged = {upper: lower for upper, lower in zip(occurring, lowered, strict=True) if upper != lower}
    if not exchanged:
        return written
    if all(upper != _SIGMA and _are_alike_in_length(upper, lower) for upper, lower in exchanged.items()):
        return written.exchanging({ord(upper): ord(lower) for upper, lower in exchanged.items()})
    return _Written.of(written.texts.str.to_lowercase())


def _are_alike_in_length(one: str, other: str) -> bool:
    return len(one) == len(other) and len(one.encode()) == len(other.encode())


def may_compose(code: int) -> bool:
    """Returns whether a text with this character could change under NFC; true for too many rather than for too few."""
    character = chr(code)
    return (
        unicodedata.category(character) in {"Mn", "Mc", "Me", "Cn"}
        or code in _JAMO
        or not unicodedata.is_normalized("NFC", character)
    )


def _beyond_ascii(buffer: Bytes) -> Iterator[tuple[I64, I64]]:
    """Yields where the characters of two, three and four bytes begin in UTF-8, and their code points."""
    heads = np.flatnonzero(buffer >= _HEADS[0][0])
    first = buffer[heads]
    for more, (least, bits) in enumerate(_HEADS, 1):
        places = heads[(first >= least) & (first < least + bits + 1)]
        codes = (buffer[places] & bits).astype(np.int64)
        for step in range(1, more + 1):
            codes = (codes << 6) | (buffer[places + step] & 0x3F)
        yield places, codes


@dataclass(frozen=True, slots=True)
class _Spelled:
    """Texts as one buffer in which words are told from the rest.

    Attributes:
        buffer: the bytes of all texts, those of words in lower case.
        of_word: for each byte, whether it is part of a word.
        starts: where each text begins.
    """

    buffer: Bytes
    of_word: NDArray[np.bool_]
    starts: I64


def _spelled(lowered: _Written) -> _Spelled:
    buffer = np.frombuffer(lowered.whole.translate(_LOWERED), np.uint8)
    of_word = buffer != _SPACE
    for length, (places, codes) in enumerate(lowered.beyond, 2):
        is_word = _are_words(codes)
        for step in range(length):
            of_word[places + step] = is_word
    return _Spelled(buffer, of_word, lowered.starts)


@dataclass(frozen=True, slots=True)
class _Slice:
    """Of some texts: how many words each has, their shingles, and how many each has of those."""

    words: I64
    shingles: U64
    counts: I64

    @classmethod
    def of(cls, spelled: _Spelled, first: int, last: int) -> "_Slice":
        begin, end = spelled.starts[first], spelled.starts[last] if last < len(spelled.starts) else None
        words = words_in(spelled.of_word[begin:end], spelled.starts[first:last] - begin)
        shingles = shingles_of(spelled.buffer[begin:end], words)
        return cls(np.diff(words.offsets), shingles.values, np.diff(shingles.offsets))


def _slices(starts: I64) -> Iterator[tuple[int, int]]:
    """Yields first and last (exclusive) of as many texts as stay in the processor's cache while they are worked on."""
    first = 0
    while first < len(starts):
        last = max(first + 1, int(np.searchsorted(starts, starts[first] + _BYTES_A_SLICE)))
        yield first, last
        first = last


def _copies(written: _Written) -> U64:
    """The hash of each text with runs of white space as one space and none at its ends."""
    buffer, starts = spaced(written.whole, written.beyond), written.starts
    ends = np.append(starts[1:], len(buffer))
    parts = [
        folded_hashes(buffer[starts[first] : ends[last - 1]], starts[first:last] - starts[first])
        for first, last in _slices(starts)
    ]
    return np.concatenate([np.zeros(0, np.uint64), *parts])


def _are_words(codes: I64) -> NDArray[np.bool_]:
    r"""Whether Polars' `\w` takes each of these code points."""
    table = np.zeros(int(codes.max(initial=0)) + 1, np.bool_)
    table[codes] = True
    occurring = np.flatnonzero(table)
    table[occurring] = pl.Series([chr(code) for code in occurring.tolist()], dtype=pl.String).str.contains(r"^\w$")
    marked: NDArray[np.bool_] = table[codes]
    return marked
