"""The words of lines as they are compared: with phrases, with a title, and with the text around."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]

_SINGLE: Final = r"\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
"""Signs that are words each: Thai, kana and Han."""

_WORD: Final = re.compile(r"[^\W\d_]+")
_LETTERS: Final = bytes(
    byte if byte >= 0x80 or chr(byte).islower() or chr(byte) == "\n" else 0x20  # noqa: PLR2004 - the end of ASCII
    for byte in range(256)
)
"""Lower-case letters of ASCII, bytes of others and line ends; blanks between them."""


def plain(words: str) -> str:
    """Returns words as titles are compared: without regard to case and white space."""
    usual = "  " not in words and words.isprintable()  # of white space a blank alone can be printed
    return (words.strip() if usual else " ".join(words.split())).casefold()


def folded(lines: Iterable[str]) -> list[str]:
    """Returns lines without regard to case."""
    return list(map(str.casefold, lines))


def letters_of(lines: Iterable[str]) -> pl.Series:
    """Returns the words of letters in each of some folded lines, with a blank or more between them."""
    known = [line if line.isascii() else " ".join(_WORD.findall(line)) for line in lines]
    parted = pl.Series("letters", ["\n".join(known).encode().translate(_LETTERS).decode()])
    return parted.str.split("\n").explode(empty_as_null=True, keep_nulls=True).head(len(known))


def words_of(lines: Sequence[str]) -> list[str]:
    """Returns each line as phrases are compared, its words with a blank between them.

    Case is folded, numbers are 0, and signs of Thai, Han and kana are words each.
    """
    return words_in(pl.Series("line", folded(lines), pl.String)).to_list()


def words_in(lines: pl.Series) -> pl.Series:
    """Returns folded lines as `words_of` does."""
    parted = pl.col("line").str.replace_all(r"\d+", "0").str.replace_all(f"[{_SINGLE}]", " $0 ")
    spaced = parted.str.replace_all(rf"[^\p{{L}}\p{{N}}{_SINGLE}]+", " ").str.strip_chars(" ")
    return lines.to_frame("line").select(spaced).to_series()


class Words:
    """The words of some lines, one line after the other.

    Attributes:
        counts: how many words each line has.
    """

    def __init__(self, lines: pl.Series) -> None:
        """Takes lines as `words_in` gives them."""
        self._lines = lines.alias("word")
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
