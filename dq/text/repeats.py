"""Passages that stand in a text more than once: runs of equal lines, and of equal sentences within lines."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, NamedTuple

from dq.vocabulary import Span

MIN_CHARACTERS: Final = 60
"""A shorter passage is a label, a refrain or a name, and repeats by nature."""

MIN_SHARE: Final = 0.3
"""Short lines alone (a refrain, a table, a menu) count when one copy is this share of the text."""

_NARROW_END: Final = r"[ \t](?:(?<=[.!?…].)|(?<=[.!?…][\"'”’»)\]].)|(?<=[.!?…][\"'”’»)\]]{2}.))"
_SENTENCE_END: Final = re.compile(_NARROW_END)
"""White space after a mark and up to two closing quotation marks or brackets: white space first, for it is rare."""

_WIDE_MARKS: Final = "。！？"
_WIDE_SENTENCE_END: Final = re.compile(rf"{_NARROW_END}|(?<=[{_WIDE_MARKS}])")
"""Likewise; nothing is needed after a wide mark."""

_AROUND: Final = " \t\r\n\v\f"
_WIDE: Final = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]")


class Unit(NamedTuple):
    """A line or sentence without the white space around it."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Repeat:
    """A later copy of a passage.

    Attributes:
        span: the copy.
        first: the first of its kind.
        copies: how often the passage stands in the text, this copy and the first included.
    """

    span: Span
    first: Span
    copies: int


class _Run(NamedTuple):
    """`length` units from `copy` on are those from `first` on."""

    copy: int
    first: int
    length: int


def repeats_in(text: str) -> list[Repeat]:
    """Returns every later copy of a passage, in the order of places; copies do not overlap.

    Whole lines come first; what is left of the text is then read sentence by sentence.
    """
    lines = lines_in(text)
    found = _repeats(lines, _allowance(lines))
    found += _repeats(_sentences(text, lines, found), float("inf"))
    return sorted(found, key=lambda repeat: repeat.span)


def lines_in(text: str) -> list[Unit]:
    """Returns the lines that are not blank."""
    lines = text.split("\n")
    return _units(lines, accumulate((len(line) + 1 for line in lines), initial=0))


def _units(pieces: Iterable[str], begins: Iterable[int]) -> list[Unit]:
    """Pieces of a text, which begin there, without white space around them and without what is white space alone."""
    units = []
    for piece, begin in zip(pieces, begins, strict=False):
        if stripped := piece.strip(_AROUND):
            at = begin if len(stripped) == len(piece) else begin + len(piece) - len(piece.lstrip(_AROUND))
            units.append(Unit(at, at + len(stripped), stripped))
    return units


def _allowance(lines: Sequence[Unit]) -> float:
    """How many characters of short lines alone make a passage."""
    return max(MIN_CHARACTERS, MIN_SHARE * sum(len(line.text) for line in lines))


def _repeats(units: Sequence[Unit], short_allowance: float) -> list[Repeat]:
    repeats = []
    for group in _grouped(_runs(units, short_allowance)):
        core = range(max(r.first for r in group), min(r.first + r.length for r in group))
        for run in group:
            cut = _cut(units, run, core, short_allowance)
            copy, first = (_span(units, at, cut.length) for at in (cut.copy, cut.first))
            repeats.append(Repeat(copy, first, len(group) + 1))
    return repeats


def _runs(units: Sequence[Unit], short_allowance: float) -> list[_Run]:
    """The runs of units that stand again as they first stood, as long as they go; found in one pass."""
    runs: list[_Run] = []
    copies: list[int] = []
    first_places: dict[str, int] = {}
    at = 0
    while at < len(units):
        first = first_places.setdefault(units[at].text, at)
        if first == at:
            at += 1
            continue
        after = bisect_right(copies, first)
        length = _common(units, first, at, copies[after] if after < len(copies) else at)
        if length and _counts(units, at, length, short_allowance):
            runs.append(_Run(at, first, length))
            copies.append(at)
        at += max(length, 1)
    return runs


def _common(units: Sequence[Unit], first: int, copy: int, limit: int) -> int:
    """How many units from both places on are equal, the first ones ending before the limit."""
    most = min(limit - first, len(units) - copy)
    return next((n for n in range(most) if units[first + n].text != units[copy + n].text), most)


def _counts(units: Sequence[Unit], copy: int, length: int, short_allowance: float) -> bool:
    """Whether a run is a passage: long enough, with a line of prose or a large share of the text."""
    texts = [unit.text for unit in units[copy : copy + length]]
    total = sum(map(len, texts))
    return total >= MIN_CHARACTERS and (total >= short_allowance or any(map(_is_prose, texts)))


def _is_prose(line: str) -> bool:
    """Whether a line is as long as a sentence; a wide letter counts for two."""
    return len(line) >= MIN_CHARACTERS or len(line) + len(_WIDE.findall(line)) >= MIN_CHARACTERS


def _grouped(runs: Sequence[_Run]) -> list[list[_Run]]:
    """Runs whose first passages overlap, together; in the order of their copies."""
    groups: list[list[_Run]] = []
    reached = -1
    for run in sorted(runs, key=lambda r: (r.first, r.copy)):
        if run.first < reached:
            groups[-1].append(run)
        else:
            groups.append([run])
        reached = max(reached, run.first + run.length)
    return groups


def _cut(units: Sequence[Unit], run: _Run, core: range, short_allowance: float) -> _Run:
    """A run without the labels at its ends that the other copies of the passage do not have."""
    if not core or not _counts(units, run.copy + core.start - run.first, len(core), short_allowance):
        return run
    before, after = core.start - run.first, run.first + run.length - core.stop
    start = before if sum(len(u.text) for u in units[run.first : core.start]) < MIN_CHARACTERS else 0
    stop = after if sum(len(u.text) for u in units[core.stop : core.stop + after]) < MIN_CHARACTERS else 0
    return _Run(run.copy + start, run.first + start, run.length - start - stop)


def _span(units: Sequence[Unit], at: int, length: int) -> Span:
    return Span(units[at].start, units[at + length - 1].end)


def _sentences(text: str, lines: Sequence[Unit], repeats: Sequence[Repeat]) -> list[Unit]:
    """The sentences of the lines that are no part of a copy; in the place of each other line one like no other."""
    copied = sorted(repeat.span for repeat in repeats)
    sentence_end = _WIDE_SENTENCE_END if any(mark in text for mark in _WIDE_MARKS) else _SENTENCE_END
    sentences, at = [], 0
    for line in lines:
        while at < len(copied) and copied[at].end <= line.start:
            at += 1
        if at < len(copied) and copied[at].start <= line.start:
            sentences.append(Unit(line.start, line.end, f"\n{line.start}"))
        else:
            ends = [end.span() for end in sentence_end.finditer(text, line.start, line.end)]
            sentences += _between(text, line, ends) if ends else [line]
    return sentences


def _between(text: str, line: Unit, ends: Sequence[tuple[int, int]]) -> list[Unit]:
    """What stands in a line between the ends of its sentences."""
    begins = [line.start, *(after for _, after in ends)]
    stops = [*(end for end, _ in ends), line.end]
    return _units((text[begin:stop] for begin, stop in zip(begins, stops, strict=True)), begins)
