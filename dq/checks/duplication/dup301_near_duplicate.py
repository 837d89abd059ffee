r"""Near-duplicates: texts that share most of their word sequences

## What it finds
Records whose text shares most of its runs of five words with another record: corrected and re-sent items, the same
agency report under two headlines, a text in other quotation marks. One finding stands on each record that is a copy of
an earlier one, with the most similar of those.

## Why it matters
Exact comparison misses all of them, and they are the greater part of the copies in a news corpus. They leak from
training into test sets and count one report as many.

## How it decides
The similarity is the Jaccard index of the sets of word 5-grams: how many the two texts share, of all that either has.
Words are `\w+` of the lower-cased text in NFC; a text of fewer than five words is one gram. Every pair at or above the
threshold is found, and every figure is counted, not estimated: only the hashes of 48 bits stand between it and the
texts. Copies are looked for among the records that are kept of each exact text. Of two records the earlier stays;
without dates the one of more words, then the one with the fewest warnings (or worse) within it, then the first by
identifier. The same order gives each cluster its representative. The evidence gives the places (start and end in code
points) of the words that only one of the two has. `dq fix --drop-copies` leaves copies out.

## Options
`threshold`: from 0.3 to 1. A tenth of the words changed, evenly spread, halves the index: 0.8 means corrections, not
rewritings. Below 0.5 expect form items (earnings, weather) that are no copies.

## Known limits
A cluster of over 200 distinct texts is kept as a tree of pairs, and texts that consist of one passage over 200 others
have are compared to the first of those; `run.json` says when. Languages written without spaces have a clause for a
word: there the figure asks for more equal text than elsewhere.

## References
Broder, On the resemblance and containment of documents (1997). Silcock et al., Noise-Robust De-Duplication at Scale
(2022), arXiv 2210.04261, on news.
"""

from dataclasses import dataclass, field

import polars as pl

from dq.check import Check, Examined, Survey
from dq.errors import UsageError
from dq.measures.evidence import copies_with_passages
from dq.measures.passages import PASSAGES
from dq.surveys.resemblance import NEAR, RESEMBLANCE, Resemblance, resemblance
from dq.vocabulary import Confidence, Severity

LEAST_THRESHOLD = 0.3


@dataclass(frozen=True, slots=True)
class Options:
    """What can be set."""

    threshold: float = field(
        default=NEAR, metadata={"help": "the least Jaccard similarity of word 5-grams, from 0.3 to 1", "unit": "share"}
    )

    def __post_init__(self) -> None:
        if not LEAST_THRESHOLD <= self.threshold <= 1:
            raise UsageError(f"near-duplicate: threshold is from 0.3 to 1, not {self.threshold}")


def tunes(options: Options) -> Survey[Resemblance]:
    """Returns the survey with the threshold asked for; the pairs of every check follow it."""
    return resemblance(options.threshold)


def relate(examined: Examined, _options: Options) -> pl.DataFrame:
    """Returns a finding for each record that is nearly the same as an earlier one."""
    percent = (pl.col("jaccard") * 100).floor().cast(pl.Int64).cast(pl.String)
    return copies_with_passages(examined, "near", shared=False).select(
        "row",
        "related_row",
        "related_id",
        message=pl.concat_str(
            pl.lit("The text shares "), percent, pl.lit(" % of its word sequences with another record")
        ),
        evidence=pl.struct(
            "containment",
            further_neighbours="others",
            jaccard="jaccard",
            only_here="passages",
            only_there="related_passages",
        ).struct.json_encode(),
    )


check = Check(
    code="DUP301",
    name="near-duplicate",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    relate=relate,
    options=Options(),
    measures=(PASSAGES,),
    surveys=(RESEMBLANCE,),
    tunes=tunes,
)
