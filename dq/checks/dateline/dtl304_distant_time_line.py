"""Distant time lines: dates beside an article that are far from its own

## What it finds
Lines that hold nothing but a day and a time, such as `13.11 12:30`, when that day is more than `days` from the date of
the record's dateline or publication.

## Why it matters
They are the times of other pages' headlines, scraped along. A date parser that takes the first or the last date of the
text for the article's own goes wrong by months.

## How it decides
Day and month of the line, with the year that brings them nearest, are compared with the dateline, else with the
publication date. They are one group. Information only: what stands in a sidebar is another check's finding.

## Options
days: how many days such a line may lie from the record's date.

## Known limits
Live blogs and chronologies list times on purpose; those lie near their own date. Records with neither a dateline's date
nor a publication date are not looked at.

## References
None.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.datelines import DATELINES, read_dateline
from dq.text.datelines import CalendarDate
from dq.vocabulary import Confidence, Severity, Span

_LINE: Final = r"(?m)^[ \t•*·-]*([0-9]{1,2})[./]([0-9]{1,2})(?:[./]((?:19|20)[0-9]{2}))?,? +[0-9]{1,2}:[0-9]{2}[ \t]*$"
_TIME_LINE: Final = re.compile(_LINE)
_END_OF_LINE: Final = r":[0-9]{2}[ \t]*(?:\n|\z)"
"""How such a line ends. It begins with a sign, so that it is searched for seven times as fast as digits around one."""

MONTHS: Final = 12
ANY_LEAP_YEAR: Final = 2000


@dataclass(frozen=True, slots=True)
class Options:
    """How far a time line may lie from the record's date."""

    days: int = field(default=31, metadata={"help": "days from the record's own date", "unit": "days"})


def screen(text: pl.Expr) -> pl.Expr:
    """Records with a date of their own and a line that is a time."""
    timed = pl.when(text.str.contains(_END_OF_LINE)).then(text).otherwise(pl.lit("")).str.contains(_LINE)
    return timed & (pl.col("dateline_date").is_not_null() | pl.col("published_at").is_not_null())


def locate(text: str, article: Article, options: Options) -> Iterator[Found]:
    """Yields each line that is a time far from the record's own date."""
    own = _own_date(article)
    if own is None:
        return
    for match in _TIME_LINE.finditer(text):
        day, month, year = int(match[1]), int(match[2]), int(match[3]) if match[3] else None
        if not 1 <= month <= MONTHS:
            continue
        said = CalendarDate(month, day, year, 0, 0, (0, 0)).nearest(own)
        if said is None or abs((said - own).days) <= options.days:
            continue
        start, end = match.start(1), len(match[0].rstrip()) + match.start()
        yield Found(
            Span(start, end),
            f"“{text[start:end]}” is far from the date of the record, {own:%d %B}",
            {"line": f"--{month:02}-{day:02}", "record": f"--{own.month:02}-{own.day:02}"},
            group="times",
        )


def _own_date(article: Article) -> dt.date | None:
    """The date of the dateline, else of publication; with a year of no meaning where none is known."""
    published = article.published_at.date() if article.published_at else None
    dateline = article.share(read_dateline)
    if dateline is None or dateline.date is None:
        return published
    return dateline.date.nearest(published) or dateline.date.on(ANY_LEAP_YEAR)


check = Check(
    code="DTL304",
    name="distant-time-line",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=screen,
    locate=locate,
    options=Options(),
    measures=(DATELINES,),
)
