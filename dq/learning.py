"""Learns the recurring lines of each source, as a lexicon for a person to review: `dq chrome-learn`."""

from collections.abc import Iterable, Iterator
from typing import Final

import polars as pl

from dq.corpus import Corpus
from dq.lexicons.learned import Learned, LearnedLine
from dq.surveys.line_recurrence import LINE_RECURRENCE, can_recur, folded, named
from dq.vocabulary import Family, Severity

AT_LEAST: Final = 3
"""A line is learnt that stands in this many records of its source,"""

SHARE: Final = 0.01
"""and in this share of them."""

_SENTENCE: Final = r"[.!?…。！？؟][\"'”’»)]*$"
_PLACE: Final = ("source", "line")


def learn(corpus: Corpus, findings: pl.DataFrame, *, keep: Iterable[str] = (), at_least: int = AT_LEAST) -> Learned:
    """Returns the lines that recur in a corpus, those of most records first within each source.

    A line that is a whole sentence is learnt only when the checks take it for chrome, as an article can quote another.

    Args:
        corpus: read twice.
        findings: of the checks of page chrome in it; they say of what kind a line is.
        keep: lines never to be learnt, numbers as 0 or not.
        at_least: how many records of a source must hold a line.
    """
    kept = sorted(set(keep))
    counted = _counted(corpus, _often(corpus, at_least), _kinds(findings))
    unwanted = pl.Series(kept, dtype=pl.String).to_frame("line").select(folded(pl.col("line"))).to_series()
    wanted = (
        pl.col("records") >= at_least,
        pl.col("share") >= SHARE,
        ~pl.col("line").is_in(unwanted.implode()),
        (pl.col("kind") != "") | ~pl.col("line").str.contains(_SENTENCE),
    )
    chosen = counted.filter(*wanted).sort("source", "records", "line", descending=[False, True, False])
    return Learned(tuple(LearnedLine(**row) for row in chosen.iter_rows(named=True)), tuple(kept))


def _often(corpus: Corpus, at_least: int) -> pl.Series:
    """The keys of the lines that stand in enough records, of any source; a key may stand for two lines."""
    gathered = pl.concat([LINE_RECURRENCE.gather(batch) for batch in _numbered(corpus)])
    return gathered.group_by("key").agg(pl.col("records").sum()).filter(pl.col("records") >= at_least)["key"]


def _counted(corpus: Corpus, often: pl.Series, kinds: pl.DataFrame) -> pl.DataFrame:
    """One row a line and source: the columns of a `LearnedLine`."""
    lines: list[pl.DataFrame] = []
    sizes: list[pl.DataFrame] = []
    for batch in _numbered(corpus):
        sizes.append(batch.group_by(pl.col("source").fill_null("")).len("size"))
        lines.append(_lines(batch, often))
    size = pl.concat(sizes).group_by("source").agg(pl.col("size").sum())
    return (
        pl.concat(lines)
        .group_by(*_PLACE)
        .agg(pl.col("records").sum(), pl.col("example").min())
        .join(size, on="source")
        .join(kinds, on="line", how="left")
        .select(
            *_PLACE,
            "records",
            (pl.col("records") / pl.col("size")).alias("share"),
            pl.col("kind").fill_null(""),
            "example",
        )
    )


def _lines(batch: pl.DataFrame, often: pl.Series) -> pl.DataFrame:
    """The lines of a batch that recur: in how many of its records, and the first of these by record_id."""
    line = pl.col("line")
    return (
        batch.select("record_id", pl.col("source").fill_null(""), pl.col("text").str.split("\n").alias("line"))
        .explode("line", empty_as_null=True, keep_nulls=True)
        .with_columns(line.str.strip_chars())
        .filter(can_recur(line) & named(pl.col("source"), line).hash().is_in(often.implode()))
        .with_columns(folded(line))
        .unique(["record_id", *_PLACE])
        .group_by(*_PLACE)
        .agg(pl.len().cast(pl.UInt32).alias("records"), pl.col("record_id").min().alias("example"))
    )


def _kinds(findings: pl.DataFrame) -> pl.DataFrame:
    """For lines that checks of chrome report for removal, the name of the check that does so most often."""
    chrome = findings.filter((pl.col("family") == Family.CHROME) & (pl.col("severity") != Severity.INFO))
    return (
        chrome.select(folded(pl.col("excerpt")).alias("line"), pl.col("name").alias("kind"))
        .group_by("line", "kind")
        .len()
        .sort("len", "kind", descending=[True, False])
        .unique("line", keep="first", maintain_order=True)
        .select("line", "kind")
    )


def _numbered(corpus: Corpus) -> Iterator[pl.DataFrame]:
    """The records of the corpus in batches, with `row`."""
    done = 0
    for batch in corpus.batches():
        height = batch.records.height
        if height:
            rows = pl.int_range(done, done + height, dtype=pl.UInt32, eager=True)
            yield batch.records.with_columns(rows.alias("row"))
        done += height
