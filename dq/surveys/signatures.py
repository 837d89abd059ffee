"""Signatures: what a run keeps of its texts, so that copies of them are found in a later corpus without reading them.

About a kilobyte a record: the shingles themselves, for a similarity is never estimated here.
"""

from typing import Final

import polars as pl

SIGNATURES: Final = pl.Schema(
    {
        "record_id": pl.String(),
        "published_at": pl.Datetime("us", "UTC"),
        "key": pl.UInt64(),
        "words": pl.UInt32(),
        "copy": pl.UInt64(),
        "shingles": pl.UInt32(),
        "values": pl.Binary(),
    }
)
"""One row a record: who it is, the hash of its folded text, and its shingles, little end first."""


def signatures_of(records: pl.DataFrame) -> pl.DataFrame:
    """Returns the signatures of records, in the order given; every row holds its shingles."""
    held = records.filter(pl.col("values").is_not_null()).select("key", "shingles", "values")
    return (
        records.drop("values")
        .join(held, on=["key", "shingles"], how="left", maintain_order="left")
        .select(SIGNATURES.names())
        .cast(SIGNATURES)
    )


def with_seen(records: pl.DataFrame, seen: pl.DataFrame) -> pl.DataFrame:
    """Returns the records followed by those of the signatures that are no longer among them.

    A record of the same identifier is the same record, perhaps in a later version. Rows go on where those of the
    records end.
    """
    gone = seen.join(records.select("record_id"), on="record_id", how="anti", maintain_order="left").sort(
        "record_id", "copy"
    )
    known = gone.with_columns(
        row=pl.int_range(records.height, records.height + gone.height, dtype=pl.UInt32, eager=True),
        address=pl.lit(None, dtype=pl.UInt64),
    )
    return pl.concat([records, known.select(records.columns)])
