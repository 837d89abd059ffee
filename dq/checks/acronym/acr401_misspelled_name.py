"""Misspelled names of people and places in the news

## What it finds
"Anthony Blinken", "Josep Borrel", "Kiyv": spellings of well-known names that no style book has. Where a surname is
misspelt in the full name, its later mentions in the same record are found as well.

## Why it matters
One person becomes two in every index, and the misspelling is copied from feed to feed.

## How it decides
A lexicon gives for each name the right spelling, the accepted ones, and known misspellings; only the last are reported,
letter for letter. Zelensky and Zelenskyy, Kiev and Kyiv are style, and never questioned. Full names are matched, so
that another Anthony is left alone.

## Options
None.

## Known limits
The lexicon holds a few dozen names. A namesake who really is spelled like a misspelling would be reported.

## References
None.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.lexicons import lexicon
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span

LEXICON: Final = "names"


@cache
def misspellings() -> dict[str, str]:
    """Returns the known misspellings with the right spelling of each."""
    return {wrong: name["right"] for name in lexicon(LEXICON)["name"] for wrong in name["misspelt"]}


@cache
def _pattern() -> re.Pattern[str]:
    longest_first = sorted(misspellings(), key=lambda wrong: (-len(wrong), wrong))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def screen(text: pl.Expr) -> pl.Expr:
    """Any of the misspellings, letter for letter: one alternation of literals."""
    return text.str.contains("|".join(sorted(misspellings())))


def locate(text: str, _article: Article, _options: None) -> Iterator[Found]:
    """Yields the misspelt word of each name, and later mentions of a misspelt surname."""
    surnames: dict[str, tuple[str, str]] = {}
    places: dict[Span, tuple[str, str, str]] = {}
    for match in _pattern().finditer(text):
        wrong, right = match[0], misspellings()[match[0]]
        for span, written, meant in _differing(wrong, right, match.start()):
            places[span] = (written, meant, right)
            if span.end == match.end() and written != wrong:
                surnames[written] = (meant, right)
    for surname, (meant, right) in surnames.items():
        for match in re.finditer(rf"(?<![\w-]){re.escape(surname)}(?![\w-])", text):
            places.setdefault(Span(*match.span()), (surname, meant, right))
    for span, (written, meant, right) in sorted(places.items()):
        yield Found(
            span,
            f"“{written}” should be “{meant}”: {right}",
            {"name": right, "meant": meant},
            fix=meant,
            fix_safety=FixSafety.UNSAFE,
        )


def _differing(wrong: str, right: str, start: int) -> Iterator[tuple[Span, str, str]]:
    """Yields the words of a misspelling that differ from the right ones; all of it where their numbers differ."""
    words, meant = list(re.finditer(r"\S+", wrong)), right.split()
    if len(words) != len(meant):
        words, meant = list(re.finditer(r".+", wrong)), [right]
    for word, other in zip(words, meant, strict=True):
        if word[0] != other:
            yield Span(start + word.start(), start + word.end()), word[0], other


check = Check(
    code="ACR401",
    name="misspelled-name",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.UNSAFE,
)
