"""Cues: what speaks for or against a line being page chrome, by name.

A cue is a short phrase in plain words, so that a finding can say what decided it. Each line has cues in itself (see
`sight`) and those its place and neighbours give it, which are told here for all lines of many records at once; how much
each counts stands in the lexicon of weights.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import product
from typing import Final, NamedTuple

import numpy as np
import polars as pl

from dq.text.chrome.sight import HEADLINES, PARAGRAPH_SORT, PROSE, RUNNING, SORTS, Seen, size_of
from dq.text.chrome.stack import Bools, Ints, Stack
from dq.text.chrome.widths import SHORT
from dq.text.chrome.wording import all_words, plain

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
_UNFINISHED: Final = frozenset({"none", "open"})
_SHARES: Final = ("none", "few", "some", "most")
_UP_TO: Final = (0.0, 0.34, 0.67, 1.0)

NONE: Final = -1
"""The number of no cue."""

LEARNED: Final = "a line learnt from its source"
"""The cue of a line that the house lexicon holds; its weight is set, not trained."""


class Cues(NamedTuple):
    """Cues of which a line has at most one.

    Attributes:
        names: of the cues.
        which: the number of the one each line has, or `NONE`.
    """

    names: Sequence[str]
    which: Ints


def cues_around(lines: Stack) -> list[Cues]:
    """Returns the cues that each line has from its place and its neighbours; none for running text."""
    seen = ~lines.of_sort(RUNNING)
    return [
        Cues(names, np.where(seen, which, NONE).astype(np.int16))
        for told in (_neighbours, _places, _runs, _likeness, _wordings, _phrases_beside, _wrapping, _titles, _recurring)
        for names, which in told(lines)
    ]


def names_of(which: Ints, lines: Stack, around: Sequence[Cues]) -> list[list[str]]:
    """Returns the names of all cues of some lines, those each has in itself first."""
    told = [list(lines.seen[line].cues) for line in which.tolist()]
    for names, numbers in around:
        for own, number in zip(told, numbers[which].tolist(), strict=True):
            if number != NONE:
                own.append(names[number])
    return told


def is_paragraph(seen: Seen) -> bool:
    """Returns whether a line is running text."""
    return seen.sort in PROSE


def first_paragraph(lines: Sequence[Seen]) -> int:
    """Returns the number of lines above the first paragraph; all of them when there is none."""
    return next((i for i, seen in enumerate(lines) if is_paragraph(seen)), len(lines))


@cache
def _sizes(steps: tuple[int, ...]) -> tuple[str, ...]:
    """The names of the sizes that `_size` tells apart."""
    return (*(size_of(step, steps) for step in steps), size_of(steps[-1] + 1, steps))


def _size(counts: Ints, steps: tuple[int, ...]) -> Ints:
    """The numbers of the sizes: how many of the upper limits are exceeded."""
    return np.searchsorted(steps, counts)


@cache
def _names(form: str, *parts: tuple[str, ...]) -> tuple[str, ...]:
    """Names made of every choice from some parts, that from the last part changing fastest."""
    return tuple(form.format(*chosen) for chosen in product(*parts))


def _if(flags: Bools, name: str) -> Cues:
    return Cues((name,), np.where(flags, 0, NONE))


def _neighbours(lines: Stack) -> Iterator[Cues]:
    edge, sorts = len(SORTS), (*SORTS, "edge")
    above2, above, below, below2 = (lines.beside(lines.sorts, by, edge) for by in (-2, -1, 1, 2))
    triple = (above * len(sorts) + lines.sorts) * len(sorts) + below
    yield Cues(_names("{} | {} | {}", sorts, sorts, sorts), triple)
    yield Cues(_names("2 before: {}", sorts), above2)
    yield Cues(_names("2 after: {}", sorts), below2)
    yield Cues(_names("before: {}", sorts), above)
    yield Cues(_names("after: {}", sorts), below)


def _places(lines: Stack) -> Iterator[Cues]:
    """Where a line stands towards the paragraphs of its record and towards its ends, by what the record looks like."""
    prose = lines.of_sort(*PROSE)
    up, down = lines.nearest(prose)
    some = (lines.sum_by_record(prose) > 0)[lines.record]
    zone = np.select([~some, (up > 0) & (down > 0), up > 0], [_WITHOUT, _BETWEEN, _BELOW], _ABOVE)
    labels, shares = _labels_and_prose(lines, prose)
    page = (zone * len(_sizes(_LABELS)) + labels[lines.record]) * len(_SHARES_OF_PROSE) + shares[lines.record]
    of_a_page = (_ZONES, _sizes(_LABELS), _SHARES_OF_PROSE)
    form = "{}, {} labels and {}"
    yield Cues(_names("{} " + form, SORTS, *of_a_page), lines.sorts * len(_names(form, *of_a_page)) + page)
    yield Cues(_names(form, *of_a_page), page)
    steps = (prose * len(_sizes(_STEPS)) + _size(up, _STEPS)) * len(_sizes(_STEPS)) + _size(down, _STEPS)
    yield Cues(_steps(), np.where((up > 0) | (down > 0), steps, NONE))
    from_start = np.arange(len(lines.seen)) - lines.starts[lines.record]
    to_end = lines.starts[lines.record + 1] - np.arange(len(lines.seen)) - 1
    edges = tuple(str(number + 1) for number in range(_EDGE))
    yield Cues(_names("line {} of the record", edges), np.where(from_start < _EDGE, from_start, NONE))
    yield Cues(_names("line {} from the end", edges), np.where(to_end < _EDGE, to_end, NONE))


def _labels_and_prose(lines: Stack, prose: Bools) -> tuple[Ints, Ints]:
    """By record: how many labels of a page stand in it, and how much running text."""
    count = lines.sum_by_record(prose)
    few = count / np.maximum(1, np.diff(lines.starts)) < _FEW_PARAGRAPHS
    return _size(lines.labels, _LABELS), np.where(count == 0, 0, np.where(few, 1, 2))


@cache
def _steps() -> tuple[str, ...]:
    """The names of how far the nearest paragraphs are, above and below; those of the size 0 are of none."""
    sizes = ("", *_sizes(_STEPS)[1:])
    return tuple(
        f"{what} {' and '.join(filter(None, (up and f'{up} below', down and f'{down} above')))} a paragraph"
        for what, up, down in product(("line", "paragraph"), sizes, sizes)
    )


def _runs(lines: Stack) -> Iterator[Cues]:
    """How long the run of short lines without an end is that each line stands in, and how many labels are in it."""
    widths = lines.widths
    unfinished = lines.column_of(lambda seen: seen.ending != "sentence", running=1) > 0
    runs = lines.runs((widths < SHORT) & unfinished)
    inside = runs[runs >= 0]
    size = _size(np.bincount(inside), _RUN)
    labels = _size(np.bincount(inside, weights=lines.of_sort("label phrase")[runs >= 0]), _RUN)
    which = np.full(len(runs), NONE)
    which[runs >= 0] = (size * len(_sizes(_RUN)) + labels)[inside]
    yield Cues(_names("run of {} short lines, {} labels", _sizes(_RUN), _sizes(_RUN)), which)


def _likeness(lines: Stack) -> Iterator[Cues]:
    """Lines shaped like their neighbours, lines that stand twice, lines between figures, the first headline."""
    shapes: dict[str, int] = {"": NONE}
    outlines = lines.column_of(lambda seen: shapes.setdefault(_outline(seen.text), len(shapes)), running=NONE)
    above, below = lines.beside(outlines, -1, NONE), lines.beside(outlines, 1, NONE)
    alike = (outlines != NONE) & (above == outlines) & (below == outlines)
    yield Cues(_names("{} shaped like its neighbours", SORTS), np.where(alike, lines.sorts, NONE))
    again = _counted(lines) > 1
    yield Cues(_names("{} stands more than once", SORTS), np.where(again, lines.sorts, NONE))
    yield _if(_between_figures(lines), "between figures, as other lines are")
    heads = np.flatnonzero(lines.of_sort(*HEADLINES))
    first = np.zeros(len(lines.seen), np.bool_)
    first[heads[np.unique(lines.record[heads], return_index=True)[1]]] = True
    untitled = np.array([not (title and plain(title)) for title in lines.titles], np.bool_)
    yield _if(first & untitled[lines.record], "the first headline, where no title is given")


def _outline(line: str) -> str:
    """The shape of how a line begins: 0 for numbers, a for words, and the signs between them."""
    if not _NUMBERS.search(line, 0, _OPENING):
        return ""
    return _LETTERS.sub("a", _NUMBERS.sub("0", line[:_OPENING]))[:_OUTLINE]


def _counted(lines: Stack) -> Ints:
    """How often the words of each line stand in its record."""
    frame = pl.DataFrame({"record": lines.record, "words": [seen.words for seen in lines.seen]})
    return frame.select(pl.len().over("record", "words")).to_series().to_numpy().astype(np.int64)


def _between_figures(lines: Stack) -> Bools:
    """Lines that stand between two lone figures, where at least three lines do: a list of links with times."""
    figure = lines.of_sort("figure")
    beside = [lines.beside(figure.astype(np.int64), by, 0) > 0 for by in (-1, 1)]
    between = beside[0] & beside[1] & ~figure
    return between & (lines.sum_by_record(between) >= _LINKS_OF_A_LIST)[lines.record]


def _wordings(lines: Stack) -> Iterator[Cues]:
    """How many of each line's longer words stand in the paragraphs; none where there is nothing to compare."""
    records = [lines.lines_of(record) for record in range(len(lines.titles))]
    running = [" ".join([seen.words for seen in record if seen.sort == RUNNING]) for record in records]
    told = map(_shared, records, map(all_words, running))
    shares = np.array([share for record in told for share in record], np.int64)
    which = np.where(shares == NONE, NONE, lines.sorts * len(_SHARES) + shares)
    yield Cues(_names("{}, {} of its words in the text", SORTS, _SHARES), which)


