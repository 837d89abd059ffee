"""How much of each text the page holds: all of it, what stands around its findings, or what they found alone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, NamedTuple

import polars as pl

from dq.reporting.selection import Selection
from dq.vocabulary import Field

AROUND: Final = 200
"""Code points kept on each side of a finding in an excerpted text."""

OPENING: Final = 200
"""Code points kept of the beginning of an excerpted text."""

MAX_TEXT: Final = 200_000
"""A longer text is always excerpted: no browser sets it in a time anybody waits."""

MAX_SPAN: Final = 5_000
"""Of a longer finding the beginning is kept in an excerpt."""


MAX_EXCERPT: Final = 300
"""Code points kept of a finding where nothing else of its text is."""


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


@dataclass(frozen=True)
class Sized:
    """A text in three lengths, with their sizes in bytes; the two shorter ones are made when they are asked for.

    Attributes:
        article: its number.
        text: the text.
        spans: where its findings are.
    """

    article: int
    text: str
    spans: Sequence[tuple[int, int]] = field(repr=False)

    @cached_property
    def full(self) -> list[Fragment]:
        """Returns all of it, or `short` where no browser would set it."""
        return whole(self.text) if len(self.text) <= MAX_TEXT else self.short

    @cached_property
    def short(self) -> list[Fragment]:
        """Returns what stands around the findings."""
        return excerpts(self.text, self.spans)

    @cached_property
    def bare(self) -> list[Fragment]:
        """Returns what the findings found, and nothing else."""
        return found(self.text, self.spans)

    @cached_property
    def full_bytes(self) -> int:
        """Returns the bytes of `full`."""
        return size_of(self.full)

    @cached_property
    def short_bytes(self) -> int:
        """Returns the bytes of `short`."""
        return size_of(self.short)

    @cached_property
    def bare_bytes(self) -> int:
        """Returns the bytes of `bare`."""
        return size_of(self.bare)


def size_of(fragments: Iterable[Fragment]) -> int:
    """Returns how many bytes fragments take, in UTF-8."""
    return sum(len(part.text.encode()) for part in fragments)


def sized(chosen: Selection) -> list[Sized]:
    """Returns the texts of a selection, those that matter most first."""
    spans = dict(
        chosen.findings.filter((pl.col("field") == Field.TEXT) & (pl.col("end") > pl.col("start")))
        .group_by("article")
        .agg(pl.concat_list("start", "end"))
        .iter_rows()
    )
    ordered = chosen.texts.join(chosen.articles.select("article", "priority"), on="article").sort("priority")
    rows = ordered.select("article", "text").iter_rows()
    return [Sized(number, text, spans.get(number, ())) for number, text in rows]


def fitting(texts: Sequence[Sized], budget: int) -> dict[int, list[Fragment]]:
    """Returns what fits of texts: bare ones, then excerpts in place of them, then whole ones, each by priority."""
    if sum(text.full_bytes for text in texts) <= budget:
        return {text.article: text.full for text in texts}
    kept: dict[int, list[Fragment]] = {}
    for text in texts:
        if text.bare_bytes <= budget:
            kept[text.article] = text.bare
            budget -= text.bare_bytes
    for text in texts:
        if text.article in kept and text.short_bytes - text.bare_bytes <= budget:
            kept[text.article] = text.short
            budget -= text.short_bytes - text.bare_bytes
    for text in texts:
        if kept.get(text.article) is text.short and text.full_bytes - text.short_bytes <= budget:
            kept[text.article] = text.full
            budget -= text.full_bytes - text.short_bytes
    return {article: fragments for article, fragments in kept.items() if fragments}


def whole(text: str) -> list[Fragment]:
    """Returns a text as one fragment."""
    return [Fragment(0, 1, text)]


def excerpts(text: str, spans: Iterable[tuple[int, int]]) -> list[Fragment]:
    """Returns the opening of a text and what stands around each span, in order and without overlap."""
    around = ((start - AROUND, min(end, start + MAX_SPAN) + AROUND) for start, end in spans)
    return _cut(text, [(0, OPENING), *around])


def found(text: str, spans: Iterable[tuple[int, int]]) -> list[Fragment]:
    """Returns what spans cover of a text, of long ones the beginning, in order and without overlap."""
    return _cut(text, [(start, min(end, start + MAX_EXCERPT)) for start, end in spans])


def _cut(text: str, wanted: Iterable[tuple[int, int]]) -> list[Fragment]:
    parts = []
    line, at = 1, 0
    for start, end in _stretches(len(text), wanted):
        line += text.count("\n", at, start)
        at = start
        parts.append(Fragment(start, line, text[start:end]))
    return parts


def _stretches(length: int, wanted: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The stretches that are kept, merged where they touch."""
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
