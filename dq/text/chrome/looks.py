"""What is seen in a line alone: its width and ending, the phrase in it, its shapes, its words."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
import polars as pl

from dq.text.chrome.credits import credits_at_the_end
from dq.text.chrome.phrases import Hit, Phrases
from dq.text.chrome.shapes import BITS, shapes_in, shapes_of
from dq.text.chrome.widths import LABEL, LONG, PARAGRAPH
from dq.text.chrome.wording import Bools, Ints, Words, folded, words_in, words_of
from dq.text.lines import is_sentence, widths, without_bullets

PARAGRAPH_SORT: Final = "paragraph"
RUNNING: Final = "running"
SORTS: Final = (
    "label phrase", "figure", "notice", PARAGRAPH_SORT, RUNNING, "sentence", "label", "headline", "long line",
)  # fmt: skip
"""The classes of lines: nothing but a phrase, a number or time, a sentence of the page's, a paragraph, a line inside a
broken one, and what length and ending tell apart."""

PROSE: Final = frozenset({PARAGRAPH_SORT, RUNNING})
HEADLINES: Final = frozenset({"headline", "long line"})
NUMBER_OF: Final = {sort: number for number, sort in enumerate(SORTS)}
ENDINGS: Final = ("sentence", "colon", "open", "none")
SENTENCE, COLON, OPEN, NO_ENDING = range(len(ENDINGS))

_NOTICES: Final = frozenset({"cookie", "login", "paywall", "subscribe", "comments", "share", "ads", "rights", "app"})
"""Kinds whose phrases open whole sentences."""

_FIGURES: Final = ("counter", "duration", "time stamp", "no letters", "reading time", "counted")
_NOTICE_WORDS: Final = 3
_SEAM: Final = re.compile(r"(?<=[a-zß-ÿа-яёα-ω])(?=[A-ZÀ-ÞА-ЯЁΑ-Ω])")
_CUT_SHORT: Final = r"(?:…|\.\.\.)$"
_COLON: Final = "[:：]$"
_GOES_ON: Final = "[,;–—、，-]$"


class Seen(NamedTuple):
    """A line with what was seen in it alone.

    Attributes:
        text: the line from its first to its last visible character, a bullet included.
        words: the line without its bullet.
        width: in columns.
        sort: its coarse class, as neighbours name it: one of `SORTS`.
        hit: the phrase in it.
        shapes: the shapes it has.
        credit: whom a caption names at its end.
    """

    text: str
    words: str
    width: int
    sort: str
    hit: Hit | None = None
    shapes: frozenset[str] = frozenset()
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Looks:
    """Some lines with what is seen in each alone, a value a line.

    Attributes:
        texts: from the first to the last visible character, a bullet included.
        lines: without their bullets.
        bullets: whether they have one.
        widths: in columns.
        endings: numbers in `ENDINGS`: as a sentence, with a colon, cut short or running on, or none of it.
        sorts: numbers in `SORTS`: the coarse class of each, as neighbours name it.
        shapes: as `shapes_of` gives them.
        folded: the lines without regard to case.
        words: of those that are not too wide.
        hits: the phrases found, by the number of the line.
        credits: whom captions name at their end, by the number of the line.
    """

    texts: Sequence[str]
    lines: Sequence[str]
    bullets: Bools
    widths: Ints
    endings: Ints
    sorts: Ints
    shapes: Ints
    folded: Sequence[str]
    words: Words
    hits: Mapping[int, Hit]
    credits: Mapping[int, str]

    def of_hits(self, told: Callable[[Hit], int], otherwise: int) -> Ints:
        """Returns a number a line, told of the phrase in it."""
        numbers = np.full(len(self.lines), otherwise)
        numbers[list(self.hits)] = [told(hit) for hit in self.hits.values()]
        return numbers

    def seen(self, which: Ints) -> Iterator[Seen]:
        """Yields some of the lines, each for itself."""
        columns = (self.widths, self.sorts, self.shapes)
        for at, width, sort, shapes in zip(
            which.tolist(), *(column[which].tolist() for column in columns), strict=True
        ):
            yield Seen(
                self.texts[at],
                self.lines[at],
                width,
                SORTS[sort],
                self.hits.get(at),
                shapes_in(shapes),
                self.credits.get(at),
            )


def look(texts: Sequence[str], phrases: Phrases) -> Looks:
    """Returns what is seen in each of some lines alone.

    Args:
        texts: without the white space around them; none is blank.
        phrases: those to be found in them.
    """
    text, line = pl.col("text"), pl.col("line")
    own = pl.DataFrame({"text": texts}, {"text": pl.String}).with_columns(line=without_bullets(text))
    seen = own.select("line", bullet=text != line, ending=_ending(line))
    lines, columns, endings = seen["line"].to_list(), widths(seen["line"]), seen["ending"].to_numpy()
    shapes, caseless = shapes_of(lines), folded(lines)
    words, hits = _phrases_in(lines, caseless, columns, shapes, phrases)
    return Looks(
        texts,
        lines,
        seen["bullet"].to_numpy(),
        columns,
        endings,
        _sorts(columns, endings, hits, shapes),
        shapes,
        caseless,
        words,
        hits,
        credits_at_the_end(lines),
    )


def is_paragraph(seen: Seen) -> bool:
    """Returns whether a line is running text."""
    return seen.sort in PROSE


def first_paragraph(lines: Sequence[Seen]) -> int:
    """Returns the number of lines above the first paragraph; all of them when there is none."""
    return next((i for i, seen in enumerate(lines) if is_paragraph(seen)), len(lines))


def _ending(line: pl.Expr) -> pl.Expr:
    """How lines end, as numbers in `ENDINGS`."""
    return (
        pl.when(line.str.contains(_CUT_SHORT))
        .then(OPEN)
        .when(is_sentence(line))
        .then(SENTENCE)
        .when(line.str.contains(_COLON))
        .then(COLON)
        .when(line.str.contains(_GOES_ON))
        .then(OPEN)
        .otherwise(NO_ENDING)
    )


def _phrases_in(
    lines: Sequence[str], caseless: Sequence[str], columns: Ints, shapes: Ints, phrases: Phrases
) -> tuple[Words, dict[int, Hit]]:
    """The words of some lines and the phrases in them; the widest have no words.

    Labels that ran together, as in `ShareComment`, are taken apart where phrases or their words are found in them so.
    """
    narrow = pl.Series(columns <= 2 * LONG)
    worded = words_in(pl.Series("line", caseless, pl.String).zip_with(narrow, pl.Series([""])))
    words = Words(worded)
    likely = np.flatnonzero(phrases.may_be_in(words))
    found = zip(likely.tolist(), worded.gather(likely).to_list(), strict=True)
    hits = {at: hit for at, own in found if (hit := phrases.find(lines[at], own))}
    glued = np.flatnonzero((shapes & BITS["glued words"] > 0) & (columns <= LONG)).tolist()
    parted = [_SEAM.sub(" ", lines[at]) for at in glued]
    loosened: dict[int, str] = {}
    for at, line, loose in zip(glued, parted, words_of(parted), strict=True):
        hit, other = hits.get(at), phrases.find(line, loose)
        whole = hit is not None and hit.place == "whole"
        if not whole and (other or _mostly_known(loose.split(), phrases)):
            loosened[at] = loose
            hits.pop(at, None)
            hits |= {at: other} if other else {}
    return Words(worded.scatter(list(loosened), list(loosened.values()))) if loosened else words, hits


def _mostly_known(words: Sequence[str], phrases: Phrases) -> bool:
    return sum(map(phrases.vocabulary.__contains__, words)) * 2 > len(words)


def _sorts(columns: Ints, endings: Ints, hits: Mapping[int, Hit], shapes: Ints) -> Ints:
    """The numbers of the sorts of some lines in `SORTS`."""
    labels, notices = np.zeros((2, len(columns)), np.bool_)
    labels[[at for at, hit in hits.items() if hit.place == "whole"]] = True
    notices[[at for at, hit in hits.items() if _opens_a_notice(hit)]] = True
    sentences = endings == SENTENCE
    sorts = {
        "label phrase": labels,
        "figure": shapes & sum(BITS[shape] for shape in _FIGURES) > 0,
        "notice": notices & (columns > LABEL),
        PARAGRAPH_SORT: (columns >= LONG) | ((columns >= PARAGRAPH) & sentences),
        "sentence": sentences,
        "label": columns <= LABEL,
        "headline": columns <= PARAGRAPH,
    }
    return np.select(list(sorts.values()), [NUMBER_OF[sort] for sort in sorts], NUMBER_OF["long line"])


def _opens_a_notice(hit: Hit) -> bool:
    return hit.place == "opens" and hit.size >= _NOTICE_WORDS and hit.kind in _NOTICES
