"""Missing identifier: a record that can only be named by its place

## What it finds
Records without an identifier of their own. Where no record of a file has one, that is one finding, of little weight,
about the first of them.

## Why it matters
An identifier made of file and row changes when a row is added before it: a baseline no longer knows the finding, and a
corpus update seems to replace every article.

## How it decides
A null or empty identifier is missing, and `FILE#ROW` stands in its place.

## Options
None.

## Known limits
An identifier that says nothing, such as the number of the row, passes.

## References
None.
"""

import polars as pl

from dq.check import Check, Examined
from dq.measures.provenance import IDENTITY
from dq.vocabulary import Confidence, Severity


def relate(examined: Examined, _options: None) -> pl.DataFrame:
    """Returns the records without an id; of a file that has none at all, the first."""
    whole_file = pl.col("made_id").all().over("origin_file")
    first = pl.col("origin_row") == pl.col("origin_row").min().over("origin_file")
    return (
        examined.columns("row", "origin_file", "origin_row", "made_id")
        .with_columns(whole_file=whole_file & (pl.len().over("origin_file") > 1))
        .filter(pl.col("made_id") & (~pl.col("whole_file") | first))
        .select(
            "row",
            message=pl.when("whole_file")
            .then(pl.lit("No record of the file has an identifier of its own"))
            .otherwise(pl.lit("The record has no identifier of its own")),
            severity=pl.when("whole_file").then(pl.lit(Severity.INFO.value)).otherwise(pl.lit(Severity.WARNING.value)),
        )
    )


check = Check(
    code="REC108",
    name="missing-id",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    relate=relate,
    measures=(IDENTITY,),
)
