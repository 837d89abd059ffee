"""What a notebook shows of an audit: a small page of tables, escaped, without script."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

import polars as pl

from dq.vocabulary import Family, Severity, State

CHECKS: Final = 10
"""How many checks are listed, those with the most findings first."""

_CELL: Final = ' style="text-align:right"'


def in_words(findings: pl.DataFrame, articles: pl.DataFrame, rejected: pl.DataFrame | None = None) -> str:
    """Returns how many records and findings there are, and how many records could not be read, in one line."""
    known = findings.filter(pl.col("state") == State.KNOWN).height
    parts = [f"{articles.height:,} records", f"{findings.height:,} findings"]
    parts += [f"{known:,} of them known"] if known else []
    parts += [f"{rejected.height:,} records could not be read"] if rejected is not None and rejected.height else []
    return ", ".join(parts)


def as_html(findings: pl.DataFrame, metrics: pl.DataFrame, title: str) -> str:
    """Returns the summary of an audit: its families, and the checks with the most findings.

    Args:
        findings: the findings frame.
        metrics: the metrics frame.
        title: the line above the tables.
    """
    parts = [f"<p><strong>{escape(title)}</strong></p>", *_table(_families(findings, metrics))]
    if findings.height:
        parts += _table(_checks(findings))
    return f"<div>{''.join(parts)}</div>"


def _families(findings: pl.DataFrame, metrics: pl.DataFrame) -> Iterator[Sequence[str]]:
    """One row a family; what was not checked says so."""
    grades = list(reversed(Severity))
    yield ("family", *grades, "records", "share")
    whole = metrics.filter(pl.col("source") == "*")
    for family in Family:
        if f"records_{family}" not in whole.columns:
            yield (family, "not checked", "", "", "", "")
            continue
        mine = findings.filter(pl.col("family") == family)
        counts = [f"{mine.filter(pl.col('severity') == grade).height:,}" for grade in grades]
        records, share = whole[f"records_{family}"].sum(), whole[f"share_{family}"].sum()
        yield (family, *counts, f"{records:,}", f"{share:.1%}")


def _checks(findings: pl.DataFrame) -> Iterator[Sequence[str]]:
    """One row a check, the most frequent first."""
    counts = findings.group_by("code", "name").len().sort(["len", "code"], descending=[True, False])
    yield ("check", "", "findings")
    for code, name, count in counts.head(CHECKS).iter_rows():
        yield (code, name, f"{count:,}")
    if counts.height > CHECKS:
        yield (f"and {counts.height - CHECKS} more", "", f"{counts['len'][CHECKS:].sum():,}")


def _table(rows: Iterator[Sequence[str]]) -> Iterator[str]:
    yield "<table>"
    for number, row in enumerate(rows):
        tag = "td" if number else "th"
        cells = (f"<{tag}{_CELL if at else ''}>{escape(cell)}</{tag}>" for at, cell in enumerate(row))
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</table>"
