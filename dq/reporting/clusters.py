"""Clusters of records that resemble each other, for the page."""

from typing import Any, Final

import polars as pl

from dq.reporting.selection import Selection

MAX_CLUSTERS: Final = 2_000
MAX_MEMBERS: Final = 200


def clusters(chosen: Selection) -> dict[str, Any]:
    """Returns the clusters, largest first, each with the numbers of its articles, and the pairs.

    Returns:
        `total` clusters, `groups` of them with `size` and `members`, and `pairs` as
        `[article, related, kind, jaccard, containment]`.
    """
    groups = (
        chosen.articles.select("cluster_id", "article")
        .drop_nulls("cluster_id")
        .group_by("cluster_id")
        .agg(pl.col("article").sort().head(MAX_MEMBERS), size=pl.len())
        .filter(pl.col("size") > 1)
        .sort(["size", "cluster_id"], descending=[True, False])
    )
    return {
        "total": groups.height,
        "groups": [
            {"size": size, "members": members}
            for size, members in groups.head(MAX_CLUSTERS).select("size", "article").iter_rows()
        ],
        "pairs": [
            [article, related, kind, round(jaccard, 4), None if containment is None else round(containment, 4)]
            for article, related, kind, jaccard, containment in chosen.pairs.iter_rows()
        ],
    }
