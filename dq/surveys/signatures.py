"""Signatures: what a run keeps of its texts, so that copies of them are found in a later corpus without reading them.

About a kilobyte a record: the shingles themselves, for a similarity is never estimated here.
"""

from itertools import pairwise
from typing import Final

import numpy as np
import polars as pl

from dq.surveys.hashed_sets import PACKED, PartedSets, parted
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


def values_of(sets: PartedSets) -> pl.Series:
    """Returns the `values` of some sets."""
    ordered = sets.by_set()
    raw = ordered.values.tobytes()
    return pl.Series([raw[8 * a : 8 * b] for a, b in pairwise(ordered.offsets.tolist())], dtype=pl.Binary)


def packed_sets(signatures: pl.DataFrame) -> pl.DataFrame:
    """Returns the shingles of signatures as rows of `PACKED`, numbered in the order of the signatures."""
    blocks, first = [pl.DataFrame(schema=PACKED)], 0
    for part in signatures.select("shingles", "values").iter_slices(_RECORDS_A_SLICE):
        values = np.frombuffer(b"".join(part["values"].to_list()), np.uint64)
        offsets = np.concatenate([[0], np.cumsum(part["shingles"].to_numpy(), dtype=np.int64)])
        blocks.append(parted(Shingles(values, offsets)).packed(first))
        first += part.height
    return pl.concat(blocks)


def with_seen(records: pl.DataFrame, seen: pl.DataFrame) -> pl.DataFrame:
    """Returns the records followed by those seen before that are no longer among them.

    A record of the same identifier is the same record, perhaps in a later version. Rows go on where those of the
    records end.
    """
    gone = seen.join(records.select("record_id"), on="record_id", how="anti", maintain_order="left")
    rows = pl.int_range(records.height, records.height + gone.height, dtype=pl.UInt32, eager=True)
    known = gone.with_columns(row=rows, address=pl.lit(None, dtype=pl.UInt64))
    return pl.concat([records, known.select(records.columns)])
