"""Lines that are kept whatever their cues say: headlines, section headings, tables, captions, live times, sign-offs."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final
from unicodedata import normalize

from dq.text.chrome.looks import HEADLINES, RUNNING, Seen, first_paragraph, is_paragraph
from dq.text.chrome.widths import LABEL
from dq.text.lines import width

_ENTRIES_OF_A_LIVE_BLOG: Final = 3
_CLOCK_WIDTH: Final = 24
_MOST_OF_A_TITLE: Final = 0.6
_MUCH_OF_A_TITLE: Final = 0.4
_NEARLY_ALL: Final = 0.9
_WORDS_OF_A_TITLE: Final = 3
_WORDS_OF_A_LONG_TITLE: Final = 5
_LONG_WORD: Final = 4
_ROW: Final = re.compile(r"\S(?: {2,}|\t)\S.*\S(?: {2,}|\t)\S")
_SIGNATURE: Final = re.compile(r"[—–-]+ ?[^@]{2,50} \(@\w{2,30}\)")
_SIGN_OFF: Final = re.compile(r"[ -/]*(?:reuters?|ap|afp|upi|dpa|tass|xinhua|ansa|efe|kyodo)[ -/]*", re.IGNORECASE)


def kept(lines: Sequence[Seen], asked: Sequence[int], title: str | None, *, page: bool) -> set[int]:
    """Returns the numbers of the lines of a record that are the article's own, whatever they look like.

    Args:
        lines: of one record.
        asked: the numbers of those that matter; of the others some may be missing.
        title: its headline; where none is given, or only a label, a line of a headline's length above the text is
            taken for it.
        page: whether the record is a whole page.
    """
    compared = asked if _all_different(lines) else range(len(lines))  # what stands once is no headline in other words
    own = _equal(lines, compared, title) if title else set()
    if page and (not title or width(title) <= LABEL):
        likely = _likely_title(lines)
        own |= _equal(lines, compared, lines[likely].words) if likely is not None else set()
    own |= _second_headlines(lines, own) if own else set()
    return own if page else own | _live_times(lines) | set(_of_the_text(lines, asked))


def _of_the_text(lines: Sequence[Seen], asked: Iterable[int]) -> Iterator[int]:
    """Section names between paragraphs, rows of tables, captions, who wrote a quoted post, how a wire signs off."""
    last = len(lines) - 1
    broken = any(seen.sort == RUNNING for seen in lines)
    for i in asked:
        seen = lines[i]
        between = 0 < i < last and is_paragraph(lines[i - 1]) and is_paragraph(lines[i + 1])
        if (
            (between and seen.hit and seen.hit.kind == "section")
            or ("  " in seen.text and any(map(str.isdigit, seen.text)) and _ROW.search(seen.text))
            or (seen.text[0] in "—–-" and _SIGNATURE.match(seen.text))
            or (broken and _SIGN_OFF.fullmatch(seen.text))
            or seen.credit
        ):
            yield i


def _equal(lines: Sequence[Seen], compared: Iterable[int], title: str) -> set[int]:
    """Those of the compared lines that are a title, or much like it."""
    headline = _compared(title)
    words = frozenset(headline)
    return {i for i in compared if lines[i].sort != RUNNING and _same(lines[i], headline, words)}


def _all_different(lines: Sequence[Seen]) -> bool:
    return len({seen.words for seen in lines}) == len(lines)


def _likely_title(lines: Sequence[Seen]) -> int | None:
    """The line of a page that looks like a headline: the last above the text."""
    above = [i for i in range(first_paragraph(lines)) if lines[i].sort in HEADLINES and not lines[i].hit]
    return above[-1] if above else None


def _second_headlines(lines: Sequence[Seen], titles: set[int]) -> set[int]:
    """Lines of a headline's length right below a title, and again elsewhere: the headline in other words."""
    below = {i + 1 for i in titles if i + 1 < len(lines)} - titles
    other = {lines[i].words for i in below if lines[i].sort in HEADLINES and not lines[i].hit}
    places = [i for i, seen in enumerate(lines) if seen.words in other]
    return set(places) if len(places) > len(other) else set()


def _compared(words: str) -> list[str]:
    """The words of a line as it is compared with the title."""
    return normalize("NFKC", words).casefold().split()


def _same(seen: Seen, headline: Sequence[str], title: frozenset[str]) -> bool:
    """Whether a line is the title, or the most of it, or has most of its words, or many of a long one's."""
    line = _compared(seen.words)
    shared = title.intersection(line)
    if len(shared) < _WORDS_OF_A_TITLE:
        return line == headline
    own = set(line)
    larger = max(len(own), len(title))
    if len(shared) >= _MOST_OF_A_TITLE * larger:
        return True
    long = sum(len(word) >= _LONG_WORD for word in shared)
    whole = len(shared) >= _NEARLY_ALL * len(title)
    return long >= _WORDS_OF_A_LONG_TITLE and (whole or len(shared) >= _MUCH_OF_A_TITLE * larger)


def _live_times(lines: Sequence[Seen]) -> set[int]:
    """Times that paragraphs follow, where several do."""
    times = {
        i
        for i, (seen, below) in enumerate(pairwise(lines))
        if "time stamp" in seen.shapes and seen.width <= _CLOCK_WIDTH and is_paragraph(below)
    }
    return times if len(times) >= _ENTRIES_OF_A_LIVE_BLOG else set()
