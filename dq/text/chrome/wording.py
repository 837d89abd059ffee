"""The words of lines as they are compared: with phrases, with a title, and with the text around."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]

_SINGLE: Final = r"\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
"""Signs that are words each: Thai, kana and Han."""

_LONG_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_PLAIN_LONG_WORD: Final = re.compile("[a-z]{4,}")
_WORD: Final = re.compile(r"[^\W\d_]+")
_LETTERS: Final = bytes(byte if chr(byte).isascii() and chr(byte).islower() else 0x20 for byte in range(256))
"""Lower-case letters of ASCII, and blanks between them."""


def plain(words: str) -> str:
    """Returns words as titles are compared: without regard to case and white space."""
    return " ".join(words.split()).casefold()


def long_words(text: str) -> frozenset[str]:
    """Returns the words of four letters or more, in lower case."""
    return frozenset((_PLAIN_LONG_WORD if text.isascii() else _LONG_WORD).findall(text.casefold()))


def all_words(text: str) -> list[str]:
    """Returns the words of a text in their order, of however many letters, in lower case."""
    folded = text.casefold()
    return folded.encode().translate(_LETTERS).decode().split() if folded.isascii() else _WORD.findall(folded)


def words_of(lines: Sequence[str]) -> list[str]:
    """Returns each line as phrases are compared, its words with a blank between them.

    Case is folded, numbers are 0, and signs of Thai, Han and kana are words each. Lines hold no line ends.
    """
    folded = pl.Series("line", "\n".join(lines).casefold().split("\n")[: len(lines)], pl.String)
    parted = pl.col("line").str.replace_all(r"\d+", "0").str.replace_all(f"[{_SINGLE}]", " $0 ")
    spaced = parted.str.replace_all(rf"[^\p{{L}}\p{{N}}{_SINGLE}]+", " ").str.strip_chars(" ")
    return folded.to_frame().select(spaced).to_series().to_list()


class Words:
    """The words of some lines, one line after the other.

    Attributes:
        counts: how many words each line has.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        """Takes lines as `words_of` gives them."""
        self._lines = pl.Series("word", lines, pl.String)
        parted = self._lines.str.split(" ")  # a line without words is one, and empty
        sizes = parted.list.len().to_numpy().astype(np.int64)
        self._words = parted.explode(empty_as_null=True, keep_nulls=True)
        self._starts = np.cumsum(sizes) - sizes
        self.counts: Ints = np.where((self._lines != "").to_numpy(), sizes, 0)

    def count(self, known: frozenset[str]) -> Ints:
        """Returns how many words of each line are known."""
        return self._by_line(self._words, known)

    def are(self, known: frozenset[str]) -> Bools:
        """Returns which lines are known as a whole."""
        return _among(self._lines, known)

    def begin_with(self, known: frozenset[str]) -> Bools:
        """Returns of which lines the first word is known."""
        return _among(self._words.gather(self._starts), known)

    def hold_pairs(self, known: frozenset[str]) -> Bools:
        """Returns which lines may hold two known words side by side, of which the last may be of the line below."""
        pairs = pl.select(pl.concat_str(self._words, self._words.shift(-1), separator=" ")).to_series()
        return self._by_line(pairs, known) > 0

    def _by_line(self, words: pl.Series, known: frozenset[str]) -> Ints:
        flags = _among(words, known).astype(np.int64)
        return np.add.reduceat(flags, self._starts) if len(flags) else flags


def _among(words: pl.Series, known: frozenset[str]) -> Bools:
    return words.is_in(_listed(known)).fill_null(value=False).to_numpy()


@lru_cache(maxsize=16)
def _listed(known: frozenset[str]) -> pl.Series:
    """Known words as Polars looks them up: the same few sets are asked for again and again."""
    return pl.Series("known", list(known), pl.String).implode()
