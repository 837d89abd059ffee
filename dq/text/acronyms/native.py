"""Acronyms beside names in scripts without capitals: Arabic, Hebrew, Chinese, Japanese, Korean, Indic, Thai, Georgian.

Where such a name begins, only a lexicon can say, and no letter of it stands for a letter of the acronym: a pair is what
the lexicon's name and the brackets say, and nothing is guessed.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from dq.text.acronyms.tokens import Token

_FIRST: Final = "\u0590"
"""Letters before this one, Hebrew's first, have capitals."""

_LONGEST: Final = 60

_OPENING: Final = re.compile(r"\s?[(（]\s?$")
_CLOSING: Final = re.compile(r"\s?[)）,،、;]")
_INSIDE: Final = re.compile(r"\s?[(（]\s?")

Names = Mapping[int, Collection[str]]
"""Names in scripts without capitals, by their number of characters."""


@dataclass(frozen=True, slots=True)
class NativePair:
    """A name of the lexicon and the acronym beside it."""

    token: Token
    name: str


def by_length(names: Iterable[str]) -> Names:
    """Returns those of some names that are in scripts without capitals, by length, the longest first."""
    found: dict[int, set[str]] = {}
    for name in names:
        if not any(letter.isupper() or letter.islower() for letter in name):
            found.setdefault(len(name), set()).add(name)
    return dict(sorted(found.items(), reverse=True))


def native_pairs(text: str, forms: Iterable[Token], names: Names) -> Iterator[NativePair]:
    """Yields names of the lexicon with the acronym in brackets behind them, or before the brackets they stand in.

    Args:
        text: where they are looked for.
        forms: the forms of that text.
        names: what is known, as `by_length` returns it.
    """
    for token in () if text.isascii() else forms:  # an ASCII text holds no letter of such a script
        start, end = token.span
        opening = _OPENING.search(text, max(0, start - 3), start)
        if opening and _CLOSING.match(text, end):
            at = opening.start()
            found = _known_end(text[max(0, at - _LONGEST) : at], names)
        elif inside := _INSIDE.match(text, end):
            at = inside.end()
            found = _known_beginning(text[at : at + _LONGEST], names)
        else:
            continue
        if found:
            yield NativePair(token, found)


def _known_end(text: str, names: Names) -> str | None:
    if text[-1:] < _FIRST:
        return None
    return next((text[-n:] for n in names if text[-n:] in names[n]), None)


def _known_beginning(text: str, names: Names) -> str | None:
    if text[:1] < _FIRST:
        return None
    return next((text[:n] for n in names if text[:n] in names[n]), None)
