"""Signatures: what a run keeps of its texts, so that copies of them are found in a later corpus without reading them.

About a kilobyte a record: the shingles themselves, for a similarity is never estimated here.
"""

from itertools import pairwise
from typing import Final

import numpy as np
import polars as pl

from dq.surveys.hashed_sets import beside, unpacked
from dq.text.shingles import Shingles

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
"""One row a record: who it is, the hash of its folded text, and its distinct shingles in order, eight bytes each."""

_RECORDS_A_SLICE: Final = 2_000


def signatures_of(records: pl.DataFrame) -> pl.DataFrame:
    """Returns the signatures of records that carry their shingles packed, in the order of rows."""
    ordered = records.sort("row")
    values: list[bytes] = []
    for sets in unpacked(ordered.filter(pl.col("hashes").is_not_null())):
        raw = sets.values.tobytes()
        values += [raw[8 * a : 8 * b] for a, b in pairwise(sets.offsets.tolist())]
    return ordered.with_columns(values=pl.Series(values, dtype=pl.Binary)).select(SIGNATURES.names()).cast(SIGNATURES)


def with_seen(records: pl.DataFrame, seen: pl.DataFrame) -> pl.DataFrame:
    """Returns the records followed by those of the signatures that are no longer among them, their shingles packed.

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
    parts = [beside(part.drop("values"), _sets_of(part)) for part in known.iter_slices(_RECORDS_A_SLICE)]
    return pl.concat([records, *(part.select(records.columns) for part in parts)])


def _sets_of(signatures: pl.DataFrame) -> Shingles:
    values = np.frombuffer(b"".join(signatures["values"].to_list()), np.uint64)
    return Shingles(values, np.concatenate([[0], np.cumsum(signatures["shingles"].to_numpy(), dtype=np.int64)]))
