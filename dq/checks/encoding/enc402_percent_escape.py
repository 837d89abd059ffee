"""Percent-encoding: characters written as the bytes of an address

## What it finds
Text written as in addresses, “%D0%9C%D1%8D%D1%80” for “Мэр” or “Mill%20Lane”, outside of addresses.

## Why it matters
Nothing of it can be read or found. It comes from file names, queries and links that were taken for text.

## How it decides
A run of percent signs with two hexadecimal digits each is decoded: it is a finding when the bytes are valid UTF-8 with
a character beyond ASCII, or a sign or space between two letters. Words that hold “://”, “www.”, a host with a path, an
at sign or a query are addresses and left alone. The fix is the decoded text.

## Options
None.

## Known limits
Bytes of other encodings than UTF-8 are not recognised.

## References
RFC 3986, section 2.1, Percent-Encoding.
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import escaped, holds
from dq.text.escapes import PERCENT_TRACES, percents
from dq.vocabulary import Confidence, Field, FixSafety, Severity


def screen(text: pl.Expr) -> pl.Expr:
    """A percent sign before two hexadecimal digits."""
    return holds(escaped(text), PERCENT_TRACES)


def locate(text: str, _article: Article, _options: None) -> Iterator[Found]:
    """Yields each run of them."""
    for one in percents(text):
        written = text[one.span.start : one.span.end]
        meant = f"“{one.meant[:40]}”" if one.meant.strip() else "white space"
        yield Found(
            one.span,
            f"Percent-encoding “{written[:40]}” stands for {meant}",
            {"meant": one.meant},
            one.meant,
            FixSafety.SAFE if one.whole else FixSafety.UNSAFE,
        )


check = Check(
    code="ENC402",
    name="percent-escape",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
