"""How much of each text the page holds: all of it, what stands around its findings, or what they found alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

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

I64 = NDArray[np.int64]


class Length(IntEnum):
    """How much is kept of a text."""

    BARE = 1
    """What the findings found, and nothing else."""
    SHORT = 2
    """What stands around the findings."""
    FULL = 3
    """All of it, or `SHORT` where no browser would set it."""


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


class Kept(NamedTuple):
    """What is kept of a text: fragments, and how many bytes they take together."""

    fragments: list[Fragment]
    size: int


@dataclass(frozen=True, slots=True)
class Stretches:
    """Stretches of several texts in code points, of each text in order and without overlap.

    Attributes:
        starts: where each begins.
        ends: where it ends.
        offsets: `offsets[i]:offsets[i + 1]` are those of text `i`.
    """

    starts: I64
    ends: I64
    offsets: I64

    def of(self, text: int) -> list[tuple[int, int]]:
        """Returns the stretches of one text."""
        some = slice(self.offsets[text], self.offsets[text + 1])
        return list(zip(self.starts[some].tolist(), self.ends[some].tolist(), strict=True))


@dataclass(frozen=True, slots=True)
class Sized:
    """Texts in three lengths, with their sizes.

    Attributes:
        articles: their numbers.
        texts: the texts.
        stretches: what `BARE` and `SHORT` keep of each.
        sizes: by length, the bytes of each text.
    """

    articles: Sequence[int]
    texts: pl.Series
    stretches: dict[Length, Stretches]
    sizes: dict[Length, I64]

    @classmethod
    def of(cls, texts: pl.DataFrame, spans: pl.DataFrame) -> "Sized":
        """Returns texts with their sizes.

        Args:
            texts: `article` and `text`, one row a text.
            spans: `article`, `start` and `end`, one row a finding.
        """
        found = spans.join(texts.select("article").with_row_index("text"), on="article")
        owners, starts, ends = (found[name].to_numpy().astype(np.int64) for name in ("text", "start", "end"))
        written, opened = texts["text"], np.arange(texts.height)
        lengths = written.str.len_chars().to_numpy().astype(np.int64)
        bare = merged(owners, starts, np.minimum(ends, starts + MAX_EXCERPT), lengths)
        short = merged(
            np.append(opened, owners),
            np.append(np.zeros(texts.height, np.int64), starts - AROUND),
            np.append(np.full(texts.height, OPENING), np.minimum(ends, starts + MAX_SPAN) + AROUND),
            lengths,
        )
        whole = written.str.len_bytes().to_numpy().astype(np.int64)
        stretches = {Length.BARE: bare, Length.SHORT: short}
        sizes = {length: _sizes(written, kept, whole == lengths) for length, kept in stretches.items()}
        sizes[Length.FULL] = np.where(lengths <= MAX_TEXT, whole, sizes[Length.SHORT])
        return cls(texts["article"].to_list(), written, stretches, sizes)

    def __len__(self) -> int:
        return len(self.articles)

    def kept(self, chosen: Sequence[tuple[int, Length]]) -> dict[int, Kept]:
        """Returns, by the number of its article, what is kept of each text that is given by its place and a length."""
        kept = {}
        texts = self.texts.gather([place for place, _ in chosen])
        for (place, length), text in zip(chosen, texts, strict=True):
            fragments = _cut(text, self._stretches(text, place, length))
            if fragments:
                kept[self.articles[place]] = Kept(fragments, int(self.sizes[length][place]))
        return kept

    def _stretches(self, text: str, place: int, length: Length) -> list[tuple[int, int]]:
        if length is Length.FULL and len(text) <= MAX_TEXT:
            return [(0, len(text))]
        return self.stretches[min(length, Length.SHORT)].of(place)


def sized(chosen: Selection) -> Sized:
    """Returns the texts of a selection, those that matter most first."""
    texts = chosen.texts.join(chosen.articles.select("article", "priority"), on="article").sort("priority")
    spans = chosen.findings.filter((pl.col("field") == Field.TEXT) & (pl.col("end") > pl.col("start")))
    return Sized.of(texts.select("article", "text"), spans.select("article", "start", "end"))


def fitting(texts: Sized, places: Sequence[int], budget: int) -> list[tuple[int, Length]]:
    """Returns what fits of some texts: bare ones, then excerpts in place of them, then whole ones, each by priority.

    Args:
        texts: those that matter most first.
        places: which of them, in order.
        budget: how many bytes there is room for.
    """
    bare, short, full = (texts.sizes[length] for length in (Length.BARE, Length.SHORT, Length.FULL))
    if int(full[places].sum()) <= budget:
        return [(place, Length.FULL) for place in places]
    some, budget = _that_fit(places, bare, budget)
    fitted = dict.fromkeys(some, Length.BARE)
    for length, more in ((Length.SHORT, short - bare), (Length.FULL, full - short)):
        some, budget = _that_fit(some, more, budget)
        fitted |= dict.fromkeys(some, length)
    return list(fitted.items())


def _that_fit(places: Sequence[int], sizes: I64, budget: int) -> tuple[list[int], int]:
    """Those that fit one after another, and what is left of the budget."""
    kept = []
    for place, size in zip(places, sizes[places].tolist(), strict=True):
        if size <= budget:
            kept.append(place)
            budget -= size
    return kept, budget


def merged(texts: I64, starts: I64, ends: I64, lengths: I64) -> Stretches:
    """Returns stretches as far as they lie in their texts, those that touch as one.

    Args:
        texts: of each stretch, the number of its text.
        starts: where it begins.
        ends: where it ends.
        lengths: of each text.
    """
    order = np.lexsort((starts, texts))
    texts = texts[order]
    starts, ends = np.maximum(starts[order], 0), np.minimum(ends[order], lengths[texts])
    apart = texts * (int(lengths.max(initial=0)) + 1)  # no stretch of one text reaches those of the next
    reached = np.maximum.accumulate(ends + apart)
    first = np.append(True, (starts + apart)[1:] > reached[:-1])[: len(starts)]
    last = np.append(first[1:], True)[: len(starts)]
    counts = np.bincount(texts[first], minlength=len(lengths))
    return Stretches(starts[first], (reached - apart)[last], np.append(0, np.cumsum(counts)))


def _sizes(texts: pl.Series, kept: Stretches, are_ascii: NDArray[np.bool_]) -> I64:
    """How many bytes of UTF-8 the stretches of each text take."""
    sizes = kept.ends - kept.starts
    wide = np.flatnonzero(~are_ascii & (np.diff(kept.offsets) > 0))
    for place, text in zip(wide.tolist(), texts.gather(wide), strict=True):
        parts = (text[start:end] for start, end in kept.of(place))
        sizes[kept.offsets[place] : kept.offsets[place + 1]] = [len(part.encode()) for part in parts]
    sums = np.append(0, np.cumsum(sizes))
    total: I64 = sums[kept.offsets[1:]] - sums[kept.offsets[:-1]]
    return total


def _cut(text: str, stretches: Iterable[tuple[int, int]]) -> list[Fragment]:
    parts = []
    line, at = 1, 0
    for start, end in stretches:
        line += text.count("\n", at, start)
        at = start
        parts.append(Fragment(start, line, text[start:end]))
    return parts
