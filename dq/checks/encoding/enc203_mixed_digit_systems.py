"""Foreign digits: numbers in the digits of another writing system

## What it finds
Numbers in digits that the line around them is not written with: “Blinken٠٠:٠٤:٤٢” and “٧, ٢٠٢٢ at ٢٠:٥٢ GMT” in an
English article, “March ३”, and numbers that mix two systems of digits.

## Why it matters
Few programs read such digits as numbers, so dates, counts and durations are lost. They are the trace of a page built
for another language: a date line or a counter of the page that was glued to the article.

## How it decides
Digits of a system other than 0 to 9 are at home in a line written in their own script, most of all (Arabic-Indic in
Arabic, Devanagari in Hindi). Elsewhere they are reported, and so is any number with digits of two systems. The evidence
says what the number reads as, and the fix writes it so. A number that is glued to a word gets a space, which is unsafe:
it may have to go altogether.

## Options
None.

## Known limits
Full-width digits are full-width-latin's. A line of foreign digits and no letters is judged by the record's main script.

## References
The Unicode Standard, decimal digits (Nd). Unicode Technical Standard #39, section 5.3, Mixed-Number Detection.
"""

import re
from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import beyond_latin, holds
from dq.text.beside import char_after, char_before
from dq.text.digits import fold, system_of
from dq.text.scripts import companions, main_script, script_of
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span

_NUMBER: Final = re.compile(r"\d(?:[\d\u066b\u066c]|[:.,/\u2013-](?=\d))*")
_AT_HOME: Final = frozenset({"ASCII", "Fullwidth"})


def screen(text: pl.Expr) -> pl.Expr:
    """A decimal digit beyond ASCII, but for full-width ones."""
    return holds(beyond_latin(text), r"[\p{Nd}&&[^0-9０-９]]")


def locate(text: str, _article: Article, _options: None) -> Iterator[Found]:
    """Yields each number in foreign digits."""
    at = 0
    for line in text.split("\n"):
        for number in () if line.isascii() else _NUMBER.finditer(line):
            systems = {system for char in number[0] if (system := system_of(char))}
            if systems <= _AT_HOME:
                continue
            script = main_script(line) or main_script(text)
            if len(systems) > 1 or not _belongs(number[0], script):
                yield _found(text, Span(at + number.start(), at + number.end()), sorted(systems))
        at += len(line) + 1


def _belongs(number: str, script: str | None) -> bool:
    """Whether the digits are written in the script of the line; digits of no script are at home nowhere."""
    return script is None or script_of(number[0]) in companions(script)


def _found(text: str, span: Span, systems: list[str]) -> Found:
    number = text[span.start : span.end]
    plain = fold(number).replace("\u066b", ".").replace("\u066c", ",")
    before, after = char_before(text, span.start), char_after(text, span.end)
    glued = before.isalpha() or after.isalpha()
    fix = f"{' ' if before.isalpha() else ''}{plain}{' ' if after.isalpha() else ''}"
    return Found(
        span,
        f"“{number}” reads {plain}, in {' and '.join(systems)} digits{', glued to a word' if glued else ''}",
        {"reads": plain, "systems": systems, "glued": glued},
        fix,
        FixSafety.UNSAFE if glued else FixSafety.SAFE,
    )


check = Check(
    code="ENC203",
    name="mixed-digit-systems",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
