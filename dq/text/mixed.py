"""Words written with letters of two alphabets, and what they read as in one."""

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Final

from dq.text.confusables_data import LOOK_ALIKES
from dq.text.scripts import script_of, scripts_in

ALPHABETS: Final = ("Latin", "Cyrillic", "Greek", "Armenian")
"""The alphabets that have letters in common by their looks."""

MIXED: Final = (
    "[A-Za-z\u00c0-\u024f][\u0370-\u058f]|[\u0370-\u058f][A-Za-z\u00c0-\u024f]"
    "|[\u0370-\u03ff][\u0400-\u058f]|[\u0400-\u058f][\u0370-\u03ff]"
)
"""A pattern that every word of two alphabets matches; for Python's and for Rust's expressions."""

SHORTEST_NAME: Final = 3
"""Shorter words are names in too many alphabets to be told by their looks."""

ALIKE_CAPITALS: Final = (
    f"[{''.join(sorted({a for of, _ in LOOK_ALIKES.values() for a in of if not a.islower()}))}]{{3}}"
)
"""A pattern that every name in capitals matches that can be read in another alphabet; for Python's and for Rust's."""

_ALIKE_CAPITALS: Final = re.compile(ALIKE_CAPITALS)
_WORD: Final = re.compile(r"[^\W\d_]+")
_MIXED: Final = re.compile(MIXED)


@dataclass(frozen=True, slots=True)
class MixedWord:
    """A word whose letters belong to two alphabets.

    Attributes:
        start: in code points of the text.
        end: likewise.
        word: as it stands.
        meant: the word in one alphabet.
        script: that alphabet.
        strangers: the letters of the other one, in order.
    """

    start: int
    end: int
    word: str
    meant: str
    script: str
    strangers: str


def mixed_words(text: str) -> Iterator[MixedWord]:
    """Yields the words of two alphabets that are one word in one of them, in order."""
    if not _MIXED.search(text):
        return
    at = 0
    for line in text.split("\n"):
        if _MIXED.search(line):
            around = scripts_in(line)
            for word in _WORD.finditer(line):
                if _MIXED.search(word[0]) and (found := _read(word[0], around)):
                    meant, script, strangers = found
                    yield MixedWord(at + word.start(), at + word.end(), word[0], meant, script, strangers)
        at += len(line) + 1


def _read(word: str, around: dict[str, int]) -> tuple[str, str, str] | None:
    """The word in the alphabet its other letters look like, the script so chosen, and those letters."""
    counts = Counter(script_of(char) for char in word)
    scripts = [script for script in ALPHABETS if counts[script]]
    if len(scripts) != 2:  # noqa: PLR2004 - two alphabets are what this is about
        return None
    scripts.sort(key=lambda script: (-counts[script], -around.get(script, 0)))
    for script, other in (scripts, scripts[::-1]):
        strangers = "".join(char for char in word if script_of(char) == other)
        if all(char in look_alikes(other, script) for char in strangers):
            if script == "Latin" and _is_inflected(word, strangers, around):
                return None
            return word.translate(_translation(other, script)), script, strangers
    return None


def _is_inflected(word: str, strangers: str, around: dict[str, int]) -> bool:
    """Whether a foreign name has an ending of the language around it, as `Googleа` in Russian has."""
    return word.endswith(strangers) and len(strangers) <= 2 < len(word) - 1 and next(iter(around)) != "Latin"  # noqa: PLR2004


@cache
def look_alikes(of: str, to: str) -> frozenset[str]:
    """Returns the letters of one alphabet that look like a letter of another."""
    return frozenset(LOOK_ALIKES.get((of, to), ("", ""))[0])


@cache
def _translation(of: str, to: str) -> dict[int, str]:
    letters, others = LOOK_ALIKES.get((of, to), ("", ""))
    return {ord(a): b for a, b in zip(letters, others, strict=True)}


def doubles_of(word: str) -> Iterator[str]:
    """Yields the words of other alphabets that look, letter by letter, like this one, which is of one alphabet."""
    script, letters = script_of(word[0]), set(word)
    for other in ALPHABETS:
        like = _letters_like(other, script)
        if letters <= like.keys():
            yield from map("".join, product(*map(like.__getitem__, word)))


@cache
def _letters_like(of: str, to: str) -> Mapping[str, str]:
    """For each letter of one alphabet that looks like some of another, those."""
    doubles: defaultdict[str, str] = defaultdict(str)
    for letter, like in zip(*LOOK_ALIKES.get((of, to), ("", "")), strict=True):
        doubles[like] += letter
    return doubles


def look_alike_words(line: str, names: Container[str]) -> Iterator[MixedWord]:
    """Yields the words of a line in capitals that are a known name in another alphabet than theirs, and none in theirs.

    Only words in an alphabet that most letters of the line are not of; places are those of the line.
    """
    if not _ALIKE_CAPITALS.search(line):
        return
    around = scripts_in(line)
    main = next(iter(around), None)
    if main not in ALPHABETS or len(around) < 2:  # noqa: PLR2004 - a line in one script holds no stranger
        return
    for word in _WORD.finditer(line):
        script = script_of(word[0][0])
        if script == main or not word[0].isupper() or len(word[0]) < SHORTEST_NAME:
            continue
        if look_alikes(script, main).issuperset(word[0]) and word[0] not in names:
            meant = word[0].translate(_translation(script, main))
            if meant in names:
                yield MixedWord(word.start(), word.end(), word[0], meant, main, word[0])
