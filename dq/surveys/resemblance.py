"""Which records resemble each other: exact, near and contained pairs, and their clusters.

Each record leaves its distinct shingles, six bytes each, and the hash of its folded text. Those shingles are kept that
several records have; of records with the same ones one takes part. The pairs are then an exact join over those sets: no
similarity here is an estimate. See `docs` of the check near-duplicate for the definitions.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import polars as pl

from dq.aligned import aligned
from dq.check import Survey
from dq.surveys.copies import copies_of, with_defects
from dq.surveys.hashed_sets import PACKED, parted
from dq.surveys.links import Links, links_of
from dq.surveys.overlaps import Overlaps, Rules, overlaps
from dq.surveys.pairing import PAIR_ROWS, TextPairs, clusters_of, pairs_of
from dq.surveys.postings import POSTED, posted
from dq.surveys.shared import CROWD, shared_hashes
from dq.surveys.signatures import SIGNATURES, packed_sets, values_of, with_seen
from dq.surveys.tokens import tokens_of

NEAR: Final = 0.8
"""The least Jaccard similarity of a near pair, unless a suite says otherwise."""

CONTAINED: Final = 0.9
"""The least share of a contained record's shingles that stand in the other."""

CONTAINED_WORDS: Final = 40
"""A record with fewer words is not called contained."""

_RECORDS_A_SLICE: Final = 4_096
"""Records whose shingles are packed together."""


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

    def named_pairs(self, record_ids: pl.Series) -> pl.DataFrame:
        """Returns the pairs frame: identifiers, of records given by row, in place of row numbers."""
        ids = self.names(record_ids)
        return self.pairs.select(
            ids.gather(self.pairs["row"]).alias("record_id"),
            ids.gather(self.pairs["related_row"]).alias("related_id"),
            "kind",
            "jaccard",
            "containment",
        ).sort("record_id", "related_id")

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

    def of_each(self, articles: pl.DataFrame) -> pl.DataFrame:
        """Returns the columns of their clusters, null without one, for articles that are all and in reading order."""
        return aligned(self.clusters(articles), articles.height)

    def onto(self, articles: pl.DataFrame) -> pl.DataFrame:
        """Returns these articles with the columns of their clusters."""
        return articles.with_columns(self.of_each(articles))


def resemblance(near: float = NEAR, *, seen: pl.DataFrame | None = None, keep: bool = False) -> Survey[Resemblance]:
    """Returns the survey of what resembles each other.

    Args:
        near: the least Jaccard similarity of a near pair.
        seen: the signatures of an earlier corpus, whose records are compared to and never reported.
        keep: whether the signatures of this corpus are kept.
    """
    known = pl.DataFrame(schema=SIGNATURES) if seen is None else seen.sort("record_id", "copy")
    search = _Search(near, known.drop("values").with_row_index("number"), packed_sets(known), keep)
    return Survey("resemblance", search.gather, search.conclude, search.reduce)


