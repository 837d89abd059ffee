"""Which findings and records the page holds: all of them, or the first of every check where they are too many."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import polars as pl

if TYPE_CHECKING:
    from dq.runs import Audit

IDENTITY: Final = ["record_id", "origin_file", "origin_row"]
"""What tells records apart; identifiers alone may be given twice."""

MAX_FINDINGS: Final = 250_000
"""More findings than this are not embedded."""

MAX_PAIRS: Final = 5_000
"""More pairs than this are not embedded, the likest of the largest clusters first."""

_RANK: Final = {"critical": 0, "warning": 1, "info": 2}


@dataclass(frozen=True, slots=True)
class Selection:
    """What the page holds of an audit.

    Attributes:
        findings: the findings frame with `article` and `related`, numbers of rows of `articles`; in its order.
        articles: the articles frame with `article`, of every record that has a finding here, is related to one, or
            stands in a pair here; `priority` is 0 for the record whose text matters most.
        pairs: `article`, `related`, `kind`, `jaccard`, `containment`.
        texts: `article`, `text`, as far as the run kept them.
    """

    findings: pl.DataFrame
    articles: pl.DataFrame
    pairs: pl.DataFrame
    texts: pl.DataFrame


def select(audit: "Audit", max_findings: int = MAX_FINDINGS) -> Selection:
    """Returns what the page holds of an audit, at most this many findings."""
    findings = _first_of_each_check(audit.findings, max_findings)
    pairs = _pairs(audit)
    others = pl.concat([pairs["record_id"], pairs["related_id"], findings["related_id"].drop_nulls()]).unique()
    wanted = pl.concat(
        [
            findings.select(IDENTITY),
            audit.articles.filter(pl.col("record_id").is_in(others.implode())).select(IDENTITY),
        ]
    ).unique()
    articles = _by_priority(audit.articles.join(wanted, on=IDENTITY, how="semi").sort(IDENTITY), findings)
    first = articles.select("record_id", "article").unique("record_id", keep="first", maintain_order=True)
    related = first.rename({"record_id": "related_id", "article": "related"})
    numbers = articles.select(*IDENTITY, "article")
    return Selection(
        findings.join(numbers, on=IDENTITY, how="left", maintain_order="left").join(
            related, on="related_id", how="left", maintain_order="left"
        ),
        articles,
        pairs.join(first, on="record_id", how="left", maintain_order="left")
        .join(related, on="related_id", how="left", maintain_order="left")
        .select("article", "related", "kind", "jaccard", "containment"),
        audit.texts.join(numbers, on=IDENTITY, how="inner").select("article", "text").sort("article"),
    )


def _first_of_each_check(findings: pl.DataFrame, most: int) -> pl.DataFrame:
    """At most `most` findings: of every check equally many where it has them, its worst first."""
    if findings.height <= most:
        return findings
    sizes = sorted(findings.group_by("code").len()["len"].to_list())
    each, left = 0, most
    for position, size in enumerate(sizes):
        each = left // (len(sizes) - position)
        if size > each:
            break
        left -= size
    return (
        findings.with_row_index("place")
        .sort(pl.col("severity").replace_strict(_RANK, return_dtype=pl.Int8), "place")
        .group_by("code", maintain_order=True)
        .head(each)
        .sort("place")
        .select(findings.columns)
    )


def _by_priority(articles: pl.DataFrame, findings: pl.DataFrame) -> pl.DataFrame:
    """The articles, numbered in order of identity, with their priority for text: worst first, then most findings."""
    weights = findings.group_by(IDENTITY).agg(
        worst=pl.col("severity").replace_strict(_RANK, return_dtype=pl.Int8).min(), found=pl.len()
    )
    return (
        articles.with_row_index("article")
        .join(weights, on=IDENTITY, how="left")
        .sort("worst", pl.col("found") * -1.0, "article", nulls_last=True)
        .with_row_index("priority")
        .drop("worst", "found")
        .sort("article")
    )


def _pairs(audit: "Audit") -> pl.DataFrame:
    clusters = audit.articles.filter(pl.col("cluster_id").is_not_null())
    if audit.pairs.height <= MAX_PAIRS or clusters.is_empty():
        return audit.pairs.head(MAX_PAIRS)
    sizes = clusters.select("record_id", size=pl.len().over("cluster_id")).unique("record_id", keep="first")
    return (
        audit.pairs.join(sizes, on="record_id", how="left")
        .sort(["size", "jaccard", "record_id", "related_id"], descending=[True, True, False, False], nulls_last=True)
        .head(MAX_PAIRS)
        .sort("record_id", "related_id")
        .select(audit.pairs.columns)
    )
