"""One mistyped word in a name that is otherwise another's."""

from collections.abc import Sequence
from typing import Final
from unicodedata import combining, normalize

from rapidfuzz.distance import OSA

from dq.text.acronyms.alignment import PARTICLES, name_key

LONG: Final = 8
"""From this many letters two slips in a word are still a slip of the hand; below, one."""

SHORTEST: Final = 5
STEM: Final = 4
"""Words with so many first letters in common are taken for forms of one word."""

ENDING: Final = 2
"""A difference in the last letters alone is inflection."""


def misspelt_word(words: Sequence[str], right: Sequence[str]) -> tuple[str, str] | None:
    """Returns the one word of a name that is a misspelling of another name's, and that word; None for anything else.

    Args:
        words: the name that may hold a slip, in lower case.
        right: the name as it should be, in lower case.
    """
    mine = [word for word in words if word not in PARTICLES]
    theirs = [word for word in right if word not in PARTICLES]
    if len(mine) != len(theirs):
        return None
    pairs = [
        (one, other)
        for one, other in zip(mine, theirs, strict=True)
        if name_key([_unaccented(one)]) != name_key([_unaccented(other)])
    ]
    if len(pairs) != 1:
        return None
    wrong, meant = pairs[0]
    allowed = 2 if len(meant) >= LONG else 1
    if len(meant) < SHORTEST or OSA.distance(wrong, meant, score_cutoff=allowed) > allowed or wrong[0] != meant[0]:
        return None
    return None if _is_inflected(wrong, meant) else (wrong, meant)


def _unaccented(word: str) -> str:
    if word.isascii():
        return word
    return "".join(letter for letter in normalize("NFD", word) if not combining(letter))


def _is_inflected(one: str, other: str) -> bool:
    stem = min(len(one), len(other)) - ENDING
    return one[:stem] == other[:stem]


def are_two_names(one: Sequence[str], other: Sequence[str]) -> bool:
    """Returns whether two names are two organisations': each has a word that resembles none of the other.

    Args:
        one: words in lower case.
        other: likewise.
    """
    mine, theirs = ([word for word in words if word not in PARTICLES] for words in (one, other))
    return _has_own_word(mine, theirs) and _has_own_word(theirs, mine)


def _has_own_word(words: Sequence[str], others: Sequence[str]) -> bool:
    return any(not any(_resemble(word, other) for other in others) for word in words)


def _resemble(one: str, other: str) -> bool:
    """Whether two words have a stem in common, or a slip between them: Tariff and Tariffs, Board and Boad."""
    return one[:STEM] == other[:STEM] or OSA.distance(one, other, score_cutoff=2) <= 2  # noqa: PLR2004 - two slips
