"""Updated articles: a later version in the same source

## What it finds
Near-duplicates of an earlier record of the same source, with a later date: the article was corrected or carried on.

## Why it matters
Of several versions of one article a corpus usually wants the last. Near-duplicate keeps the first: this class says
where that choice should be looked at.

## How it decides
The copy and the record it is a copy of are those of near-duplicate, both name the same source (and host, where there
are addresses), and the copy's date is later. The evidence gives both dates and the places (start and end in code
points) of the words that only one of the two versions has.

## Options
None.

## Known limits
An update that rewrites more than the threshold of near-duplicate allows is not seen.

## References
Silcock et al., Noise-Robust De-Duplication at Scale (2022), arXiv 2210.04261.
"""

import polars as pl

from dq.check import Check, Examined
from dq.measures.evidence import copies_with_passages, meanings
from dq.measures.passages import PASSAGES
from dq.surveys.resemblance import RESEMBLANCE
from dq.vocabulary import Confidence, Severity


def relate(examined: Examined, _options: None) -> pl.DataFrame:
    """Returns a finding for each such copy."""
    changes = copies_with_passages(examined, "near", shared=False)
    return (
        meanings(examined)
        .filter(pl.col("meaning") == "updated")
        .join(changes.select("row", "passages", "related_passages"), on="row", how="left", maintain_order="left")
        .select(
            "row",
            "related_row",
            message=pl.lit("The text is a later version of an article of the same source"),
            evidence=pl.struct(
                "jaccard",
                only_here="passages",
                only_there="related_passages",
                published=pl.col("published_at").dt.to_string("iso:strict"),
                related_published=pl.col("related_published_at").dt.to_string("iso:strict"),
                source="source",
            ).struct.json_encode(),
        )
    )


check = Check(
    code="DUP402",
    name="updated-article",
    severity=Severity.INFO,
    confidence=Confidence.HIGH,
    since="0.1",
    relate=relate,
    measures=(PASSAGES,),
    surveys=(RESEMBLANCE,),
)
