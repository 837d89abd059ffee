r"""Unreadable bytes: a record that could not be kept as it stood

## What it finds
Records with bytes or escapes that are no characters: halves of a surrogate pair in JSON (`\ud83d` without its other
half), and broken sequences in text that is otherwise UTF-8. In the record each stands as U+FFFD; the finding keeps the
raw record.

## Why it matters
A letter or an emoji was cut in two, by a limit counted in bytes or in UTF-16 units. Many programs stop at such a record
or drop it without a word.

## How it decides
By the reader, which keeps the raw record where the text could not hold all of it. The finding is about the record as a
whole; the places of the U+FFFD are findings of `replacement-character`.

## Options
None.

## Known limits
A record in a legacy encoding is decoded as a whole and not found here.

## References
RFC 8259, section 8.2, Unicode Characters; the Unicode Standard, section 3.9, conformance clause D93b.
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.schemas import RAW
from dq.vocabulary import WHOLE_RECORD, Confidence, Severity


def screen(text: pl.Expr) -> pl.Expr:
    """Records whose raw form was kept."""
    return text.is_not_null() & pl.col(RAW).is_not_null()


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields a finding about the record, with its raw form."""
    raw = article.row[RAW]
    if raw is not None:
        yield Found(WHOLE_RECORD, "The record holds bytes or escapes that are no characters", {"raw": raw})


check = Check(
    code="ENC111",
    name="unreadable-bytes",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
)
