"""Which records resemble each other: exact, near and contained pairs, and their clusters.

Each record leaves its distinct shingles, six bytes each, and the hash of its folded text; of records with the same
shingles one takes part. The pairs are then an exact join over those sets: no similarity here is an estimate. See `docs`
of the check near-duplicate for the definitions.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import polars as pl

from dq.check import Survey
from dq.surveys.copies import copies_of, with_defects
from dq.surveys.hashed_sets import PACKED, HashedSets, beside, distinct, keys_of
from dq.surveys.links import Links, links_of
from dq.surveys.overlaps import Overlaps, Rules, overlaps
from dq.surveys.pairing import PAIR_ROWS, TextPairs, clusters_of, pairs_of
from dq.surveys.shared import CROWD, shared_hashes
from dq.surveys.signatures import signatures_of, with_seen
from dq.surveys.tokens import tokens_of

NEAR: Final = 0.8
"""The least Jaccard similarity of a near pair, unless a suite says otherwise."""

CONTAINED: Final = 0.9
"""The least share of a contained record's shingles that stand in the other."""

CONTAINED_WORDS: Final = 40
"""A record with fewer words is not called contained."""

_RECORDS_A_SLICE: Final = 2_000
"""Records whose shingles are made at a time: few enough to stay in the processor's cache."""


@dataclass(frozen=True, slots=True)
class Resemblance:
    """The pairs of a corpus by row number, and what decides which record of them is kept.

    Attributes:
        pairs: rows of `PAIR_ROWS`.
        records: `row`, `record_id`, `published_at`, `words`, `address` (the hash of the url, null without one) and
            `copy` (the hash of the folded text, 0 for empty ones), in the order of identifiers.
        count: how many records the corpus has; rows from here on were seen in an earlier one.
        links: what it takes to show what copies share.
        signatures: what a later run needs to find copies of these records, if it was asked for.
        candidates: how many pairs were counted out to find these.
        notes: what `run.json` must say of them, such as clusters kept as stars.
    """

    pairs: pl.DataFrame
    records: pl.DataFrame
    count: int
    links: Links
    signatures: pl.DataFrame | None = None
    candidates: int = 0
    notes: Sequence[str] = ()

    def names(self, record_ids: pl.Series) -> pl.Series:
        """Returns the identifiers by row of the records (given) and of those seen before."""
        return pl.concat([record_ids, self.records.filter(pl.col("row") >= self.count).sort("row")["record_id"]])

    def copies(self, articles: pl.DataFrame | None = None) -> pl.DataFrame:
        """Returns what could go, as rows of `dq.surveys.copies.COPIES`.

        Args:
            articles: `row` and `defects`; without them all records are taken for equally clean.
        """
        return copies_of(with_defects(self.records, articles), self.pairs, self.count)

    def clusters(self, articles: pl.DataFrame | None = None) -> pl.DataFrame:
        """Returns `row`, `cluster_id`, `nearest_id`, `nearest_jaccard` of the records that have a pair."""
        found = clusters_of(self.pairs, with_defects(self.records, articles), self.count)
        return found.filter(pl.col("row") < self.count)

    def onto(self, articles: pl.DataFrame) -> pl.DataFrame:
        """Returns the articles with the columns of their clusters, in the same order."""
        return articles.join(self.clusters(articles), on="row", how="left", maintain_order="left")


def resemblance(near: float = NEAR, *, seen: pl.DataFrame | None = None, keep: bool = False) -> Survey[Resemblance]:
    """Returns the survey of what resembles each other.

    Args:
        near: the least Jaccard similarity of a near pair.
        seen: the signatures of an earlier corpus, whose records are compared to and never reported.
        keep: whether the signatures of this corpus are kept.
    """
    return Survey("resemblance", _gather, lambda records: _conclude(records, near, seen, keep=keep))


def _gather(records: pl.DataFrame) -> pl.DataFrame:
    """One row a record: who it is and what it says; the first of some thousand holds the shingles of them all."""
    slices = [_sketches(part) for part in records.select(
        "row", "record_id", "published_at", "url", "text"
    ).iter_slices(_RECORDS_A_SLICE)]  # fmt: skip
    return pl.concat(slices)


