"""Mixed line ends: lines that end in more than one way

## What it finds
Carriage returns alone or before line feeds where other lines end otherwise, and the separators U+2028 and U+2029.

## Why it matters
Programs disagree on where a line ends: line numbers, paragraphs and diffs differ from one tool to the next.

## How it decides
A text may end all of its lines with a line feed, or all with a carriage return and a line feed. Ends that differ from
the first one are findings, and so are carriage returns alone and the separators. The fix is the line end of the others.
It is information, not a warning.

## Options
None.

## Known limits
None known.

## References
Unicode Standard Annex #14, mandatory breaks; The Unicode Standard, section 5.8, Newline Guidelines.
"""

import re
from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span

_ANY: Final = "\r|\u2028|\u2029"
_END: Final = re.compile("\r\n|\n|\r|\u2028|\u2029")
_NAMES: Final = {"\r\n": "CR LF", "\n": "LF", "\r": "CR", "\u2028": "U+2028", "\u2029": "U+2029"}


def screen(text: pl.Expr) -> pl.Expr:
    """A line end that is not a line feed alone."""
    return text.str.contains(_ANY)


def locate(text: str, _article: Article, _options: None) -> Iterator[Found]:
    """Yields each line end that differs from the usual one."""
    ends = list(_END.finditer(text))
    usual = next((end[0] for end in ends if end[0] in {"\n", "\r\n"}), "\n")
    for end in ends:
        if end[0] != usual:
            message = f"Line ends with {_NAMES[end[0]]}, others with {_NAMES[usual]}"
            yield Found(Span(*end.span()), message, {"end": _NAMES[end[0]]}, usual, FixSafety.SAFE)


check = Check(
    code="ENC413",
    name="mixed-line-end",
    severity=Severity.INFO,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
