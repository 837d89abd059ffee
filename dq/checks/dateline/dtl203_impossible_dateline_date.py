"""Impossible dates: a dateline whose day does not exist

## What it finds
Datelines with a day the calendar does not have: March 119, February 30.

## Why it matters
The date is lost for every use, and a parser that is lenient makes another date of it: the 119th of March becomes March
of the year 119 in one, the 19th in the next.

## How it decides
By the calendar; 29 February needs a leap year when the year is written. Where the record says when it was published and
leaving out one digit gives the day before, that day, or the day after, that is the proposed date.

## Options
None.

## Known limits
Without a publication date no correction is proposed.

## References
ISO 8601-1:2019, calendar dates.
"""

import datetime as dt
from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.dateline_rows import NOTES
from dq.measures.datelines import DATELINES, read_dateline
from dq.text.datelines import CalendarDate
from dq.vocabulary import Confidence, FixSafety, Severity, Span


def screen(text: pl.Expr) -> pl.Expr:
    """What the measure noted; the text itself is not read again."""
    return pl.col(NOTES).str.contains("impossible", literal=True) & text.is_not_null()


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the impossible date."""
    dateline = article.share(read_dateline)
    if dateline is None or dateline.date is None or not dateline.date.day or dateline.date.possible:
        return
    date = dateline.date
    written = text[date.start : date.end]
    published = article.published_at
    day = _meant(date, published.date()) if published else None
    right = None if day is None else written.replace(str(date.day), str(day), 1)
    yield Found(
        Span(date.start, date.end),
        f"There is no “{written}”" + (f", “{right}” is meant" if right else ""),
        {"month": date.month, "day": date.day, "year": date.year},
        fix=right,
        fix_safety=FixSafety.UNSAFE if right else None,
    )


def _meant(date: CalendarDate, published: dt.date) -> int | None:
    """The day that leaving out one digit gives and that lies within a day of publication."""
    digits = str(date.day)
    for at in range(len(digits)):
        rest = digits[:at] + digits[at + 1 :]
        near = date._replace(day=int(rest)).nearest(published) if rest else None
        if near is not None and abs((near - published).days) <= 1:
            return near.day
    return None


check = Check(
    code="DTL203",
    name="impossible-dateline-date",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
    measures=(DATELINES,),
    fix=FixSafety.UNSAFE,
)
