"""Unreadable date: a publication date in no form that can be read

## What it finds
Records that have a publication date which could not be read as one, with the value as given.

## Why it matters
Without a date the record is missing from every time series and split by date, and nobody notices. One form that is not
understood often stands for a whole source.

## How it decides
ISO 8601, RFC 2822 (mail and RSS), times since 1970 in seconds to nanoseconds, and the usual written forms with English
month names are read. A form in which day and month could be either, such as 03/04/2026, is not guessed. The finding is
about the record as a whole.

## Options
None.

## Known limits
Month names in other languages are not read. A date that was read wrongly is not found here.

## References
ISO 8601; RFC 2822, section 3.3.
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.schemas import UNPARSED_DATE
from dq.vocabulary import WHOLE_RECORD, Confidence, Severity


def screen(text: pl.Expr) -> pl.Expr:
    """Records whose date was kept as it was given."""
    return text.is_not_null() & pl.col(UNPARSED_DATE).is_not_null()


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields a finding about the record, with the value."""
    value = article.row[UNPARSED_DATE]
    if value is not None:
        yield Found(WHOLE_RECORD, f"The publication date {value!r} cannot be read", {"published_at": value})


check = Check(
    code="REC105",
    name="unreadable-date",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
)
