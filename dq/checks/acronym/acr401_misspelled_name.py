"""Misspelled names of people and places in the news

## What it finds
"Anthony Blinken", "Josep Borrel", "Kiyv": spellings of well-known names that no style book has. Where a surname is
misspelt in the full name, its later mentions in the same record are found as well.

## Why it matters
One person becomes two in every index, and the misspelling is copied from feed to feed.

## How it decides
A lexicon gives for each name the right spelling, the accepted ones, and known misspellings; only the last are reported,
letter for letter. Zelensky and Zelenskyy, Kiev and Kyiv are style, and never questioned. Full names are matched, so
that another Anthony is left alone. Spellings that are right in another language stand nowhere in it.

A house lexicon, `expectations/lexicons/names.toml`, adds names (tables `[[name]]` with `right`, `misspelt`, `rivals`),
takes some away (`remove = ["Kyiv"]`), and declares spellings right (`allow = ["Anthony Blinken"]`).

Measured by reading every finding on some 27,000 records of newswire, newspapers and web pages in ten languages: 11
findings, all of them misspellings.

## Options
None.

## Known limits
The lexicon holds some 150 names. A namesake who really is spelled like a misspelling would be reported.

## References
None.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import polars as pl

from dq.check import Article, Check, Found
from dq.lexicons import house_file
from dq.lexicons.names import names
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span


@cache
def _pattern(house: Path | None) -> re.Pattern[str]:
    longest_first = sorted(names(house).right_of, key=lambda wrong: (-len(wrong), wrong))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def screen(text: pl.Expr) -> pl.Expr:
    """Any of the misspellings, letter for letter: one alternation of literals."""
    return text.str.contains("|".join(map(re.escape, sorted(names(house_file("names")).right_of))))


def locate(text: str, _article: Article, _options: None) -> Iterator[Found]:
    """Yields the misspelt word of each name, and later mentions of a misspelt surname."""
    house = house_file("names")
    right_of = names(house).right_of
    surnames: dict[str, tuple[str, str]] = {}
    places: dict[Span, tuple[str, str, str]] = {}
    for match in _pattern(house).finditer(text):
        wrong, right = match[0], right_of[match[0]]
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
