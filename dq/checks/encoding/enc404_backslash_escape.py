"""Backslash escapes: characters written as in a program

## What it finds
Text of JSON or of a program that was not decoded: letters written as a backslash, “u” or “x” and their number, line
breaks left as a backslash and “n”, quotation marks with a backslash before them.

## Why it matters
Words in such letters cannot be read or found, and “n” is glued to the first word of each paragraph.

## How it decides
A backslash with u and four, U and eight, or x and two hexadecimal digits. Surrogate pairs are joined. A line
break counts where no lower-case letter follows and it is no part of a Windows path. The fix is the character meant.

## Options
None.

## Known limits
An article about programming may show escapes on purpose.

## References
RFC 8259, section 7, Strings.
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import escaped, holds
from dq.text.escapes import BACKSLASH_TRACES, backslashes
from dq.vocabulary import Confidence, Field, FixSafety, Severity


def screen(text: pl.Expr) -> pl.Expr:
    """A backslash before a letter that begins an escape."""
    return holds(escaped(text), BACKSLASH_TRACES)


def locate(text: str, _article: Article, _options: None) -> Iterator[Found]:
    """Yields each run of them."""
    for one in backslashes(text):
        written = text[one.span.start : one.span.end]
        meant = f"“{one.meant[:40]}”" if one.meant.strip() else "white space"
        yield Found(
            one.span,
            f"Escape “{written[:40]}” stands for {meant}",
            {"meant": one.meant},
            one.meant,
            FixSafety.SAFE if one.whole else FixSafety.UNSAFE,
        )


check = Check(
    code="ENC404",
    name="backslash-escape",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
