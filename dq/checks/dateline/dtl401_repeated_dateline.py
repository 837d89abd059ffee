"""Repeated datelines: the same dateline twice in one record

## What it finds
Further occurrences, at the start of a line or sentence, of the dateline that opens the record.

## Why it matters
A report has one dateline. A second one is where a copy of the body begins, or where another report of the same place
and day was glued on.

## How it decides
The dateline, with a date or an agency, is searched as it stands. When the forty characters after both are the same, the
text is a copy: a warning. When they differ, two reports stand in one record: information.

## Options
None.

## Known limits
Datelines of a place alone are not compared: digests repeat them on purpose.

## References
None.
"""

from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.dateline_rows import NOTES
from dq.measures.datelines import DATELINES, read_dateline
from dq.vocabulary import Confidence, Severity, Span

FOLLOWING: Final = 40
"""Code points after the datelines that are compared."""


def screen(text: pl.Expr) -> pl.Expr:
    """What the measure noted; the text itself is not read again."""
    return pl.col(NOTES).str.contains("again", literal=True) & text.is_not_null()


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each further occurrence, with the first as the related place."""
    dateline = article.share(read_dateline)
    if dateline is None or not (dateline.date or dateline.agency):
        return
    first = Span(dateline.start, dateline.end)
    written = text[first.start : first.end]
    after = text[first.end : first.end + FOLLOWING]
    at = text.find(written, first.end)
    while at >= 0:
        end = at + len(written)
        copy = text[end : end + FOLLOWING] == after
        if not text[:at].rstrip(" \t*").rpartition("\n")[2] or text[:at].rstrip()[-1] in '.!?"”»':
            yield Found(
                Span(at, end),
                f"The dateline “{written}” stands a second time" + (", with the same text after it" if copy else ""),
                {"first": first.start, "copy": copy},
                severity=None if copy else Severity.INFO,
                related_id=article.record_id,
                related_span=first,
            )
        at = text.find(written, end)


check = Check(
    code="DTL401",
    name="repeated-dateline",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
    measures=(DATELINES,),
)