def _shared(lines: Sequence[Seen], running: Sequence[str]) -> list[int]:
    """The numbers of the shares of one record's lines: of a paragraph's words those that stand in another one count."""
    once = {word for seen in lines for word in seen.long_words}.intersection(running)
    again = set(once)
    for words in (seen.long_words for seen in lines if seen.sort == PARAGRAPH_SORT):
        again |= once & words
        once |= words
    if not running and not once:
        return [NONE] * len(lines)
    return [_share(seen, again if seen.sort == PARAGRAPH_SORT else once) for seen in lines]


def _share(seen: Seen, known: AbstractSet[str]) -> int:
    if not seen.long_words or seen.width != len(seen.words):
        return NONE
    share = len(seen.long_words & known) / len(seen.long_words)
    return bisect_left(_UP_TO, share)


def _phrases_beside(lines: Stack) -> Iterator[Cues]:
    kinds: dict[str, int] = {}
    phrases = lines.column_of(
        lambda seen: (
            kinds.setdefault(seen.hit.kind, len(kinds))
            if seen.hit and seen.hit.place != "holds" and seen.width <= SHORT
            else NONE
        ),
        running=NONE,
    )
    for by, where in ((-1, "before"), (1, "after")):
        yield Cues([f"{where}: a phrase of {kind}" for kind in kinds], lines.beside(phrases, by, NONE))


