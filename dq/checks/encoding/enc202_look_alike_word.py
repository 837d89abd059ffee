"""Look-alike words: a known name written wholly in letters of another alphabet

## What it finds
Acronyms all of whose letters belong to another alphabet than the line and only look right: “ОРЕС” in Cyrillic letters
in an English sentence, where “OPEC” is meant.

## Why it matters
The reader sees the name, every program sees another word: search, counting and linking miss it.

## How it decides
A word of three capitals or more is wholly in Latin, Cyrillic, Greek or Armenian letters, most letters of its line are
of another of these alphabets, and each of its letters looks like one of that alphabet in the Unicode confusables. It is
a finding when the word so read is an acronym of the lexicon of organisations and the word as it stands is not;
registries do not count. The fix writes it in the alphabet of the line. What acronym-of-two-scripts finds at the same
place is the same defect: each names the other in its evidence.

## Options
None.

## Known limits
Names that are not in the lexicon, and words in small letters, are not known as names and left alone.

## References
Unicode Technical Standard #39, Unicode Security Mechanisms, whole-script confusables.
"""

from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.lexicons.organisations import well_known
from dq.measures.gates import beyond_latin, holds
from dq.text.decoding import is_inside, misread
from dq.text.mixed import ALIKE_CAPITALS, look_alike_words
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span

_THREE: Final = "[\u0370-\u03ff]{3}|[\u0400-\u052f]{3}|[\u0531-\u0556]{3}"


def screen(text: pl.Expr) -> pl.Expr:
    """Three letters in a row of an alphabet that Latin may be mistaken for, and three capitals with a double."""
    given = beyond_latin(text)
    return holds(given, _THREE) & holds(given, ALIKE_CAPITALS)


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each such word."""
    known = well_known()
    at = 0
    for line in text.split("\n"):
        for word in () if line.isascii() else look_alike_words(line, known):
            span = Span(at + word.start, at + word.end)
            if not is_inside(article.share_of(text, misread), span):
                name = known[word.meant][0].name
                yield Found(
                    span,
                    f"“{word.word}” has no {word.script} letter but looks like “{word.meant}”",
                    {"script": word.script, "name": name, "code_points": [f"U+{ord(char):04X}" for char in word.word]},
                    word.meant,
                    FixSafety.SAFE,
                )
        at += len(line) + 1


check = Check(
    code="ENC202",
    name="look-alike-word",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
