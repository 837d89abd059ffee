"""The passages a copy shares with the record it is a copy of, and those in which they differ: places in both."""

from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dq.check import Knowledge, Measure
from dq.surveys.links import Links
from dq.surveys.resemblance import RESEMBLANCE
from dq.surveys.stretches import counted, places_of, slices
from dq.surveys.tokens import PlacedTokens, placed_tokens_of
from dq.text.shingles import HASH_BITS, I64, U64, WORDS_A_GRAM

MOST_PASSAGES: Final = 20
"""Of two texts at most this many passages of each sort are shown."""

PASSAGE: Final = pl.Struct({"related_row": pl.UInt32, "shared": pl.Boolean, "start": pl.UInt32, "end": pl.UInt32})
"""Words from `start` to `end` (code points), all of them part of a word 5-gram of the related text, or none of them."""

RUNS: Final = pl.Schema({"number": pl.UInt32(), **PASSAGE.to_schema()})
"""A passage of a text, by the number of the text."""

_SCHEMA: Final = pl.Schema({"passages": pl.List(PASSAGE)})
_HASH: Final = np.uint64(HASH_BITS)

Bools = NDArray[np.bool_]


def _compute(records: pl.DataFrame, knowledge: Knowledge) -> pl.DataFrame:
    links = knowledge.known(RESEMBLANCE).links.of(records["row"].to_numpy())
    if not len(links.rows):
        return pl.DataFrame({"passages": [None] * records.height}, schema=_SCHEMA)
    rows, texts = np.unique(links.rows, return_inverse=True)
    linked = pl.DataFrame({"row": rows}).with_row_index("number")
    tokens = placed_tokens_of(linked.join(records.select("row", "text"), on="row", maintain_order="left")["text"])
    passages = compared(tokens, texts, links).group_by("number").agg(passages=pl.struct([*PASSAGE.to_schema()]))
    found = linked.filter(pl.Series(tokens.aligned)).join(passages, on="number", how="left")
    found = found.with_columns(pl.col("passages").fill_null([]))
    return records.select("row").join(found, on="row", how="left", maintain_order="left").select(_SCHEMA.names())


PASSAGES: Final = Measure("passages", _SCHEMA, _compute, (RESEMBLANCE,))


def compared(tokens: PlacedTokens, texts: I64, links: Links) -> pl.DataFrame:
    """Returns the passages of linked texts as rows of `RUNS`: of each link first what is shared, in order.

    Args:
        tokens: of the texts.
        texts: of each link, the number of its text.
        links: the links.
    """
    sizes = np.diff(tokens.words)[texts] + links.lengths
    return pl.concat(
        [
            pl.DataFrame(schema=RUNS),
            *(_compared(tokens, texts[a:b], links.between(a, b)) for a, b in slices(sizes)),
        ]
    )


def _compared(tokens: PlacedTokens, texts: I64, links: Links) -> pl.DataFrame:
    lengths = np.diff(tokens.words)[texts]
    begins = np.cumsum(lengths) - lengths
    shared = _covered(_are_common(tokens, texts, links), np.diff(tokens.shingles.offsets)[texts], begins, lengths)
    is_edge = np.append(True, shared[1:] != shared[:-1])[: len(shared)]
    is_edge[begins[lengths > 0]] = True
    edges = np.flatnonzero(is_edge)
    words = places_of(tokens.words[texts], lengths)
    first, last = words[edges], words[np.append(edges[1:], len(words))[: len(edges)] - 1]
    of_link = np.repeat(np.arange(len(texts)), lengths)[edges]
    order, kept = _first_of_each_sort(2 * of_link + ~shared[edges])
    order = order[kept]
    return pl.DataFrame(
        {
            "number": texts[of_link[order]],
            "related_row": links.partners[of_link[order]],
            "shared": shared[edges[order]],
            "start": tokens.starts[first[order]],
            "end": tokens.ends[last[order]],
        },
        schema=RUNS,
    )


def _are_common(tokens: PlacedTokens, texts: I64, links: Links) -> Bools:
    """Which shingles of each link's text, in their order, are in its partner as well."""
    counts = np.diff(tokens.shingles.offsets)[texts]
    link = np.arange(len(texts), dtype=np.uint64) << _HASH
    ours = np.repeat(link, counts) | tokens.shingles.values[places_of(tokens.shingles.offsets[texts], counts)]
    theirs = np.repeat(link, links.lengths) | links.common[places_of(links.starts, links.lengths)]
    return _are_in(theirs, ours)


def _are_in(ordered: U64, values: U64) -> Bools:
    if not len(ordered):
        return np.zeros(len(values), np.bool_)
    places = np.minimum(np.searchsorted(ordered, values), len(ordered) - 1)
    found: Bools = ordered[places] == values
    return found


def _covered(grams: Bools, counts: I64, begins: I64, words: I64) -> Bools:
    """The words that are part of a marked gram.

    Args:
        grams: the marks, link after link.
        counts: how many grams each link has.
        begins: where the words of each link begin.
        words: how many they are.
    """
    first = places_of(begins, counts)[grams]
    length = np.repeat(np.minimum(words, WORDS_A_GRAM), counts)[grams]
    change = np.zeros(int(words.sum()) + 1, np.int64)
    change[first] += 1
    change[first + length] -= 1
    covered: Bools = np.cumsum(change)[:-1] > 0
    return covered


def _first_of_each_sort(sorts: I64) -> tuple[I64, Bools]:
    """Puts numbers in order, and marks the first `MOST_PASSAGES` of equal ones."""
    order = np.argsort(sorts, kind="stable")
    starts = np.flatnonzero(np.append(True, np.diff(sorts[order]) > 0)[: len(order)])
    return order, counted(np.diff(np.append(starts, len(order)))) < MOST_PASSAGES
