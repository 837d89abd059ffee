"""Copies as `relate` reports them: one kind of them, with the passages of both records."""

import polars as pl

from dq.check import Examined
from dq.surveys.resemblance import RESEMBLANCE


def copies(examined: Examined, kind: str) -> pl.DataFrame:
    """Returns the copies of one kind, as rows of `dq.surveys.copies.COPIES` with a `related_id`, in the order of rows.

    Of a copy of a record seen in an earlier corpus `related_row` is null.
    """
    return _named(examined, examined.share(all_copies).filter(pl.col("kind") == kind).sort("row"))


def all_copies(examined: Examined) -> pl.DataFrame:
    """Returns the copies of every kind, as rows of `dq.surveys.copies.COPIES`."""
    return examined.known(RESEMBLANCE).copies(examined.columns("row", "defects"))


def _named(examined: Examined, found: pl.DataFrame) -> pl.DataFrame:
    names = examined.known(RESEMBLANCE).names(examined.columns("record_id")["record_id"])
    return found.with_columns(
        related_id=names.gather(found["related_row"]),
        related_row=pl.when(pl.col("related_row") < examined.known(RESEMBLANCE).count).then("related_row"),
    )


def copies_with_passages(examined: Examined, kind: str, *, shared: bool) -> pl.DataFrame:
    """Returns the copies of one kind with `passages` and `related_passages`, lists of start and end in either text.

    Null where they were not looked for; see `dq.surveys.links`.

    Args:
        examined: the corpus; the check must declare the measure of passages.
        kind: of copies.
        shared: whether what both have in common is wanted, or what they have not.
    """
    rows = (
        examined.columns("row", "passages")
        .filter(pl.col("passages").is_not_null())
        .explode("passages")
        .unnest("passages")
        .group_by("row", "related_row", maintain_order=True)
        .agg(passages=pl.concat_list("start", "end").filter(pl.col("shared") == shared))
    )
    other_side = rows.select(row="related_row", related_row="row", related_passages="passages")
    found = examined.share(all_copies).filter(pl.col("kind") == kind)
    joined = (
        found.join(rows, on=["row", "related_row"], how="left")
        .join(other_side, on=["row", "related_row"], how="left")
        .sort("row")
    )
    return _named(examined, joined)


def meanings(examined: Examined) -> pl.DataFrame:
    """Returns exact and near copies with what is known of both records, and with what the copy means.

    Columns: `row`, `related_row`, `kind`, `jaccard`, then `source`, `host`, `url`, `published_at` and the same with
    `related_` before them, and `meaning`: `recrawled` (the same address), `syndicated` (another source or host),
    `updated` (the same source, later, another text), `repeated` (the same source otherwise); null where nothing is
    known of the sources.
    """
    host = pl.col("url").str.extract(r"^[a-z]+://(?:www\.)?([^/:?#]+)")
    facts = examined.columns("row", "source", "url", "published_at").with_columns(host=host)
    there = facts.rename(lambda name: f"related_{name}")
    found = (
        examined.share(all_copies)
        .filter(pl.col("kind").is_in(["exact", "near"]) & (pl.col("related_row") < examined.known(RESEMBLANCE).count))
        .select("row", "related_row", "kind", "jaccard")
        .join(facts, on="row", how="left")
        .join(there, on="related_row", how="left")
        .sort("row")
    )
    later = pl.col("published_at") > pl.col("related_published_at")
    return found.with_columns(
        meaning=pl.when(pl.col("url") == pl.col("related_url"))
        .then(pl.lit("recrawled"))
        .when((pl.col("source") != pl.col("related_source")) | (pl.col("host") != pl.col("related_host")))
        .then(pl.lit("syndicated"))
        .when(pl.col("source").is_null() & pl.col("host").is_null())
        .then(None)
        .when(later & (pl.col("kind") == "near"))
        .then(pl.lit("updated"))
        .otherwise(pl.lit("repeated"))
    )
