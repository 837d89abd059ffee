"""Soft hyphens: places where a page allowed a word to break

## What it finds
U+00AD SOFT HYPHEN, which a page shows only where a line ends.

## Why it matters
It is invisible and stays in the word: “Hausnummer” is not found where one stands in it, tokenisers cut it in two, and
copies of one article with and without it look different.

## How it decides
Plain text has no lines to break, so every soft hyphen is left over from a page. Neighbouring ones are one finding; the
fix removes them, which changes nothing that is seen. Inside mojibake they are bytes of a letter and left to that check.

## Options
None.

## Known limits
Some text recognition writes a soft hyphen for a hyphen at a line end; removing it then joins the parts as it should.

## References
The Unicode Standard, section 23.2, Layout Controls. Unicode Standard Annex #14, Use of Soft Hyphen.
"""

import re
from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import beyond_latin
from dq.text.decoding import is_inside, misread
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span

_SOFT: Final = "\u00ad"
_RUN: Final = re.compile(f"{_SOFT}+")
_WORD: Final = re.compile(r"\S+")


def screen(text: pl.Expr) -> pl.Expr:
    """A literal search."""
    return beyond_latin(text).str.contains(_SOFT, literal=True)


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each run of soft hyphens."""
    for word in _WORD.finditer(text):
        if _SOFT not in word[0]:
            continue
        whole = word[0].replace(_SOFT, "")
        where = f"in “{whole[:40]}”" if whole else "beside no word"
        for run in _RUN.finditer(word[0]):
            span = Span(word.start() + run.start(), word.start() + run.end())
            if not is_inside(article.share_of(text, misread), span):
                yield Found(span, f"Soft hyphen {where}", {"word": whole}, "", FixSafety.SAFE)


check = Check(
    code="ENC303",
    name="soft-hyphen",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
