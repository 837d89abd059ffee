"""Words of two alphabets: letters that only look like the right ones

## What it finds
Words in which letters of another alphabet stand for letters that look the same: “Моcква” with a Latin c, “pаypal” with
a Cyrillic а, “CSТO” with a Cyrillic Т.

## Why it matters
The reader sees nothing, and every program sees another word: search, counting, linking and de-duplication all miss it.
Many such words in one article are the mark of text recognition, of an attack, or of copies made to escape detection.

## How it decides
A word, between hyphens and apostrophes, has letters of two of Latin, Cyrillic, Greek and Armenian, and all letters of
one of them look like letters of the other in the Unicode confusables. The fix writes the word in the alphabet most of
its letters belong to, then the one of the line. A name with an ending in another alphabet (“iPhoneом”), words glued
together, and compounds with a hyphen (“IT-рынок”, “МС-21”) are left alone, and so are Chinese, Japanese and Korean
words with Latin letters.

One case is only information, because sound newspapers are full of it: the only such word of a text of 25 words or
more, where the keyboard's alphabet was changed too late or too early. That is what happened where the strangers are
the word's first letters (“Cергей” with a Latin C), or stand on the very key of the letter that was meant (Latin c and
Cyrillic с share one). Any other mixed word is a warning, also alone: no keyboard writes “Mоscow” with a Cyrillic о.

## Options
None.

## Known limits
A word all of whose letters belong to the wrong alphabet is one for look-alike-word. A brand that mixes alphabets on
purpose is reported.

## References
Unicode Technical Standard #39, Unicode Security Mechanisms, confusables and single-script restriction.
"""

from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import beyond_latin, holds
from dq.text.decoding import is_inside, misread
from dq.text.mixed import MIXED, MixedWord, mixed_words
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span

_LONG: Final = 25
_KEYS: Final = (
    ("cC", "\N{CYRILLIC SMALL LETTER ES}\N{CYRILLIC CAPITAL LETTER ES}"),
    ("ABEZHIKMNOPTYX", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"),
)
_SAME_KEY: Final = frozenset(
    pair for latin, other in _KEYS for pair in (*zip(latin, other, strict=True), *zip(other, latin, strict=True))
)
"""Letters that look alike and share a key: c on the Russian layout, the capitals on the Greek one."""


def screen(text: pl.Expr) -> pl.Expr:
    """Two letters of different alphabets side by side."""
    return holds(beyond_latin(text), MIXED)


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each such word."""
    words = [
        word for word in mixed_words(text) if not is_inside(article.share_of(text, misread), Span(word.start, word.end))
    ]
    slip = len(words) == 1 and _late_switch(words[0]) and len(text.split()) >= _LONG
    for word in words:
        strangers = ", ".join(f"{char} U+{ord(char):04X}" for char in dict.fromkeys(word.strangers))
        yield Found(
            Span(word.start, word.end),
            f"“{word.word}” is {word.script} but for {strangers}",
            {"script": word.script, "strangers": [f"U+{ord(char):04X}" for char in word.strangers]},
            word.meant,
            FixSafety.SAFE,
            severity=Severity.INFO if slip else None,
        )


def _late_switch(word: MixedWord) -> bool:
    """Whether the word is what a keyboard writes whose alphabet is changed at the wrong moment."""
    changed = {pair for pair in zip(word.word, word.meant, strict=True) if pair[0] != pair[1]}
    return word.word.startswith(word.strangers) or changed <= _SAME_KEY


check = Check(
    code="ENC201",
    name="mixed-script-word",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
