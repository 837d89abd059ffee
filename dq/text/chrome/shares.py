"""How many of a line's longer words stand in the paragraphs of its record."""

from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dq.text.chrome.looks import PARAGRAPH_SORT, RUNNING
from dq.text.chrome.names import NONE
from dq.text.chrome.stack import Stack
from dq.text.chrome.wording import Bools, Ints, folded, letters_of

SHARES: Final = ("none", "few", "some", "most")
_UP_TO: Final = (0.0, 0.34, 0.67, 1.0)
_LONG_WORD: Final = 4
_MIXED: Final = np.uint64(0x9E3779B97F4A7C15)
"""Records are told apart in the keys of their words by products of this odd number."""

_Keys = NDArray[np.uint64]


def shares_of(lines: Stack) -> Ints:
    """Returns the number of each line's share in `SHARES`; `NONE` without words or paragraphs to compare them with.

    Of a paragraph those words count that stand in another one too. Lines with letters that are two columns wide are
    not compared: their words have no ends.
    """
    looks = lines.looks
    words = _long_words(letters_of(looks.folded)).unique(maintain_order=True)
    sizes = np.bincount(words["line"].to_numpy(), minlength=len(looks.lines))
    compared = lines.column(sizes, running=0)
    line = np.repeat(np.arange(lines.size), compared)
    firsts = lines.column(np.cumsum(sizes) - sizes, running=0) - (np.cumsum(compared) - compared)
    keys = _keys(lines.record[line], words["word"].to_numpy()[firsts[line] + np.arange(len(line))])
    paragraph, running = lines.of_sort(PARAGRAPH_SORT), lines.of_sort(RUNNING)
    in_paragraphs = np.sort(keys[paragraph[line]])
    times = np.searchsorted(in_paragraphs, keys, "right") - np.searchsorted(in_paragraphs, keys)
    times += 2 * pl.Series(keys).is_in(pl.Series(_words_in(lines, running)).implode()).to_numpy()
    shared = np.bincount(line, weights=times > paragraph[line], minlength=lines.size)
    some = lines.sum_by_record(running | (paragraph & (compared > 0))) > 0
    narrow = lines.column(looks.widths == np.array([len(text) for text in looks.lines]), running=False)
    shares = np.searchsorted(_UP_TO, shared / np.maximum(1, compared))
    return np.where(some[lines.record] & narrow & (compared > 0), shares, NONE)


def _words_in(lines: Stack, running: Bools) -> _Keys:
    """The keys of the longer words of running text."""
    at = np.flatnonzero(running)
    words = _long_words(letters_of(folded(lines.sight.lines["words"].gather(at).to_list())))
    return _keys(lines.record[at[words["line"].to_numpy()]], words["word"].to_numpy())


def _long_words(letters: pl.Series) -> pl.DataFrame:
    """The longer words of some lines: `line`, the number of the line, and `word`, a hash of the word."""
    word = pl.col("word")
    return (
        pl.DataFrame({"line": pl.int_range(len(letters), dtype=pl.UInt32, eager=True), "word": letters.str.split(" ")})
        .explode("word", empty_as_null=True, keep_nulls=True)
        .filter(word.str.len_chars() >= _LONG_WORD)
        .select("line", word.hash())
    )


def _keys(records: Ints, words: _Keys) -> _Keys:
    """Keys of words that differ between records."""
    return words ^ (records.astype(np.uint64) * _MIXED)
