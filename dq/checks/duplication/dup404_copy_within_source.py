"""Copies within one source, by accident

## What it finds
Exact and near-duplicates within one source that are neither a recrawled page nor a later version.

## Why it matters
An outlet does not print an item twice on purpose: the copy comes from the export, the feed or the crawl.

## How it decides
The copy and the record it is a copy of are those of exact-duplicate and near-duplicate; both name the same source or
host, their addresses differ or are missing, and the copy is exact or not of a later date.

## Options
None.

## Known limits
Form items (weather, tides, lottery) repeat by nature. Without sources and addresses nothing is said.

## References
Silcock et al., Noise-Robust De-Duplication at Scale (2022), arXiv 2210.04261.
"""

import polars as pl

from dq.check import Check, Examined
from dq.measures.evidence import meanings
from dq.surveys.resemblance import RESEMBLANCE
from dq.vocabulary import Confidence, Severity


def relate(examined: Examined, _options: None) -> pl.DataFrame:
    """Returns a finding for each such copy."""
    return (
        meanings(examined)
        .filter(pl.col("meaning") == "repeated")
        .select(
            "row",
            "related_row",
            message=pl.lit("The source has the text twice"),
            evidence=pl.struct("jaccard", source=pl.coalesce("source", "host")).struct.json_encode(),
        )
    )


check = Check(
    code="DUP404",
    name="copy-within-source",
    severity=Severity.INFO,
    confidence=Confidence.HIGH,
    since="0.1",
    relate=relate,
    surveys=(RESEMBLANCE,),
)
