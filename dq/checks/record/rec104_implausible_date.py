"""Implausible date: published before there was news, or in the future

## What it finds
Records whose publication date lies before a first day, after a last day, or at the zero of computer clocks
(1 January 1970, midnight).

## Why it matters
A date that is wrong puts the article into the wrong place of every time series and every split by date. Zero dates
come from empty fields, far futures from milliseconds read as seconds, the year 26 from two digits.

## How it decides
The first day is by default the year of the first printed newspaper. The last day is by default the day after the run:
clocks and time zones differ by hours, never by days. The zero of clocks is left alone where the corpus has other
records of 1969.

## Options
`earliest`: the first plausible day. `latest`: the last one; empty for the day after the run.

## Known limits
A date that is wrong but plausible is not found. Because of `latest` a record dated ahead is found today and clean when
its day has come; set `latest` where the same result is wanted on any day.

## References
None.
"""

import datetime as dt
from dataclasses import dataclass, field
from typing import Final

import polars as pl

from dq.check import Check, Examined
from dq.errors import UsageError
from dq.vocabulary import Confidence, Severity

_ZERO: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True)
class Options:
    """Between which days a date is plausible."""

    earliest: str = field(default="1605-01-01", metadata={"help": "the first plausible day", "unit": "YYYY-MM-DD"})
    latest: str = field(default="", metadata={"help": "the last; empty: the day after the run", "unit": "YYYY-MM-DD"})


def relate(examined: Examined, options: Options) -> pl.DataFrame:
    """Returns the records whose date lies outside of what is plausible."""
    date = pl.col("published_at")
    first = _day(options.earliest)
    last = _day(options.latest) if options.latest else dt.datetime.now(dt.UTC) + dt.timedelta(days=1)
    articles = examined.columns("row", "published_at")
    old_corpus = articles.select((date.dt.year() == _ZERO.year - 1).any()).item()
    why = (
        pl.when(date < first)
        .then(pl.lit("before the first plausible day"))
        .when(date >= last + dt.timedelta(days=1) if options.latest else date > last)
        .then(pl.lit("in the future"))
        .when((date == _ZERO) & pl.lit(not old_corpus))
        .then(pl.lit("the zero of computer clocks"))
    )
    found = articles.select("row", "published_at", why=why).filter(pl.col("why").is_not_null())
    shown = date.dt.to_string("%Y-%m-%d")
    return found.select(
        "row",
        message=pl.format("The publication date {} is {}", shown, "why"),
        evidence=pl.struct(published_at=shown).struct.json_encode(),
    )


def _day(text: str) -> dt.datetime:
    try:
        return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)
    except ValueError as error:
        raise UsageError(f"implausible-date: {text!r} is not a day", help="such as: 2026-03-14") from error


check = Check(
    code="REC104",
    name="implausible-date",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    relate=relate,
    options=Options(),
)
