"""Translated datelines: another agency's form carried over word by word

## What it finds
English datelines with an ordinal day and full stops between their parts, such as
`Washington. January 10th. INTERFAX -`: the Russian form of Interfax as translation software leaves it.

## Why it matters
The report is a translation, often by machine, whatever its source says; names and acronyms in it deserve a closer look.

## How it decides
The dateline names a day as an ordinal (10th) and the place or the date ends in a full stop. No English newsroom writes
either.

## Options
None.

## Known limits
Forms of other agencies that survive translation unharmed (brackets and dashes) cannot be told from English ones.

## References
The Associated Press Stylebook, "dates": always use Arabic figures, without st, nd, rd or th.
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.dateline_rows import NOTES
from dq.measures.datelines import DATELINES, read_dateline
from dq.vocabulary import Confidence, Severity, Span


def screen(text: pl.Expr) -> pl.Expr:
    """What the measure noted; the text itself is not read again."""
    return pl.col(NOTES).str.contains("ordinal", literal=True) & text.is_not_null()


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the dateline."""
    dateline = article.share(read_dateline)
    if dateline is None or dateline.date is None or not dateline.date.ordinal or not dateline.places:
        return
    place_end = dateline.places[-1].end
    if text[place_end : place_end + 1] != "." and text[dateline.date.end : dateline.date.end + 1] != ".":
        return
    written = text[dateline.start : dateline.end]
    agency = dateline.agency.ident if dateline.agency else None
    yield Found(
        Span(dateline.start, dateline.end),
        f"“{written}” is a dateline translated word by word",
        {"agency": agency, "style": dateline.style},
    )


check = Check(
    code="DTL204",
    name="translated-dateline",
    severity=Severity.INFO,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
    measures=(DATELINES,),
)
