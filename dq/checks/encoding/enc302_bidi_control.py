"""Direction controls: characters that change the order text is shown in

## What it finds
Embeddings, overrides and isolates (U+202A to U+202E, U+2066 to U+2069) and direction marks (U+200E, U+200F, U+061C)
where nothing needs them: in lines without a letter of a right-to-left script, unbalanced ones, and overrides anywhere.

## Why it matters
The reader sees another text than every program reads; an override shows “txt.exe” as “exe.txt”. Left over from a page,
they cut words apart and turn the order of what is printed after them.

## How it decides
Arabic, Hebrew and their neighbours need marks and balanced embeddings or isolates where digits or Latin letters stand
among them: in lines with such letters these stay silent. An override is reported wherever it stands, a control that is
opened and not closed on its line, or closed and never opened, as well. The fix removes the control; it is unsafe for
overrides, because the letters may then read the wrong way round.

## Options
None.

## Known limits
An embedding that was rightly opened on one line and closed on another is reported.

## References
Unicode Standard Annex #9, Bidirectional Algorithm; Unicode Technical Report #36; CVE-2021-42574.
"""

import re
from collections.abc import Iterator
from typing import Final
from unicodedata import bidirectional, name

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import beyond_latin, holds
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span

_ANY: Final = "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
_CONTROL: Final = re.compile(_ANY)
_MARKS: Final = frozenset("\u061c\u200e\u200f")
_OVERRIDES: Final = frozenset("\u202d\u202e")
_CLOSES: Final = {"\u202c": "\u202a\u202b\u202d\u202e", "\u2069": "\u2066\u2067\u2068"}
_OPENS: Final = frozenset("".join(_CLOSES.values()))


def screen(text: pl.Expr) -> pl.Expr:
    """Any control, needed or not."""
    return holds(beyond_latin(text), _ANY)


def locate(text: str, _article: Article, _options: None) -> Iterator[Found]:
    """Yields each control that nothing needs."""
    at = 0
    for line in text.split("\n"):
        controls = [] if line.isascii() else list(_CONTROL.finditer(line))
        if controls:
            right_to_left = any(bidirectional(char) in {"R", "AL"} for char in line if char not in _MARKS)
            alone, overridden = _unbalanced(controls)
            for control in controls:
                reason = _reason(control, alone, overridden, right_to_left=right_to_left)
                if reason:
                    yield _found(control[0], at + control.start(), reason)
        at += len(line) + 1


def _unbalanced(controls: list[re.Match[str]]) -> tuple[set[int], set[int]]:
    """Places of controls without their partner, and of those that belong to an override."""
    alone: set[int] = set()
    overridden: set[int] = set()
    opened: list[re.Match[str]] = []
    for control in controls:
        if control[0] in _OPENS:
            opened.append(control)
        elif control[0] in _CLOSES:
            if opened and opened[-1][0] in _CLOSES[control[0]]:
                partner = opened.pop()
                if partner[0] in _OVERRIDES:
                    overridden |= {partner.start(), control.start()}
            else:
                alone.add(control.start())
    return alone | {control.start() for control in opened}, overridden


def _reason(control: re.Match[str], alone: set[int], overridden: set[int], *, right_to_left: bool) -> str:
    if control[0] in _OVERRIDES or control.start() in overridden:
        return "overrides the order of the letters"
    if control.start() in alone:
        return "has no partner on its line"
    return "" if right_to_left else "stands in a line written from left to right"


def _found(control: str, at: int, reason: str) -> Found:
    label = f"U+{ord(control):04X} {name(control)}"
    safety = FixSafety.UNSAFE if reason.startswith("overrides") else FixSafety.SAFE
    return Found(Span(at, at + 1), f"{label} {reason}", {"character": label}, "", safety)


check = Check(
    code="ENC302",
    name="bidi-control",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
