"""Sources whose records open with a name in capitals and no dash after it, as their house style has it."""

from typing import Final

import polars as pl

from dq.check import Survey

SHARE: Final = 0.5
"""The form is that of a house when more than this share of its records have it."""

RECORDS: Final = 4
"""Records of a source it takes to say so."""

_HEAD: Final = 80
"""Code points of a text within which a dash would close the dateline."""

_CAPITALS: Final = r"^\P{L}*\p{Lu}{2}"
_DASH: Final = r" -|[–—]|--"


def _gather(records: pl.DataFrame) -> pl.DataFrame:
    head = pl.col("text").str.head(_HEAD)
    undashed = head.str.contains(_CAPITALS) & ~head.str.contains(_DASH)
    return _sums(records.select("source", records=pl.lit(1, pl.UInt32), undashed=undashed.cast(pl.UInt32)))


def _sums(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.group_by("source").agg(pl.col("records", "undashed").sum())


def _conclude(rows: pl.DataFrame) -> frozenset[str | None]:
    usual = (pl.col("records") >= RECORDS) & (pl.col("undashed") > SHARE * pl.col("records"))
    return frozenset(_sums(rows).filter(usual)["source"])


UNDASHED_OPENINGS: Final = Survey("undashed-openings", _gather, _conclude)
"""The sources most of whose records open so; None stands for the records that name no source."""
