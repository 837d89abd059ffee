"""What the second reading of a corpus needs to show what two records share: their shingles, by row."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Final

import numpy as np
import polars as pl

from dq.surveys.hashed_sets import HashedSets
from dq.text.shingles import I64, U64

MOST_LINKS: Final = 20_000
"""At most this many copies are shown with their passages, the first by identifier."""

MOST_PARTNERS: Final = 20
"""A record that has more copies shows what it shares with this many of them."""


@dataclass(frozen=True, slots=True)
class Links:
    """Records whose texts are compared passage by passage.

    Attributes:
        partners: by row, the rows it is compared to.
        shingles: by row, its distinct shingles in order.
        left_out: how many copies were too many.
    """

    partners: dict[int, list[int]] = field(default_factory=dict)
    shingles: dict[int, U64] = field(default_factory=dict)
    left_out: int = 0


def links_of(copies: pl.DataFrame, records: pl.DataFrame, sets: HashedSets) -> Links:
    """Returns the links of copies that are not exact.

    Args:
        copies: rows of `dq.surveys.copies.COPIES`.
        records: `row` and `set`, its number among the sets, null without shingles; in the order of identifiers.
        sets: the shingles.
    """
    wanted = records.select("row").join(
        copies.filter(pl.col("kind") != "exact").select("row", "related_row").unique(), on="row", maintain_order="left"
    )
    partners: dict[int, list[int]] = defaultdict(list)
    for row, related in wanted.head(MOST_LINKS).iter_rows():
        if len(partners[related]) < MOST_PARTNERS:
            partners[row].append(related)
            partners[related].append(row)
    some = records.filter(pl.col("row").is_in(list(partners)) & pl.col("set").is_not_null()).select("row", "set")
    held = _held(some["set"].to_numpy(), sets)
    shingles = {row: held[number] for row, number in some.iter_rows()}
    wordless = dict.fromkeys(partners.keys() - shingles.keys(), np.zeros(0, np.uint64))
    return Links(dict(partners), shingles | wordless, max(0, wanted.height - MOST_LINKS))


def _held(numbers: I64, sets: HashedSets) -> dict[int, U64]:
    """The shingles of some sets by their numbers, in order."""
    wanted = np.zeros(len(sets.sizes), np.bool_)
    wanted[numbers] = True
    chosen = np.flatnonzero(wanted)
    ends = np.cumsum(sets.sizes[chosen])[:-1]
    return dict(zip(chosen.tolist(), np.split(sets.of(wanted), ends), strict=True)) if len(chosen) else {}
