"""What is seen in a line alone: its width and ending, the phrase in it, its shapes, its words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

import numpy as np
import polars as pl

from dq.text.chrome.credits import credits_at_the_end
from dq.text.chrome.own_cues import Looks, own_cues
from dq.text.chrome.phrases import Hit, Phrases
from dq.text.chrome.shapes import shapes_of
from dq.text.chrome.widths import LABEL, LONG, PARAGRAPH
from dq.text.chrome.wording import Bools, Ints, Words, long_words, plain, words_of
from dq.text.lines import begins_low, is_sentence, width, without_bullet

PARAGRAPH_SORT: Final = "paragraph"
RUNNING: Final = "running"
SORTS: Final = (
    "label phrase", "figure", "notice", PARAGRAPH_SORT, RUNNING, "sentence", "label", "headline", "long line",
)  # fmt: skip
"""The classes of lines: nothing but a phrase, a number or time, a sentence of the page's, a paragraph, a line inside a
broken one, and what length and ending tell apart."""

PROSE: Final = frozenset({PARAGRAPH_SORT, RUNNING})
HEADLINES: Final = frozenset({"headline", "long line"})

FURNITURE: Final = frozenset(
    {
        "cookie", "login", "paywall", "subscribe", "share", "social", "comments", "print", "mostread", "navigation",
        "section",
    }
)  # fmt: skip
"""Kinds whose labels, standing alone on a line, speak for a whole page having been stored."""

LABELS_OF_A_PAGE: Final = 10
"""A record with so many different labels of that sort was stored as a whole page, and is no extracted article."""

_NOTICES: Final = frozenset({"cookie", "login", "paywall", "subscribe", "comments", "share", "ads", "rights", "app"})
"""Kinds whose phrases open whole sentences."""

_FIGURES: Final = frozenset({"counter", "duration", "time stamp", "no letters", "reading time", "counted"})
_NOTICE_WORDS: Final = 3
_SEAM: Final = re.compile(r"(?<=[a-zß-ÿа-яёα-ω])(?=[A-ZÀ-ÞА-ЯЁΑ-Ω])")
_BROKEN: Final = 0.25
"""A text of which a larger share of the lines begin in lower case is broken over lines."""

_BROKEN_OFF: Final = 40
"""A line this long may be broken off inside a sentence."""

BROKEN_TEXT: Final = "inside a sentence broken over lines"
"""The one cue of running text."""

_OF_BROKEN_TEXT: Final = (BROKEN_TEXT,)
_NOTHING: Final[frozenset[str]] = frozenset()
_ENDS: Final = r'[.!?:")”»]$'


@dataclass(slots=True)
class Seen:
    """A line with what was seen in it alone.

    Attributes:
        text: the line from its first to its last visible character, a bullet included.
        words: the line without its bullet.
        width: in columns.
        ending: `sentence`, `colon`, `open` (cut short or running on) or `none`.
        sort: its coarse class, as neighbours name it: one of `SORTS`.
        hit: the phrase in it.
        shapes: the shapes it has.
        cues: what speaks for or against it being chrome.
        credit: whom a caption names at its end.
        plain: the words as titles are compared.
        long_words: its longer words, as texts are compared; none of running text.
    """

    text: str
    words: str
    width: int
    ending: str
    sort: str
    hit: Hit | None
    shapes: frozenset[str]
    cues: tuple[str, ...]
    credit: str | None
    plain: str
    long_words: frozenset[str]


def look_at(texts: Sequence[Sequence[str]], phrases: Phrases) -> list[list[Seen]]:
    """Returns what is seen in each line of some texts that is not blank; equal lines are looked at once.

    In a text broken over lines, those inside a sentence are running text, and not looked at more closely.

    Args:
        texts: the lines of each text without the white space around them, blank ones as well.
        phrases: those to be found in them.
    """
    padded = [line for text in texts for line in ("", *text)]
    lines = list(filter(None, padded))
    starts = np.cumsum([0, *(sum(map(bool, text)) for text in texts)])
    own = list(map(without_bullet, lines))
    below = np.array([bool(above) for above, line in pairwise(padded) if line], np.bool_)
    inside = _inside(own, below, starts).tolist()
    whole = list(dict.fromkeys(line for line, running in zip(lines, inside, strict=True) if not running))
    known = dict(zip(whole, see(whole, phrases), strict=True))
    seen = [
        _running(line, words) if running else known[line]
        for line, words, running in zip(lines, own, inside, strict=True)
    ]
    return [seen[first:last] for first, last in pairwise(starts.tolist())]


def _inside(words: Sequence[str], below: Bools, starts: Ints) -> Bools:
    """Which lines are part of a sentence broken over lines.

    Args:
        words: the lines of all texts, without their bullets.
        below: whether each stands right below another.
        starts: where each text begins, and where the last one ends.
    """
    line, sizes = pl.col("line"), np.diff(starts)
    seen = pl.DataFrame({"line": words}, {"line": pl.String}).select(
        low=begins_low(line),
        breaks=(line.str.len_chars() >= _BROKEN_OFF) & ~line.str.contains(_ENDS),
    )
    low, breaks = seen["low"].to_numpy(), seen["breaks"].to_numpy()
    goes_on = breaks & np.append((low & below)[1:], [False])[: len(low)]
    text = np.repeat(np.arange(len(sizes)), sizes)
    broken = np.bincount(text[low], minlength=len(sizes)) > _BROKEN * sizes
    inside: Bools = (goes_on | np.append([False], goes_on)[: len(low)]) & broken[text]
    return inside


def _running(line: str, words: str) -> Seen:
    return Seen(line, words, width(words), "none", RUNNING, None, _NOTHING, _OF_BROKEN_TEXT, None, "", _NOTHING)


def see(lines: Sequence[str], phrases: Phrases) -> list[Seen]:
    """Returns what is seen in each of some lines alone."""
    own = [without_bullet(line) for line in lines]
    widths = list(map(width, own))
    shapes = shapes_of(own)
    words, hits = _phrases_in(own, widths, shapes, phrases)
    looks = Looks(
        own,
        [len(text) != len(line) for text, line in zip(lines, own, strict=True)],
        widths,
        list(map(_ending, own)),
        shapes,
        words,
        hits,
    )
    return list(
        map(
            Seen,
            lines,
            own,
            widths,
            looks.endings,
            map(_sort, widths, looks.endings, hits, shapes),
            hits,
            shapes,
            own_cues(looks, phrases),
            credits_at_the_end(own),
            map(plain, own),
            map(long_words, own),
        )
    )


def _phrases_in(
    lines: Sequence[str], widths: Sequence[int], shapes: Sequence[frozenset[str]], phrases: Phrases
) -> tuple[Words, list[Hit | None]]:
    """The words of some lines and the phrase in each; the widest have no words.

    Labels that ran together, as in `ShareComment`, are taken apart where phrases or their words are found in them so.
    """
    worded = words_of([line if columns <= 2 * LONG else "" for line, columns in zip(lines, widths, strict=True)])
    words = Words(worded)
    hits: list[Hit | None] = [None] * len(lines)
    for at in np.flatnonzero(phrases.may_be_in(words)).tolist():
        hits[at] = phrases.find(lines[at], worded[at])
    glued = [at for at, shape in enumerate(shapes) if "glued words" in shape and widths[at] <= LONG]
    if not glued:
        return words, hits
    parted = [_SEAM.sub(" ", lines[at]) for at in glued]
    for at, line, loose in zip(glued, parted, words_of(parted), strict=True):
        hit, found = hits[at], phrases.find(line, loose)
        whole = hit is not None and hit.place == "whole"
        if not whole and (found or _mostly_known(loose.split(), phrases)):
            worded[at], hits[at] = loose, found
    return Words(worded), hits


def _mostly_known(words: Sequence[str], phrases: Phrases) -> bool:
    return sum(map(phrases.vocabulary.__contains__, words)) * 2 > len(words)


@cache
def size_of(count: int, steps: tuple[int, ...]) -> str:
    """Returns a number in words, coarser as it grows: `2`, `3 to 4`, `10 or more`; steps are the upper limits."""
    low = 0
    for step in steps:
        if count <= step:
            return str(step) if step == low else f"{low} to {step}"
        low = step + 1
    return f"{low} or more"


def _ending(words: str) -> str:
    if words.endswith(("…", "...")):
        return "open"
    if is_sentence(words):
        return "sentence"
    if words.endswith((":", "：")):
        return "colon"
    return "open" if words.endswith((",", ";", "-", "–", "—", "、", "，")) else "none"


def _sort(columns: int, ending: str, hit: Hit | None, shapes: frozenset[str]) -> str:
    if hit and hit.place == "whole":
        return "label phrase"
    if shapes & _FIGURES:
        return "figure"
    if hit and hit.place == "opens" and hit.size >= _NOTICE_WORDS and hit.kind in _NOTICES and columns > LABEL:
        return "notice"
    return _sort_by_length(columns, ending)


def _sort_by_length(columns: int, ending: str) -> str:
    if columns >= LONG or (columns >= PARAGRAPH and ending == "sentence"):
        return PARAGRAPH_SORT
    if ending == "sentence":
        return "sentence"
    if columns <= LABEL:
        return "label"
    return "headline" if columns <= PARAGRAPH else "long line"
