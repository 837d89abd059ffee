"""The figures of the overview that need no text of the corpus: they stand in the markup, and print without a script."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import polars as pl

from dq.changes import wilson
from dq.metrics import ALL_SOURCES, NO_SOURCE
from dq.packed import Frame
from dq.reporting.charts import spark
from dq.reporting.numbers import shortened
from dq.reporting.subjects import LETTERS, TITLES
from dq.vocabulary import Family, Severity, State

if TYPE_CHECKING:
    from dq.runs import Audit

MAX_SOURCES: Final = 50
"""How many sources the heat table holds."""

MAX_MONTHS: Final = 24


@dataclass(frozen=True, slots=True)
class FamilyFigures:
    """What one family found: nothing where it was not checked."""

    family: str
    title: str
    letter: str
    checked: bool
    records: int
    share: float
    findings: int
    spark: str
    months: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """The sizes of an audit."""

    records: int
    sources: int
    findings: int
    flagged: int
    new: int
    rejected: int
    severities: tuple[tuple[str, int], ...]


def counts_of(audit: "Audit", rows: pl.Series) -> Counts:
    """Returns the sizes of an audit.

    Args:
        audit: the audit.
        rows: numbers of the records of its findings.
    """
    findings = audit.kept("findings").select("severity", "state")
    by_severity = dict(findings.group_by("severity").len().iter_rows())
    return Counts(
        records=audit.kept("articles").height,
        sources=audit.metrics.filter(~pl.col("source").is_in([ALL_SOURCES, NO_SOURCE])).height,
        findings=findings.height,
        flagged=rows.n_unique(),
        new=findings.filter(pl.col("state") == State.NEW).height,
        rejected=audit.rejected.height,
        severities=tuple((s.value, by_severity.get(s.value, 0)) for s in reversed(Severity)),
    )


def family_figures(audit: "Audit") -> list[FamilyFigures]:
    """Returns the figures of every family, in their usual order."""
    whole = audit.metrics.filter(pl.col("source") == ALL_SOURCES)
    months = _months(audit.kept("articles"))
    return [_family(family, whole, months) for family in Family]


def source_rows(metrics: pl.DataFrame) -> list[dict[str, object]]:
    """Returns the rows of the heat table: sources by family, each share with its interval.

    The worst come first by the lower end of the interval, so that a source of three records does not top the list.
    """
    families = [family.value for family in Family if f"records_{family}" in metrics.columns]
    rows = []
    for row in metrics.filter(pl.col("source") != ALL_SOURCES).iter_rows(named=True):
        cells = []
        for family in families:
            hits = row[f"records_{family}"]
            low, high = wilson(hits, row["records"])
            cells.append([hits, round(low, 4), round(high, 4)])
        rows.append({"source": shortened(row["source"]), "records": row["records"], "cells": cells})
    rows.sort(key=lambda row: (-max((cell[1] for cell in row["cells"]), default=0), row["source"]))
    return rows[:MAX_SOURCES]


def check_rows(audit: "Audit", rows: pl.Series) -> pl.DataFrame:
    """Returns `code`, `name`, `family`, `severity`, `findings`, `records` of the checks that found something.

    Args:
        audit: the audit.
        rows: numbers of the records of its findings.
    """
    return (
        audit.kept("findings")
        .select("code", "name", "family", "severity")
        .with_columns(rows.alias("row"))
        .group_by("code", "name", "family")
        .agg(
            findings=pl.len(),
            records=pl.col("row").n_unique(),
            rank=pl.col("severity").replace_strict(_RANKS, return_dtype=pl.Int8).max(),
        )
        .with_columns(severity=pl.col("rank").replace_strict(list(range(len(Severity))), list(Severity)))
        .sort(["rank", "records", "code"], descending=[True, True, False])
    )


_RANKS: Final = {severity.value: rank for rank, severity in enumerate(Severity)}


def _months(articles: Frame) -> pl.DataFrame:
    """The share of records with a finding of each family by month; the last `MAX_MONTHS`, none where undated."""
    has_some = ((pl.col(f"n_{family}") > 0).alias(family) for family in Family)
    return (
        articles.select("published_at", *(f"n_{family}" for family in Family))
        .select(pl.col("published_at").dt.date().dt.month_start().alias("month"), *has_some)
        .drop_nulls("month")
        .group_by("month")
        .agg(pl.col(family).mean() for family in Family)
        .sort("month")
        .tail(MAX_MONTHS)
        .with_columns(pl.col("month").dt.strftime("%Y-%m"))
    )


def _family(family: Family, whole: pl.DataFrame, months: pl.DataFrame) -> FamilyFigures:
    checked = f"records_{family}" in whole.columns
    line: list[tuple[str, float]] = []
    if checked and months.height > 1:
        line = [(month, round(share or 0.0, 4)) for month, share in months.select("month", family).iter_rows()]
    return FamilyFigures(
        family.value,
        TITLES[family],
        LETTERS[family],
        checked,
        records=whole[f"records_{family}"][0] if checked else 0,
        share=whole[f"share_{family}"][0] if checked else 0.0,
        findings=whole[f"findings_{family}"][0] if checked else 0,
        spark=spark([share for _, share in line]) if line else "",
        months=tuple(line),
    )
