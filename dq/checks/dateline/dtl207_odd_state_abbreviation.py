"""Odd state abbreviations: a state shortened as newsrooms do not

## What it finds
Datelines with `Penn.` for Pa., `Tex.` for Texas, `Dela.` for Del. and the like.

## Why it matters
Programs that read town and state know the abbreviations of the style books. One house writing a state in three ways
makes three places of one.

## How it decides
A table holds the forms The Associated Press uses and those it does not. Full names and the two letters of the post are
left alone, and so are capitals and a missing full stop. The fix writes the form of the style book; it is unsafe,
because a house may have a style of its own.

## Options
None.

## Known limits
States of the United States only. Houses that abbreviate otherwise on purpose turn the check off.

## References
The Associated Press Stylebook, "state names".
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.dateline_rows import NOTES
from dq.measures.dateline_tables import dateline_tables
from dq.measures.datelines import DATELINES, read_dateline
from dq.text.datelines.regions import odd_state
from dq.vocabulary import Confidence, FixSafety, Severity, Span


def screen(text: pl.Expr) -> pl.Expr:
    """What the measure noted; the text itself is not read again."""
    return pl.col(NOTES).str.contains("state", literal=True) & text.is_not_null()


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the state."""
    dateline = article.share(read_dateline)
    odd = odd_state(dateline, dateline_tables()) if dateline else None
    if odd is None:
        return
    place, usual = odd
    written = text[place.start : place.end]
    yield Found(
        Span(place.start, place.end),
        f"“{written}” is written “{usual}”",
        {"state": written, "usual": usual},
        fix=usual.upper() if written.isupper() else usual,
        fix_safety=FixSafety.UNSAFE,
    )


check = Check(
    code="DTL207",
    name="odd-state-abbreviation",
    severity=Severity.INFO,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
    measures=(DATELINES,),
    fix=FixSafety.UNSAFE,
)
