"""Which findings are shown where not all can be: the same ones for the same audit, the gravest first."""

from typing import Final, NamedTuple

import polars as pl

from dq.vocabulary import Severity, State

FOLD: Final = ["record_id", "origin_file", "origin_row", "code", "field", "severity"]

PLACES: Final = 4
"""How many places a folded line names."""


class Shown(NamedTuple):
    """A choice of findings.

    Attributes:
        rows: what is shown.
        hidden: how many findings are not.
    """

    rows: pl.DataFrame
    hidden: int


def fresh(findings: pl.DataFrame) -> pl.DataFrame:
    """Returns the findings that stand in no baseline."""
    return findings.filter(pl.col("state") == State.NEW)


def gravest(findings: pl.DataFrame, most: int) -> Shown:
    """Returns at most so many findings, new before known and critical before warning before info, in their order."""
    if findings.height <= most:
        return Shown(findings, 0)
    ranked = findings.with_row_index("at").sort(
        pl.col("state") == State.KNOWN, _gravity(), "at", descending=[False, True, False]
    )
    return Shown(ranked.head(most).sort("at").drop("at"), findings.height - most)


def folded(findings: pl.DataFrame, per_check: int | None) -> Shown:
    """Returns one row for the findings of a block, or for equal ones of a record: `count`, and its first `places`.

    Args:
        findings: the findings frame.
        per_check: how many rows a check may have; None for no limit.
    """
    same = pl.coalesce("group_id", "message").alias("same")
    place = pl.concat_str("line", "column", separator=":").alias("place")
    rows = findings.with_columns(same, place).group_by([*FOLD, "same"], maintain_order=True).agg(
        pl.col("line", "column", "end", "message", "confidence", "state", "finding_id").first(),
        fixable=pl.col("fix").is_not_null().any(),
        count=pl.len(),
        is_block=pl.col("group_id").is_not_null().any(),
        last_place=pl.col("place").last(),
        places=pl.col("place").head(PLACES),
    )  # fmt: skip
    if per_check is None:
        return Shown(rows, 0)
    kept = rows.with_columns(rank=pl.int_range(pl.len()).over("code")).filter(pl.col("rank") < per_check)
    return Shown(kept.drop("rank"), findings.height - int(kept["count"].sum()))


def _gravity() -> pl.Expr:
    order = {severity.value: rank for rank, severity in enumerate(Severity)}
    return pl.col("severity").replace_strict(order, return_dtype=pl.Int8)
