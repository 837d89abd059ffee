"""Weekday conflicts: the weekday and the date beside it do not go together

## What it finds
Full dates with a weekday that the calendar does not give them, such as `Monday, 17 November 2020`, which was a Tuesday.

## Why it matters
One of the two is wrong. In a date line it is the publication date that is in doubt.

## How it decides
The first thousand characters are searched for a weekday, in the record's language (English where none is given), with a
date of day, month and year right after it. The Gregorian calendar decides. The fix proposes the right weekday, which is
unsafe: the date may be the wrong one.

## Options
None.

## Known limits
Dates without a year are not compared. Weekdays after the date are not read.

## References
ISO 8601-1:2019, week dates.
"""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.dateline_tables import dateline_tables, weekdays
from dq.text.datelines.spelling import like
from dq.text.datelines.weekdays import dated_weekdays
from dq.vocabulary import Confidence, FixSafety, Severity, Span

HEAD: Final = 1000
_DATED: Final = (
    r"\p{L}{2}[,.]? (?:\(?\p{L}{2,3}\.? )?"
    r"(?:\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}\.?(?: de)? \p{L}+,?)(?: de)? (?:19|20)\d\d"
)


def screen(text: pl.Expr) -> pl.Expr:
    """Heads that hold a date with its year after a word."""
    head = text.str.head(HEAD)
    return pl.when(head.str.contains(r" (?:19|20)\d\d")).then(head).otherwise(pl.lit("")).str.contains(_DATED)


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each weekday that its date contradicts."""
    language = (article.language or "en")[:2].lower()
    names = weekdays().get(language)
    if names is None:
        return
    for found in dated_weekdays(text[:HEAD], names, dateline_tables(), language):
        day = found.date.on(found.date.year or 0)
        if day is None or day.weekday() == found.number:
            continue
        written = text[found.start : found.end]
        right = _name(day, written, names)
        date = re.sub(r"\s+", " ", text[found.date.start : found.date.end])
        yield Found(
            Span(found.start, found.end),
            f"{date} was no “{written}” but a {right}",
            {"date": day.isoformat(), "weekday": written, "right": right},
            fix=right,
            fix_safety=FixSafety.UNSAFE,
        )


def _name(day: dt.date, written: str, names: dict[str, int]) -> str:
    """The weekday of a day, in the case of what was written."""
    return like(written, next(name for name, number in names.items() if number == day.weekday()))


check = Check(
    code="DTL302",
    name="weekday-conflict",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
    fix=FixSafety.UNSAFE,
)
