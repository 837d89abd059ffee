"""Missing source: nobody knows where the article comes from

## What it finds
Records that name no source. Where no record of a file names one, that is one finding about the first of them.

## Why it matters
Every comparison of sources, every share per source in the gate, and every question about rights needs it.

## How it decides
A null or blank source is missing. The finding tells a fact and is of the least severity.

## Options
None.

## Known limits
Whether the source named is right is not checked.

## References
None.
"""

from typing import Final

import polars as pl

from dq.check import Check, Examined
from dq.vocabulary import Confidence, Severity

_MISSING: Final = pl.col("source").is_null() | (pl.col("source").str.strip_chars() == "")


def relate(examined: Examined, _options: None) -> pl.DataFrame:
    """Returns the records without a source; of a file that has none at all, the one with the least identifier."""
    first = pl.col("record_id") == pl.col("record_id").min().over("origin_file")
    return (
        examined.columns("row", "record_id", "origin_file", "source")
        .with_columns(missing=_MISSING)
        .with_columns(whole_file=pl.col("missing").all().over("origin_file") & (pl.len().over("origin_file") > 1))
        .filter(pl.col("missing") & (~pl.col("whole_file") | first))
        .select(
            "row",
            message=pl.when("whole_file")
            .then(pl.lit("No record of the file names its source"))
            .otherwise(pl.lit("The record names no source")),
        )
    )


check = Check(
    code="REC109",
    name="missing-source",
    severity=Severity.INFO,
    confidence=Confidence.HIGH,
    since="0.1",
    relate=relate,
)
