"""Acronyms of several organisations that are never explained

## What it finds
The first use of an acronym that belongs to two or more well-known organisations, in a record that gives no name for it:
ICC is a court, a chamber of commerce and a cricket council.

## Why it matters
Which of them is meant is clear to the writer alone.

## How it decides
The lexicon knows at least two organisations by that acronym in one language, registries apart, and the record has no
name beside it and none of their names in its text. Off unless a suite selects it.

## Options
None.

## Known limits
What a section, a sport page or a business page, makes clear is not taken into account.

## References
None.
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.acronyms import reading
from dq.surveys.acronyms import ACRONYMS, USE
from dq.vocabulary import Confidence, Severity


def screen(text: pl.Expr) -> pl.Expr:
    """Any form at all."""
    return text.str.contains(USE)


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the first use of each form that can be several organisations."""
    found, lore = article.share(reading), article.known(ACRONYMS)
    seen: set[str] = set()
    for token in found.tokens:
        if token.text in seen or token.text in found.record.introduced or token.text in found.record.defined:
            continue
        seen.add(token.text)
        names = lore.meanings(token.text)
        if len(names) > 1 and not any(name in text for name in names):
            yield Found(token.span, f"“{token.text}” is {len(names)} organisations", {"organisations": list(names)})


check = Check(
    code="ACR302",
    name="ambiguous-acronym",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=screen,
    locate=locate,
    surveys=(ACRONYMS,),
    default=False,
)
