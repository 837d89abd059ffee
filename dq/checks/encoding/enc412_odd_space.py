"""Odd spaces: white space of unusual width or behaviour

## What it finds
Spaces other than the plain one: no-break spaces (U+00A0, U+202F), thin, en, em and figure spaces (U+2000 to U+200A),
and the ideographic space (U+3000) in lines that are not East Asian.

## Why it matters
Programs that split words at plain spaces see one long word, and two copies of an article do not match.

## How it decides
French puts a no-break space before “:”, “;”, “!”, “?” and inside «guillemets», and many languages put one in numbers
and before units: there it is no defect. Each other run is a finding, and the fix is a plain space. It is information,
not a warning. Inside mojibake they are bytes of letters and left to that check.

## Options
None.

## Known limits
A no-break space that keeps a name or an initial together on purpose is reported.

## References
The Unicode Standard, section 6.2, Space Characters.
"""

import re
from collections.abc import Iterator
from typing import Final
from unicodedata import name

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import beyond_latin, holds
from dq.text.beside import char_after, char_before
from dq.text.decoding import is_inside, misread
from dq.text.scripts import companions, main_script
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span

_ANY: Final = "[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_RUN: Final = re.compile(f"{_ANY}+")
_NO_BREAK: Final = frozenset("\u00a0\u202f\u2007\u2009")
_AFTER: Final = frozenset(":;!?»%°€$£₽")
_IDEOGRAPHIC: Final = "\u3000"


def screen(text: pl.Expr) -> pl.Expr:
    """Any such space."""
    return holds(beyond_latin(text), _ANY)


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each run of odd spaces."""
    east_asian = not companions("Han").isdisjoint({main_script(text)}) if _IDEOGRAPHIC in text else False
    for run in _RUN.finditer(text):
        span = Span(*run.span())
        before, after = char_before(text, span.start), char_after(text, span.end)
        usual = set(run[0]) <= _NO_BREAK and (after in _AFTER or before == "«" or before.isdigit())
        if usual or (east_asian and _IDEOGRAPHIC in run[0]) or is_inside(article.share_of(text, misread), span):
            continue
        names = list(dict.fromkeys(f"U+{ord(char):04X} {name(char)}" for char in run[0]))
        yield Found(span, f"{', '.join(names)} in place of a space", {"characters": names}, " ", FixSafety.SAFE)


check = Check(
    code="ENC412",
    name="odd-space",
    severity=Severity.INFO,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
