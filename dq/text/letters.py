"""How well letters fit a language: what each two that stand side by side in a word cost, in bits."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import repeat
from typing import Final

from dq.text.counted import letter_pairs

UNSEEN: Final = 20.0
"""What a pair costs that a language does not have."""

_BETWEEN: Final = re.compile(r"[^a-z\u0080-\U0010ffff]+|[«»„“”‘’‚‹›…–—•\u00a0\u200c]+")


def words_in(tokens: Iterable[str]) -> list[str]:
    """Returns the words of tokens in lower case: typography and ASCII signs end a word, other signs are part of it."""
    return [word for token in tokens for word in _BETWEEN.split(token.lower()) if word]


def pairs_in(words: Iterable[str]) -> list[str]:
    """Returns each two characters that stand side by side in the words; a space begins and ends a word."""
    return [pair for word in words for pair in map("".join, zip(f" {word}", f"{word} ", strict=True))]


def cost(pairs: list[str], languages: Iterable[str] = ()) -> float:
    """Returns what a pair costs on average in the language that fits best.

    Args:
        pairs: letters side by side; without any the cost is that of unseen ones.
        languages: those in question; all that are known when there is none.
    """
    if not pairs:
        return UNSEEN
    return min(_sum(pairs, language) for language in languages or letter_pairs()) / len(pairs)


def fits_better(pairs: list[str], limit: float) -> bool:
    """Returns whether a pair costs less than a limit on average in any known language; stops at the first."""
    return any(_sum(pairs, language) < limit * len(pairs) for language in letter_pairs())


def _sum(pairs: list[str], language: str) -> float:
    return sum(map(_costs_in(language).get, pairs, repeat(UNSEEN)))


@cache
def _costs_in(language: str) -> dict[str, float]:
    """Bits by pair."""
    levels = enumerate(letter_pairs()[language])
    return {level[i : i + 2]: float(bits) for bits, level in levels for i in range(0, len(level), 2)}
