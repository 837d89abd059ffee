"""Ligatures: two letters as one character

## What it finds
The Latin ligatures of print, U+FB00 to U+FB06: “ﬁ”, “ﬂ”, “ﬀ” and their neighbours.

## Why it matters
“oﬃce” is not found as “office”. They come from documents made for print.

## How it decides
Unicode keeps them only for old encodings; the fix is the letters they are made of. Letters of an alphabet such as æ, œ
and ß are no ligatures here. It is information, not a warning: readers see the same.

## Options
None.

## Known limits
None known.

## References
The Unicode Standard, block Alphabetic Presentation Forms.
"""

import re
from collections.abc import Iterator
from typing import Final
from unicodedata import normalize

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import beyond_latin, holds
from dq.text.decoding import is_inside, misread
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span

_ANY: Final = "[\ufb00-\ufb06]"
_LIGATURE: Final = re.compile(_ANY)


def screen(text: pl.Expr) -> pl.Expr:
    """Any ligature."""
    return holds(beyond_latin(text), _ANY)


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each ligature."""
    for match in _LIGATURE.finditer(text):
        letters = normalize("NFKC", match[0])
        if not is_inside(article.share_of(text, misread), Span(*match.span())):
            message = f"Ligature “{match[0]}” for “{letters}”"
            yield Found(Span(*match.span()), message, {"letters": letters}, letters, FixSafety.SAFE)


check = Check(
    code="ENC407",
    name="ligature",
    severity=Severity.INFO,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
