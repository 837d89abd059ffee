"""Cues: what speaks for or against a line being page chrome, by name.

A cue is a short phrase in plain words, so that a finding can say what decided it. Each line has cues in itself (see
`sight`) and those its place and neighbours give it, which are told here for all lines of many records at once; how much
each counts stands in the lexicon of weights.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import Final

import numpy as np
import polars as pl

from dq.text.chrome.looks import HEADLINES, NO_ENDING, OPEN, PROSE, RUNNING, SENTENCE, SORTS
from dq.text.chrome.names import NONE, Cues, cue_if, names_of_all, names_of_sizes, sizes_of
from dq.text.chrome.shares import SHARES, shares_of
from dq.text.chrome.stack import Stack
from dq.text.chrome.widths import SHORT
from dq.text.chrome.wording import Bools, Ints, plain

_WRAPPED: Final = 40
_LINKS_OF_A_LIST: Final = 3
_OPENING: Final = 24
_OUTLINE: Final = 6
_NUMBERS: Final = re.compile(r"\d+")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_FEW_PARAGRAPHS: Final = 0.15
_PART_OF_A_TITLE: Final = 20
_EDGE: Final = 3
_STEPS: Final = (0, 1, 2, 3, 6, 15)
_RUN: Final = (0, 1, 2, 4, 9, 24)
_OTHERS: Final = (0, 1, 4)
_LABELS: Final = (0, 1, 4, 9)
_ZONES: Final = ("above the first paragraph", "between paragraphs", "below the last paragraph", "without paragraphs")
_ABOVE, _BETWEEN, _BELOW, _WITHOUT = range(4)
_SHARES_OF_PROSE: Final = ("no paragraphs", "few paragraphs", "paragraphs")

BROKEN_TEXT: Final = "inside a sentence broken over lines"
"""The one cue of running text."""

LEARNED: Final = "a line learnt from its source"
"""The cue of a line that the house lexicon holds; its weight is set, not trained."""


def cues_of(lines: Stack) -> list[Cues]:
    """Returns the cues of each line: those it has in itself, and those of its place and its neighbours.

    Running text has a cue of its own, and no other.
    """
    running = lines.of_sort(RUNNING)
    own = [Cues(names, lines.column(which.astype(np.int16), running=NONE)) for names, which in lines.sight.cues]
    around = [
        Cues(names, np.where(running, NONE, which).astype(np.int16))
        for told in (_neighbours, _places, _runs, _likeness, _wordings, _phrases_beside, _wrapping, _titles, _recurring)
        for names, which in told(lines)
    ]
    return [*own, cue_if(running, BROKEN_TEXT), *around]


def _neighbours(lines: Stack) -> Iterator[Cues]:
    edge, sorts = len(SORTS), (*SORTS, "edge")
    above2, above, below, below2 = (lines.beside(lines.sorts, by, edge) for by in (-2, -1, 1, 2))
    triple = (above * len(sorts) + lines.sorts) * len(sorts) + below
    yield Cues(names_of_all("{} | {} | {}", sorts, sorts, sorts), triple)
    yield Cues(names_of_all("2 before: {}", sorts), above2)
    yield Cues(names_of_all("2 after: {}", sorts), below2)
    yield Cues(names_of_all("before: {}", sorts), above)
    yield Cues(names_of_all("after: {}", sorts), below)


def _places(lines: Stack) -> Iterator[Cues]:
    """Where a line stands towards the paragraphs of its record and towards its ends, by what the record looks like."""
    prose = lines.of_sort(*PROSE)
    up, down = lines.nearest(prose)
    some = (lines.sum_by_record(prose) > 0)[lines.record]
    zone = np.select([~some, (up > 0) & (down > 0), up > 0], [_WITHOUT, _BETWEEN, _BELOW], _ABOVE)
    labels, shares = _labels_and_prose(lines, prose)
    page = (zone * len(names_of_sizes(_LABELS)) + labels[lines.record]) * len(_SHARES_OF_PROSE) + shares[lines.record]
    of_a_page = (_ZONES, names_of_sizes(_LABELS), _SHARES_OF_PROSE)
    form = "{}, {} labels and {}"
    yield Cues(names_of_all("{} " + form, SORTS, *of_a_page), lines.sorts * len(names_of_all(form, *of_a_page)) + page)
    yield Cues(names_of_all(form, *of_a_page), page)
    steps = (prose * len(names_of_sizes(_STEPS)) + sizes_of(up, _STEPS)) * len(names_of_sizes(_STEPS)) + sizes_of(
        down, _STEPS
    )
    yield Cues(_steps(), np.where((up > 0) | (down > 0), steps, NONE))
    from_start = np.arange(lines.size) - lines.starts[lines.record]
    to_end = lines.starts[lines.record + 1] - np.arange(lines.size) - 1
    edges = tuple(str(number + 1) for number in range(_EDGE))
    yield Cues(names_of_all("line {} of the record", edges), np.where(from_start < _EDGE, from_start, NONE))
    yield Cues(names_of_all("line {} from the end", edges), np.where(to_end < _EDGE, to_end, NONE))


def _labels_and_prose(lines: Stack, prose: Bools) -> tuple[Ints, Ints]:
    """By record: how many labels of a page stand in it, and how much running text."""
    count = lines.sum_by_record(prose)
    few = count / np.maximum(1, np.diff(lines.starts)) < _FEW_PARAGRAPHS
    return sizes_of(lines.labels, _LABELS), np.where(count == 0, 0, np.where(few, 1, 2))


@cache
def _steps() -> tuple[str, ...]:
    """The names of how far the nearest paragraphs are, above and below; those of the size 0 are of none."""
    sizes = ("", *names_of_sizes(_STEPS)[1:])
    return tuple(
        f"{what} {' and '.join(filter(None, (up and f'{up} below', down and f'{down} above')))} a paragraph"
        for what, up, down in product(("line", "paragraph"), sizes, sizes)
    )


def _runs(lines: Stack) -> Iterator[Cues]:
    """How long the run of short lines without an end is that each line stands in, and how many labels are in it."""
    unfinished = lines.column(lines.looks.endings != SENTENCE, running=True)
    runs = lines.runs((lines.sight.widths < SHORT) & unfinished)
    inside = runs[runs >= 0]
    size = sizes_of(np.bincount(inside), _RUN)
    labels = sizes_of(np.bincount(inside, weights=lines.of_sort("label phrase")[runs >= 0]), _RUN)
    which = np.full(len(runs), NONE)
    which[runs >= 0] = (size * len(names_of_sizes(_RUN)) + labels)[inside]
    yield Cues(names_of_all("run of {} short lines, {} labels", names_of_sizes(_RUN), names_of_sizes(_RUN)), which)


def _likeness(lines: Stack) -> Iterator[Cues]:
    """Lines shaped like their neighbours, lines that stand twice, lines between figures, the first headline."""
    yield Cues(names_of_all("{} shaped like its neighbours", SORTS), np.where(_alike(lines), lines.sorts, NONE))
    words = lines.sight.lines.select(pl.len().over("record", "words")).to_series().to_numpy()
    yield Cues(names_of_all("{} stands more than once", SORTS), np.where(words > 1, lines.sorts, NONE))
    yield cue_if(_between_figures(lines), "between figures, as other lines are")
    heads = np.flatnonzero(lines.of_sort(*HEADLINES))
    first = np.zeros(lines.size, np.bool_)
    first[heads[np.unique(lines.record[heads], return_index=True)[1]]] = True
    untitled = np.array([not headline for headline in lines.headlines], np.bool_)
    yield cue_if(first & untitled[lines.record], "the first headline, where no title is given")


def _alike(lines: Stack) -> Bools:
    """Lines that begin in the same way as the lines above and below them; only those with numbers are compared."""
    texts = pl.Series(lines.looks.texts, dtype=pl.String)
    numbered = lines.column(texts.str.head(_OPENING).str.contains(r"\d").to_numpy(), running=False)
    beside = [lines.beside(numbered, by, outside=False) for by in (-1, 1)]
    middle = numbered & beside[0] & beside[1]
    asked = np.flatnonzero(
        middle | np.append(middle[1:], False)[: len(middle)] | np.append(False, middle)[: len(middle)]
    )
    shapes: dict[str, int] = {}
    outline = np.full(len(texts), NONE)
    for number in np.unique(lines.sight.number[asked]).tolist():
        outline[number] = shapes.setdefault(_outline(lines.looks.texts[number]), len(shapes))
    outlines = lines.column(outline, running=NONE)
    alike: Bools = (
        middle & (lines.beside(outlines, -1, NONE) == outlines) & (lines.beside(outlines, 1, NONE) == outlines)
    )
    return alike


def _outline(line: str) -> str:
    """The shape of how a line begins: 0 for numbers, a for words, and the signs between them."""
    return _LETTERS.sub("a", _NUMBERS.sub("0", line[:_OPENING]))[:_OUTLINE]


def _between_figures(lines: Stack) -> Bools:
    """Lines that stand between two lone figures, where at least three lines do: a list of links with times."""
    figure = lines.of_sort("figure")
    beside = [lines.beside(figure, by, outside=False) for by in (-1, 1)]
    between: Bools = beside[0] & beside[1] & ~figure
    enough: Bools = lines.sum_by_record(between) >= _LINKS_OF_A_LIST
    return between & enough[lines.record]


def _wordings(lines: Stack) -> Iterator[Cues]:
    """How many of each line's longer words stand in the paragraphs; none where there is nothing to compare."""
    names = names_of_all("{}, {} of its words in the text", SORTS, SHARES)
    shares = shares_of(lines)
    yield Cues(names, np.where(shares == NONE, NONE, lines.sorts * len(SHARES) + shares))


