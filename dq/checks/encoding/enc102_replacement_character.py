"""Replacement characters: letters that were lost in decoding

## What it finds
Runs of U+FFFD REPLACEMENT CHARACTER, which a decoder writes where bytes made no sense to it.

## Why it matters
The letters are gone: search, tokenisation and entity linking all miss the word, and no repair can bring it back from
the text alone. The cure is to read the source again with the right encoding.

## How it decides
The character has no other use in text. Neighbouring ones are one finding.

## Options
None.

## Known limits
An article about character encodings may show the character on purpose.

## References
The Unicode Standard, section 23.8, Specials.
"""

import re
from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import beyond_latin
from dq.vocabulary import Confidence, Field, Severity, Span

REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"

_RUN: Final = re.compile(f"{REPLACEMENT}+")


def screen(text: pl.Expr) -> pl.Expr:
    """A literal search, the fastest there is."""
    return beyond_latin(text).str.contains(REPLACEMENT, literal=True)


def locate(text: str, _article: Article, _options: None) -> Iterator[Found]:
    """Yields each run of replacement characters."""
    for match in _RUN.finditer(text):
        count = len(match[0])
        lost = "A letter was" if count == 1 else f"{count} letters were"
        yield Found(Span(*match.span()), f"{lost} lost in decoding (U+FFFD)", {"characters": count})


check = Check(
    code="ENC102",
    name="replacement-character",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
)
