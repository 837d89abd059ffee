"""Title as text: the text says what the title says, and no more

## What it finds
Records whose text is their title again.

## Why it matters
The article is missing: the feed sends headlines only, or the extractor took the wrong element. Search results show the
same line twice, and counts of articles are wrong.

## How it decides
Title and text are compared after Unicode normalisation (NFKC), without regard to case, white space, and marks at the
ends.

## Options
None.

## Known limits
A text that repeats the title and adds a byline is not found.

## References
Unicode Standard Annex 15, Unicode Normalization Forms.
"""

from collections.abc import Iterator
from string import whitespace
from typing import Final
from unicodedata import normalize

import polars as pl

from dq.check import Article, Check, Found
from dq.vocabulary import WHOLE_RECORD, Confidence, Severity

_MARKS: Final = ".…!?*:;,-–—\"'«»“”„‘’ "

_SLACK: Final = 100
"""By how many bytes of white space and marks the text may be longer and still be screened."""


def screen(text: pl.Expr) -> pl.Expr:
    """Texts hardly longer than the title that begin as it does.

    Normalisation and case may change the number of bytes threefold, but of two ASCII letters no more than the case.
    """
    title = pl.col("title")
    short = text.str.len_bytes() <= 3 * title.str.len_bytes() + _SLACK
    first, other = _first(text, short), _first(title, short)
    return short & ~(first.str.contains("^[a-z]$") & other.str.contains("^[a-z]$") & (first != other))


def _first(text: pl.Expr, asked: pl.Expr) -> pl.Expr:
    """The first character that says something, of texts that are asked."""
    some = pl.when(asked).then(text).otherwise(pl.lit(""))
    return some.str.strip_chars_start(_MARKS + whitespace).str.head(1).str.to_lowercase()


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields a finding about the record when text and title are the same words."""
    title = _plain(article.title or "")
    if title and _plain(text) == title:
        yield Found(WHOLE_RECORD, f"The text is the title again: {(article.title or '').strip()!r}")


def _plain(text: str) -> str:
    return " ".join(normalize("NFKC", text).casefold().split()).strip(_MARKS)


check = Check(
    code="REC103",
    name="title-as-text",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
)
