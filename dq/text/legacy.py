"""Texts in one encoding of a language family that were read as another: Russian as Windows-1252, Polish as Latin-1.

Nothing in the bytes of such encodings tells them apart. What does is the letters: read rightly they stand side by side
as in a language, read wrongly as in none.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import add
from typing import Final
from unicodedata import normalize

from dq.text.counted import languages_written, letter_traces
from dq.text.letters import cost, fits_better, pairs_in, words_in
from dq.text.mixed import look_alikes
from dq.text.utf8 import SINGLE_BYTE, Misread, bytes_of

NAMES: Final = SINGLE_BYTE | {"cp874": "Windows-874"}

Mistake = tuple[str, str]
"""The encoding a text was read as, and the one it is written in."""

_TOKEN: Final = re.compile(r"[^\t\n\v\f\r ]+")
_EDGES: Final = "".join(chr(code) for code in range(0x80) if not chr(code).isalpha())
_CYRILLIC: Final = frozenset({"cp1251", "koi8-r", "cp866", "iso8859-5"})
_LATIN: Final = frozenset({"cp1252", "cp1250", "cp1254"})

_WORDS_A_TRACE: Final = 25
_MOST_PAIRS: Final = 200
_FEWEST_PAIRS: Final = 8
_GAIN: Final = 16.0
_GAIN_OF_TWO_ALPHABETS: Final = 10.0
_GAIN_BESIDE: Final = 4.0
_GAIN_A_PAIR: Final = 0.8
_DEAREST: Final = 11.0


@dataclass(frozen=True, slots=True)
class Reading:
    """A line read in another encoding, in which its letters fit a language better than as they stand.

    Attributes:
        mistake: what was mistaken for what.
        gain: how many bits less its letters cost.
        pairs: how many pairs of letters that is said of.
        changed: the words that read otherwise: start, end, and what they mean.
    """

    mistake: Mistake
    gain: float
    pairs: int
    changed: tuple[tuple[int, int, str], ...]

    def is_sure(self, *, beside: bool) -> bool:
        """Whether the letters prove it; two alphabets in a word, or such a line beside it, need less."""
        alone = _GAIN_OF_TWO_ALPHABETS if _mixes_alphabets(self.mistake) else _GAIN
        return self.gain >= _GAIN_BESIDE if beside else self.gain >= alone and self.pairs >= _FEWEST_PAIRS

    def passages(self) -> list[Misread]:
        """The words that read otherwise, as passages."""
        read, written = (NAMES[codec] for codec in self.mistake)
        return [Misread(start, end, meant, (read,), written, proven=False) for start, end, meant in self.changed]


@cache
def traces() -> dict[str, tuple[Mistake, ...]]:
    """Returns the pairs of letters that no language has but some misread texts, and which mistakes they tell of."""
    mistakes: dict[str, list[Mistake]] = defaultdict(list)
    for read, left in letter_traces().items():
        for written, pairs in left.items():
            for i in range(0, len(pairs), 2):
                mistakes[pairs[i : i + 2]].append((read, written))
    return {pair: tuple(told) for pair, told in mistakes.items()}


def best_reading(line: str, mistakes: Iterable[Mistake] = ()) -> Reading | None:
    """Returns the reading of a line whose letters fit best, None when it reads best as it is.

    Args:
        line: one line.
        mistakes: found in neighbouring lines; they are tried even where the line has no trace of them.
    """
    tried = dict.fromkeys([*mistakes, *_suspected(line)])
    readings = [reading for mistake in tried if (reading := _read(line, mistake))]
    return max(readings, key=lambda reading: reading.gain, default=None)


@lru_cache(maxsize=256)  # lines of a text are looked at twice, one after another
def _suspected(line: str) -> list[Mistake]:
    """The mistakes the line has traces of, often enough for the number of its words."""
    known = traces()
    met = known.keys() & set(map(add, line, line[1:]))
    if not met:
        return []
    told: Counter[Mistake] = Counter()
    for pair in filter(met.__contains__, map(add, line, line[1:])):
        told.update(known[pair])
    words = sum(not token.isascii() for token in line.split())
    return [mistake for mistake, count in told.items() if count * _WORDS_A_TRACE >= words]


@lru_cache(maxsize=256)
def _read(line: str, mistake: Mistake) -> Reading | None:
    """The line read as written in the other encoding, where its letters fit better so."""
    languages = languages_written()[mistake[0]][mistake[1]]
    tells = [(token[0], meant) for token, meant in _changes(line, mistake) if not _is_typed(token[0], mistake)]
    after = pairs_in(words_in(meant for _, meant in tells))
    costs = cost(after[:_MOST_PAIRS], languages)
    if costs > _DEAREST:
        return None
    before = pairs_in(words_in(word for word, _ in tells))[:_MOST_PAIRS]
    if fits_better(before, costs + _GAIN_A_PAIR):
        return None
    gain = (cost(before) - costs) * len(after)
    return Reading(mistake, gain, len(after), tuple(_bare(token, meant) for token, meant in _changes(line, mistake)))


def _changes(line: str, mistake: Mistake) -> Iterator[tuple[re.Match[str], str]]:
    """The words that read otherwise in the other encoding, and how."""
    table = _table(*mistake)
    for token in _TOKEN.finditer(line):
        word = token[0]
        if not word.isascii() and all(char.isascii() or ord(char) in table for char in word):
            meant = normalize("NFC", word.translate(table))
            if meant != word:
                yield token, meant


def _is_typed(word: str, mistake: Mistake) -> bool:
    """Whether a word may as well have been typed so: Cyrillic letters for Latin ones that look alike are no proof."""
    if not _mixes_alphabets(mistake):
        return False
    return look_alikes("Cyrillic", "Latin").issuperset(char for char in word if not char.isascii())


def _mixes_alphabets(mistake: Mistake) -> bool:
    """Whether words come out with letters of two alphabets: some Latin ones, the others Cyrillic."""
    return mistake[0] in _CYRILLIC and mistake[1] in _LATIN


def _bare(token: re.Match[str], meant: str) -> tuple[int, int, str]:
    """Place and meaning of a word without the ASCII signs around it, which no encoding changes."""
    head = len(token[0]) - len(token[0].lstrip(_EDGES))
    tail = len(token[0]) - len(token[0].rstrip(_EDGES))
    return token.start() + head, token.end() - tail, meant[head : len(meant) - tail]


@cache
def _table(read: str, written: str) -> dict[int, str]:
    """What each character beyond ASCII of one encoding is in another."""
    meant = {byte: chr(code) for code, byte in bytes_of(written).items()}
    table = {code: meant[byte] for code, byte in bytes_of(read).items()}
    if read == "cp1252":
        table |= {byte: meant[byte] for byte in range(0x80, 0xA0)}
    return table


@cache
def traces_pattern() -> str:
    """Returns an expression for the pairs of `traces`, for Python's and for Rust's expressions."""
    after: dict[str, set[str]] = defaultdict(set)
    for first, second in map(tuple, traces()):
        after[first].add(second)
    before: dict[frozenset[str], set[str]] = defaultdict(set)
    for first, seconds in after.items():
        before[frozenset(seconds)].add(first)
    return "|".join(sorted(_class(firsts) + _class(seconds) for seconds, firsts in before.items()))


def _class(chars: Iterable[str]) -> str:
    return "[" + "".join(f"\\u{ord(char):04x}" for char in sorted(chars)) + "]"
