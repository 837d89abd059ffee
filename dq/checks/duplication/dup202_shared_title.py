"""Shared titles: one headline over different texts

## What it finds
Records with the title of another record over a text that is neither its copy nor part of it.

## Why it matters
A title that comes back is a column's name, a series, or the mark of a feed that puts one headline over everything. As a
key for duplicates the title is poor; this says how poor in this corpus.

## How it decides
Titles are equal but for case and white space at their ends, have three words or more, and stand over two to twenty
different texts: what is used more often names a column. Near-duplicates and contained articles are left to their own
checks.

## Options
None.

## Known limits
For information only: weekly tables and live tickers do this on purpose.

## References
Text-dedup's comparison on CORE-2020 gives title matching a macro F1 of 0.77, against 0.95 for MinHash.
"""

from typing import Final

import polars as pl

from dq.check import Check, Examined
from dq.surveys.resemblance import RESEMBLANCE
from dq.vocabulary import Confidence, Severity

_LEAST_WORDS: Final = r"\S\s+\S+\s+\S"
"""Three words or more."""

MOST_RECORDS: Final = 20


def relate(examined: Examined, _options: None) -> pl.DataFrame:
    """Returns a finding for each record but the first of a title."""
    resemblance = examined.known(RESEMBLANCE)
    titled = (
        examined.columns("row", "record_id", "published_at", "title")
        .with_columns(key=pl.col("title").str.strip_chars().str.to_lowercase())
        .filter(pl.col("key").is_duplicated() & pl.col("key").str.contains(_LEAST_WORDS))
        .join(resemblance.records.select("row", "copy").filter(pl.col("copy") != 0), on="row")
        .sort("published_at", "record_id", "copy", "row", nulls_last=True)
        .with_columns(
            related_row=pl.col("row").first().over("key"),
            first_copy=pl.col("copy").first().over("key"),
            texts=pl.col("copy").n_unique().over("key"),
        )
        .filter((pl.col("copy") != pl.col("first_copy")) & pl.col("texts").is_between(2, MOST_RECORDS))
    )
    pairs = resemblance.pairs.select("row", "related_row")
    both_ways = pl.concat([pairs, pairs.select(row="related_row", related_row="row")])
    return (
        titled.join(both_ways, on=["row", "related_row"], how="anti")
        .sort("row")
        .select(
            "row",
            "related_row",
            message=pl.concat_str(pl.lit("The title stands over another text as well: “"), "title", pl.lit("”")),
            evidence=pl.struct("texts", "title").struct.json_encode(),
        )
    )


check = Check(
    code="DUP202",
    name="shared-title",
    severity=Severity.INFO,
    confidence=Confidence.HIGH,
    since="0.1",
    relate=relate,
    surveys=(RESEMBLANCE,),
)
