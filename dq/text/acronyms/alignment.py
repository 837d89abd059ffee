"""How the letters of an acronym stand for the words of a name."""

import re
from collections.abc import Sequence
from enum import IntEnum
from typing import Final

_PARTICLES_TEXT: Final = """
a an and at by for from in into of on or the to with
de des du d et l la le les au aux en pour sur a
del di da dos das do e el la las los por para y della dei delle degli per il i o
der die das des und für von zum zur im am fuer
van voor het en
и в во на по с со о об за от для к
і й та з із у до про
na w z i dla do oraz za v ve a pro
"""
PARTICLES: Final = frozenset(_PARTICLES_TEXT.split())
"""Words that an acronym may or may not take a letter from, in lower case."""

_CONJUNCTIONS_TEXT: Final = "a and e en et i o och ou ve und y и і й та"
CONJUNCTIONS: Final = frozenset(_CONJUNCTIONS_TEXT.split())
"""Those of them that say "and"."""

_COMPANY_WORDS_TEXT: Final = """
ag asa bhd bv co company corp corporation gmbh group holding holdings inc incorporated kg limited llc lp ltd nv oy
oyj plc pty sa sab sarl se spa srl
"""
COMPANY_WORDS: Final = frozenset(_COMPANY_WORDS_TEXT.split())
"""What follows a company's name and usually gives no letter, in lower case and without full stops."""

_PART: Final = re.compile(r"[^\W_]+")
_JOINED: Final = re.compile(r"(?i)(?<=\bco)-(?=o)")
"""The hyphen of Co-operation, which makes no second word."""

_POSSESSIVE: Final = re.compile(r"['’]s\b|(?<=s)['’](?!\w)")


class Fit(IntEnum):
    """How well an acronym's letters stand for a name's words, from not at all to letter by word."""

    NONE = 0
    INNER = 1
    """The first letter opens the name; later ones stand in order somewhere in the words."""
    SOME_INITIALS = 2
    """Every letter opens a word, in order, with words left out."""
    INITIALS = 3
    """Every letter opens a word and no word but a particle or a company suffix is left out."""


def parts_of(name: str) -> list[str]:
    """Returns the words of a name in lower case, compounds taken apart at their hyphens and apostrophes."""
    if name.isalpha():
        return [name.lower()]
    return [part.lower() for part in _PART.findall(_POSSESSIVE.sub("", _JOINED.sub("", name)))]


def fit(parts: Sequence[str], acronym: str) -> Fit:
    """Returns how well an acronym stands for a name that is exactly these words."""
    return _fit(tuple(parts), "".join(filter(str.isalnum, acronym.lower())))


def _fit(parts: tuple[str, ...], letters: str) -> Fit:
    if not letters or not parts or parts[0][0] != letters[0]:
        return Fit.NONE
    if _initials(parts, letters):
        return Fit.INITIALS
    if _some_initials(parts, letters):
        return Fit.SOME_INITIALS
    return Fit.INNER if _inner(parts, letters) else Fit.NONE


def best_fit(parts: Sequence[str], acronym: str) -> tuple[Fit, int]:
    """Returns the best fit of an acronym with the end of these words, and at which word the name then begins.

    Of equal fits the shortest name wins: words before it, such as an adjective, are not part of it.
    """
    best, begin = Fit.NONE, 0
    words, letters = tuple(parts), "".join(filter(str.isalnum, acronym.lower()))
    for start in range(len(words) - 1, -1, -1):
        if words[start][0] != letters[0] or words[start] in PARTICLES:
            continue
        this = _fit(words[start:], letters)
        if this > best:
            best, begin = this, start
    return best, begin


def initials_of(parts: Sequence[str]) -> str:
    """Returns the strict initials of a name in capitals: no particles, no company suffix at its end."""
    kept = list(parts)
    while len(kept) > 2 and kept[-1] in COMPANY_WORDS:  # noqa: PLR2004 - what is left must be a name
        kept.pop()
    return "".join(part[0].upper() for part in kept if part not in PARTICLES)


def _initials(parts: tuple[str, ...], letters: str) -> bool:
    """Whether every letter opens the next word, passing over particles and, at the end, company words."""
    if not letters:
        return all(part in COMPANY_WORDS or part in PARTICLES for part in parts)
    if not parts:
        return False
    head, rest = parts[0], parts[1:]
    if head[0] == letters[0] and _initials(rest, letters[1:]):
        return True
    return head in PARTICLES and _initials(rest, letters)


def _some_initials(parts: Sequence[str], letters: str) -> bool:
    rest = iter(part[0] for part in parts)
    return all(letter in rest for letter in letters)


def _inner(parts: Sequence[str], letters: str) -> bool:
    """Whether the letters stand in order in the words, each new word entered at its first letter where it can be."""
    rest = iter("".join(parts))
    return all(letter in rest for letter in letters) and letters[-1] in "".join(parts[-2:])


_STEM: Final = 5

_SPELLINGS: Final = (
    ("isation", "ization"),
    ("organis", "organiz"),
    ("defence", "defense"),
    ("labour", "labor"),
    ("centre", "center"),
    ("programme", "program"),
    ("corporation", "corp"),
    ("company", "co"),
)


def name_key(parts: Sequence[str]) -> str:
    """Returns a key that is the same for a name however its compounds, particles and British spellings are written.

    Cyrillic words count by their stems, for they are inflected.
    """
    key = "".join(part[:_STEM] if "\u0400" <= part[0] <= "\u04ff" else part for part in parts if part not in PARTICLES)
    for british, american in _SPELLINGS:
        if british in key:
            key = key.replace(british, american)
    return key