def _sketches(records: pl.DataFrame) -> pl.DataFrame:
    tokens = tokens_of(records["text"])
    sets = distinct(tokens.shingles)
    facts = records.select(
        "row",
        pl.Series("key", keys_of(sets)),
        "record_id",
        "published_at",
        pl.when(pl.col("url").str.len_bytes() > 0).then(pl.col("url").hash()).alias("address"),
        pl.Series("words", tokens.words),
        pl.Series("copy", tokens.copies),
        pl.Series("shingles", np.diff(sets.offsets).astype(np.uint32)),
    )
    return beside(facts, sets)


def _conclude(own: pl.DataFrame, near: float, seen: pl.DataFrame | None, *, keep: bool) -> Resemblance:
    count = own.height
    everything = own if seen is None else with_seen(own, seen)
    records = everything.drop(PACKED).sort("record_id", "copy", "row")
    sets = records.filter((pl.col("shingles") > 0) & pl.col("key").is_first_distinct())
    sets = sets.select("row", "key", "shingles", "words", set=pl.int_range(pl.len(), dtype=pl.Int64))
    records = records.with_columns(set=_sets_of(records, sets))
    hashed = _numbered(everything.select("row", *PACKED), sets)
    rules = Rules(near, CONTAINED, (sets["words"] >= CONTAINED_WORDS).to_numpy())
    found = overlaps(shared_hashes(hashed), rules)
    near_and_contained = pairs_of(_distinct_texts(records), found, near)
    pairs = pl.concat([_exact(records), near_and_contained.rows]).filter(
        pl.min_horizontal("row", "related_row") < count
    )
    facts = records.select("row", "record_id", "published_at", "words", "address", "copy")
    links = links_of(copies_of(with_defects(facts), pairs, count), records, hashed)
    return Resemblance(
        pairs,
        facts,
        count,
        links,
        signatures_of(own) if keep else None,
        found.candidates,
        _notes(near_and_contained, found, links),
    )


def _sets_of(records: pl.DataFrame, sets: pl.DataFrame) -> pl.Series:
    """The number of each record's set, null without shingles."""
    known = sets["key"].to_numpy()
    order = np.argsort(known)
    places = np.searchsorted(known[order], records["key"].to_numpy())
    numbers = pl.Series(order[np.minimum(places, max(len(order) - 1, 0))] if len(order) else places)
    return pl.select(pl.when(records["shingles"] > 0).then(numbers)).to_series()


def _numbered(blocks: pl.DataFrame, sets: pl.DataFrame) -> HashedSets:
    """The shingles by the numbers of their sets; of records with the same shingles only the first takes part."""
    numbers = np.full(blocks.height, -1, np.int64)
    numbers[sets["row"].to_numpy()] = sets["set"].to_numpy()
    begins = blocks.filter(pl.col("hashes").is_not_null()).sort("row")
    return HashedSets(
        begins.select(PACKED.names()),
        numbers,
        sets["shingles"].to_numpy().astype(np.int64),
    )


def _distinct_texts(records: pl.DataFrame) -> pl.DataFrame:
    """The first record of each text that differs: `row`, and `set`, the number of its shingles among the sets."""
    return records.filter((pl.col("shingles") > 0) & pl.col("copy").is_first_distinct()).select("row", "set")


def _exact(records: pl.DataFrame) -> pl.DataFrame:
    """A pair of each copy with the first record of its text."""
    written = records.filter(pl.col("copy") != 0)
    first = pl.col("row").first().over("copy")
    return (
        written.select("row", first.alias("related_row"), written["copy"].is_first_distinct().alias("is_first"))
        .filter(~pl.col("is_first"))
        .select("row", "related_row", kind=pl.lit("exact"), jaccard=pl.lit(1.0), containment=pl.lit(1.0))
        .select(PAIR_ROWS.names())
        .cast(PAIR_ROWS)
    )


def _notes(pairs: TextPairs, found: Overlaps, links: Links) -> list[str]:
    notes = []
    if pairs.stars:
        notes.append(
            f"near clusters of over {CROWD} distinct texts: {pairs.stars}; "
            "the pairs kept of them connect all their texts and are not all there are"
        )
    if found.starred:
        notes.append(
            f"texts that are little but a passage over {CROWD} others have: {found.starred}; "
            "in what that passage has in common they were compared to the first of them"
        )
    if pairs.everywhere:
        notes.append(f"texts that stand in over {CROWD} others: {pairs.everywhere}; of each the first pair is kept")
    if links.left_out:
        notes.append(f"copies reported without the passages they share: {links.left_out}")
    return notes


RESEMBLANCE: Final = resemblance()
