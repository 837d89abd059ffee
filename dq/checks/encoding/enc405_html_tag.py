"""HTML tags: markup left in the text

## What it finds
Tags (“<br>”, “<p class="lead">”, “</a>”), comments and attributes without their tag (“href="…"”).

## Why it matters
They are no words of the article, they cut words apart, and a report that shows the article could run what they say.

## How it decides
The names of HTML between angle brackets, in any case, with or without attributes. Names in capitals alone, such as
“<PIE>” and “<TD>”, and of one or two letters are signs of stock exchanges in old wire text; they are left alone unless
the text closes them or they need no closing (“<br>”). The
fix removes the tag; it is unsafe, because a removed “<br>” may join two words.

## Options
None.

## Known limits
The text of a script or style stays when its tags are removed. Tags of other formats than HTML are not known.

## References
HTML Living Standard, section 13.1, Writing HTML documents.
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import escaped, holds
from dq.text.markup import TRACES, tags
from dq.vocabulary import Confidence, Field, FixSafety, Severity


def screen(text: pl.Expr) -> pl.Expr:
    """An angle bracket with a name of HTML, or one of its attributes."""
    return holds(escaped(text), *TRACES)


def locate(text: str, _article: Article, _options: None) -> Iterator[Found]:
    """Yields each tag or attribute."""
    for span in tags(text):
        written = text[span.start : span.end]
        yield Found(span, f"Markup “{written[:60]}” left in the text", {}, "", FixSafety.UNSAFE)


check = Check(
    code="ENC405",
    name="html-tag",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.UNSAFE,
)
