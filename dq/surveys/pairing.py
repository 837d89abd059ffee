"""From overlapping sets of shingles to pairs of records and their clusters.

Several texts can have the same shingles (they differ in punctuation or case). Pairs of sets are pairs of all their
texts, but for clusters of over `CROWD` distinct texts: those are kept as trees, so that a thousand stubs leave a
thousand pairs and not half a million.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dq.surveys.clusters import components, spanning
from dq.surveys.copies import ranked
from dq.surveys.overlaps import Overlaps
from dq.surveys.shared import CROWD
from dq.surveys.stretches import counted, places_of
from dq.text.shingles import I64

PAIR_ROWS: Final = pl.Schema(
    {"row": pl.UInt32, "related_row": pl.UInt32, "kind": pl.String, "jaccard": pl.Float64, "containment": pl.Float64}
)
"""A pair of records by row numbers: the contained one first, else the one with the greater identifier."""

MANY: Final = 20
"""Of this many texts that differ in punctuation alone, only the first is paired with what contains them."""

CLUSTER_ROWS: Final = pl.Schema(
    {"row": pl.UInt32, "cluster_id": pl.String, "nearest_id": pl.String, "nearest_jaccard": pl.Float64}
)


@dataclass(frozen=True, slots=True)
class TextPairs:
    """The near and contained pairs of distinct texts.

    Attributes:
        rows: rows of `PAIR_ROWS`.
        stars: how many clusters are kept as trees.
        everywhere: how many texts stand in so many others that one pair is kept.
    """

    rows: pl.DataFrame
    stars: int
    everywhere: int


def pairs_of(texts: pl.DataFrame, found: Overlaps, near: float) -> TextPairs:
    """Returns the pairs of distinct texts.

    Args:
        texts: `row` and `set` of each distinct text, in the order of identifiers.
        found: the pairs of sets.
        near: the least Jaccard similarity of a near pair; the other pairs are contained ones.
    """
    sets = len(found.sizes)
    numbers = texts["set"].to_numpy()
    members = _Members(np.argsort(numbers, kind="stable"), np.searchsorted(np.sort(numbers), np.arange(sets + 1)))
    is_near = found.jaccard >= near
    first, second = found.smaller[is_near], found.larger[is_near]
    cluster = components(first, second, sets)
    crowded = (np.bincount(cluster, weights=members.counts, minlength=sets) > CROWD)[cluster]
    kept = _thinned(found, np.flatnonzero(is_near), crowded)
    contained, everywhere = _contained(found, np.flatnonzero(~is_near))
    near_rows = members.across(found, kept, crowded)
    same = members.within(crowded)
    held = members.across(found, contained, members.counts > MANY)
    rows = texts["row"]
    ones = np.ones(len(same[0]))
    frames = [
        _frame(rows, np.maximum(*near_rows[:2]), np.minimum(*near_rows[:2]), "near", *near_rows[2:]),
        _frame(rows, np.maximum(*same), np.minimum(*same), "near", ones, ones),
        _frame(rows, *held[:2], "contained", *held[2:]),
    ]
    stars = len(np.unique(cluster[crowded]))
    return TextPairs(pl.concat(frames), stars, everywhere)


def clusters_of(pairs: pl.DataFrame, records: pl.DataFrame, count: int) -> pl.DataFrame:
    """Returns the cluster and the nearest record of each record that has a pair, as rows of `CLUSTER_ROWS`.

    A cluster is named by its representative, the record of it that `dq.surveys.copies.ranked` puts first. Contained
    pairs make no cluster: a digest would join what has nothing in common.

    Args:
        pairs: rows of `PAIR_ROWS`.
        records: the facts of `dq.surveys.copies.ranked`.
        count: rows from here on were seen in an earlier corpus.
    """
    if pairs.is_empty():
        return pl.DataFrame(schema=CLUSTER_ROWS)
    both = pl.concat([pairs, pairs.rename({"row": "related_row", "related_row": "row"}).select(pairs.columns)])
    involved = ranked(records.join(both.select("row").unique(), on="row", how="semi"), count)
    rank = involved.select("row", pl.col("rank").cast(pl.Int64), "record_id")
    alike = pairs.filter(pl.col("kind") != "contained")
    ends = [alike.select(pl.col(c).replace_strict(rank["row"], rank["rank"])).to_series().to_numpy()
            for c in ("row", "related_row")]  # fmt: skip
    label = components(ends[0], ends[1], rank.height)
    alone = np.bincount(label, minlength=rank.height)[label] == 1
    cluster = rank.select(
        "row",
        pl.when(pl.Series(~alone)).then(pl.col("record_id").gather(pl.Series(label))).alias("cluster_id"),
    )
    nearest = (
        both.join(rank.select(related_row="row", nearest_id="record_id"), on="related_row")
        .sort("row", "jaccard", "nearest_id", descending=[False, True, False])
        .unique("row", keep="first", maintain_order=True)
        .select("row", "nearest_id", nearest_jaccard="jaccard")
    )
    return cluster.join(nearest, on="row", how="left").select(CLUSTER_ROWS.names()).cast(CLUSTER_ROWS)


@dataclass(frozen=True, slots=True)
class _Members:
    """The distinct texts of each set: `texts[starts[i]:starts[i + 1]]`, the first by identifier first."""

    texts: I64
    starts: I64

    @property
    def counts(self) -> I64:
        return np.diff(self.starts)

    def across(
        self, found: Overlaps, places: I64, firsts: NDArray[np.bool_]
    ) -> tuple[I64, I64, NDArray[np.float64], NDArray[np.float64]]:
        """Every text of one set with every text of the other, or only the first ones of the sets marked so."""
        one, other = found.smaller[places], found.larger[places]
        ones, others = (np.where(firsts[s], 1, self.counts[s]) for s in (one, other))
        lengths = ones * others
        pair = np.repeat(np.arange(len(places)), lengths)
        step = np.arange(len(pair)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        left = self.texts[self.starts[one[pair]] + step // others[pair]]
        right = self.texts[self.starts[other[pair]] + step % others[pair]]
        return left, right, found.jaccard[places][pair], found.containment[places][pair]

    def within(self, crowded: NDArray[np.bool_]) -> tuple[I64, I64]:
        """Every two texts of the same set, or the first with each other one of the sets marked so."""
        sets = np.repeat(np.arange(len(self.starts) - 1), self.counts)
        place = counted(self.counts)
        after = np.where(crowded[sets] & (place > 0), 0, self.counts[sets] - 1 - place)
        return np.repeat(self.texts, after), self.texts[places_of(np.arange(1, len(sets) + 1), after)]


def _thinned(found: Overlaps, near: I64, crowded: NDArray[np.bool_]) -> I64:
    """The near pairs of sets, but for crowded clusters those of a tree of their most similar pairs."""
    in_crowd = crowded[found.smaller[near]]
    crowd = near[in_crowd]
    order = np.lexsort((found.larger[crowd], found.smaller[crowd], -found.jaccard[crowd]))
    crowd = crowd[order]
    return np.concatenate([near[~in_crowd], crowd[spanning(found.smaller[crowd], found.larger[crowd])]])


def _contained(found: Overlaps, contained: I64) -> tuple[I64, int]:
    """The contained pairs of sets; of one that stands in over `CROWD` others, the pair with the first."""
    smaller = found.smaller[contained]
    everywhere = np.bincount(smaller, minlength=len(found.sizes)) > CROWD
    order = np.lexsort((found.larger[contained], smaller))
    contained, smaller = contained[order], smaller[order]
    first = np.append(True, smaller[1:] != smaller[:-1])[: len(smaller)]
    return contained[first | ~everywhere[smaller]], int(everywhere.sum())


def _frame(
    rows: pl.Series,
    one: I64,
    other: I64,
    kind: str,
    jaccard: NDArray[np.float64],
    containment: NDArray[np.float64],
) -> pl.DataFrame:
    return pl.DataFrame(
        {
            "row": rows.gather(one),
            "related_row": rows.gather(other),
            "kind": pl.repeat(kind, len(one), eager=True),
            "jaccard": jaccard,
            "containment": containment,
        },
        schema=PAIR_ROWS,
    )
