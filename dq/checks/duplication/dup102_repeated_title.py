"""Repeated titles: the headline again in the body

## What it finds
Lines of the body that are the record's title, also with a duration or a number glued to it. Where a corpus gives no
title, the headline is found by its double: a line near the beginning without a full stop that stands again further
down, one of the two with something glued to its end that holds no letters ("Mill to reopen00:04:42").

## Why it matters
A page shows its headline in several places, and a scraper takes all of them. In the middle of the body it breaks a
paragraph's neighbourhood, and the words of a headline count twice.

## How it decides
The line and the title are equal letter for letter, white space at the ends aside. At the head of the body, before any
line of prose, the title is where a reader expects it: such a finding is for information. A headline that is not given
as a title must have four words and 25 characters and stand among the first ten lines.

## Options
None.

## Known limits
A headline in other words or capitals is not recognised. Without a title, two lines that are wholly equal are left to
repeated-passage, and short ones are labels.

## References
Own observation of scraped pages.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.repeats import REPEATS
from dq.text.repeats import MIN_CHARACTERS, Unit, lines_in
from dq.vocabulary import Confidence, FixSafety, Severity, Span

HEAD_LINES: Final = 10
LEAST_WORDS: Final = 4
LEAST_CHARACTERS: Final = 25
MOST_CHARACTERS: Final = 250

MOST_GLUED: Final = 16
"""Characters that a line may have beyond its title."""

_GLUED: Final = re.compile(rf"[\W\d_]{{1,{MOST_GLUED}}}")
_SHARED: Final = LEAST_CHARACTERS - MOST_GLUED
"""Characters that a headline and a line that repeats it begin with at least."""

_ENDS_SENTENCE: Final = re.compile(r"[.;,:…。]$")


def screen(text: pl.Expr) -> pl.Expr:
    """Texts that hold their title, or two lines that begin alike."""
    return text.str.contains(pl.col("title").str.strip_chars(), literal=True) | pl.col("shared_opening")


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each line that repeats the headline."""
    lines = lines_in(text)
    title = (article.title or "").strip()
    if title and len(title) >= LEAST_CHARACTERS and title in text:
        yield from _given(lines, title)
    else:
        yield from _doubled(text, lines, article.record_id)


def _given(lines: Sequence[Unit], title: str) -> Iterator[Found]:
    """Lines that are the title; a long one that stands a second time is a repeated passage already."""
    in_body, seen = False, False
    for line in lines:
        if _is(line.text, title):
            if not (seen and line.text == title and len(title) >= MIN_CHARACTERS):
                yield Found(
                    Span(line.start, line.end),
                    f"The title stands {'again in' if in_body else 'at the head of'} the body: “{line.text}”",
                    {"title": title},
                    severity=None if in_body else Severity.INFO,
                    fix="",
                    fix_safety=FixSafety.SAFE if line.text == title else FixSafety.UNSAFE,
                )
            seen = True
        elif len(line.text) >= MIN_CHARACTERS:
            in_body = True


def _doubled(text: str, lines: Sequence[Unit], record_id: str) -> Iterator[Found]:
    """Later lines that are a headline but for something glued to one of the two."""
    alike: defaultdict[str, list[Unit]] = defaultdict(list)
    for line in lines:
        alike[line.text[:_SHARED]].append(line)
    for head in filter(_may_be_headline, lines[:HEAD_LINES]):
        for line in alike[head.text[:_SHARED]]:
            if line.start <= head.start or line.text == head.text:
                continue
            if _is(line.text, head.text) or _is(head.text, line.text):
                number = text.count("\n", 0, head.start) + 1
                yield Found(
                    Span(line.start, line.end),
                    f"The headline of line {number} stands again in the body: “{line.text}”",
                    {"headline": head.text},
                    confidence=Confidence.MEDIUM,
                    fix="",
                    fix_safety=FixSafety.UNSAFE,
                    related_id=record_id,
                    related_span=Span(head.start, head.end),
                )


def _is(line: str, title: str) -> bool:
    """Whether a line is the title, or the title with something glued to its end."""
    return line.startswith(title) and (line == title or _GLUED.fullmatch(line, len(title)) is not None)


def _may_be_headline(line: Unit) -> bool:
    return (
        LEAST_CHARACTERS <= len(line.text) <= MOST_CHARACTERS
        and len(line.text.split()) >= LEAST_WORDS
        and not _ENDS_SENTENCE.search(line.text)
    )


check = Check(
    code="DUP102",
    name="repeated-title",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
    measures=(REPEATS,),
    fix=FixSafety.SAFE,
)
