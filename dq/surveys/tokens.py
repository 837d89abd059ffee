r"""From a column of texts to their shingles and to the hash of what they say, ASCII rows by a byte table.

The definition is plain: words are Polars' `\w+` of the lower-cased text in NFC. Regular expressions would read 19 MB a
CPU second; a table of bytes (and for other rows, of the code points that occur) reads ten times that and is tested to
be equal.
"""

import sys
import unicodedata
from dataclasses import dataclass
from hashlib import blake2b
from itertools import pairwise
from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dq.text.shingles import I64, U64, Shingles, Words, shingles_of, words_in

Bytes = NDArray[np.uint8]

_SPACE: Final = 0x20
_LOWERED: Final = bytes(
    ord(chr(b).lower()) if b < 0x80 and (chr(b).isalnum() or chr(b) == "_") else _SPACE  # noqa: PLR2004 - ASCII's end
    for b in range(256)
)
_SPACED: Final = bytes(_SPACE if b in b"\t\n\v\f\r" else b for b in range(256))
_WIDE_WHITE: Final = "[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
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
    ascii_ = (texts.str.len_bytes() == texts.str.len_chars()).to_numpy()
    if ascii_.all():
        return _of_ascii(texts)
    if not ascii_.any():
        return _of_unicode(texts)
    plain, rest = np.flatnonzero(ascii_), np.flatnonzero(~ascii_)
    return _interleaved(_of_ascii(texts.gather(plain)), _of_unicode(texts.gather(rest)), np.argsort([*plain, *rest]))


def joined(texts: pl.Series) -> tuple[bytes, I64]:
    """Returns the texts as one buffer with a line feed after each, and where each begins."""
    lengths = texts.str.len_bytes().to_numpy().astype(np.int64) + 1
    starts = np.cumsum(lengths) - lengths
    whole: str = texts.str.join("\n").item() if len(texts) else ""
    return f"{whole}\n".encode(), starts


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
    buffer, words, code_points = _words_of(lowered)
    lengths = lowered.str.len_chars().to_numpy().astype(np.int64)
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
    risky = "".join(chr(c) for c in _code_points(texts) if may_compose(c))
    if not risky:
        return texts
    may_change = texts.str.contains_any(list(risky))
    return pl.select(pl.when(may_change).then(texts.str.normalize("NFC")).otherwise(texts)).to_series()


def may_compose(code: int) -> bool:
    """Returns whether a text with this character could change under NFC; true for too many rather than for too few."""
    character = chr(code)
    return (
        unicodedata.category(character) in {"Mn", "Mc", "Me", "Cn"}
        or code in _JAMO
        or not unicodedata.is_normalized("NFC", character)
    )


def word_mask(text: NDArray[np.uint32]) -> NDArray[np.bool_]:
    r"""Returns for each code point whether Polars' `\w` takes it."""
    occurring = occurring_in(text)
    is_word = pl.Series([chr(c) for c in occurring.tolist()], dtype=pl.String).str.contains(r"^\w$").to_numpy()
    table = np.zeros(int(occurring.max(initial=0)) + 1, dtype=np.bool_)
    table[occurring[is_word]] = True
    return table[text]


def occurring_in(text: NDArray[np.uint32]) -> I64:
    """Returns the code points that occur, in order."""
    seen = np.zeros(sys.maxunicode + 1, dtype=np.bool_)
    seen[text] = True
    return np.flatnonzero(seen)


def _of_ascii(texts: pl.Series) -> Tokens:
    whole, starts = joined(texts)
    lowered = np.frombuffer(whole.translate(_LOWERED), np.uint8)
    return _tokens(lowered, words_in(lowered != _SPACE, starts), _copies(whole, starts))


def _of_unicode(texts: pl.Series) -> Tokens:
    composed = in_nfc(texts)
    spaced = pl.select(
        pl.when(composed.str.contains(_WIDE_WHITE)).then(composed.str.replace_all(_WIDE_WHITE, " ")).otherwise(composed)
    ).to_series()
    buffer, words, _ = _words_of(composed.str.to_lowercase())
    return _tokens(buffer, words, _copies(*joined(spaced)))


def _words_of(lowered: pl.Series) -> tuple[Bytes, Words, I64]:
    """The texts as one buffer of bytes, the words in it, and for each byte the number of its code point."""
    whole, starts = joined(lowered)
    buffer = np.frombuffer(whole, np.uint8)
    of_word = word_mask(np.frombuffer(whole.decode().encode("utf-32-le"), "<u4"))
    code_points = np.cumsum((buffer & 0xC0) != 0x80) - 1  # noqa: PLR2004 - UTF-8's continuation bytes are 10xxxxxx
    return buffer, words_in(of_word[code_points], starts), code_points


def _tokens(buffer: Bytes, words: Words, copies: U64) -> Tokens:
    return Tokens(np.diff(words.offsets).astype(np.uint32), shingles_of(buffer, words), copies)


def _copies(whole: bytes, starts: I64) -> U64:
    """The hash of each text with runs of white space as one space and none at its ends."""
    buffer = np.frombuffer(whole.translate(_SPACED), np.uint8)
    solid = buffer != _SPACE
    keep = solid.copy()
    keep[1:] |= solid[:-1]
    ends = np.cumsum(np.add.reduceat(keep, starts, dtype=np.int64)).tolist()
    folded = buffer[keep].tobytes()
    hashes = [_hash_of(folded[begin:end]) for begin, end in pairwise([0, *ends])]
    return np.array(hashes, np.uint64)


def _hash_of(folded: bytes) -> int:
    text = folded.strip()
    return int.from_bytes(blake2b(text, digest_size=8).digest(), "little") | 1 if text else 0


def _interleaved(first: Tokens, second: Tokens, order: I64) -> Tokens:
    """Two sets of texts as one; `order[i]` is the place of text `i` in the first followed by the second."""
    counts = np.concatenate([np.diff(first.shingles.offsets), np.diff(second.shingles.offsets)])
    begins = np.cumsum(counts) - counts
    offsets = np.concatenate([[0], np.cumsum(counts[order])])
    source = np.repeat(begins[order] - offsets[:-1], counts[order]) + np.arange(offsets[-1])
    values = np.concatenate([first.shingles.values, second.shingles.values])[source]
    return Tokens(
        np.concatenate([first.words, second.words])[order],
        Shingles(values, offsets),
        np.concatenate([first.copies, second.copies])[order],
    )


def _code_points(texts: pl.Series) -> list[int]:
    whole, _ = joined(texts)
    found: list[int] = occurring_in(np.frombuffer(whole.decode().encode("utf-32-le"), "<u4")).tolist()
    return found
