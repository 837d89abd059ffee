"""Empty text: a record with nothing to read

## What it finds
Records whose text is missing, empty, or made of white space and invisible characters alone.

## Why it matters
An empty record counts in every total and answers no search. Many at once mean that an extractor broke or that a
field was renamed; training on them teaches a model to stop at once.

## How it decides
White space, zero-width characters, soft hyphens, byte order marks and control characters are taken away; if nothing is
left, the record is empty. The finding is about the record as a whole.

## Options
None.

## Known limits
A picture or video item that never had a text is found as well: leave such items out of the corpus, or set the severity
of this check to `info` for it.

## References
None.
"""

import re
from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.vocabulary import WHOLE_RECORD, Confidence, Severity

_VISIBLE: Final = re.compile(
    r"[^\s\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]"
)


def screen(text: pl.Expr) -> pl.Expr:
    """Texts without any of the characters that nearly all texts have."""
    return ~text.str.contains("[!-~\u00a1-\u00ac\u00ae-\u033f]")


def locate(text: str, _article: Article, _options: None) -> Iterator[Found]:
    """Yields a finding about the record when nothing can be seen in it."""
    if not _VISIBLE.search(text):
        what = f"The text is {len(text)} invisible characters" if text else "The text is empty"
        yield Found(WHOLE_RECORD, what, {"characters": len(text)})


check = Check(
    code="REC101",
    name="empty-text",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
)
