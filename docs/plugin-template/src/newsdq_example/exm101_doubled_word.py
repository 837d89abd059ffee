"""Doubled words: the same word twice in a row

## What it finds
A word that stands twice in a row with white space between: `the the`.

## Why it matters
It is a slip of editing, and every model trained on the text learns it.

## How it decides
The two are compared letter by letter, capitals aside. Words of fewer letters than `shortest` are left alone, and so are
those in `allowed`, which are doubled on purpose.

## Options
`shortest` and `allowed`.

## Known limits
"He said that that was it" is right, and so are names such as "Duran Duran": they are in `allowed`, others are not.

## References
None.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.vocabulary import Confidence, Family, Field, FixSafety, Severity, Span

_PAIR: Final = re.compile(r"\b(\w+)(\s+)(\1)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Options:
    """What can be set up in a suite."""

    shortest: int = field(default=3, metadata={"help": "Shorter words are left alone.", "unit": "letters"})
    allowed: tuple[str, ...] = field(
        default=("that", "had", "duran", "bora"), metadata={"help": "Words that may be doubled, in small letters."}
    )


def screen(text: pl.Expr) -> pl.Expr:
    """Lets texts with white space through: a doubled word cannot be told without looking back at the first."""
    return text.str.contains(r"\s")


def locate(text: str, _article: Article, options: Options) -> Iterator[Found]:
    """Yields the second word of each pair, with the white space before it."""
    for match in _PAIR.finditer(text):
        word = match[1]
        if len(word) >= options.shortest and word.lower() not in options.allowed and not word.isdigit():
            yield Found(
                Span(match.start(2), match.end()),
                f"The word “{word}” stands twice in a row",
                {"word": word},
                fix="",
                fix_safety=FixSafety.UNSAFE,
            )


check = Check(
    code="EXM101",
    name="doubled-word",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    options=Options(),
    fix=FixSafety.UNSAFE,
    counted_as=Family.RECORD,
)
