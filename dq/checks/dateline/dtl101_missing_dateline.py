"""Missing datelines: a report that does not say where it was filed

## What it finds
Records without a dateline where one is expected: because the record itself shows that place and date were known (they
stand in a metadata block further down, such as a line "United States, Washington DC" over a line with date and time);
because nearly all records of the same source open with one; or because the suite demands datelines of the source.

## Why it matters
A dateline carries place, date and agency. Without it a report cannot be placed in time and space from its text alone,
and what a scraper lost at the head is seldom only the dateline.

## How it decides
A record has no dateline when none of the known conventions fits its head: past image credits, counters, bylines and
slugs, and after a standfirst. It is then a finding when (1) a metadata block stands in the text, apart from the lead:
high confidence; (2) its source is one of `sources`: high confidence; or (3) at least `share` of at least `records`
reports of its source have one, and the record is a report: medium confidence from 95 in 100 on, else low. What rightly
has none is no report and does not count: corrections, tables and lists, short items, and sections of opinion, features,
listings and the like. A source is what the record names; records without one are one source together. An opening that
looks like a broken dateline, or like one of an unknown place, is not called missing.

## Options
share: of a source's records, how many must have a dateline before one without is a finding.
records: how many records of a source it takes to say so.
sources: sources of which every record must have one, whatever the share.

## Known limits
Measured on 4,150 records of five sources, and 303 whose dateline was cut out: 256 were reported and looked at; 250 were
right, three open with a dateline that a headline runs into, and three are tables. The 53 cut ones that were left alone
are mostly tables of earnings. An undated round-up or an analysis of an agency that dates everything else is reported. A
source whose datelines were all lost has no share to learn from: name it in `sources`.

## References
The Associated Press Stylebook, "datelines": stories of the paper's own city and undated stories carry none.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import polars as pl

from dq.check import Check, Examined
from dq.measures.dateline_rows import NOTES
from dq.measures.datelines import BLOCK, BLOCK_LINE, DATELINES, PROSE
from dq.vocabulary import Confidence, Severity

SURE: Final = 0.95
"""The share of datelines in a source from which a record without one is more than a low-confidence finding."""

UNDATED_SECTIONS: Final = (
    r"(?i)\b(?:opinions?|comments?|commentary|editorials?|columns?|columnists?|letters?|blogs?|features?|analysis"
    r"|explainers?|reviews?|obituar(?:y|ies)|horoscopes?|weather|listings?|tv|market data|corrections?|gallery|photos?"
    r"|videos?|podcasts?|newsletters?|live|quiz|recipes?|kommentar|meinung|opinión|opinião|tribune|opinie|мнени[ея])\b"
)
UNDATED_TITLES: Final = (
    r"(?i)^\s*(?:correction|corrected|clarification|editor.?s note|factbox|timeline|q&a|instant view|research alert"
    r"|press digest|official journal|diary|agenda|at a glance)\b"
)


@dataclass(frozen=True, slots=True)
class Options:
    """When a dateline is expected."""

    share: float = field(default=0.9, metadata={"help": "share of a source's records that have one", "unit": "0 to 1"})
    records: int = field(default=20, metadata={"help": "records of a source it takes to learn that", "unit": "records"})
    sources: tuple[str, ...] = field(
        default=(), metadata={"help": "sources that must always have one", "unit": "names"}
    )


def relate(examined: Examined, options: Options) -> pl.DataFrame:
    """Returns a finding for each record that lacks the dateline it should have."""
    dated = pl.col("has_dateline")
    source = pl.col("source").fill_null("")
    report = dated | (pl.col(PROSE) & ~_rightly_undated())
    learned = (pl.col("share") >= options.share) & (pl.col("n") >= options.records)
    expected = learned & report & pl.col(NOTES).is_null()
    wanting = (
        examined.columns("row", "source", "section", "title", "has_dateline", PROSE, NOTES, BLOCK, BLOCK_LINE)
        .with_columns(
            share=dated.filter(report).mean().fill_null(0.0).over(source),
            n=report.sum().over(source),
            demanded=pl.col("source").is_in(list(options.sources)).fill_null(value=False),
        )
        .filter(~dated & (pl.col(BLOCK).is_not_null() | pl.col("demanded") | expected.fill_null(value=False)))
        .select("row", "source", "share", "n", "demanded", BLOCK, BLOCK_LINE)
        .sort("row")
    )
    return pl.DataFrame(
        list(_findings(wanting)),
        schema={"row": pl.UInt32, "message": pl.String, "evidence": pl.String, "confidence": pl.String},
        orient="row",
    )


def _rightly_undated() -> pl.Expr:
    section = pl.col("section").str.contains(UNDATED_SECTIONS).fill_null(value=False)
    return section | pl.col("title").str.contains(UNDATED_TITLES).fill_null(value=False)


def _findings(wanting: pl.DataFrame) -> Iterator[tuple[int, str, str, str]]:
    for row, source, share, n, demanded, block, line in wanting.iter_rows():
        evidence: dict[str, Any] = {"source": source, "records": n, "share": round(share, 3)}
        if block is not None:
            lines = [line, line + block.count("\n")]
            message = f"No dateline in the lead; place and date stand in lines {lines[0]}-{lines[1]}"
            yield row, message, _json(evidence | {"lines": lines, "block": block}), Confidence.HIGH
        elif demanded:
            yield row, f"No dateline; the suite demands one of “{source}”", _json(evidence), Confidence.HIGH
        else:
            sure = Confidence.MEDIUM if share >= SURE else Confidence.LOW
            message = f"No dateline; {round(100 * share)} in 100 of the {n} reports of this source have one"
            yield row, message, _json(evidence), sure


def _json(evidence: dict[str, Any]) -> str:
    return json.dumps(evidence, ensure_ascii=False, sort_keys=True)


check = Check(
    code="DTL101",
    name="missing-dateline",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    relate=relate,
    options=Options(),
    measures=(DATELINES,),
)
