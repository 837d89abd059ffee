"""Date conflicts: the dateline says another day than the record's publication date

## What it finds
Datelines whose date lies more than `days` from the day the record says it was published.

## Why it matters
One of the two is wrong, and selections by time go by one of them: a wrong month puts a report a month away from its
event, a digit slip ten days.

## How it decides
A dateline without a year is given the year that brings it nearest to publication. One day more or less is the normal
play of time zones, midnight and filing times, and is allowed; so is a report of Friday published on Monday. The
evidence says when the difference looks like a slip: the same day of another month, or ten or twenty days.

## Options
days: how many days the two may lie apart.

## Known limits
A corpus whose publication dates are in truth the dates of crawling conflicts everywhere: raise `days`, or map another
column.

## References
Measured on Reuters-21578: 18,271 datelines of the same day, 372 of the day before, 110 of the day after, and some 45
beyond, most of which are typing errors.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.datelines import DATELINES, read_dateline
from dq.vocabulary import Confidence, Severity, Span

MONDAY: Final = 0


@dataclass(frozen=True, slots=True)
class Options:
    """How far apart the two dates may lie."""

    days: int = field(default=1, metadata={"help": "days dateline and publication may lie apart", "unit": "days"})


def screen(text: pl.Expr) -> pl.Expr:
    """Records whose dateline and publication differ at all."""
    dated = pl.col("dateline_date").str.to_date("%Y-%m-%d", strict=False)
    return (dated != pl.col("published_at").dt.date()) & text.is_not_null()


def locate(text: str, article: Article, options: Options) -> Iterator[Found]:
    """Yields the date of the dateline, which is read when the day that the measure told is too far off."""
    if article.published_at is None:
        return
    said, day = dt.date.fromisoformat(article.row["dateline_date"]), article.published_at.date()
    if abs((said - day).days) <= options.days or _over_the_weekend(said, day):
        return
    dateline = article.share(read_dateline)
    if dateline is None or dateline.date is None:
        return
    written = text[dateline.date.start : dateline.date.end]
    evidence = {
        "dateline": said.isoformat(),
        "published": day.isoformat(),
        "days": (said - day).days,
        "looks_like": _slip(said, day),
    }
    yield Found(
        Span(dateline.date.start, dateline.date.end),
        f"The dateline says “{written}”, the record was published on {day}",
        evidence,
    )


def _over_the_weekend(said: dt.date, day: dt.date) -> bool:
    """Whether a report of Friday or Saturday was published on Monday."""
    return day.weekday() == MONDAY and dt.timedelta(0) <= day - said <= dt.timedelta(days=3)


def _slip(said: dt.date, day: dt.date) -> str | None:
    """What typing error would explain the difference."""
    if said.day == day.day:
        return "another month" if said.year == day.year else "another year"
    return "another digit" if abs(said.day - day.day) in {10, 20} and said.month == day.month else None


check = Check(
    code="DTL301",
    name="dateline-date-conflict",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=screen,
    locate=locate,
    options=Options(),
    measures=(DATELINES,),
)
