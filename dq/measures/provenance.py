"""How each record was read: what its bytes were decoded from, and whether its identifier is its own."""

from typing import Final

import polars as pl

from dq.check import Knowledge, Measure
from dq.schemas import ENCODING, MADE_ID, UNDECODABLE_AT

_SCHEMA: Final = {
    "decoded_from": pl.String(),
    "undecodable_at": pl.UInt64(),
    "beyond_ascii": pl.Boolean(),
}


def _compute(records: pl.DataFrame, _knowledge: Knowledge) -> pl.DataFrame:
    wide = [pl.col(field).str.len_bytes() != pl.col(field).str.len_chars() for field in ("title", "text")]
    return records.select(
        pl.col(ENCODING).alias("decoded_from"),
        pl.col(UNDECODABLE_AT).alias("undecodable_at"),
        pl.any_horizontal(test.fill_null(value=False) for test in wide).alias("beyond_ascii"),
    )


DECODING: Final = Measure("decoding", _SCHEMA, _compute)
"""`decoded_from`: the encoding, null for UTF-8; `undecodable_at`: the offset in bytes into the file of the first byte
that is not UTF-8; `beyond_ascii`: whether the title or the text has a character beyond ASCII."""


def _identity(records: pl.DataFrame, _knowledge: Knowledge) -> pl.DataFrame:
    return records.select(pl.col(MADE_ID).alias("made_id"))


IDENTITY: Final = Measure("identity", {"made_id": pl.Boolean()}, _identity)
"""`made_id`: whether the identifier was made of file and row, because the record has none of its own."""
