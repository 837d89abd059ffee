r"""From a column of texts to their shingles and to the hash of what they say, ASCII rows by a byte table.

The definition is plain: words are Polars' `\w+` of the lower-cased text in NFC. Regular expressions would read 19 MB a
CPU second; a table of bytes (and for other rows, of the code points that occur) reads ten times that and is tested to
be equal.
"""

import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dq.text.shingles import I64, U64, Shingles, Words, shingles_of, words_in

Bytes = NDArray[np.uint8]

_SPACE: Final = 0x20
_ASCII: Final = 0x80
_LOWERED: Final = bytes(
    b if b >= _ASCII else ord(chr(b).lower()) if chr(b).isalnum() or chr(b) == "_" else _SPACE for b in range(256)
)
"""Bytes of other characters than ASCII's stay: whether they are part of a word is told by their code points."""

_SPACED: Final = bytes(_SPACE if b in b"\t\n\v\f\r" else b for b in range(256))
_WIDE_WHITE: Final = [0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000]
_HEADS: Final = ((0xC0, 0x1F), (0xE0, 0x0F), (0xF0, 0x07))
"""From where on the first bytes of characters of two, three and four bytes begin, and which of their bits count."""

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
    whole, starts = joined(texts)
    if whole.isascii():
        lowered = np.frombuffer(whole.translate(_LOWERED), np.uint8)
        return _tokens(lowered, words_in(lowered != _SPACE, starts), _copies(whole, starts))
    occurring = occurring_in(np.frombuffer(whole, np.uint8))
    composed = _composed(texts, occurring)
    buffer, words = _words_of(composed.str.to_lowercase())
    if not occurring.isdisjoint(_WIDE_WHITE):
        composed = composed.str.replace_many({chr(code): " " for code in _WIDE_WHITE})
    return _tokens(buffer, words, _copies(whole, starts) if composed is texts else _copies(*joined(composed)))


def joined(texts: pl.Series) -> tuple[bytes, I64]:
    """Returns the texts as one buffer with a line feed after each, and where each begins."""
    lengths = texts.str.len_bytes().to_numpy().astype(np.int64) + 1
    starts = np.cumsum(lengths) - lengths
    return b"\n".join([*texts.cast(pl.Binary).to_list(), b""]), starts


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
    lowered = in_nfc(texts).str.to_lowercase()
    buffer, words = _words_of(lowered)
    lengths = lowered.str.len_chars().to_numpy().astype(np.int64)
    code_points = np.cumsum((buffer & 0xC0) != _ASCII) - 1  # UTF-8's continuation bytes are 10xxxxxx
    begins = np.repeat(np.cumsum(lengths + 1) - lengths - 1, np.diff(words.offsets))
    return PlacedTokens(
        code_points[words.starts] - begins,
        code_points[words.ends - 1] + 1 - begins,
        words.offsets,
        shingles_of(buffer, words),
        (texts.str.len_chars() == lowered.str.len_chars()).to_numpy(),
    )


def in_nfc(texts: pl.Series) -> pl.Series:
    """Returns the texts in Unicode's composed form (NFC); only those that could change are looked at."""
    whole, _ = joined(texts)
    return _composed(texts, occurring_in(np.frombuffer(whole, np.uint8)))


def _composed(texts: pl.Series, occurring: frozenset[int]) -> pl.Series:
    risky = [chr(code) for code in occurring if may_compose(code)]
    if not risky:
        return texts
    may_change = texts.str.contains_any(risky)
    return pl.select(pl.when(may_change).then(texts.str.normalize("NFC")).otherwise(texts)).to_series()


def may_compose(code: int) -> bool:
    """Returns whether a text with this character could change under NFC; true for too many rather than for too few."""
    character = chr(code)
    return (
        unicodedata.category(character) in {"Mn", "Mc", "Me", "Cn"}
        or code in _JAMO
        or not unicodedata.is_normalized("NFC", character)
    )


def occurring_in(buffer: Bytes) -> frozenset[int]:
    """Returns the code points beyond ASCII that occur in UTF-8."""
    seen = np.zeros(sys.maxunicode + 1, dtype=np.bool_)
    for _, codes in _beyond_ascii(buffer):
        seen[codes] = True
    return frozenset(np.flatnonzero(seen).tolist())


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


def _words_of(lowered: pl.Series) -> tuple[Bytes, Words]:
    """The texts as one buffer of bytes, and the words in it."""
    whole, starts = joined(lowered)
    buffer = np.frombuffer(whole.translate(_LOWERED), np.uint8)
    of_word = buffer != _SPACE
    for length, (places, codes) in enumerate(_beyond_ascii(buffer), 2):
        is_word = _are_words(codes)
        for step in range(length):
            of_word[places + step] = is_word
    return buffer, words_in(of_word, starts)


def _are_words(codes: I64) -> NDArray[np.bool_]:
    r"""Whether Polars' `\w` takes each of these code points."""
    table = np.zeros(int(codes.max(initial=0)) + 1, np.bool_)
    table[codes] = True
    occurring = np.flatnonzero(table)
    table[occurring] = pl.Series([chr(code) for code in occurring.tolist()], dtype=pl.String).str.contains(r"^\w$")
    marked: NDArray[np.bool_] = table[codes]
    return marked


def _tokens(buffer: Bytes, words: Words, copies: U64) -> Tokens:
    return Tokens(np.diff(words.offsets).astype(np.uint32), shingles_of(buffer, words), copies)


def _copies(whole: bytes, starts: I64) -> U64:
    """The hash of each text with runs of white space as one space and none at its ends."""
    buffer = np.frombuffer(whole.translate(_SPACED), np.uint8)
    blank = buffer == _SPACE
    again = np.flatnonzero(blank[1:] & blank[:-1]) + 1
    folded = np.delete(buffer, again) if len(again) else buffer
    ends = np.append(starts[1:], len(buffer))[: len(starts)]
    ends -= np.searchsorted(again, ends)
    # Every text ends in its line feed, if that is not gone with white space before it; only the first can begin in any.
    begins = np.append(int(folded[0] == _SPACE), ends[:-1])[: len(starts)]
    ends = np.maximum(ends - 1, begins)
    text, places = folded.tobytes(), zip(begins.tolist(), ends.tolist(), strict=True)
    digests = b"".join([blake2b(text[begin:end], digest_size=8).digest() for begin, end in places])
    return np.where(ends > begins, np.frombuffer(digests, "<u8") | np.uint64(1), np.uint64(0))
