"""Passages that were decoded with the wrong encoding, of whatever kind: read once for all checks that must know."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dq.text.east_asian import misread_east_asian
from dq.text.guesses import guessed_utf8
from dq.text.legacy import Mistake, best_reading
from dq.text.utf8 import Misread, joined, proven_utf8
from dq.vocabulary import Span


def misread(text: str) -> tuple[Misread, ...]:
    """Returns the passages of a text that were decoded wrongly, in order, none over another.

    What the bytes prove comes first, then what the letters of languages say, then ftfy's guess. A mistake that one line
    shows beyond doubt is believed more easily in the others.
    """
    lines = list(_lines(text))
    mistakes = dict.fromkeys(mistake for _, line in lines if (mistake := _sure_mistake(line)))
    return tuple(
        replace(one, start=at + one.start, end=at + one.end)
        for at, line in lines
        for one in joined(line, _passages(line, tuple(mistakes)))
    )


def is_inside(passages: Sequence[Misread], span: Span) -> bool:
    """Returns whether a span touches one of the passages that were decoded wrongly, and is explained by it."""
    nearest = bisect_left(passages, span.end, key=lambda one: one.start)
    return nearest > 0 and span.start < passages[nearest - 1].end


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines with anything beyond ASCII, and where they begin."""
    at = 0
    for line in text.split("\n"):
        if not line.isascii():
            yield at, line
        at += len(line) + 1


def _sure_mistake(line: str) -> Mistake | None:
    if proven_utf8(line):
        return None
    reading = best_reading(line)
    return reading.mistake if reading and reading.is_sure(beside=False) else None


def _without(line: str, found: list[Misread]) -> str:
    """What is left of a line outside of the passages."""
    ends = [0, *(one.end for one in found)]
    starts = [*(one.start for one in found), len(line)]
    return "".join(line[end:start] for end, start in zip(ends, starts, strict=True))


def _with_others(found: list[Misread], others: list[Misread]) -> list[Misread]:
    """The passages found, and those of the others that lie beside them."""
    beside = [o for o in others if not any(one.start < o.end and o.start < one.end for one in found)]
    return sorted([*found, *beside], key=lambda one: one.start)


def _passages(line: str, mistakes: tuple[Mistake, ...]) -> list[Misread]:
    if found := proven_utf8(line):
        rest = _without(line, found)
        return found if rest.isascii() else _with_others(found, guessed_utf8(line))
    reading = best_reading(line, mistakes)
    if reading and reading.is_sure(beside=reading.mistake in mistakes):
        return reading.passages()
    if passage := misread_east_asian(line):
        return [passage]
    return guessed_utf8(line)
