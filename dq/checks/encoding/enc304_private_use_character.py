"""Private-use characters: shapes that one font alone knows

## What it finds
Characters of the Private Use Areas (U+E000 to U+F8FF and planes 15 and 16) and noncharacters such as U+FFFF.

## Why it matters
They have no meaning outside the font or the program that used them: readers see an empty box, programs nothing. Where
letters became private, as with old fonts of many scripts and damaged documents, the words are lost.

## How it decides
No text for exchange has them, so any is a warning, but for one kind that is only information: U+F020 to U+F0FF alone
between spaces, which is where word processors put the characters of symbol fonts, mostly the bullets of a list. The
usual bullets are offered as a fix.

## Options
None.

## Known limits
Vendors keep logos there: U+F8FF is Apple's.

## References
The Unicode Standard, sections 23.5, Private-Use Characters, and 23.7, Noncharacters.
"""

import re
from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import beyond_latin, holds
from dq.text.beside import char_after, char_before
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span

_ANY: Final = "[\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000f0000-\U0010ffff]"
_RUN: Final = re.compile(f"{_ANY}+")
_SYMBOL_FONT: Final = re.compile("[\uf020-\uf0ff]")
_BULLETS: Final = {"\uf02d": "-", "\uf0a7": "▪", "\uf0b7": "•", "\uf0d8": "➢", "\uf0fc": "✓"}
"""Of the fonts Symbol (2D, B7) and Wingdings (A7, D8, FC)."""


def screen(text: pl.Expr) -> pl.Expr:
    """Any such character."""
    return holds(beyond_latin(text), _ANY)


def locate(text: str, _article: Article, _options: None) -> Iterator[Found]:
    """Yields each run."""
    for run in _RUN.finditer(text):
        codes = [f"U+{ord(char):04X}" for char in run[0]]
        bullet = bool(_SYMBOL_FONT.fullmatch(run[0])) and _stands_alone(text, run)
        fix = _BULLETS.get(run[0]) if bullet else None
        yield Found(
            Span(*run.span()),
            f"Private-use character {', '.join(dict.fromkeys(codes))} has no meaning in a text",
            {"code_points": codes},
            fix,
            None if fix is None else FixSafety.UNSAFE,
            severity=Severity.INFO if bullet else None,
        )


def _stands_alone(text: str, run: re.Match[str]) -> bool:
    return not (char_before(text, run.start()) + char_after(text, run.end())).strip()


check = Check(
    code="ENC304",
    name="private-use-character",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.UNSAFE,
)
