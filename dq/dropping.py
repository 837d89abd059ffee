"""Copies dropped: of each cluster of exact and near-duplicates the representative stays, the others go.

The representative is the earliest of its cluster, then the longest, then the one with the fewest defects, then the
first by identifier. A contained record is no copy: it stays.
"""

from typing import Final

import polars as pl

from dq.corpus import Corpus
from dq.errors import UsageError
from dq.runs import Audit
from dq.schemas import PROVENANCE
from dq.suite import Suite
from dq.surveys.resemblance import RESEMBLANCE

PLACE: Final = ("origin_file", "origin_row")

DROPPED: Final = pl.Schema(
    {
        "record_id": pl.String,
        "origin_file": pl.String,
        "origin_row": pl.UInt32,
        "cluster_id": pl.String,
        "cluster_size": pl.UInt32,
        "kind": pl.String,
        "nearest_id": pl.String,
        "nearest_jaccard": pl.Float64,
        "reason": pl.String,
    }
)
"""A dropped record: what it is a copy of and the identifier of the one that stays for it, `cluster_id`."""


def require_duplication(suite: Suite) -> None:
    """Sees to it that a suite looks for copies.

    Raises:
        UsageError: it does not.
    """
    if not any(RESEMBLANCE.name in {s.name for s in choice.check.surveys} for choice in suite.checks):
        raise UsageError(
            "copies cannot be dropped: no chosen check looks for them", help="choose near-duplicate: --select DUP301"
        )


def copies_in(audit: Audit) -> pl.DataFrame:
    """Returns the records that go, as rows of `DROPPED`, in the order of files and rows."""
    clustered = audit.articles.filter(pl.col("cluster_id").is_not_null())
    is_named = pl.col("record_id") == pl.col("cluster_id")
    ranked = clustered.sort(~is_named, "published_at", -pl.col("characters").cast(pl.Int64), *PLACE, nulls_last=True)
    copies = (
        ranked.with_columns(cluster_size=pl.len().over("cluster_id").cast(pl.UInt32))
        .filter(~pl.col("cluster_id").is_first_distinct())
        .join(_exact(audit.pairs), left_on=["record_id", "nearest_id"], right_on=["one", "other"], how="left")
        .with_columns(pl.col("kind").fill_null("near"))
    )
    percent = (pl.col("nearest_jaccard") * 100).floor().cast(pl.Int64).cast(pl.String)
    what = (
        pl.when(pl.col("kind") == "exact")
        .then(pl.lit("the text of "))
        .otherwise(pl.concat_str(percent, pl.lit(" % of its word sequences are those of ")))
    )
    reason = pl.concat_str(what, "nearest_id", pl.lit("; kept of "), "cluster_size", pl.lit(" records: "), "cluster_id")
    return copies.with_columns(reason=reason).select(DROPPED.names()).cast(DROPPED).sort(PLACE)


def records_of(corpus: Corpus, dropped: pl.DataFrame) -> pl.DataFrame:
    """Returns whole records with why they are dropped, every column of the corpus included."""
    wanted = dropped.drop("record_id")
    batches = (batch.records.drop(PROVENANCE, strict=False) for batch in corpus.batches())
    return pl.concat([records.join(wanted, on=PLACE) for records in batches], how="diagonal_relaxed").sort(PLACE)


def rows_of(dropped: pl.DataFrame) -> dict[str, frozenset[int]]:
    """Returns the rows of each file that go."""
    found = dropped.group_by("origin_file").agg("origin_row")
    return {file: frozenset(rows) for file, rows in found.iter_rows()}


def _exact(pairs: pl.DataFrame) -> pl.DataFrame:
    """The identifiers of exact copies, either way: `one`, `other`, `kind`."""
    exact = pairs.filter(pl.col("kind") == "exact")
    ways = [("record_id", "related_id"), ("related_id", "record_id")]
    return pl.concat([exact.select(pl.col(a).alias("one"), pl.col(b).alias("other"), "kind") for a, b in ways]).unique()
