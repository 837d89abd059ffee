"""Full-width letters: Latin letters in the forms of East Asian print

## What it finds
Full-width letters, digits and signs (“ｓｅｃｏｎｄ”, “２０２２”, “！”) in lines without an East
Asian character.

## Why it matters
They look like plain letters, wider; for programs “ＮＡＴＯ” and “NATO” have nothing in common.

## How it decides
In lines with Chinese, Japanese or Korean characters, and in records mostly written in these, they are at home.
Elsewhere each run is a finding, words with one space between them as one. The fix is the plain form in Unicode.

## Options
None.

## Known limits
A name that is spelled so on purpose is reported.

## References
Unicode Standard Annex #11, East Asian Width; Unicode Standard Annex #15, compatibility decomposition.
"""

import re
from collections.abc import Iterator
from typing import Final
from unicodedata import normalize

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import beyond_latin, holds
from dq.text.decoding import is_inside, misread
from dq.text.scripts import main_script, scripts_in
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span

_WIDE: Final = "[\uff01-\uff5e]"
_RUN: Final = re.compile(f"{_WIDE}+(?:[ \u3000]{_WIDE}+)*")
_AT_HOME: Final = frozenset({"Han", "Hiragana", "Katakana", "Hangul", "Bopomofo", "Yi"})


def screen(text: pl.Expr) -> pl.Expr:
    """Any full-width form."""
    return holds(beyond_latin(text), _WIDE)


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each run in a line that is not East Asian."""
    if main_script(text) in _AT_HOME:
        return
    at = 0
    for line in text.split("\n"):
        for run in () if line.isascii() or not _AT_HOME.isdisjoint(scripts_in(line)) else _RUN.finditer(line):
            span = Span(at + run.start(), at + run.end())
            plain = normalize("NFKC", run[0])
            if not is_inside(article.share_of(text, misread), span):
                message = f"Full-width “{run[0][:40]}” is “{plain[:40]}”"
                yield Found(span, message, {"plain": plain}, plain, FixSafety.SAFE)
        at += len(line) + 1


check = Check(
    code="ENC406",
    name="full-width-latin",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
