"""Contained articles: a text that stands inside another

## What it finds
Records at least nine tenths of which stand in another, longer record: teasers, first halves, items taken up in a
digest, an article quoted whole.

## Why it matters
A half is no near-duplicate of the whole, so comparison by similarity alone misses it however low the threshold. It
counts twice, and it leaks.

## How it decides
The containment is the share of the record's word 5-grams (see near-duplicate) that stand in the other, counted, not
estimated. It is reported from 0.9 on, for records of 40 words or more that are no near-duplicates of the other. The
finding is on the contained record and names the record that holds most of it; the evidence says how many more do, and
gives the places of the shared passages in both texts (start and end in code points).

## Options
None.

## Known limits
The words must stand in the other text in runs of five or more, but not in one piece. A record that stands in over 200
others is shown with one of them.

## References
Broder, On the resemblance and containment of documents (1997).
"""

import polars as pl

from dq.check import Check, Examined
from dq.measures.evidence import copies_with_passages
from dq.measures.passages import PASSAGES
from dq.surveys.resemblance import RESEMBLANCE
from dq.vocabulary import Confidence, Severity


def relate(examined: Examined, _options: None) -> pl.DataFrame:
    """Returns a finding for each record that stands inside another."""
    percent = (pl.col("containment") * 100).floor().cast(pl.Int64).cast(pl.String)
    return copies_with_passages(examined, "contained", shared=True).select(
        "row",
        "related_row",
        "related_id",
        message=pl.concat_str(percent, pl.lit(" % of the text stands in another, longer record")),
        evidence=pl.struct(
            "containment",
            further_holders="others",
            jaccard="jaccard",
            shared_here="passages",
            shared_there="related_passages",
        ).struct.json_encode(),
    )


check = Check(
    code="DUP302",
    name="contained-article",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    relate=relate,
    measures=(PASSAGES,),
    surveys=(RESEMBLANCE,),
)
