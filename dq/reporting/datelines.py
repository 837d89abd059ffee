"""How the sources open their articles, for the page."""

from typing import Any, Final

import polars as pl

from dq.metrics import NO_SOURCE
from dq.packed import Frame
from dq.reporting.numbers import shortened

MAX_SOURCES: Final = 200


def by_source(articles: Frame) -> list[dict[str, Any]]:
    """Returns for each source its `records`, how many were `checked` and are `dated`, and its `styles`."""
    used = articles.select("source", "has_dateline", "dateline_style")  # a filter writes every column anew
    styles = (
        used.filter(pl.col("dateline_style").is_not_null())
        .group_by(pl.col("source").fill_null(NO_SOURCE), "dateline_style")
        .len()
        .sort(["source", "len", "dateline_style"], descending=[False, True, False])
        .group_by("source", maintain_order=True)
        .agg(styles=pl.struct("dateline_style", "len"))
    )
    rows = (
        used.group_by(pl.col("source").fill_null(NO_SOURCE))
        .agg(
            records=pl.len(),
            checked=pl.col("has_dateline").is_not_null().sum(),
            dated=pl.col("has_dateline").sum(),
        )
        .join(styles, on="source", how="left")
        .filter(pl.col("checked") > 0)
        .sort(["records", "source"], descending=[True, False])
        .head(MAX_SOURCES)
    )
    return [
        {
            "source": shortened(row["source"]),
            "records": row["records"],
            "checked": row["checked"],
            "dated": row["dated"],
            "styles": [[style["dateline_style"], style["len"]] for style in row["styles"] or []],
        }
        for row in rows.iter_rows(named=True)
    ]
