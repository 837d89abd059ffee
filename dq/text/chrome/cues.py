"""Cues: what speaks for or against a line being page chrome, by name.

A cue is a short phrase in plain words, so that a finding can say what decided it. Each line has cues in itself and
those its place and neighbours give it; how much each counts stands in the lexicon of weights.
"""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from typing import Final, NamedTuple

from dq.text.chrome.sight import HEADLINES, PROSE, RUNNING, SHORT, Seen, labels_in, size_of

_WRAPPED: Final = 40
_LINKS_OF_A_LIST: Final = 3
_OPENING: Final = 24
_OUTLINE: Final = 6
_NUMBERS: Final = re.compile(r"\d+")
_LONG_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_PLAIN_LONG_WORD: Final = re.compile("[a-z]{4,}")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_FEW_PARAGRAPHS: Final = 0.15
_PART_OF_A_TITLE: Final = 20
_EDGE: Final = 3
_STEPS: Final = (0, 1, 2, 3, 6, 15)
_RUN: Final = (0, 1, 2, 4, 9, 24)
_OTHERS: Final = (0, 1, 4)
_LABELS: Final = (0, 1, 4, 9)
_SHARED: Final = ((0.0, "none"), (0.34, "few"), (0.67, "some"), (1.0, "most"))


class Place(NamedTuple):
    """Where a line stands towards the paragraphs of its record.

    Attributes:
        zone: above, between or below the paragraphs, or without any.
        steps: how many lines away they are.
    """

    zone: str
    steps: str


LEARNED: Final = "a line learnt from its source"
"""The cue of a line that the house lexicon holds; its weight is set, not trained."""


def cues_of(
    lines: Sequence[Seen], title: str | None = None, recurrence: Sequence[int] = (), learned: Container[int] = ()
) -> list[list[str]]:
    """Returns the cues of every line.

    Args:
        lines: the lines of one record, in order.
        title: the record's headline.
        recurrence: in how many other records of the source each line stands; empty when not known.
        learned: the numbers of the lines that the house lexicon holds.
    """
    page = _page(lines)
    headline = _plain(title) if title else None
    counted = Counter(seen.line.words for seen in lines)
    places, runs, alike, listed = _places(lines), _runs(lines), _alike(lines), _between_figures(lines)
    sorts = ["edge", "edge", *(seen.sort for seen in lines), "edge", "edge"]
    first = first_headline(lines)
    shared = _shared(lines)
    result = []
    for i, seen in enumerate(lines):
        if seen.sort == RUNNING:
            result.append([*seen.cues])
            continue
        cues = [*seen.cues, *_neighbour_cues(sorts[i : i + 5]), *_place_cues(lines, i, places[i], page)]
        cues += runs[i]
        cues += [f"{seen.sort} shaped like its neighbours"] if alike[i] else []
        cues += [f"{seen.sort} stands more than once"] if counted[seen.line.words] > 1 else []
        cues += ["between figures, as other lines are"] if listed[i] else []
        cues += ["the first headline, where no title is given"] if i == first and not headline else []
        cues += [f"{seen.sort}, {shared[i]} of its words in the text"] if shared[i] else []
        cues += [*_phrases_beside(lines, i), *_wrapping(lines, i)]
        cues += _beside_title(_plain(seen.line.words), headline) if headline else []
        cues += _recurring(seen, recurrence[i]) if recurrence and recurrence[i] else []
        cues += [LEARNED] if i in learned else []
        result.append(cues)
    return result


def is_paragraph(seen: Seen) -> bool:
    """Returns whether a line is running text."""
    return seen.sort in PROSE


def first_paragraph(lines: Sequence[Seen]) -> int:
    """Returns the number of lines above the first paragraph; all of them when there is none."""
    return next((i for i, seen in enumerate(lines) if is_paragraph(seen)), len(lines))


def first_headline(lines: Sequence[Seen]) -> int:
    """Returns the number of the first line of a headline's length; -1 when there is none."""
    return next((i for i, seen in enumerate(lines) if seen.sort in HEADLINES), -1)


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _page(lines: Sequence[Seen]) -> str:
    """What the record looks like as a whole: how many labels of a page stand in it, and how much running text."""
    prose = sum(map(is_paragraph, lines))
    few = prose / max(1, len(lines)) < _FEW_PARAGRAPHS
    share = "no paragraphs" if not prose else "few paragraphs" if few else "paragraphs"
    return f"{size_of(labels_in(lines), _LABELS)} labels and {share}"


def _neighbour_cues(sorts: Sequence[str]) -> Iterator[str]:
    before2, before, mine, after, after2 = sorts
    yield f"{before} | {mine} | {after}"
    yield f"2 before: {before2}"
    yield f"2 after: {after2}"
    yield f"before: {before}"
    yield f"after: {after}"


def _place_cues(lines: Sequence[Seen], i: int, place: Place, page: str) -> Iterator[str]:
    sort = lines[i].sort
    yield f"{sort} {place.zone}, {page}"
    yield f"{place.zone}, {page}"
    if place.steps:
        yield f"{'paragraph' if is_paragraph(lines[i]) else 'line'} {place.steps}"
    if i < _EDGE:
        yield f"line {i + 1} of the record"
    if len(lines) - i <= _EDGE:
        yield f"line {len(lines) - i} from the end"


