"""Lines that are kept whatever their cues add up to: the headline, and the times of a live blog."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final
from unicodedata import normalize

from dq.text.chrome.cues import first_paragraph, is_paragraph
from dq.text.chrome.sight import HEADLINES, LABEL, RUNNING, Seen, looks_like_a_page
from dq.text.lines import width

_ENTRIES_OF_A_LIVE_BLOG: Final = 3
_CLOCK_WIDTH: Final = 24
_MOST_OF_A_TITLE: Final = 0.6
_WORDS_OF_A_TITLE: Final = 3


def kept(lines: Sequence[Seen], title: str | None) -> set[int]:
    """Returns the numbers of the lines of a record that are the article's own, whatever they look like.

    Args:
        lines: of one record.
        title: its headline; where none is given, or only a label, a line of a headline's length above the text is
            taken for it.
    """
    page = looks_like_a_page(lines)
    own = _equal(lines, title) if title else set()
    if page and (not title or width(title) <= LABEL):
        likely = _likely_title(lines)
        own |= _equal(lines, lines[likely].line.words) if likely is not None else set()
    return own | (set() if page else _live_times(lines))


def _equal(lines: Sequence[Seen], title: str) -> set[int]:
    """The lines that are a title, or much like it."""
    headline = _compared(title)
    return {i for i, seen in enumerate(lines) if seen.sort != RUNNING and _same(_compared(seen.line.words), headline)}


def _likely_title(lines: Sequence[Seen]) -> int | None:
    """The line of a page that looks like a headline: the last above the text."""
    above = [i for i in range(first_paragraph(lines)) if lines[i].sort in HEADLINES and not lines[i].hit]
    return above[-1] if above else None


def _compared(words: str) -> list[str]:
    """The words of a line as it is compared with the title."""
    return normalize("NFKC", words).casefold().split()


def _same(line: Sequence[str], headline: Sequence[str]) -> bool:
    """Whether a line is the title, or the most of it, or has most of its words."""
    if line == headline:
        return True
    shared = len(set(line) & set(headline))
    return shared >= _WORDS_OF_A_TITLE and shared >= _MOST_OF_A_TITLE * max(len(set(line)), len(set(headline)))


def _live_times(lines: Sequence[Seen]) -> set[int]:
    """Times that paragraphs follow, where several do."""
    times = {
        i
        for i, (seen, below) in enumerate(pairwise(lines))
        if "time stamp" in seen.shapes and seen.width <= _CLOCK_WIDTH and is_paragraph(below)
    }
    return times if len(times) >= _ENTRIES_OF_A_LIVE_BLOG else set()