@dataclass(frozen=True, slots=True)
class _Search:
    """How resemblance is looked for.

    Records have a `number` here: those seen before theirs among themselves, the others follow by their rows.

    Attributes:
        near: the least Jaccard similarity of a near pair.
        seen: the facts of records of an earlier corpus.
        seen_sets: their shingles, as rows of `PACKED`.
        keep: whether the signatures of this corpus are kept.
    """

    near: float
    seen: pl.DataFrame
    seen_sets: pl.DataFrame
    keep: bool

    def gather(self, records: pl.DataFrame) -> pl.DataFrame:
        """Returns the facts of each record, and the shingles of some thousand together, part by part."""
        columns = records.select("row", "record_id", "published_at", "url", "text")
        return pl.concat(map(self._sketches, columns.iter_slices(_RECORDS_A_SLICE)))

    def _sketches(self, records: pl.DataFrame) -> pl.DataFrame:
        tokens = tokens_of(records["text"])
        sets = parted(tokens.shingles)
        first = self.seen.height + records["row"][0]
        facts = records.select(
            "row",
            pl.int_range(first, first + pl.len(), dtype=pl.UInt32).alias("number"),
            pl.Series("key", sets.keys()),
            "record_id",
            "published_at",
            pl.when(pl.col("url").str.len_bytes() > 0).then(pl.col("url").hash()).alias("address"),
            pl.Series("words", tokens.words),
            pl.Series("copy", tokens.copies),
            pl.Series("shingles", sets.sizes.astype(np.uint32)),
            *([values_of(sets).alias("values")] if self.keep else []),
        )
        return pl.concat([facts, sets.packed(first)], how="diagonal")

    def reduce(self, gathered: pl.DataFrame) -> pl.DataFrame:
        """Returns the facts as they are, and of the shingles who holds those that more than one record holds."""
        facts, sets = _facts(gathered, PACKED), gathered.filter(pl.col("hashes").is_not_null()).select(PACKED.names())
        del gathered
        seen = self.seen_sets.join(sets.select("key"), on="key", how="semi")
        return pl.concat([facts, posted(pl.concat([sets, seen]))], how="diagonal")

    def conclude(self, reduced: pl.DataFrame) -> Resemblance:
        """Returns the pairs, and what is needed to judge and to show them."""
        own = _facts(reduced, POSTED)
        count = own.height
        records = with_seen(own.drop("values", strict=False), self.seen).sort("record_id", "copy", "row")
        sets = records.filter((pl.col("shingles") > 0) & pl.col("key").is_first_distinct())
        sets = sets.select("number", "key", "shingles", "words", set=pl.int_range(pl.len(), dtype=pl.Int64))
        records = records.with_columns(set=_sets_of(records, sets))
        numbers = np.full(self.seen.height + count, -1)
        numbers[sets["number"].to_numpy()] = sets["set"].to_numpy()
        shared = shared_hashes(reduced, numbers, sets["shingles"].to_numpy().astype(np.int64))
        del reduced
        found = overlaps(shared, Rules(self.near, CONTAINED, (sets["words"] >= CONTAINED_WORDS).to_numpy()))
        near_and_contained = pairs_of(_distinct_texts(records), found, self.near)
        pairs = pl.concat([_exact(records), near_and_contained.rows]).filter(
            pl.min_horizontal("row", "related_row") < count
        )
        facts = records.select("row", "record_id", "published_at", "words", "address", "copy")
        links = links_of(copies_of(with_defects(facts), pairs, count), records, shared, found.members)
        return Resemblance(
            pairs,
            facts,
            count,
            links,
            own.sort("row").select(SIGNATURES.names()).cast(SIGNATURES) if self.keep else None,
            found.candidates,
            _notes(near_and_contained, found, links),
        )


def _facts(frame: pl.DataFrame, others: pl.Schema) -> pl.DataFrame:
    """The facts of records, of a frame that has rows of another schema as well."""
    return frame.drop(*others.keys() - {"key"}).filter(pl.col("row").is_not_null())


def _sets_of(records: pl.DataFrame, sets: pl.DataFrame) -> pl.Series:
    """The number of each record's set, null without shingles."""
    known = sets["key"].to_numpy()
    order = np.argsort(known)
    places = np.searchsorted(known[order], records["key"].to_numpy())
    numbers = pl.Series(order[np.minimum(places, max(len(order) - 1, 0))] if len(order) else places)
    return pl.select(pl.when(records["shingles"] > 0).then(numbers)).to_series()


def _distinct_texts(records: pl.DataFrame) -> pl.DataFrame:
    """The first record of each text that differs: `row`, and `set`, the number of its shingles among the sets."""
    return records.filter((pl.col("shingles") > 0) & pl.col("copy").is_first_distinct()).select("row", "set")


def _exact(records: pl.DataFrame) -> pl.DataFrame:
    """A pair of each copy with the first record of its text."""
    written = records.filter((pl.col("copy") != 0) & pl.col("copy").is_duplicated())
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