def _places(lines: Sequence[Seen]) -> list[Place]:
    prose = [i for i, seen in enumerate(lines) if is_paragraph(seen)]
    if not prose:
        return [Place("without paragraphs", "")] * len(lines)
    result, behind = [], -1
    for i in range(len(lines)):
        ahead = behind + 1
        ahead += ahead < len(prose) and prose[ahead] == i
        up = f"{size_of(i - prose[behind], _STEPS)} below" if behind >= 0 else ""
        down = f"{size_of(prose[ahead] - i, _STEPS)} above" if ahead < len(prose) else ""
        zone = (
            "between paragraphs" if up and down else "below the last paragraph" if up else "above the first paragraph"
        )
        result.append(Place(zone, " and ".join(filter(None, (up, down))) + " a paragraph" if up or down else ""))
        behind += behind + 1 < len(prose) and prose[behind + 1] == i
    return result


def _runs(lines: Sequence[Seen]) -> list[list[str]]:
    """How long the run of short lines without an end is that each line stands in, and how many labels are in it."""
    result: list[list[str]] = [[] for _ in lines]
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and lines[end].width < SHORT and lines[end].ending != "sentence":
            end += 1
        labels = sum(seen.sort == "label phrase" for seen in lines[at:end])
        for i in range(at, end):
            result[i] = [f"run of {size_of(end - at, _RUN)} short lines, {size_of(labels, _RUN)} labels"]
        at = end + 1
    return result


def _alike(lines: Sequence[Seen]) -> list[bool]:
    """Lines that begin in the same shape as both their neighbours: items of a list or rows of a table."""
    outlines = ["", *("" if seen.sort == RUNNING else _outline(seen.line.text) for seen in lines), ""]
    return [outlines[i] == outlines[i + 1] == outlines[i + 2] != "" for i in range(len(lines))]


def _outline(line: str) -> str:
    """The shape of how a line begins: 0 for numbers, a for words, and the signs between them."""
    if not _NUMBERS.search(line, 0, _OPENING):
        return ""
    return _LETTERS.sub("a", _NUMBERS.sub("0", line[:_OPENING]))[:_OUTLINE]


def _between_figures(lines: Sequence[Seen]) -> list[bool]:
    """Lines that stand between two lone figures, where at least three lines do: a list of links with times."""
    figure = [False, *(seen.sort == "figure" for seen in lines), False]
    between = [figure[i] and figure[i + 2] and not figure[i + 1] for i in range(len(lines))]
    return between if sum(between) >= _LINKS_OF_A_LIST else [False] * len(lines)


def _shared(lines: Sequence[Seen]) -> list[str]:
    """How many of each line's longer words stand in the paragraphs; empty where there is nothing to compare."""
    running = frozenset(_long_words(" ".join([seen.line.words for seen in lines if seen.sort == RUNNING])))
    own = [frozenset(_long_words(seen.line.words)) if seen.sort != RUNNING else frozenset() for seen in lines]
    counts = Counter(word for seen, words in zip(lines, own, strict=True) if is_paragraph(seen) for word in words)
    if not counts and not running:
        return [""] * len(lines)
    result = []
    for seen, words in zip(lines, own, strict=True):
        least = 1 if is_paragraph(seen) else 0
        share = sum([counts[word] > least or word in running for word in words]) / max(1, len(words))
        comparable = words and seen.width == len(seen.line.words)
        result.append(next(name for most, name in _SHARED if share <= most) if comparable else "")
    return result


def _long_words(text: str) -> list[str]:
    return (_PLAIN_LONG_WORD if text.isascii() else _LONG_WORD).findall(text.casefold())


def _phrases_beside(lines: Sequence[Seen], i: int) -> Iterator[str]:
    for at, where in ((i - 1, "before"), (i + 1, "after")):
        hit = lines[at].hit if 0 <= at < len(lines) else None
        if hit and hit.place != "holds" and lines[at].width <= SHORT:
            yield f"{where}: a phrase of {hit.kind}"


def _wrapping(lines: Sequence[Seen], i: int) -> Iterator[str]:
    if i and _runs_on(lines[i - 1], lines[i]):
        yield "goes on from the line before"
    if i + 1 < len(lines) and _runs_on(lines[i], lines[i + 1]):
        yield "goes on in the next line"


def _runs_on(upper: Seen, lower: Seen) -> bool:
    return upper.ending in {"none", "open"} and upper.width >= _WRAPPED and lower.line.words[0].islower()


def _beside_title(words: str, headline: str) -> list[str]:
    if words == headline:
        return ["is the title"]
    overlaps = len(words) > _PART_OF_A_TITLE and (words in headline or headline in words)
    return ["overlaps the title"] if overlaps else []


def _recurring(seen: Seen, others: int) -> Iterator[str]:
    yield f"in {size_of(others, _OTHERS)} other records of the source"
    if seen.ending == "none":
        yield "unfinished, in other records of the source"
