"""Phrases of page chrome, found in a line as a whole, at its opening or inside it; punctuation does not count."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, pairwise
from typing import Final, NamedTuple

import polars as pl

from dq.text.chrome.wording import Bools, Words, words_of

_LABEL_ENDS: Final = (":", "：", "=")
_INSIDE_WORDS: Final = 3
_INSIDE_LETTERS: Final = 5
_SCANNED: Final = 60
"""A line is searched for phrases this many words deep."""


PLACES: Final = ("whole", "opens", "holds")
"""Where in a line a phrase may be: it is the line, or at its opening, or inside it."""


class Hit(NamedTuple):
    """A phrase in a line.

    Attributes:
        kind: of chrome it belongs to.
        place: one of `PLACES`.
        phrase: the words matched, lower-case.
        size: how many words these are.
        more: how many other long phrases the line holds.
    """

    kind: str
    place: str
    phrase: str
    size: int
    more: int = 0


class Phrases:
    """A set of phrases with their kinds, made for looking up.

    Attributes:
        kinds: of the phrases.
        words: of each phrase, as `words_of` gives them.
        wholes: the kinds of the phrases, by their words; where two have one phrase, the earlier.
        function_words: words that hold sentences together.
        agencies: words that name a news agency by themselves.
    """

    def __init__(
        self, by_kind: Mapping[str, Sequence[str]], function_words: Iterable[str] = (), agencies: Iterable[str] = ()
    ) -> None:
        self.function_words = frozenset(function_words)
        self.agencies = frozenset(agencies)
        self.kinds = tuple(by_kind)
        phrases = list(chain(*by_kind.values()))
        words = words_of(phrases)
        self.words = dict(zip(phrases, words, strict=True))
        kinds = [kind for kind, listed in by_kind.items() for _ in listed]
        backwards = list(zip(words, kinds, phrases, strict=True))[::-1]
        self.wholes = {words: kind for words, kind, _ in backwards if words}
        self._labels = {
            words: kind for words, kind, phrase in backwards if phrase.endswith(_LABEL_ENDS) and " " not in words
        }

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the phrases that do not hold sentences together."""
        words = set(" ".join(self.wholes).split())
        return frozenset(word for word in words if len(word) > 1) - self.function_words

    @cached_property
    def _longest(self) -> dict[str, int]:
        """How many words the longest phrase has that begins with two given ones."""
        words = pl.col("words")
        pairs = pl.DataFrame({"words": list(self.wholes)}, {"words": pl.String}).select(
            pair=words.str.extract("^([^ ]+ [^ ]+)"), size=words.str.count_matches(" ", literal=True) + 1
        )
        return dict(pairs.drop_nulls().group_by("pair").agg(pl.col("size").max()).iter_rows())

    @cached_property
    def _keys(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """What phrases are looked up by: all their words, the one word of a label, their first two words."""
        return frozenset(self.wholes), frozenset(self._labels), frozenset(self._longest)

    def may_be_in(self, words: Words) -> Bools:
        """Returns which lines may hold a phrase: a whole one, a label that opens it, or two words that begin one."""
        wholes, labels, pairs = self._keys
        return words.are(wholes) | words.begin_with(labels) | words.hold_pairs(pairs)

    def find(self, line: str, words: str | None = None) -> Hit | None:
        """Returns the most telling phrase of a line: the whole line, its opening, or a long one inside.

        Args:
            line: the line.
            words: its words where they are known already, as `words_of` gives them.
        """
        words = words_of([line])[0] if words is None else words
        if not words:
            return None
        kind = self._labels.get(words) if line.endswith(_LABEL_ENDS) else None
        kind = kind or self.wholes.get(words)
        if kind:
            return Hit(kind, "whole", words, words.count(" ") + 1)
        tokens = words.split(" ")
        pairs = [f"{first} {second}" for first, second in pairwise(tokens)]
        known = not self._longest.keys().isdisjoint(pairs)
        inside = list(self._inside(tokens, pairs)) if known else []
        opening = (self._matching(tokens, pairs, 0) if known else None) or self._opening_label(line, tokens[0])
        if opening:
            return opening._replace(place="opens", more=len(inside))
        return inside[0]._replace(more=len(inside) - 1) if inside else None

    def _opening_label(self, line: str, word: str) -> Hit | None:
        label = self._labels.get(word)
        if label and line.casefold().partition(word)[2].lstrip().startswith(_LABEL_ENDS):
            return Hit(label, "opens", f"{word}:", 1)
        return None

    def _inside(self, tokens: Sequence[str], pairs: Sequence[str]) -> Iterator[Hit]:
        at, last = 1, min(len(tokens) - _INSIDE_WORDS + 1, _SCANNED)
        while at < last:
            hit = self._matching(tokens, pairs, at)
            if hit and hit.size >= _INSIDE_WORDS and len(hit.phrase) - hit.size + 1 >= _INSIDE_LETTERS:
                yield hit
                at += hit.size
            else:
                at += 1

    def _matching(self, tokens: Sequence[str], pairs: Sequence[str], at: int) -> Hit | None:
        """The longest phrase of two words or more that stands at a place in a line."""
        for size in range(min(self._longest.get(pairs[at], 0), len(tokens) - at), 1, -1):
            phrase = " ".join(tokens[at : at + size])
            kind = self.wholes.get(phrase)
            if kind:
                return Hit(kind, "holds", phrase, size)
        return None
