"""Recrawled pages: one address fetched twice

## What it finds
Exact and near-duplicates with the same address.

## Why it matters
The crawler kept what it should have replaced. Such copies carry no information at all.

## How it decides
The copy and the record it is a copy of are those of exact-duplicate and near-duplicate, and their addresses are equal
letter for letter.

## Options
None.

## Known limits
Addresses that differ in a tracking parameter count as different.

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
        .filter(pl.col("meaning") == "recrawled")
        .select(
            "row",
            "related_row",
            message=pl.concat_str(pl.lit("The page was fetched twice: "), "url"),
            evidence=pl.struct("jaccard", "url").struct.json_encode(),
        )
    )


check = Check(
    code="DUP403",
    name="recrawled-page",
    severity=Severity.INFO,
    confidence=Confidence.HIGH,
    since="0.1",
    relate=relate,
    surveys=(RESEMBLANCE,),
)
