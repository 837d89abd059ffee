"""Silent edits: one address or identifier, two texts

## What it finds
Records that have the address or the identifier of another record, and another text.

## Why it matters
Either the page was changed without a word, and the corpus holds both versions, or an identifier that should name one
record names two, and every join on it is wrong.

## How it decides
Texts differ when they are no exact duplicates. The record to keep is the earlier; without dates the one of more words,
then the one with the fewest warnings within it, then the first by identifier. The evidence gives the places (start and
end in code points) of the words only one of the two has, and the similarity where the two are near-duplicates.

## Options
None.

## Known limits
An address that over 200 records have is taken for that of a feed or a home page. Addresses are compared letter for
letter.

## References
NewsDiffs (Brehm, Knoll, Lee, Price; 2012) first made such edits visible.
"""

import polars as pl

from dq.check import Check, Examined
from dq.measures.evidence import copies_with_passages
from dq.measures.passages import PASSAGES
from dq.surveys.resemblance import RESEMBLANCE
from dq.vocabulary import Confidence, Severity


def relate(examined: Examined, _options: None) -> pl.DataFrame:
    """Returns a finding for each record whose address or identifier an earlier one has with another text."""
    here = examined.columns("row", "url")
    there = here.select(related_row="row", related_url="url")
    same_address = (pl.col("url") == pl.col("related_url")).fill_null(value=False)
    shared = pl.when(same_address).then(pl.lit("address")).otherwise(pl.lit("identifier"))
    return (
        copies_with_passages(examined, "revised", shared=False)
        .join(here, on="row", how="left", maintain_order="left")
        .join(there, on="related_row", how="left", maintain_order="left")
        .select(
            "row",
            "related_row",
            "related_id",
            message=pl.concat_str(pl.lit("The "), shared, pl.lit(" is that of another record, and the text differs")),
            evidence=pl.struct(
                "jaccard", only_here="passages", only_there="related_passages", shared=shared
            ).struct.json_encode(),
        )
    )


check = Check(
    code="DUP203",
    name="silent-edit",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    relate=relate,
    measures=(PASSAGES,),
    surveys=(RESEMBLANCE,),
)
