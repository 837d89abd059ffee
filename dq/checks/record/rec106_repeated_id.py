"""Repeated identifier: several records answer to one id

## What it finds
Records whose identifier another record of the corpus has too.

## Why it matters
An identifier that two records share names neither: joins multiply rows, an update overwrites the wrong article, and a
finding cannot be told to one of them.

## How it decides
Identifiers are compared as they are. Every record of a clash is found, because none of them is the right one by itself;
the message says how many there are.

## Options
None.

## Known limits
Two files that count their records from 1 clash in every record: give them ids of their own, or leave the id out, so
that it is made of file and row.

## References
None.
"""

import polars as pl

from dq.check import Check, Examined
from dq.vocabulary import Confidence, Severity


def relate(examined: Examined, _options: None) -> pl.DataFrame:
    """Returns every record of a clash."""
    clashing = examined.columns("row", "record_id").filter(pl.col("record_id").is_duplicated())
    count = pl.len().over("record_id")
    return clashing.select(
        "row",
        message=pl.format('{} records have the identifier "{}"', count, "record_id"),
        evidence=pl.struct(records=count).struct.json_encode(),
    )


check = Check(
    code="REC106",
    name="repeated-id",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    since="0.1",
    relate=relate,
)
