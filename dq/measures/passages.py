"""The passages a copy shares with the record it is a copy of, and those in which they differ: places in both."""

from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dq.check import Knowledge, Measure
from dq.surveys.resemblance import RESEMBLANCE
from dq.surveys.tokens import placed_tokens_of
from dq.text.shingles import I64, U64, WORDS_A_GRAM

MOST_PASSAGES: Final = 20
"""Of two texts at most this many passages of each sort are shown."""

PASSAGE: Final = pl.Struct({"related_row": pl.UInt32, "shared": pl.Boolean, "start": pl.UInt32, "end": pl.UInt32})
"""Words from `start` to `end` (code points), all of them part of a word 5-gram of the related text, or none of them."""

Bools = NDArray[np.bool_]


def _compute(records: pl.DataFrame, knowledge: Knowledge) -> pl.DataFrame:
    links = knowledge.known(RESEMBLANCE).links
    column: list[list[dict[str, int | bool]] | None] = [None] * records.height
    rows = records["row"].to_list()
    places = [place for place, row in enumerate(rows) if row in links.partners]
    if places:
        tokens = placed_tokens_of(records["text"].gather(places))
        for number, place in enumerate(places):
            words = slice(*tokens.words[number : number + 2])
            values = tokens.shingles.values[slice(*tokens.shingles.offsets[number : number + 2])]
            if tokens.aligned[number]:
                column[place] = [
                    {"related_row": partner, "shared": shared, "start": start, "end": end}
                    for partner in links.partners[rows[place]]
                    for shared, start, end in compared(
                        tokens.starts[words], tokens.ends[words], values, links.shingles[partner]
                    )
                ]
    return pl.DataFrame({"passages": pl.Series(column, dtype=pl.List(PASSAGE))})


PASSAGES: Final = Measure("passages", {"passages": pl.List(PASSAGE)}, _compute, (RESEMBLANCE,))


def compared(starts: I64, ends: I64, shingles: U64, other: U64) -> list[tuple[bool, int, int]]:
    """Returns runs of words by whether they are shared: that, start and end; at most `MOST_PASSAGES` of each sort.

    Args:
        starts: of the words.
        ends: of the words.
        shingles: of the text, in its order.
        other: the distinct shingles of the other text, in order.
    """
    if not len(starts):
        return []
    shared = _covered(np.isin(shingles, other), len(starts))
    edges = np.flatnonzero(np.append(True, shared[1:] != shared[:-1]))
    lasts = np.append(edges[1:], len(shared)) - 1
    runs = list(zip(shared[edges].tolist(), starts[edges].tolist(), ends[lasts].tolist(), strict=True))
    return [run for sort in (True, False) for run in [r for r in runs if r[0] is sort][:MOST_PASSAGES]]


def _covered(grams: Bools, words: int) -> Bools:
    """The words that are part of a marked gram."""
    if words < WORDS_A_GRAM:
        return np.full(words, grams.any())
    change = np.zeros(words + 1, np.int64)
    change[: len(grams)] += grams
    change[WORDS_A_GRAM:] -= grams
    covered: Bools = np.cumsum(change)[:words] > 0
    return covered
