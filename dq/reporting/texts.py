"""How much of each text the page holds: all of it, or what stands around its findings."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

AROUND: Final = 200
"""Code points kept on each side of a finding in an excerpted text."""

OPENING: Final = 200
"""Code points kept of the beginning of an excerpted text."""

MAX_TEXT: Final = 200_000
"""A longer text is always excerpted: no browser sets it in a time anybody waits."""

MAX_SPAN: Final = 5_000
"""Of a longer finding the beginning is kept in an excerpt."""


class Fragment(NamedTuple):
    """A stretch of a text.

    Attributes:
        start: its place in the text, in code points.
        line: the line it begins on, from 1.
        text: the stretch itself.
    """

    start: int
    line: int
    text: str


def whole(text: str) -> list[Fragment]:
    """Returns a text as one fragment."""
    return [Fragment(0, 1, text)]


def excerpts(text: str, spans: Iterable[tuple[int, int]]) -> list[Fragment]:
    """Returns the opening of a text and what stands around each span, in order and without overlap."""
    found = []
    line, at = 1, 0
    for start, end in _stretches(len(text), spans):
        line += text.count("\n", at, start)
        at = start
        found.append(Fragment(start, line, text[start:end]))
    return found


def _stretches(length: int, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The stretches that are kept, merged where they touch."""
    wanted = [(0, OPENING), *((start - AROUND, min(end, start + MAX_SPAN) + AROUND) for start, end in spans)]
    reached: tuple[int, int] | None = None
    for start, end in sorted((max(0, start), min(length, end)) for start, end in wanted):
        if reached is None:
            reached = (start, end)
        elif start <= reached[1]:
            reached = (reached[0], max(reached[1], end))
        else:
            yield reached
            reached = (start, end)
    if reached is not None:
        yield reached
