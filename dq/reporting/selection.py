"""Which findings and records the page holds: all of them, or the first of every check where they are too many."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import polars as pl

from dq.packed import Frame, taken
from dq.schemas import ARTICLES, FINDINGS, IDENTITY
from dq.vocabulary import Confidence, Field, FixSafety, Severity, State

if TYPE_CHECKING:
    from dq.runs import Audit

MAX_FINDINGS: Final = 250_000
"""More findings than this are not embedded."""

MAX_PAIRS: Final = 5_000
"""More pairs than this are not embedded, the likest of the largest clusters first."""

_OF_FINDINGS: Final = [name for name in FINDINGS if name not in {*IDENTITY, "name", "family", "column", "related_id"}]
_OF_ARTICLES: Final = [
    name
    for name in ARTICLES
    if not name.startswith("n_") and name not in {"has_dateline", "nearest_id", "content_hash"}
]
"""What a page shows of findings and of articles; the rest is told by article and check, or stands in the run alone."""

_WORDS: Final = {
    name: pl.Enum(words)
    for name, words in {
        "severity": Severity,
        "confidence": Confidence,
        "field": Field,
        "fix_safety": FixSafety,
        "state": State,
    }.items()
}
"""Columns of few words, which take a byte each where a string takes sixteen."""

_RANK: Final = {"critical": 0, "warning": 1, "info": 2}


@dataclass(frozen=True, slots=True)
class Selection:
    """What the page holds of an audit.

    Attributes:
        findings: of the findings frame what a page shows, with `article` and `related`, numbers of rows of `articles`;
            in its order.
        articles: of the articles frame likewise, with `article`, of every record that has a finding here, is related to
            one, or stands in a pair here; `priority` is 0 for the record whose text matters most.
        pairs: `article`, `related`, `kind`, `jaccard`, `containment`.
        texts: `article`, `text`, as far as the run kept them.
        flagged: how many records of the whole audit have a finding.
    """

    findings: pl.DataFrame
    articles: pl.DataFrame
    pairs: pl.DataFrame
    texts: pl.DataFrame
    flagged: int


@dataclass(frozen=True, slots=True)
class Numbered:
    """An audit in which records go by numbers, to select from it more than once: its frames are joined here alone.

    Attributes:
        audit: the audit.
        articles: its articles in the order of identity; a record's number is its row here.
        first: of each record, the first with its identifier.
        found: of each finding, its record.
        related: of each finding, the first record with the identifier it is related to.
        pairs: those that may be embedded, with `one` and `other`, the first records with their identifiers.
        kept: of each text that the run kept, its record.
    """

    audit: "Audit"
    articles: Frame
    first: pl.Series
    found: pl.Series
    related: pl.Series
    pairs: pl.DataFrame
    kept: pl.Series


def numbered(audit: "Audit") -> Numbered:
    """Returns an audit with its records numbered."""
    articles = audit.kept("articles")
    identity = articles.select(*IDENTITY)
    order = identity.select(pl.arg_sort_by(IDENTITY)).to_series()
    if not order.is_sorted():
        articles, identity = articles[order], identity[order]
    numbers = identity.with_columns(number=pl.int_range(pl.len(), dtype=pl.UInt32))
    ids = numbers.select("record_id", pl.col("number").first().over("record_id").alias("first"))
    firsts = ids.unique("record_id", keep="first")

    def of(frame: pl.DataFrame, on: list[str], those: pl.DataFrame) -> pl.Series:
        return frame.select(on).join(those, on=on, how="left", maintain_order="left").to_series(len(on))

    def named(values: pl.Series) -> pl.Series:
        return of(pl.DataFrame({"record_id": values}), ["record_id"], firsts)

    pairs = _pairs(audit)
    return Numbered(
        audit,
        articles,
        ids["first"],
        order.arg_sort().gather(audit.rows()),
        named(audit.kept("findings")["related_id"]),
        pairs.with_columns(one=named(pairs["record_id"]), other=named(pairs["related_id"])),
        of(audit.texts, IDENTITY, numbers),
    )


def select(whole: Numbered, max_findings: int = MAX_FINDINGS) -> Selection:
    """Returns what the page holds of an audit, at most this many findings."""
    audit, articles, pairs = whole.audit, whole.articles, whole.pairs
    findings = audit.kept("findings")
    places = _first_of_each_check(findings.select("code", "severity"), max_findings)
    found, related = whole.found.gather(places), whole.related.gather(places)
    others = pl.concat([pairs["one"], pairs["other"], related]).drop_nulls().unique()
    chosen = (
        whole.first.to_frame()
        .select(pl.int_range(pl.len()).is_in(found.implode()) | pl.col("first").is_in(others.implode()))
        .to_series()
    )
    numbers = (chosen.cum_sum() - 1).cast(pl.UInt32).zip_with(chosen, pl.Series([None], dtype=pl.UInt32))
    shown = _shown(findings, places).with_columns(article=numbers.gather(found), related=numbers.gather(related))
    return Selection(
        shown,
        _by_priority(taken(articles, chosen.arg_true(), _OF_ARTICLES), shown),
        pairs.select(
            numbers.gather(pairs["one"]).alias("article"),
            numbers.gather(pairs["other"]).alias("related"),
            "kind",
            "jaccard",
            "containment",
        ),
        audit.texts.select(numbers.gather(whole.kept).alias("article"), "text").drop_nulls("article").sort("article"),
        whole.found.n_unique(),
    )


def _shown(findings: Frame, places: pl.Series) -> pl.DataFrame:
    """What a page shows of the findings at these places."""
    columns = (findings[name].gather(places) for name in _OF_FINDINGS)
    return pl.DataFrame([column.cast(_WORDS.get(column.name, column.dtype)) for column in columns])


def _first_of_each_check(findings: pl.DataFrame, most: int) -> pl.Series:
    """The places of at most `most` findings: of every check equally many where it has them, its worst first."""
    if findings.height <= most:
        return pl.int_range(findings.height, dtype=pl.UInt32, eager=True)
    sizes = sorted(findings.group_by("code").len()["len"].to_list())
    each, left = 0, most
    for position, size in enumerate(sizes):
        each = left // (len(sizes) - position)
        if size > each:
            break
        left -= size
    rank = pl.col("severity").replace_strict(_RANK, return_dtype=pl.Int8)
    return (
        findings.select("code", rank, place=pl.int_range(pl.len(), dtype=pl.UInt32))
        .sort("severity", maintain_order=True)
        .filter(pl.int_range(pl.len()).over("code") < each)["place"]
        .sort()
    )


def _by_priority(articles: pl.DataFrame, findings: pl.DataFrame) -> pl.DataFrame:
    """The articles, numbered in order of identity, with their priority for text: worst first, then most findings."""
    weights = findings.group_by("article").agg(
        worst=pl.col("severity").replace_strict(_RANK, return_dtype=pl.Int8).min(), found=pl.len()
    )
    order = (
        pl.DataFrame({"article": pl.int_range(articles.height, dtype=pl.UInt32, eager=True)})
        .join(weights, on="article", how="left")
        .sort("worst", pl.col("found") * -1.0, "article", nulls_last=True)["article"]
    )
    return articles.with_columns(order.arg_sort().alias("priority")).with_row_index("article")


def _pairs(audit: "Audit") -> pl.DataFrame:
    clusters = audit.kept("articles").select("record_id", "cluster_id").drop_nulls("cluster_id")
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
