"""Which findings are shown where not all can be: the same ones for the same audit, the gravest first."""

from typing import Final, NamedTuple

import polars as pl

from dq.packed import Frame, whole
from dq.schemas import IDENTITY
from dq.vocabulary import Severity, State

FOLD: Final = [*IDENTITY, "code", "field", "severity"]

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


def fresh(findings: Frame) -> Frame:
    """Returns the findings that stand in no baseline."""
    is_new = findings["state"] == State.NEW
    return findings if is_new.all() else findings.filter(is_new)


def by_severity(findings: Frame) -> dict[tuple[str, str], int]:
    """Returns how many findings each family has of each severity, where it has any."""
    counts = findings.select("family", "severity").group_by("family", "severity").len()
    return {(family, severity): count for family, severity, count in counts.iter_rows()}


def gravest(findings: Frame, most: int) -> Shown:
    """Returns at most so many findings, new before known and critical before warning before info, in their order."""
    if findings.height <= most:
        return Shown(whole(findings), 0)
    graded = findings.select("state", "severity")
    ranked = graded.select(pl.col("state") == State.KNOWN, _gravity(), at=pl.int_range(pl.len(), dtype=pl.UInt32))
    first = ranked.sort("state", "severity", "at", descending=[False, True, False])["at"].head(most)
    return Shown(findings[first.sort()], findings.height - most)


def folded(findings: Frame, per_check: int | None) -> Shown:
    """Returns one row for the findings of a block, or for equal ones of a record: `count`, and its first `places`.

    Args:
        findings: the findings frame, in its order.
        per_check: how many rows a check may have; None for no limit.
    """
    some = whole(findings) if per_check is None else _of_first_records(findings, per_check)
    same = pl.coalesce("group_id", "message").alias("same")
    place = pl.concat_str("line", "column", separator=":").alias("place")
    rows = some.with_columns(same, place).group_by([*FOLD, "same"], maintain_order=True).agg(
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


def _of_first_records(findings: Frame, most: int) -> pl.DataFrame:
    """The findings of the first so many records of each check: as many rows at least as a check may have."""
    records = findings.select("code", *IDENTITY).select("code", record=pl.struct(IDENTITY).rle_id())
    return findings[records.select(pl.arg_where(pl.col("record").rank("dense").over("code") <= most)).to_series()]


def _gravity() -> pl.Expr:
    order = {severity.value: rank for rank, severity in enumerate(Severity)}
    return pl.col("severity").replace_strict(order, return_dtype=pl.Int8)
