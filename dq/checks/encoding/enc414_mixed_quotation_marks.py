"""Mixed quotation marks: two systems of them in one text

## What it finds
Texts that quote with more than one system: straight marks beside curly ones, or «guillemets» beside „low“ marks.

## Why it matters
It is the trace of a text put together from parts, and quotations are missed by programs that look for one kind.

## How it decides
Each double quotation mark belongs to straight, curly or angle marks. The rarer marks are reported as one finding at the
first of them, when there are at least two of both kinds. A quotation inside a quotation uses the other kind in many
languages: kinds that only stand inside the others are no defect. It is information, and no fix is offered.

## Options
None.

## Known limits
Single quotation marks and apostrophes are not looked at. Straight marks for inches and seconds count too.

## References
CLDR, quotation marks by language.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import beyond_ascii
from dq.vocabulary import Confidence, Severity, Span

_KINDS: Final = {'"': "straight", "“": "curly", "”": "curly", "„": "curly", "«": "angle", "»": "angle"}
_MARK: Final = re.compile(f"[{''.join(_KINDS)}]")
_NESTED: Final = re.compile("«[^«»\n]*»|“[^“”\n]*”|„[^„“”\n]*[“”]")
_LEAST: Final = 2


def screen(text: pl.Expr) -> pl.Expr:
    """A mark that is not straight, after or before one of another kind."""
    curly, angle, straight = "[“”„]", "[«»]", '"'
    given = beyond_ascii(text)
    return (given.str.contains(curly) & given.str.contains(f"{angle}|{straight}")) | (
        given.str.contains(angle) & given.str.contains(straight, literal=True)
    )


def locate(text: str, _article: Article, _options: None) -> Iterator[Found]:
    """Yields the first mark of the rarer kind."""
    outer = _NESTED.sub(lambda quotation: quotation[0][0] + "x" * (len(quotation[0]) - 2) + quotation[0][-1], text)
    marks = [(mark.start(), _KINDS[mark[0]]) for mark in _MARK.finditer(outer)]
    counts = Counter(kind for _, kind in marks)
    kinds = sorted(counts, key=lambda kind: (-counts[kind], kind))
    if len(kinds) < 2 or counts[kinds[1]] < _LEAST:  # noqa: PLR2004 - a mixture has two kinds
        return
    at = next(place for place, kind in marks if kind == kinds[1])
    message = f"{kinds[1].capitalize()} quotation marks beside {kinds[0]} ones"
    yield Found(Span(at, at + 1), message, {kind: counts[kind] for kind in kinds})


check = Check(
    code="ENC414",
    name="mixed-quotation-marks",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=screen,
    locate=locate,
)
