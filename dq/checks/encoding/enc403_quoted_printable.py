"""Quoted-printable: characters written as bytes of a mail

## What it finds
Text of mails and newsletters that was not decoded: “Caf=C3=A9”, “=D0=9C=D1=8D=D1=80”, with the soft line breaks (“=” at
the end of a line) between such bytes.

## Why it matters
Every word with such a letter is lost, and lines are cut in the middle of words.

## How it decides
A run of equals signs with two hexadecimal digits in capitals each, at least one of them beyond ASCII, which decodes as
UTF-8, or as Windows-1252 where a single one stands in a word. Long runs that were cut inside a letter are reported
without all of their text. In a text without such bytes, two soft line breaks behind lines of full length are enough.
The fix is the decoded text; it is unsafe where a run is cut.

## Options
None.

## Known limits
A single soft line break in a text without such letters is not reported, nor is “=20” alone.

## References
RFC 2045, section 6.7, Quoted-Printable.
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import escaped, holds
from dq.text.escapes import QUOTED_TRACES, quoted_printable, soft_breaks
from dq.vocabulary import Confidence, Field, FixSafety, Severity


def screen(text: pl.Expr) -> pl.Expr:
    """An equals sign before two hexadecimal digits, or at the end of a line."""
    return holds(escaped(text), QUOTED_TRACES)


def locate(text: str, _article: Article, _options: None) -> Iterator[Found]:
    """Yields each run of them."""
    found = list(quoted_printable(text))
    for one in found or soft_breaks(text):
        written = text[one.span.start : one.span.end]
        meant = f"“{one.meant[:40]}”" if one.meant.strip() else "white space"
        yield Found(
            one.span,
            f"Quoted-printable “{written[:40]}” stands for {meant}",
            {"meant": one.meant},
            one.meant,
            FixSafety.SAFE if one.whole else FixSafety.UNSAFE,
        )


check = Check(
    code="ENC403",
    name="quoted-printable",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
