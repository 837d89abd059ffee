"""Lines that are kept whatever their cues add up to: the headline, and the times of a live blog."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from dq.text.chrome.cues import first_headline, first_paragraph, is_paragraph
from dq.text.chrome.sight import Seen, looks_like_a_page

_ENTRIES_OF_A_LIVE_BLOG: Final = 3
_CLOCK_WIDTH: Final = 24


def kept(lines: Sequence[Seen], title: str | None) -> set[int]:
    """Returns the numbers of the lines of a record that are the article's own, whatever they look like.

    Args:
        lines: of one record.
        title: its headline; where none is given, the first line of a headline's length above the text is taken for it.
    """
    own = {i for i, seen in enumerate(lines) if title and _same(seen.line.words, title)}
    if not title:
        first = first_headline(lines)
        own |= {first} if 0 <= first < first_paragraph(lines) and not lines[first].hit else set()
    return own | (set() if looks_like_a_page(lines) else _live_times(lines))


def _same(words: str, title: str) -> bool:
    return " ".join(words.split()).casefold() == " ".join(title.split()).casefold()


def _live_times(lines: Sequence[Seen]) -> set[int]:
    """Times that paragraphs follow, where several do."""
    times = {
        i
        for i, (seen, below) in enumerate(pairwise(lines))
        if "time stamp" in seen.shapes and seen.width <= _CLOCK_WIDTH and is_paragraph(below)
    }
    return times if len(times) >= _ENTRIES_OF_A_LIVE_BLOG else set()
