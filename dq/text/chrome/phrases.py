"""Phrases of page chrome, found in a line as a whole, at its opening or inside it; punctuation does not count."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(
    r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|[^\W_\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+"
)
_PLAIN: Final = bytes(ord(chr(b).lower()) if chr(b).isascii() and chr(b).isalnum() else 0x20 for b in range(256))
"""Lower-case letters and digits of ASCII, and blanks between them."""

_DIGITS: Final = re.compile(r"\d+")
_LABEL_ENDS: Final = (":", "：", "=")
_OPENING_WORDS: Final = 2
_INSIDE_WORDS: Final = 3
_INSIDE_LETTERS: Final = 5
_SCANNED: Final = 60
"""A line is searched for phrases this many words deep."""


class Hit(NamedTuple):
    """A phrase in a line.

    Attributes:
        kind: of chrome it belongs to.
        place: `whole`, `opens` or `holds`.
        phrase: the words matched, lower-case.
        size: how many words these are.
        more: how many other long phrases the line holds.
    """

    kind: str
    place: str
    phrase: str
    size: int
    more: int = 0


def tokens_of(line: str) -> tuple[str, ...]:
    """Returns the words of a line as phrases are compared: case folded, numbers as 0, signs of Han and kana singly."""
    if line.isascii():
        plain = line.encode().translate(_PLAIN).decode()
        return tuple(_DIGITS.sub("0", plain).split())
    return tuple(_TOKEN.findall(_DIGITS.sub("0", line.casefold())))


def _is_long(phrase: tuple[str, ...]) -> bool:
    """Whether a phrase is long enough to tell inside a line."""
    return len(phrase) >= _INSIDE_WORDS and sum(map(len, phrase)) >= _INSIDE_LETTERS


class Phrases:
    """A set of phrases with their kinds, made for looking up.

    Attributes:
        function_words: words that hold sentences together.
        vocabulary: the other words of the phrases.
        agencies: words that name a news agency by themselves.
    """

    def __init__(
        self, by_kind: Mapping[str, Iterable[str]], function_words: Iterable[str] = (), agencies: Iterable[str] = ()
    ) -> None:
        self.function_words = frozenset(function_words)
        self.agencies = frozenset(agencies)
        self._whole: dict[tuple[str, ...], str] = {}
        self._labels: dict[str, str] = {}
        self._first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for kind, phrases in by_kind.items():
            for phrase in phrases:
                self._add(tokens_of(phrase), kind, label=phrase.rstrip().endswith(_LABEL_ENDS))
        self.vocabulary = frozenset(w for words in self._whole for w in words if len(w) > 1) - self.function_words
        for found in self._first.values():
            found.sort(key=lambda item: -len(item[0]))
        self._long: dict[tuple[str, ...], list[tuple[tuple[str, ...], str]]] = {}
        for found in self._first.values():
            for item in filter(lambda item: _is_long(item[0]), found):
                self._long.setdefault(item[0][:2], []).append(item)

    def _add(self, words: tuple[str, ...], kind: str, *, label: bool) -> None:
        if not words:
            return
        self._whole.setdefault(words, kind)
        if label and len(words) == 1:
            self._labels.setdefault(words[0], kind)
        if len(words) >= _OPENING_WORDS:
            self._first.setdefault(words[0], []).append((words, kind))

    def wholes(self) -> Mapping[tuple[str, ...], str]:
        """Returns the phrases as words, with their kinds."""
        return self._whole

    def find(self, line: str, words: tuple[str, ...] | None = None) -> Hit | None:
        """Returns the most telling phrase of a line: the whole line, its opening, or a long one inside.

        Args:
            line: the line.
            words: its words where they are known already, as `tokens_of` gives them.
        """
        words = tokens_of(line) if words is None else words
        if not words:
            return None
        kind = self._labels.get(words[0]) if len(words) == 1 and line.endswith(_LABEL_ENDS) else None
        kind = kind or self._whole.get(words)
        if kind:
            return Hit(kind, "whole", " ".join(words), len(words))
        inside = [] if self._long.keys().isdisjoint(pairwise(words)) else list(self._inside(words))
        opening = self._opening(line, words)
        if opening:
            return opening._replace(more=len(inside))
        return inside[0]._replace(more=len(inside) - 1) if inside else None

    def _opening(self, line: str, words: tuple[str, ...]) -> Hit | None:
        for phrase, kind in self._first.get(words[0], ()):
            if words[: len(phrase)] == phrase:
                return Hit(kind, "opens", " ".join(phrase), len(phrase))
        label = self._labels.get(words[0])
        if label and line.casefold().partition(words[0])[2].lstrip().startswith(_LABEL_ENDS):
            return Hit(label, "opens", f"{words[0]}:", 1)
        return None

    def _inside(self, words: tuple[str, ...]) -> Iterator[Hit]:
        at, last = 1, min(len(words) - _INSIDE_WORDS + 1, _SCANNED)
        while at < last:
            listed = self._long.get(words[at : at + 2])
            hit = _matching(listed, words, at) if listed else None
            if hit:
                yield hit
            at += hit.size if hit else 1


def _matching(listed: Iterable[tuple[tuple[str, ...], str]], words: tuple[str, ...], at: int) -> Hit | None:
    """The longest of some phrases that stands at a place in a line."""
    for phrase, kind in listed:
        if words[at : at + len(phrase)] == phrase:
            return Hit(kind, "holds", " ".join(phrase), len(phrase))
    return None
