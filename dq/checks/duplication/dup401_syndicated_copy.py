"""Syndicated copies: one text in several outlets

## What it finds
Exact and near-duplicates whose source or host is another than that of the record they are a copy of: agency copy that
several outlets print, a chain of papers with one newsroom.

## Why it matters
Syndication is how news works and no defect by itself; whether such copies may stay depends on what the corpus is for.
The class tells them from accidents, which are always worth a look.

## How it decides
The copy and the record it is a copy of are those of exact-duplicate and near-duplicate. Their sources differ, or the
hosts of their addresses do (`www.` aside). The same address in both is a recrawled page instead.

## Options
None.

## Known limits
Two names of one outlet count as two. Without sources and addresses nothing is said.

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
        .filter(pl.col("meaning") == "syndicated")
        .select(
            "row",
            "related_row",
            message=pl.lit("The text is a copy of what another source has"),
            evidence=pl.struct("host", "jaccard", "related_host", "related_source", "source").struct.json_encode(),
        )
    )


check = Check(
    code="DUP401",
    name="syndicated-copy",
    severity=Severity.INFO,
    confidence=Confidence.HIGH,
    since="0.1",
    relate=relate,
    surveys=(RESEMBLANCE,),
)
