"""The metrics frame: the gate's input, one row a source plus one named `*`."""

from collections.abc import Sequence
from typing import Final

import polars as pl

from dq import schemas
from dq.suite import ChosenCheck
from dq.vocabulary import Family, State

ALL_SOURCES: Final = "*"
"""The row of the corpus as a whole."""

NO_SOURCE: Final = ""
"""The row of records that name no source."""


_SOURCE: Final = pl.col("source").fill_null(NO_SOURCE).replace(ALL_SOURCES, f"source {ALL_SOURCES}")
"""A record's source; one that is named as the corpus as a whole is must not pass for it."""


def measure(findings: pl.DataFrame, articles: pl.DataFrame, chosen: Sequence[ChosenCheck]) -> pl.DataFrame:
    """Returns the metrics frame.

    Args:
        findings: the findings frame.
        articles: `row`-less articles frame; gives the records of each source.
        chosen: the checks that ran; a check that did not run has no column, for it was not checked.
    """
    records = _by_source(articles.select(_SOURCE)).agg(records=pl.len())
    totals = pl.concat(
        [
            pl.DataFrame(
                {"source": [ALL_SOURCES], "records": [articles.height]}, schema_overrides={"records": pl.UInt32}
            ),
            records.cast({"records": pl.UInt32}),
        ]
    )
    identity = articles.select("record_id", "origin_file", "origin_row", _SOURCE)
    placed = findings.select("record_id", "origin_file", "origin_row", "code", "family", "state").join(
        identity, on=["record_id", "origin_file", "origin_row"], how="left"
    )
    codes = list(dict.fromkeys(choice.check.code for choice in chosen))
    families = [family for family in Family if any(choice.check.family == family for choice in chosen)]
    for column, subjects in (("family", [f.value for f in families]), ("code", codes)):
        for subject in subjects:
            totals = totals.join(_counts(placed.filter(pl.col(column) == subject), subject), on="source", how="left")
    counted = [c for c in totals.columns if c not in {"source", "records"}]
    frame = totals.with_columns(pl.col(counted).fill_null(0)).with_columns(
        (pl.col(f"records_{subject}") / pl.col("records")).alias(f"share_{subject}")
        for subject in (*(f.value for f in families), *codes)
    )
    order = [f"{figure}_{s}" for s in (*families, *codes) for figure in ("share", "records", "findings", "new")]
    return schemas.metrics(frame.select("source", "records", *order).sort("source", maintain_order=True))


def _by_source(frame: pl.DataFrame) -> "pl.dataframe.group_by.GroupBy":
    return frame.group_by("source", maintain_order=True)


def _counts(found: pl.DataFrame, subject: str) -> pl.DataFrame:
    figures = [
        pl.struct("record_id", "origin_file", "origin_row").n_unique().cast(pl.UInt32).alias(f"records_{subject}"),
        pl.len().cast(pl.UInt32).alias(f"findings_{subject}"),
        (pl.col("state") == State.NEW).sum().cast(pl.UInt32).alias(f"new_{subject}"),
    ]
    everywhere = found.select(pl.lit(ALL_SOURCES).alias("source"), *figures)
    return pl.concat([everywhere.head(1), _by_source(found).agg(*figures)])
