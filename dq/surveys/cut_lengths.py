"""Lengths that texts are cut to: many records have exactly such a length, and break off there.

An export, a feed or a column of a database that holds so many characters leaves them. Copies and records that are made
from a form have equal lengths as well, but end alike: each ending counts once, its numbers as 0.
"""

from collections.abc import Mapping
from typing import Final

import polars as pl

from dq.check import Survey

LEAST: Final = 100
"""Characters of the shortest text that counts: shorter ones are titles and captions, which end without a stop."""

RECORDS: Final = 10
"""So many texts must break off at a length, each with another ending."""

TIMES: Final = 10
"""And so many times as many as have one of the lengths around it."""

AROUND: Final = 10
"""How many lengths on either side those are."""

SHARE: Final = 0.8
"""So many of the texts of that length must break off."""

_ENDING: Final = 16
_ENDS: Final = [*".!?…。！？।؟", *"\"'”’»›)]}」』）"]
"""Signs that a text may end with."""


def breaks_off(text: pl.Expr) -> pl.Expr:
    """Returns whether a text ends without the end of a sentence."""
    return ~text.str.strip_chars_end().str.tail(1).is_in(["", *_ENDS])


def _gather(records: pl.DataFrame) -> pl.DataFrame:
    """How many texts have each length, by their endings where they break off."""
    text = pl.col("text")
    ending = text.str.tail(_ENDING).str.replace_all("[0-9]+", "0").hash()
    return _sums(
        records.select(
            characters=text.str.len_chars().cast(pl.UInt32),
            ending=pl.when(breaks_off(text)).then(ending),
            records=pl.lit(1, pl.UInt32),
        ).filter(pl.col("characters") >= LEAST - AROUND)
    )


def _sums(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.group_by("characters", "ending").agg(pl.col("records").sum())


def _conclude(rows: pl.DataFrame) -> Mapping[int, int]:
    broken = pl.col("ending").is_not_null()
    of_length = (
        _sums(rows)
        .group_by("characters")
        .agg(pl.col("records").sum(), broken=pl.col("records").filter(broken).sum(), endings=broken.sum())
    )
    having = dict(of_length.select("characters", "records").iter_rows())
    likely = of_length.filter(
        (pl.col("characters") >= LEAST)
        & (pl.col("endings") >= RECORDS)
        & (pl.col("broken") >= SHARE * pl.col("records"))
    )
    found = {}
    for length, broken_off, endings in likely.select("characters", "broken", "endings").sort("characters").iter_rows():
        around = sum(having.get(length + away, 0) for away in range(-AROUND, AROUND + 1) if away)
        if endings * 2 * AROUND >= TIMES * around:
            found[length] = broken_off
    return found


CUT_LENGTHS: Final = Survey("cut-lengths", _gather, _conclude)
"""Each such length in code points, with the number of texts that break off at it; 16 bytes a text that breaks off."""