def _wrapping(lines: Stack) -> Iterator[Cues]:
    goes_on = lines.column_of(lambda seen: seen.ending in _UNFINISHED, running=1)
    broken = goes_on * (lines.widths >= _WRAPPED)
    low = lines.column(seen.words[0].islower() for seen in lines.seen)
    yield _if((lines.beside(broken, -1, 0) > 0) & (low > 0), "goes on from the line before")
    yield _if((broken > 0) & (lines.beside(low, 1, 0) > 0), "goes on in the next line")


def _titles(lines: Stack) -> Iterator[Cues]:
    which = np.full(len(lines.seen), NONE)
    for record, title in enumerate(lines.titles):
        headline = plain(title) if title else ""
        if headline:
            plains = [seen.plain for seen in lines.lines_of(record)]
            beside = [_beside_title(words, headline) if words else NONE for words in plains]
            which[lines.starts[record] : lines.starts[record + 1]] = beside
    yield Cues(("is the title", "overlaps the title"), which)


def _beside_title(words: str, headline: str) -> int:
    if words == headline:
        return 0
    return 1 if len(words) > _PART_OF_A_TITLE and (words in headline or headline in words) else NONE


def _recurring(lines: Stack) -> Iterator[Cues]:
    recurs = lines.others > 0
    sizes = np.where(recurs, _size(lines.others, _OTHERS), NONE)
    yield Cues(_names("in {} other records of the source", _sizes(_OTHERS)), sizes)
    unfinished = lines.column_of(lambda seen: seen.ending == "none", running=1) > 0
    yield _if(recurs & unfinished, "unfinished, in other records of the source")
    yield _if(lines.learned, LEARNED)
