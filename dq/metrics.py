"""The metrics frame: the gate's input, one row a source plus one named `*`."""

from collections.abc import Sequence
from typing import Final

import polars as pl

from dq import schemas
from dq.packed import Frame
from dq.suite import ChosenCheck
from dq.vocabulary import Family, State

ALL_SOURCES: Final = "*"
"""The row of the corpus as a whole."""

NO_SOURCE: Final = ""
"""The row of records that name no source."""

_FIGURES: Final = ("records", "findings", "new")
_TOTALS: Final = pl.Schema({"source": pl.String(), "records": pl.UInt32()})

_SOURCE: Final = pl.col("source").fill_null(NO_SOURCE).replace(ALL_SOURCES, f"source {ALL_SOURCES}")
"""A record's source; one that is named as the corpus as a whole is must not pass for it."""


def measure(findings: Frame, articles: Frame, rows: pl.Series, chosen: Sequence[ChosenCheck]) -> pl.DataFrame:
    """Returns the metrics frame.

    Args:
        findings: the findings frame.
        articles: the articles frame; gives the records of each source.
        rows: of each finding, the row of the articles that its record has.
        chosen: the checks that ran; a check that did not run has no column, for it was not checked.
    """
    codes = list(dict.fromkeys(choice.check.code for choice in chosen))
    families = [family.value for family in Family if any(choice.check.family == family for choice in chosen)]
    subjects = [*families, *codes]
    named = articles.select("source").select(_SOURCE).to_series()
    about = findings.select("code", "family", "state")
    placed = about.with_columns(rows.alias("record"), named.gather(rows).alias("source"))
    counts = pl.concat([_counted(placed, "family", families), _counted(placed, "code", codes)])
    sources = named.to_frame().group_by("source").agg(records=pl.len()).rows()
    totals = pl.DataFrame([(ALL_SOURCES, articles.height), *sources], schema=_TOTALS, orient="row")
    wide = totals.join(counts.pivot("subject", index="source", values=list(_FIGURES)), on="source", how="left")
    figures = [f"{figure}_{subject}" for figure in _FIGURES for subject in subjects]
    frame = wide.select(
        "source",
        "records",
        *(
            pl.col(figure).fill_null(0) if figure in wide.columns else pl.lit(0, dtype=pl.UInt32).alias(figure)
            for figure in figures
        ),
    ).with_columns((pl.col(f"records_{subject}") / pl.col("records")).alias(f"share_{subject}") for subject in subjects)
    order = [f"{figure}_{subject}" for subject in subjects for figure in ("share", *_FIGURES)]
    return schemas.metrics(frame.select("source", "records", *order).sort("source", maintain_order=True))


def _counted(placed: pl.DataFrame, by: str, subjects: Sequence[str]) -> pl.DataFrame:
    """The figures of each subject, a code or family, everywhere and by source: a row each where there is a finding."""
    rows = placed.filter(pl.col(by).is_in(subjects)).rename({by: "subject"})
    figures = [
        pl.col("record").n_unique().alias("records"),
        pl.len().alias("findings"),
        (pl.col("state") == State.NEW).sum().alias("new"),
    ]
    everywhere = rows.group_by("subject").agg(figures).with_columns(source=pl.lit(ALL_SOURCES))
    by_source = rows.group_by("source", "subject").agg(figures)
    return pl.concat([everywhere.select(by_source.columns), by_source]).cast(dict.fromkeys(_FIGURES, pl.UInt32))
