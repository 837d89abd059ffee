"""How long each text is: measured of every record, for the articles frame and for checks that ask."""

from typing import Final

import polars as pl

from dq.check import Knowledge, Measure


def _compute(records: pl.DataFrame, _knowledge: Knowledge) -> pl.DataFrame:
    text = pl.col("text")
    return records.select(
        text.str.len_chars().cast(pl.UInt32).alias("characters"),
        (text.str.count_matches("\n", literal=True) + 1).cast(pl.UInt32).alias("lines"),
    )


SIZES: Final = Measure("sizes", {"characters": pl.UInt32(), "lines": pl.UInt32()}, _compute)
"""`characters`: code points of the text. `lines`: its lines, at least one."""
