"""How much of each text the page holds: all of it, what stands around its findings, or what they found alone."""

from collections.abc import Callable, Iterable, Sequence
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
    """A text in three lengths, with their sizes in bytes; each is worked out when it is asked for.

    Attributes:
        article: its number.
        text: the text.
        spans: where its findings are.
    """

    article: int
    text: str
    spans: Sequence[tuple[int, int]] = field(repr=False)

    @property
    def full(self) -> list[Fragment]:
        """All of it, or `short` where no browser would set it."""
        return _cut(self.text, self._full)

    @property
    def short(self) -> list[Fragment]:
        """What stands around the findings."""
        return _cut(self.text, self._short)

    @property
    def bare(self) -> list[Fragment]:
        """What the findings found, and nothing else."""
        return _cut(self.text, self._bare)

    @cached_property
    def full_bytes(self) -> int:
        """The bytes of `full`."""
        return _bytes_in(self.text, self._full)

    @cached_property
    def short_bytes(self) -> int:
        """The bytes of `short`."""
        return _bytes_in(self.text, self._short)

    @cached_property
    def bare_bytes(self) -> int:
        """The bytes of `bare`."""
        return _bytes_in(self.text, self._bare)

    @property
    def _full(self) -> Sequence[tuple[int, int]]:
        return [(0, len(self.text))] if len(self.text) <= MAX_TEXT else self._short

    @cached_property
    def _short(self) -> Sequence[tuple[int, int]]:
        return around(len(self.text), self.spans)

    @cached_property
    def _bare(self) -> Sequence[tuple[int, int]]:
        return found(len(self.text), self.spans)


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
    bare, budget = _that_fit(texts, budget, lambda text: text.bare_bytes)
    short, budget = _that_fit(bare, budget, lambda text: text.short_bytes - text.bare_bytes)
    full, _ = _that_fit(short, budget, lambda text: text.full_bytes - text.short_bytes)
    kept = {text.article: text for text in bare}
    longer, longest = {text.article for text in short}, {text.article for text in full}
    fragments = {
        article: text.full if article in longest else text.short if article in longer else text.bare
        for article, text in kept.items()
    }
    return {article: parts for article, parts in fragments.items() if parts}


def _that_fit(texts: Sequence[Sized], budget: int, size: Callable[[Sized], int]) -> tuple[list[Sized], int]:
    """Those that fit one after another, and what is left of the budget."""
    kept = []
    for text in texts:
        if (own := size(text)) <= budget:
            kept.append(text)
            budget -= own
    return kept, budget


def around(length: int, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Returns where the opening of a text is and what stands around each span, in order and without overlap."""
    wanted = ((start - AROUND, min(end, start + MAX_SPAN) + AROUND) for start, end in spans)
    return _merged(length, [(0, OPENING), *wanted])


def found(length: int, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Returns what spans cover of a text, of long ones the beginning, in order and without overlap."""
    return _merged(length, [(start, min(end, start + MAX_EXCERPT)) for start, end in spans])


def _cut(text: str, stretches: Iterable[tuple[int, int]]) -> list[Fragment]:
    parts = []
    line, at = 1, 0
    for start, end in stretches:
        line += text.count("\n", at, start)
        at = start
        parts.append(Fragment(start, line, text[start:end]))
    return parts


def _bytes_in(text: str, stretches: Iterable[tuple[int, int]]) -> int:
    """How many bytes stretches of a text take, in UTF-8."""
    if text.isascii():
        return sum([end - start for start, end in stretches])
    return sum(len(text[start:end].encode()) for start, end in stretches)


def _merged(length: int, wanted: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches that are kept of a text, those that touch as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted((max(0, start), min(length, end)) for start, end in wanted):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged
