"""Names spelled in two accepted ways by one source

## What it finds
"Kiev" in a source that otherwise writes Kyiv, "Sergey Lavrov" where it writes Sergei: spellings that are all right, but
of which a house chooses one.

## Why it matters
Search, counts and links of one person or place fall apart into two.

## How it decides
A lexicon gives the rival spellings of a name. Their uses are counted for each source and language of the corpus, each
different context once, so that copies do not vote. A spelling is reported where another one has at least five uses and
five times as many. Nothing is said about which spelling is better, and nothing where a source uses both alike. Off
unless a suite selects it: quotations, titles of books and clubs (Dynamo Kiev) keep their own spelling.

A house lexicon, `expectations/lexicons/names.toml`, adds names with `rivals`, takes some away, and allows spellings.

Measured by reading every finding on some 27,000 records of newswire, newspapers and web pages: 11 findings, 9 of them
inconsistencies; the others were a treaty and a football club.

## Options
None.

## Known limits
Records without a source are not compared. An archive that follows a change of style over the years is reported for one
of its two periods.

## References
None.
"""

from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.lexicons import house_file
from dq.surveys.name_styles import NAME_STYLES, named, pattern, spellings
from dq.vocabulary import Confidence, Severity, Span

ENOUGH: Final = 5
"""Uses of the other spelling, and how many times as many."""


def screen(text: pl.Expr) -> pl.Expr:
    """Any spelling that has rivals."""
    return named(text)


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each spelling that the source uses far less than another one."""
    house = house_file("names")
    uses = article.known(NAME_STYLES).uses
    for match in pattern(house).finditer(text):
        form = match[0]
        counts = uses.get((article.source or "", article.language or "", spellings(house)[form]), {})
        usual = max(counts, key=lambda other: (counts[other], other), default=form)
        if usual != form and counts[usual] >= ENOUGH * max(1, counts.get(form, 0)):
            yield Found(
                Span(*match.span()),
                f"“{form}” is “{usual}” elsewhere in this source",
                {"usual": usual, "uses": dict(counts)},
            )


check = Check(
    code="ACR402",
    name="inconsistent-name",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=screen,
    locate=locate,
    surveys=(NAME_STYLES,),
    default=False,
)
