"""Exact duplicates: the same text in two records

## What it finds
Records whose text is that of another record, letter for letter, once both are in Unicode's composed form (NFC) and
every run of white space counts as one space. One finding stands on each copy that could go; none on the record that
stays.

## Why it matters
Copies weigh a story by how often it was fetched. They leak from training into test sets, and a model learns by heart
what it reads often.

## How it decides
Of the records with one text the earliest stays; without dates, or of the same time, the one with the fewest warnings
(or worse) within it, then the first by identifier. The evidence says how many further copies there are. In the pairs
frame the copies stand beside the first of them by identifier. `dq fix --drop-copies` leaves copies out.

## Options
None.

## Known limits
Texts are compared by a 64-bit hash: among a million different texts two are taken for the same once in about 37 million
corpora. Empty texts are no duplicates: the record family speaks of them. A text in another case or with other quotation
marks is a near-duplicate.

## References
Lee et al., Deduplicating Training Data Makes Language Models Better (2021), arXiv 2107.06499.
"""

import polars as pl

from dq.check import Check, Examined
from dq.measures.evidence import copies
from dq.surveys.resemblance import RESEMBLANCE
from dq.vocabulary import Confidence, Severity


def relate(examined: Examined, _options: None) -> pl.DataFrame:
    """Returns a finding for each copy but the one that stays."""
    return copies(examined, "exact").select(
        "row",
        "related_row",
        "related_id",
        message=pl.lit("The text is that of another record, word for word"),
        evidence=pl.struct(further_copies="others").struct.json_encode(),
    )


check = Check(
    code="DUP201",
    name="exact-duplicate",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    relate=relate,
    surveys=(RESEMBLANCE,),
)