def _phrases_beside(lines: Stack) -> Iterator[Cues]:
    kinds: dict[str, int] = {}
    looks = lines.looks
    opening = looks.of_hits(
        lambda hit: kinds.setdefault(hit.kind, len(kinds)) if hit.place != "holds" else NONE, otherwise=NONE
    )
    phrases = lines.column(np.where(looks.widths <= SHORT, opening, NONE), running=NONE)
    for by, where in ((-1, "before"), (1, "after")):
        yield Cues(tuple(f"{where}: a phrase of {kind}" for kind in kinds), lines.beside(phrases, by, NONE))


def _wrapping(lines: Stack) -> Iterator[Cues]:
    goes_on = lines.column(np.isin(lines.looks.endings, (NO_ENDING, OPEN)), running=True)
    broken, low = goes_on & (lines.sight.widths >= _WRAPPED), lines.sight.low
    yield cue_if(lines.beside(broken, -1, outside=False) & low, "goes on from the line before")
    yield cue_if(broken & lines.beside(low, 1, outside=False), "goes on in the next line")


def _titles(lines: Stack) -> Iterator[Cues]:
    headlines = pl.Series(lines.headlines, dtype=pl.String)
    close = np.flatnonzero(~lines.of_sort(RUNNING))
    words, headline = pl.col("words"), pl.col("headline")
    beside = pl.DataFrame(
        {
            "words": pl.Series(map(plain, lines.looks.folded), dtype=pl.String).gather(lines.sight.number[close]),
            "headline": headlines.gather(lines.record[close]),
        }
    ).select(
        pl.when(headline == "")
        .then(NONE)
        .when(headline == words)
        .then(0)
        .when(
            (words.str.len_chars() > _PART_OF_A_TITLE)
            & (headline.str.contains(words, literal=True) | words.str.contains(headline, literal=True))
        )
        .then(1)
        .otherwise(NONE)
    )
    which = np.full(lines.size, NONE)
    which[close] = beside.to_series().to_numpy()
    yield Cues(("is the title", "overlaps the title"), which)


def _recurring(lines: Stack) -> Iterator[Cues]:
    recurs = lines.others > 0
    sizes = np.where(recurs, sizes_of(lines.others, _OTHERS), NONE)
    yield Cues(names_of_all("in {} other records of the source", names_of_sizes(_OTHERS)), sizes)
    unfinished = lines.column(lines.looks.endings == NO_ENDING, running=True)
    yield cue_if(recurs & unfinished, "unfinished, in other records of the source")
    yield cue_if(lines.learned, LEARNED)
