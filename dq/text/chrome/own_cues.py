"""The cues a line has in itself, by name: its width and ending, shapes, opening, capitals, signs, words, phrase.

Each sort is told of all lines at once, as a column.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

import numpy as np
import polars as pl

from dq.text.chrome.looks import ENDINGS, SENTENCE, Looks
from dq.text.chrome.names import NONE, Cues, cue_if, names_of_all
from dq.text.chrome.phrases import PLACES, Phrases
from dq.text.chrome.shapes import BITS
from dq.text.chrome.widths import LONG, SHORT
from dq.text.chrome.wording import Ints

_WIDTHS: Final = (3, 12, 25, 45, 70, 110, 180, 300)
_LIMITS: Final = (*(f"up to {limit}" for limit in _WIDTHS), f"over {_WIDTHS[-1]}")
_ITEM: Final = re.compile(r"\d{1,3}[.)] ?\D")
_OPENINGS: Final = (
    "begins lower-case", "begins with a digit", "begins as a numbered item", "begins with a quote",
    "begins with a sign",
)  # fmt: skip
_LOW, _DIGIT, _AN_ITEM, _QUOTE, _SIGN = range(len(_OPENINGS))
_OPENING_QUOTES: Final = "\"'“„«‘「『"
_SIGNS: Final = ((",", "a comma"), ("?", "a question mark"), ("!", "a exclamation mark"))
_FEW_WORDS: Final = 3
_SOME_WORDS: Final = 8
_MOSTLY: Final = 0.7
_FEW_CAPITALS: Final = 2
_CAPITALS: Final = (
    "one word",
    "2 capitalised words",
    "3 capitalised words",
    "mostly capitalised words",
    "few capitalised words",
    "some capitalised words",
)
_SMALL: Final = (0.0, 0.25, 1.0)
_TELLING: Final = (0.0, 0.4, 0.75, 1.0)
_OF_SMALL: Final = tuple(f"{small:.0%}" for small in _SMALL)
_OF_TELLING: Final = tuple(f"{telling:.0%}" for telling in _TELLING)
_SPACE: Final = r"\s\x1c-\x1f"
"""White space, as Python splits at it."""

_SIZES: Final = ("1 words", "2 words", "3 or more words")
_LINES: Final = ("", ", short line", ", long line")
_OTHERS: Final = ("1 other phrase in it", "other phrases in it")


def own_cues(looks: Looks, phrases: Phrases) -> list[Cues]:
    """Returns the cues that each line has in itself."""
    line = pl.DataFrame({"line": looks.lines}, {"line": pl.String})
    limit = np.searchsorted(_WIDTHS, looks.widths)
    signs = line.select(pl.col("line").str.contains(sign, literal=True).alias(name) for sign, name in _SIGNS)
    return [
        Cues(names_of_all("{} wide, ending {}", _LIMITS, ENDINGS), limit * len(ENDINGS) + looks.endings),
        *(cue_if(looks.shapes & bit > 0, f"shape: {shape}") for shape, bit in BITS.items()),
        cue_if(looks.bullets, "bullet"),
        Cues(_OPENINGS, np.array(list(map(_opening, looks.lines)), np.int64)),
        Cues(_CAPITALS, _capitals(line)),
        *(cue_if(some.to_numpy(), some.name) for some in signs),
        *_wording(looks, phrases),
        cue_if((looks.words.count(phrases.agencies) > 0) & (looks.widths <= SHORT), "names an agency"),
        *_phrase(looks, phrases),
    ]


def _opening(line: str) -> int:
    begins = _beginning(line[0])
    return _AN_ITEM if begins == _DIGIT and _ITEM.match(line) else begins


@cache
def _beginning(first: str) -> int:
    if first.islower():
        return _LOW
    if first.isdigit():
        return _DIGIT
    if first in _OPENING_QUOTES:
        return _QUOTE
    return NONE if first.isalnum() else _SIGN


def _capitals(lines: pl.DataFrame) -> Ints:
    line = pl.col("line")
    counted = lines.select(
        parts=line.str.count_matches(f"[^{_SPACE}]+"),
        capitals=line.str.count_matches(rf"(?:^|[{_SPACE}])\p{{Uppercase}}"),
    )
    parts, capitals = counted["parts"].to_numpy().astype(np.int64), counted["capitals"].to_numpy()
    few = parts <= _FEW_WORDS
    return np.select(
        [parts == 1, few & (parts == capitals), few, capitals >= _MOSTLY * parts, capitals <= _FEW_CAPITALS],
        [0, parts - 1, NONE, 3, 4],
        5,
    )


def _wording(looks: Looks, phrases: Phrases) -> Iterator[Cues]:
    """Function words make sentences; words that the phrases are made of make chrome."""
    count = looks.words.counts
    small, telling = (looks.words.count(known) for known in (phrases.function_words, phrases.vocabulary))
    smalls = np.searchsorted(_SMALL, small / np.maximum(1, count) - 1e-9)
    tellings = np.searchsorted(_TELLING, telling / np.maximum(1, count - small) - 1e-9)
    narrow = looks.widths <= LONG
    few = narrow & (count > 0) & (count < _FEW_WORDS) & (telling == count)
    yield cue_if(few, "a word or two, all of chrome")
    some = narrow & (count >= _FEW_WORDS)
    yield Cues(names_of_all("function words: up to {}", _OF_SMALL), np.where(some, smalls, NONE))
    names = names_of_all("words of chrome: up to {} of {}", _OF_TELLING, ("few", "many"))
    yield Cues(names, np.where(some, tellings * 2 + (count > _SOME_WORDS), NONE))


def _phrase(looks: Looks, phrases: Phrases) -> Iterator[Cues]:
    """The phrase in each line: its kind and its size, by where it stands in what sort of line; whether it is alone."""
    place = looks.of_hits(lambda hit: PLACES.index(hit.place), NONE)
    kind = looks.of_hits(lambda hit: phrases.kinds.index(hit.kind), NONE)
    size = looks.of_hits(lambda hit: min(hit.size, len(_SIZES)) - 1, NONE)
    more = looks.of_hits(lambda hit: min(hit.more, len(_OTHERS)) - 1, NONE)
    short = (looks.widths <= SHORT) & (looks.endings != SENTENCE)
    line = np.select([place == NONE, place == PLACES.index("whole"), short], [NONE, 0, 1], 2)
    for form, names, which in (("phrase {}: {}{}", phrases.kinds, kind), ("phrase {}, {}{}", _SIZES, size)):
        numbers = (place * len(names) + which) * len(_LINES) + line
        yield Cues(names_of_all(form, PLACES, names, _LINES), np.where(line == NONE, NONE, numbers))
    yield Cues(_OTHERS, more)
