"""Late datelines: text stands before the dateline

## What it finds
Datelines that are not in the first line with text: headlines, image credits, counters or a standfirst stand before
them.

## Why it matters
What stands before a dateline is not the report. A program that reads the first line as the lead reads the furniture.

## How it decides
The parser looks past up to twelve lines. Lines without letters do not count, and neither does a byline, which rightly
stands there. A dateline after a lead sentence of the same paragraph is the style of some papers and no finding.

## Options
None.

## Known limits
Papers that print a standfirst above the dateline do so on purpose; for them this is a fact and not a defect, as the
severity says.

## References
None.
"""

import re
from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.dateline_rows import NOTES
from dq.measures.datelines import DATELINES, read_dateline
from dq.vocabulary import Confidence, Severity, Span

SHOWN: Final = 5
"""Lines before the dateline that the evidence shows."""

_BYLINE: Final = re.compile(r"(?:(?:By|BY|Von|Par|Por|Di|De)\s+)?[^\W\d_]\S+(?:\s+\S+){0,4}")
_MARKS_OF_NO_NAME: Final = re.compile(r"[.:;!?|/]\s|[:!?]|\d")


def screen(text: pl.Expr) -> pl.Expr:
    """What the measure noted; the text itself is not read again."""
    return pl.col(NOTES).str.contains("late", literal=True) & text.is_not_null()


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the dateline, with the lines before it as evidence; it is read when those are no byline."""
    above = text[: article.row["dateline_start"]]
    before = [line.strip() for line in above.split("\n") if line.strip(" \t*•·")] if "\n" in above else []
    if not before or (len(before) == 1 and _is_byline(before[0])):
        return
    dateline = article.share(read_dateline)
    if dateline is None or dateline.inline or not dateline.line:
        return
    lines = "a line stands" if len(before) == 1 else f"{len(before)} lines stand"
    yield Found(
        Span(dateline.start, dateline.end),
        f"Before the dateline “{text[dateline.start : dateline.end]}” {lines}",
        {"lines": len(before), "before": before[-SHOWN:]},
    )


def _is_byline(line: str) -> bool:
    return _BYLINE.fullmatch(line) is not None and not _MARKS_OF_NO_NAME.search(line)


check = Check(
    code="DTL402",
    name="late-dateline",
    severity=Severity.INFO,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
    measures=(DATELINES,),
)
