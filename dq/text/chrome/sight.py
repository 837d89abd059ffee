"""What is seen in a line alone: its width and ending, the phrase in it, its shapes, its words."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, repeat
from typing import Final

from dq.text.chrome.credits import credit_at_the_end
from dq.text.chrome.phrases import Hit, Phrases, words_of
from dq.text.chrome.shapes import shapes_of
from dq.text.chrome.wording import long_words, plain
from dq.text.lines import is_sentence, width, without_bullet

PARAGRAPH: Final = 100
"""A sentence this many columns wide is running text."""

LONG: Final = 220
"""A line this many columns wide is running text, however it ends."""

SHORT: Final = 80
LABEL: Final = 25

PARAGRAPH_SORT: Final = "paragraph"
RUNNING: Final = "running"
SORTS: Final = (
    "label phrase", "figure", "notice", PARAGRAPH_SORT, RUNNING, "sentence", "label", "headline", "long line",
)  # fmt: skip
"""The classes of lines: nothing but a phrase, a number or time, a sentence of the page's, a paragraph, a line inside a
broken one, and what length and ending tell apart."""

PROSE: Final = frozenset({PARAGRAPH_SORT, RUNNING})
HEADLINES: Final = frozenset({"headline", "long line"})

FURNITURE: Final = frozenset(
    {
        "cookie", "login", "paywall", "subscribe", "share", "social", "comments", "print", "mostread", "navigation",
        "section",
    }
)  # fmt: skip
"""Kinds whose labels, standing alone on a line, speak for a whole page having been stored."""

LABELS_OF_A_PAGE: Final = 10
"""A record with so many different labels of that sort was stored as a whole page, and is no extracted article."""

_NOTICES: Final = frozenset({"cookie", "login", "paywall", "subscribe", "comments", "share", "ads", "rights", "app"})
"""Kinds whose phrases open whole sentences."""

_FIGURES: Final = frozenset({"counter", "duration", "time stamp", "no letters", "reading time", "counted"})
_NOTICE_WORDS: Final = 3
_SEAM: Final = re.compile(r"(?<=[a-zß-ÿа-яёα-ω])(?=[A-ZÀ-ÞА-ЯЁΑ-Ω])")
_ITEM: Final = re.compile(r"\d{1,3}[.)] ?\D")
_OPENING_QUOTES: Final = "\"'“„«‘「『"
_WIDTHS: Final = (3, 12, 25, 45, 70, 110, 180, 300)
_SMALL: Final = (0.0, 0.25, 1.0)
_TELLING: Final = (0.0, 0.4, 0.75, 1.0)
_FEW_WORDS: Final = 3
_SOME_WORDS: Final = 8
_MOSTLY: Final = 0.7
_FEW_CAPITALS: Final = 2
_BROKEN: Final = 0.25
"""A text of which a larger share of the lines begin in lower case is broken over lines."""

_BROKEN_OFF: Final = 40
"""A line this long may be broken off inside a sentence."""

BROKEN_TEXT: Final = "inside a sentence broken over lines"
"""The one cue of running text."""

_OF_BROKEN_TEXT: Final = (BROKEN_TEXT,)
_NOTHING: Final[frozenset[str]] = frozenset()
_ENDS: Final = tuple('.!?:")”»')


@dataclass(slots=True)
class Seen:
    """A line with what was seen in it alone.

    Attributes:
        text: the line from its first to its last visible character, a bullet included.
        words: the line without its bullet.
        width: in columns.
        ending: `sentence`, `colon`, `open` (cut short or running on) or `none`.
        sort: its coarse class, as neighbours name it: one of `SORTS`.
        hit: the phrase in it.
        shapes: the shapes it has.
        cues: what speaks for or against it being chrome.
        credit: whom a caption names at its end.
        plain: the words as titles are compared.
        long_words: its longer words, as texts are compared; none of running text.
    """

    text: str
    words: str
    width: int
    ending: str
    sort: str
    hit: Hit | None
    shapes: frozenset[str]
    cues: tuple[str, ...]
    credit: str | None
    plain: str
    long_words: frozenset[str]


def look_at(texts: Sequence[Sequence[str]], phrases: Phrases) -> list[list[Seen]]:
    """Returns what is seen in each line of some texts that is not blank; equal lines are looked at once.

    In a text broken over lines, those inside a sentence are running text, and not looked at more closely.

    Args:
        texts: the lines of each text without the white space around them, blank ones as well.
        phrases: those to be found in them.
    """
    lines = [[(line, inside) for line, inside in zip(filter(None, text), _inside(text), strict=True)] for text in texts]
    whole = list(dict.fromkeys(line for text in lines for line, inside in text if not inside))
    seen = dict(zip(whole, see(whole, phrases), strict=True))
    return [[_running(line) if inside else seen[line] for line, inside in text] for text in lines]


def _inside(lines: Sequence[str]) -> Iterable[bool]:
    """Which lines of a text, blank ones not counted, are part of a sentence broken over lines."""
    words = [without_bullet(line) for line in lines if line]
    low = ["a" <= line[0] <= "z" for line in words]
    if sum(low) <= _BROKEN * len(words):
        return repeat(False, len(words))
    follows = [bool(above) for above, line in pairwise(["", *lines]) if line]
    goes_on = [
        begins_low and below and len(line) >= _BROKEN_OFF and not line.endswith(_ENDS)
        for line, begins_low, below in zip(words, low[1:], follows[1:], strict=False)
    ]
    return [before or after for before, after in zip([False, *goes_on], [*goes_on, False], strict=True)]


def _running(line: str) -> Seen:
    words = without_bullet(line)
    return Seen(line, words, width(words), "none", RUNNING, None, _NOTHING, _OF_BROKEN_TEXT, None, "", _NOTHING)


def see(lines: Sequence[str], phrases: Phrases) -> list[Seen]:
    """Returns what is seen in each of some lines alone."""
    own = [without_bullet(line) for line in lines]
    widths = list(map(width, own))
    words = words_of([line if columns <= 2 * LONG else "" for line, columns in zip(own, widths, strict=True)])
    return [_look(*told, phrases) for told in zip(lines, own, widths, words, shapes_of(own), strict=True)]


def _look(text: str, line: str, columns: int, words: str, shapes: frozenset[str], phrases: Phrases) -> Seen:
    """What is seen in a line; `line` is without its bullet, and `words` are those of lines not too wide."""
    ending = _ending(line)
    hit = phrases.find(line, words)
    if "glued words" in shapes and columns <= LONG and not (hit and hit.place == "whole"):
        words, hit = _apart(line, words, hit, phrases)
    cues = [_width_cue(min(columns, _WIDTHS[-1] + 1), ending), *(f"shape: {shape}" for shape in sorted(shapes))]
    if len(text) != len(line):
        cues.append("bullet")
    cues += _cues(line, columns, words.split(), phrases)
    if hit:
        cues += _phrase_cues(columns, ending, hit)
    sort = _sort(columns, ending, hit, shapes)
    return Seen(
        text,
        line,
        columns,
        ending,
        sort,
        hit,
        shapes,
        tuple(cues),
        credit_at_the_end(line),
        plain(line),
        frozenset(long_words(line)),
    )


def _apart(line: str, words: str, hit: Hit | None, phrases: Phrases) -> tuple[str, Hit | None]:
    """The words of a line whose labels ran together, as in `ShareComment`, where phrases are found in them so."""
    parted = _SEAM.sub(" ", line)
    loose = words_of([parted])[0]
    found = phrases.find(parted, loose)
    tokens = loose.split()
    told = found or sum(map(phrases.vocabulary.__contains__, tokens)) * 2 > len(tokens)
    return (loose, found) if told else (words, hit)


@cache
def size_of(count: int, steps: tuple[int, ...]) -> str:
    """Returns a number in words, coarser as it grows: `2`, `3 to 4`, `10 or more`; steps are the upper limits."""
    low = 0
    for step in steps:
        if count <= step:
            return str(step) if step == low else f"{low} to {step}"
        low = step + 1
    return f"{low} or more"


def _ending(words: str) -> str:
    if words.endswith(("…", "...")):
        return "open"
    if is_sentence(words):
        return "sentence"
    if words.endswith((":", "：")):
        return "colon"
    return "open" if words.endswith((",", ";", "-", "–", "—", "、", "，")) else "none"


def _sort(columns: int, ending: str, hit: Hit | None, shapes: frozenset[str]) -> str:
    if hit and hit.place == "whole":
        return "label phrase"
    if shapes & _FIGURES:
        return "figure"
    if hit and hit.place == "opens" and hit.size >= _NOTICE_WORDS and hit.kind in _NOTICES and columns > LABEL:
        return "notice"
    return _sort_by_length(columns, ending)


def _sort_by_length(columns: int, ending: str) -> str:
    if columns >= LONG or (columns >= PARAGRAPH and ending == "sentence"):
        return PARAGRAPH_SORT
    if ending == "sentence":
        return "sentence"
    if columns <= LABEL:
        return "label"
    return "headline" if columns <= PARAGRAPH else "long line"


@cache
def _width_cue(columns: int, ending: str) -> str:
    limit = f"up to {_WIDTHS[bisect_left(_WIDTHS, columns)]}" if columns <= _WIDTHS[-1] else f"over {_WIDTHS[-1]}"
    return f"{limit} wide, ending {ending}"


def _cues(line: str, columns: int, words: list[str], phrases: Phrases) -> Iterator[str]:
    yield from _opening_cues(line)
    yield from _capital_cues(line.split())
    yield from (f"a {name}" for sign, name in _SIGNS if sign in line)
    if columns <= LONG:
        yield from _wording_cues(words, phrases)
        if columns <= SHORT and not phrases.agencies.isdisjoint(words):
            yield "names an agency"


_SIGNS: Final = ((",", "comma"), ("?", "question mark"), ("!", "exclamation mark"))


def _opening_cues(words: str) -> Iterator[str]:
    first = words[0]
    if first.islower():
        yield "begins lower-case"
    elif first.isdigit():
        yield "begins as a numbered item" if _ITEM.match(words) else "begins with a digit"
    elif first in _OPENING_QUOTES:
        yield "begins with a quote"
    elif not first.isalnum():
        yield "begins with a sign"


def _capital_cues(parts: list[str]) -> Iterator[str]:
    if len(parts) == 1:
        yield "one word"
    capitals = sum([part[0].isupper() for part in parts])
    if len(parts) <= _FEW_WORDS:
        if 1 < len(parts) == capitals:
            yield f"{len(parts)} capitalised words"
        return
    if capitals >= _MOSTLY * len(parts):
        yield "mostly capitalised words"
    else:
        yield "few capitalised words" if capitals <= _FEW_CAPITALS else "some capitalised words"


def _wording_cues(tokens: list[str], phrases: Phrases) -> Iterator[str]:
    """Function words make sentences; words that the phrases are made of make chrome."""
    count = len(tokens)
    if count < _FEW_WORDS:
        if tokens and all(token in phrases.vocabulary for token in tokens):
            yield "a word or two, all of chrome"
        return
    small = sum(map(phrases.function_words.__contains__, tokens))
    yield f"function words: {_share(small, count, _SMALL)}"
    share = _share(sum(map(phrases.vocabulary.__contains__, tokens)), max(1, count - small), _TELLING)
    yield f"words of chrome: {share} of {'few' if count <= _SOME_WORDS else 'many'}"


@cache
def _share(part: int, whole: int, limits: tuple[float, ...]) -> str:
    return f"up to {limits[bisect_left(limits, part / whole - 1e-9)]:.0%}"


def _phrase_cues(columns: int, ending: str, hit: Hit) -> Iterator[str]:
    size = "3 or more words" if hit.size > 2 else f"{hit.size} words"  # noqa: PLR2004 - as it says
    line = ", short line" if columns <= SHORT and ending != "sentence" else ", long line"
    line = "" if hit.place == "whole" else line
    yield f"phrase {hit.place}: {hit.kind}{line}"
    yield f"phrase {hit.place}, {size}{line}"
    if hit.more:
        yield "1 other phrase in it" if hit.more == 1 else "other phrases in it"
