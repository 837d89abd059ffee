"""Decomposed letters: a letter and its accent as two characters

## What it finds
Letters that are not in Unicode's normal form C: “é” written as “e” and a combining accent, and signs that Unicode keeps
only for old encodings, such as the Kelvin sign.

## Why it matters
Both forms look the same and compare as different: a search for one does not find the other, and two copies of an
article do not match. File names and texts from macOS are often written so.

## How it decides
A letter with its marks differs from its normal form C. The fix is that form, the same text by definition. A stress mark
on a letter that has no form of its own (“компа́ния”) is no defect. It is information, not a warning.

## Options
None.

## Known limits
None known.

## References
Unicode Standard Annex #15, Unicode Normalization Forms.
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

_MARKS: Final = (
    "\u0300-\u036f\u0653-\u0655\u093c\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dca\u0dcf"
    "\u0ddf\u102e\u1161-\u1175\u11a8-\u11c2\u3099\u309a"
)
_SIGNS: Final = "\u0340\u0341\u0374\u037e\u0387\u1f71-\u1f7d\u2126\u212a\u212b\u2329\u232a\uf900-\ufaff"
_ANY: Final = f"[{_MARKS}{_SIGNS}]"
_LETTER: Final = re.compile(rf"[^{_MARKS}\s][{_MARKS}]+|[{_SIGNS}]")


def screen(text: pl.Expr) -> pl.Expr:
    """A combining mark that a letter could be composed with, or a sign that is always replaced."""
    return holds(beyond_latin(text), _ANY)


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each letter with its marks that normal form C writes otherwise."""
    for match in _LETTER.finditer(text):
        composed = normalize("NFC", match[0])
        if composed != match[0] and not is_inside(article.share_of(text, misread), Span(*match.span())):
            codes = " ".join(f"U+{ord(char):04X}" for char in match[0])
            message = f"“{match[0]}” is written as {codes}, not “{composed}”"
            yield Found(Span(*match.span()), message, {"composed": composed}, composed, FixSafety.SAFE)


check = Check(
    code="ENC411",
    name="decomposed-letter",
    severity=Severity.INFO,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
