"""Which records resemble each other: exact, near and contained pairs, and their clusters."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import polars as pl

from dq.check import Survey

PAIR_ROWS: Final = pl.Schema(
    {"row": pl.UInt32, "related_row": pl.UInt32, "kind": pl.String, "jaccard": pl.Float64, "containment": pl.Float64}
)


@dataclass(frozen=True, slots=True)
class Resemblance:
    """The pairs of a corpus by row number, and the cluster of each record.

    Attributes:
        pairs: rows of `PAIR_ROWS`.
        clusters: `row`, `cluster_id`, `nearest_id`, `nearest_jaccard` of the records that have a pair.
        notes: what `run.json` must say of them, such as clusters kept as stars.
    """

    pairs: pl.DataFrame
    clusters: pl.DataFrame
    notes: Sequence[str] = ()

    def onto(self, articles: pl.DataFrame) -> pl.DataFrame:
        """Returns the articles with the columns of their clusters, in the same order."""
        return articles.join(self.clusters, on="row", how="left", maintain_order="left")


def _gather(records: pl.DataFrame) -> pl.DataFrame:
    return records.select("row").head(0)


def _conclude(_rows: pl.DataFrame) -> Resemblance:
    clusters = {"row": pl.UInt32, "cluster_id": pl.String, "nearest_id": pl.String, "nearest_jaccard": pl.Float64}
    return Resemblance(pl.DataFrame(schema=PAIR_ROWS), pl.DataFrame(schema=clusters))


RESEMBLANCE: Final = Survey("resemblance", _gather, _conclude)
