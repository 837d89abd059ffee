"""Which record of a pair is the copy: one row for each record that could go, with the one that stays.

Of two records the one to keep is the earlier; without dates, or of the same time, the one with more words, then the one
with fewer defects, then the first by identifier. Near and contained pairs are looked at among the records that are kept
of each exact text.
"""

from typing import Final

import polars as pl

from dq.surveys.shared import CROWD

COPIES: Final = pl.Schema(
    {
        "row": pl.UInt32,
        "related_row": pl.UInt32,
        "kind": pl.String,
        "jaccard": pl.Float64,
        "containment": pl.Float64,
        "others": pl.UInt32,
    }
)
"""A copy and the record it is a copy of; `others` is how many more such records there are.

The kind is that of the pair, or `revised`: the same address or identifier with another text, at any similarity (null
where the two are no pair).
"""


def copies_of(records: pl.DataFrame, pairs: pl.DataFrame, count: int) -> pl.DataFrame:
    """Returns what could go, as rows of `COPIES`; a record stands at most once for each kind.

    Rows from `count` on were seen in an earlier corpus: they are kept before all others and never reported.

    Args:
        records: the facts of `ranked`, and `address` (the hash of the url, null without one), one row a record, in the
            order of identifiers.
        pairs: rows of `dq.surveys.pairing.PAIR_ROWS`.
        count: how many records the corpus has.
    """
    paired = pl.concat([pairs["row"], pairs["related_row"]]).unique()
    involved = ranked(
        records.filter(
            pl.col("row").is_in(paired.implode())
            | pl.col("address").is_in(_duplicated(records["address"]).implode())
            | (pl.col("record_id") == pl.col("record_id").shift(1)).fill_null(value=False)
            | (pl.col("record_id") == pl.col("record_id").shift(-1)).fill_null(value=False)
        ),
        count,
    )
    ranks = involved.select("row", "rank")
    kept = _kept(pairs, ranks)
    near = _turned(_among_kept(pairs, "near", kept, ranks))
    contained = _among_kept(pairs, "contained", kept, ranks)
    frames = [
        kept.filter(pl.col("row") != pl.col("kept")).select(
            "row",
            related_row="kept",
            kind=pl.lit("exact"),
            jaccard=pl.lit(1.0),
            containment=pl.lit(1.0),
            others=pl.col("size") - 2,
        ),
        _best(near, ["jaccard"]),
        _best(contained, ["containment", "jaccard"]),
        _revised(involved, pairs),
    ]
    found = pl.concat([frame.select(COPIES.names()).cast(COPIES) for frame in frames])
    return found.filter(pl.col("row") < count)


def _duplicated(values: pl.Series) -> pl.Series:
    known = values.drop_nulls()
    return known.filter(known.is_duplicated()).unique()


def ranked(records: pl.DataFrame, count: int) -> pl.DataFrame:
    """Returns the records with `rank`, in that order: of two the one that comes first is kept.

    Args:
        records: `row`, `record_id`, `published_at`, `words`, `defects` and `copy` (the hash of the text, 0 for empty
            ones).
        count: rows from here on were seen in an earlier corpus.
    """
    return records.sort(
        pl.col("row") < count,
        "published_at",
        -pl.col("words").cast(pl.Int64),
        "defects",
        "record_id",
        "copy",
        nulls_last=True,
    ).with_row_index("rank")


def with_defects(records: pl.DataFrame, articles: pl.DataFrame | None = None) -> pl.DataFrame:
    """Returns the records with the `defects` of the articles of the same `row`; none where that is not known."""
    if articles is None:
        return records.with_columns(defects=pl.lit(0, dtype=pl.UInt32))
    joined = records.join(articles.select("row", "defects"), on="row", how="left", maintain_order="left")
    return joined.with_columns(pl.col("defects").fill_null(0))


def _kept(pairs: pl.DataFrame, ranks: pl.DataFrame) -> pl.DataFrame:
    """For each record with exact copies, the one that is kept of them and how many there are."""
    exact = pairs.filter(pl.col("kind") == "exact")
    firsts = exact["related_row"].unique()
    groups = pl.concat([exact.select("row", group="related_row"), pl.DataFrame({"row": firsts, "group": firsts})])
    return (
        groups.join(ranks, on="row")
        .sort("group", "rank")
        .select("row", kept=pl.col("row").first().over("group"), size=pl.len().over("group"))
    )


def _among_kept(pairs: pl.DataFrame, kind: str, kept: pl.DataFrame, ranks: pl.DataFrame) -> pl.DataFrame:
    """The pairs of one kind between the records kept, with the rank of both."""
    some = pairs.filter(pl.col("kind") == kind).with_columns(
        pl.col(c).replace(kept["row"], kept["kept"]) for c in ("row", "related_row")
    )
    return some.join(ranks, on="row").join(ranks.select(related_row="row", related_rank="rank"), on="related_row")


def _turned(pairs: pl.DataFrame) -> pl.DataFrame:
    """The pairs with the record that could go first."""
    copy_first = pl.col("rank") > pl.col("related_rank")
    return pairs.with_columns(
        pl.when(copy_first).then("row").otherwise("related_row").alias("row"),
        pl.when(copy_first).then("related_row").otherwise("row").alias("related_row"),
        pl.min_horizontal("rank", "related_rank").alias("related_rank"),
    )


def _best(pairs: pl.DataFrame, by: list[str]) -> pl.DataFrame:
    """Of each record the pair with the greatest figures, then with the record most worth keeping."""
    return (
        pairs.sort("row", *by, "related_rank", descending=[False, *(True for _ in by), False])
        .with_columns(others=pl.len().over("row") - 1)
        .unique("row", keep="first", maintain_order=True)
    )


def _revised(involved: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """Each record whose address or identifier another record has with another text, with the one to keep.

    What over `CROWD` records have for an address is none: a home page, a feed.
    """
    written = involved.filter(pl.col("copy") != 0).select("row", "rank", "copy", "address", "record_id")
    known = pl.concat([pairs, pairs.rename({"row": "related_row", "related_row": "row"}).select(pairs.columns)])
    return (
        pl.concat([_differing(written, "address"), _differing(written, "record_id")])
        .unique("row", keep="first", maintain_order=True)
        .join(known.drop("kind"), on=["row", "related_row"], how="left")
        .with_columns(kind=pl.lit("revised"))
    )


def _differing(written: pl.DataFrame, shared: str) -> pl.DataFrame:
    """Records that share a value with one to keep of another text: `row`, `related_row`, `others`."""
    return (
        written.filter(pl.col(shared).is_not_null() & pl.col(shared).is_duplicated())
        .sort("rank")
        .with_columns(
            related_row=pl.col("row").first().over(shared),
            kept_copy=pl.col("copy").first().over(shared),
            size=pl.len().over(shared),
        )
        .filter((pl.col("copy") != pl.col("kept_copy")) & (pl.col("size") <= CROWD))
        .select("row", "related_row", others=pl.col("size") - 2)
    )
