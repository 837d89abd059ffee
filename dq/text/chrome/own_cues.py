"""The cues a line has in itself, by name: its width and ending, shapes, opening, capitals, signs, words, phrase.

Each sort is told of all lines at once, as a tuple of names a line; most are empty, and equal ones are one object.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Final

import numpy as np
import polars as pl

from dq.text.chrome.phrases import Hit, Phrases
from dq.text.chrome.widths import LONG, SHORT
from dq.text.chrome.wording import Words

_Told = Sequence[tuple[str, ...]]

_WIDTHS: Final = (3, 12, 25, 45, 70, 110, 180, 300)
_ITEM: Final = re.compile(r"\d{1,3}[.)] ?\D")
_AS_A_DIGIT: Final = ("begins with a digit",)
_AS_AN_ITEM: Final = ("begins as a numbered item",)
_OPENING_QUOTES: Final = "\"'“„«‘「『"
_SIGNS: Final = ((",", "a comma"), ("?", "a question mark"), ("!", "a exclamation mark"))
_FEW_WORDS: Final = 3
_SOME_WORDS: Final = 8
_MOSTLY: Final = 0.7
_FEW_CAPITALS: Final = 2
_CAPITALS: Final[_Told] = (
    ("one word",),
    ("2 capitalised words",),
    ("3 capitalised words",),
    (),
    ("mostly capitalised words",),
    ("few capitalised words",),
    ("some capitalised words",),
)
_SMALL: Final = (0.0, 0.25, 1.0)
_TELLING: Final = (0.0, 0.4, 0.75, 1.0)
_SHARES: Final[_Told] = (
    (),
    ("a word or two, all of chrome",),
    *(
        (f"function words: up to {small:.0%}", f"words of chrome: up to {telling:.0%} of {size}")
        for small in _SMALL
        for telling in _TELLING
        for size in ("few", "many")
    ),
)
_SPACE: Final = r"\s\x1c-\x1f"
"""White space, as Python splits at it."""


@dataclass(frozen=True, slots=True)
class Looks:
    """What is known of some lines before their cues are told, a value a line.

    Attributes:
        lines: without their bullets.
        bullets: whether they have one.
        widths: in columns.
        endings: as `Seen` names them.
        shapes: they have.
        words: of those that are not too wide.
        hits: the phrase in each.
    """

    lines: Sequence[str]
    bullets: Sequence[bool]
    widths: Sequence[int]
    endings: Sequence[str]
    shapes: Sequence[frozenset[str]]
    words: Words
    hits: Sequence[Hit | None]


def own_cues(looks: Looks, phrases: Phrases) -> list[tuple[str, ...]]:
    """Returns the cues that each line has in itself."""
    told: list[_Told] = [
        [_width(min(columns, _WIDTHS[-1] + 1), end) for columns, end in zip(looks.widths, looks.endings, strict=True)],
        [_shapes(shapes) for shapes in looks.shapes],
        [("bullet",) if bullet else () for bullet in looks.bullets],
        [_opening(line) for line in looks.lines],
        _capitals(looks.lines),
        *([(name,) if sign in line else () for line in looks.lines] for sign, name in _SIGNS),
        _wording(looks, phrases),
        _agencies(looks, phrases),
        [
            _phrase(columns, end, hit) if hit else ()
            for columns, end, hit in zip(looks.widths, looks.endings, looks.hits, strict=True)
        ],
    ]
    return [tuple(chain(*cues)) for cues in zip(*told, strict=True)]


@cache
def _width(columns: int, ending: str) -> tuple[str]:
    limit = f"up to {_WIDTHS[bisect_left(_WIDTHS, columns)]}" if columns <= _WIDTHS[-1] else f"over {_WIDTHS[-1]}"
    return (f"{limit} wide, ending {ending}",)


@cache
def _shapes(shapes: frozenset[str]) -> tuple[str, ...]:
    return tuple(f"shape: {shape}" for shape in sorted(shapes))


def _opening(line: str) -> tuple[str, ...]:
    begins = _beginning(line[0])
    return _AS_AN_ITEM if begins is _AS_A_DIGIT and _ITEM.match(line) else begins


@cache
def _beginning(first: str) -> tuple[str, ...]:
    if first.islower():
        return ("begins lower-case",)
    if first.isdigit():
        return _AS_A_DIGIT
    if first in _OPENING_QUOTES:
        return ("begins with a quote",)
    return () if first.isalnum() else ("begins with a sign",)


def _capitals(lines: Sequence[str]) -> _Told:
    line = pl.col("line")
    counted = pl.DataFrame({"line": lines}, {"line": pl.String}).select(
        parts=line.str.count_matches(f"[^{_SPACE}]+"),
        capitals=line.str.count_matches(rf"(?:^|[{_SPACE}])\p{{Uppercase}}"),
    )
    parts, capitals = counted["parts"].to_numpy().astype(np.int64), counted["capitals"].to_numpy()
    few = parts <= _FEW_WORDS
    which = np.select(
        [parts == 1, few & (parts == capitals), few, capitals >= _MOSTLY * parts, capitals <= _FEW_CAPITALS],
        [0, parts - 1, 3, 4, 5],
        6,
    )
    return [_CAPITALS[number] for number in which.tolist()]


def _wording(looks: Looks, phrases: Phrases) -> _Told:
    """Function words make sentences; words that the phrases are made of make chrome."""
    count = looks.words.counts
    small, telling = (looks.words.count(known) for known in (phrases.function_words, phrases.vocabulary))
    smalls = np.searchsorted(_SMALL, small / np.maximum(1, count) - 1e-9)
    tellings = np.searchsorted(_TELLING, telling / np.maximum(1, count - small) - 1e-9)
    shares = 2 + (smalls * len(_TELLING) + tellings) * 2 + (count > _SOME_WORDS)
    few = np.where((count > 0) & (telling == count), 1, 0)
    which = np.where(count < _FEW_WORDS, few, shares)
    which[np.array(looks.widths, np.int64) > LONG] = 0
    return [_SHARES[number] for number in which.tolist()]


def _agencies(looks: Looks, phrases: Phrases) -> _Told:
    named = looks.words.count(phrases.agencies).tolist()
    return [
        ("names an agency",) if count and columns <= SHORT else ()
        for count, columns in zip(named, looks.widths, strict=True)
    ]


def _phrase(columns: int, ending: str, hit: Hit) -> tuple[str, ...]:
    size = "3 or more words" if hit.size > 2 else f"{hit.size} words"  # noqa: PLR2004 - as it says
    line = ", short line" if columns <= SHORT and ending != "sentence" else ", long line"
    line = "" if hit.place == "whole" else line
    more = () if not hit.more else ("1 other phrase in it",) if hit.more == 1 else ("other phrases in it",)
    return (f"phrase {hit.place}: {hit.kind}{line}", f"phrase {hit.place}, {size}{line}", *more)
