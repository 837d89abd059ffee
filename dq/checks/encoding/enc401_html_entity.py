"""HTML entities: characters still written as &name; or &#number;

## What it finds
Entities that were not decoded (“Caf&eacute;”, “AT&amp;T”, “&#1055;”), those escaped twice (“&amp;#39;”), and those that
lost their ampersand (“#39;”, “quot;”). A run of them is one finding.

## Why it matters
Names are broken (“Ren&eacute;”), apostrophes cut words in two, and “quot” and “nbsp” become frequent words.

## How it decides
Names are those of the HTML standard, with their semicolon; a number sign and two to five digits with a semicolon is one
without its ampersand. Without a semicolon only nbsp, amp, quot and numbers count, and not in addresses. The fix decodes
as browsers do, as often as needed; it is unsafe where the ampersand is missing.

## Options
None.

## Known limits
An article about HTML may show entities on purpose.

## References
HTML Living Standard, section 13.5, Named character references.
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import escaped, holds
from dq.text.escapes import ENTITY_TRACES, entities
from dq.vocabulary import Confidence, Field, FixSafety, Severity


def screen(text: pl.Expr) -> pl.Expr:
    """An ampersand that a letter or a number sign follows, or an entity that lost it."""
    return holds(escaped(text), *ENTITY_TRACES)


def locate(text: str, _article: Article, _options: None) -> Iterator[Found]:
    """Yields each run of them."""
    for one in entities(text):
        written = text[one.span.start : one.span.end]
        meant = f"“{one.meant[:40]}”" if one.meant.strip() else "white space"
        yield Found(
            one.span,
            f"HTML entity “{written[:40]}” stands for {meant}",
            {"meant": one.meant},
            one.meant,
            FixSafety.SAFE if one.whole else FixSafety.UNSAFE,
        )


check = Check(
    code="ENC401",
    name="html-entity",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
