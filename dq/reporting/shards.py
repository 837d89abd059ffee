"""A site's articles in files of some hundred: which article stands where, and what each file holds of the audit."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import polars as pl

from dq.reporting.selection import Selection, numbered, select
from dq.schemas import IDENTITY

if TYPE_CHECKING:
    from dq.runs import Audit

SHARD: Final = 200
"""So many articles stand in one file, and a few more where a cluster would be parted."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where the articles of a site stand.

    Attributes:
        articles: `record_id`, `origin_file`, `origin_row`, `place` (a number over all files) and `shard`, by place.
        starts: the first place of each file.
        rows: of each file the first and the last identifier, and how many articles and findings it holds.
    """

    articles: pl.DataFrame
    starts: tuple[int, ...]
    rows: tuple[tuple[str, str, int, int], ...]


def places(audit: "Audit") -> Places:
    """Returns where the articles stand that have findings, are related to one or stand in a pair.

    They are in the order of identity, but the records of one cluster together, to be compared in one file.
    """
    chosen = select(numbered(audit), audit.findings.height).articles
    first = (
        pl.when(pl.col("cluster_id").is_null()).then("article").otherwise(pl.col("article").min().over("cluster_id"))
    )
    ordered = chosen.with_columns(first=first).sort("first", "article").with_row_index("place")
    ordered = ordered.with_columns(shard=pl.Series(_shards(ordered["first"]), dtype=pl.UInt32))
    found = audit.findings.group_by(IDENTITY).agg(found=pl.len())
    files = (
        ordered.join(found, on=IDENTITY, how="left", maintain_order="left")
        .group_by("shard", maintain_order=True)
        .agg(
            pl.col("place").min(),
            first=pl.col("record_id").first(),
            last=pl.col("record_id").last(),
            articles=pl.len(),
            findings=pl.col("found").fill_null(0).sum(),
        )
    )
    return Places(
        ordered.select(*IDENTITY, "place", "shard"),
        tuple(files["place"]),
        tuple(files.select("first", "last", "articles", "findings").iter_rows()),
    )


def site(where: Places, here: int | None, chosen: Selection) -> dict[str, Any]:
    """Returns what a page of the site knows of the others.

    Args:
        where: where the articles stand.
        here: the number of the page's own file; None for the index, which also knows what each file holds.
        chosen: what the page holds; `places` are those of its articles.
    """
    numbered = chosen.articles.select(*IDENTITY, "article").join(where.articles, on=IDENTITY, how="left")
    return {
        "here": here,
        "starts": list(where.starts),
        "total": where.articles.height,
        "places": numbered.sort("article")["place"].to_list(),
        "rows": [] if here is not None else [list(row) for row in where.rows],
    }


def _shards(groups: pl.Series) -> list[int]:
    """The number of each article's file: a new one begins with a group, once the last is full."""
    shards: list[int] = []
    shard = size = 0
    group = None
    for one in groups:
        if size >= SHARD and (one != group or size >= 2 * SHARD):
            shard, size = shard + 1, 0
        group = one
        size += 1
        shards.append(shard)
    return shards


def parts(audit: "Audit", where: Places) -> Iterator["Audit"]:
    """Yields what each file holds of an audit: its articles and those they are compared with, and all they have."""
    by_shard = {name: _by_shard(getattr(audit, name), where, IDENTITY) for name in ("findings", "texts")}
    pairs = _by_shard(audit.pairs, where, ["record_id"])
    for number in range(len(where.starts)):
        own = where.articles.filter(pl.col("shard") == number)
        findings = by_shard["findings"].get(number, audit.findings.clear())
        near = pairs.get(number, audit.pairs.clear()).unique(maintain_order=True)
        others = pl.concat([near["record_id"], near["related_id"], findings["related_id"].drop_nulls()]).unique()
        articles = audit.articles.join(own, on=IDENTITY, how="semi")
        related = audit.articles.filter(pl.col("record_id").is_in(others.implode()))
        yield replace(
            audit,
            findings=findings,
            articles=pl.concat([articles, related]).unique(IDENTITY, maintain_order=True),
            pairs=near,
            metrics=audit.metrics.clear(),
            rejected=audit.rejected.clear(),
            texts=by_shard["texts"].get(number, audit.texts.clear()),
            about={**audit.about, "checks": []},
        )


def _by_shard(frame: pl.DataFrame, where: Places, key: list[str]) -> dict[int, pl.DataFrame]:
    """The rows of a frame by the file of their article."""
    numbers = where.articles.select(*key, "shard").unique(key, keep="first", maintain_order=True)
    placed = frame.join(numbers, on=key, how="inner", maintain_order="left")
    return {
        int(number): rows.drop("shard")
        for (number,), rows in placed.partition_by("shard", as_dict=True, maintain_order=True).items()
    }
