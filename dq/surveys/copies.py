"""Which record of a pair is the copy: one row for each record that could go, with the one that stays.

Of two records the one to keep is the earlier; without dates, or of the same time, the one with more words, then the
first by identifier. Near and contained pairs are looked at among the records that are kept of each exact text.
"""

from typing import Final

import polars as pl

from dq.surveys.resemblance import Resemblance

COPIES: Final = pl.Schema(
    {
        "row": pl.UInt32,
        "related_row": pl.UInt32,
        "jaccard": pl.Float64,
        "containment": pl.Float64,
        "others": pl.UInt32,
    }
)
"""A copy and the record it is a copy of; `others` is how many more such records there are."""


def exact_copies(articles: pl.DataFrame, resemblance: Resemblance) -> pl.DataFrame:
    """Returns the records whose text stands in another that is kept, as rows of `COPIES`."""
    kept = _kept(articles, resemblance)
    return (
        kept.filter(pl.col("row") != pl.col("kept"))
        .select("row", related_row="kept", jaccard=pl.lit(1.0), containment=pl.lit(1.0), others=pl.col("size") - 2)
        .select(COPIES.names())
        .cast(COPIES)
    )


def near_copies(articles: pl.DataFrame, resemblance: Resemblance) -> pl.DataFrame:
    """Returns the records nearly the same as an earlier one, each with the most similar of those."""
    pairs = _among_kept(articles, resemblance, "near")
    copy_first = pl.col("rank") > pl.col("related_rank")
    turned = pairs.select(
        pl.when(copy_first).then("row").otherwise("related_row").alias("row"),
        pl.when(copy_first).then("related_row").otherwise("row").alias("related_row"),
        pl.min_horizontal("rank", "related_rank").alias("related_rank"),
        "jaccard",
        "containment",
    )
    return _best(turned, ["jaccard"])


def contained_copies(articles: pl.DataFrame, resemblance: Resemblance) -> pl.DataFrame:
    """Returns the records that stand inside another, each with the one that holds most of it."""
    return _best(_among_kept(articles, resemblance, "contained"), ["containment", "jaccard"])


def _ranked(articles: pl.DataFrame, resemblance: Resemblance, rows: pl.Series) -> pl.DataFrame:
    """`row` and `rank` of the given records, in the order in which records are kept."""
    return (
        articles.select("row", "published_at", "record_id")
        .join(resemblance.texts.filter(pl.col("row").is_in(rows.implode())), on="row")
        .sort("published_at", -pl.col("words").cast(pl.Int64), "record_id", "row", nulls_last=True)
        .select("row")
        .with_row_index("rank")
    )


def _kept(articles: pl.DataFrame, resemblance: Resemblance) -> pl.DataFrame:
    """For each record with exact copies, the one that is kept of them and how many there are."""
    exact = resemblance.pairs.filter(pl.col("kind") == "exact")
    firsts = exact["related_row"].unique()
    groups = pl.concat([exact.select("row", group="related_row"), pl.DataFrame({"row": firsts, "group": firsts})])
    return (
        groups.join(_ranked(articles, resemblance, groups["row"]), on="row")
        .sort("group", "rank")
        .select("row", kept=pl.col("row").first().over("group"), size=pl.len().over("group"))
    )


def _among_kept(articles: pl.DataFrame, resemblance: Resemblance, kind: str) -> pl.DataFrame:
    """The pairs of one kind between the records kept, with the rank of both."""
    kept = _kept(articles, resemblance)
    pairs = resemblance.pairs.filter(pl.col("kind") == kind).with_columns(
        pl.col(c).replace(kept["row"], kept["kept"]) for c in ("row", "related_row")
    )
    ranks = _ranked(articles, resemblance, pl.concat([pairs["row"], pairs["related_row"]]).unique())
    return pairs.join(ranks, on="row").join(ranks.select(related_row="row", related_rank="rank"), on="related_row")


def _best(pairs: pl.DataFrame, by: list[str]) -> pl.DataFrame:
    """Of each record the pair with the greatest figures, then with the record most worth keeping."""
    return (
        pairs.sort("row", *by, "related_rank", descending=[False, *(True for _ in by), False])
        .with_columns(others=pl.len().over("row") - 1)
        .unique("row", keep="first", maintain_order=True)
        .select(COPIES.names())
        .cast(COPIES)
    )
