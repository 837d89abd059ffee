"""The words beside an acronym, and what they can be the name of."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from dq.text.acronyms.alignment import PARTICLES, Fit, best_fit, fit, name_key, parts_of
from dq.text.acronyms.pairs import Pair, capitalised_run

_REMEMBERED: Final = 1 << 14
"""So many names with their acronyms are remembered: articles write the same ones over and over."""


class Name:
    """The words beside an acronym, and what they can be the name of.

    Attributes:
        parts: the words from the first that can belong to the name, in lower case, compounds taken apart.
        fit: how well the acronym stands for the end of them.
        begin: at which part the name begins that it stands for.
        proper: whether it ends in a run of capitalised words; else its beginning is anyone's guess.
        starts: at which parts a name can begin that is at least as long as that one, longest first.
    """

    __slots__ = ("_origin", "_words", "begin", "fit", "parts", "proper", "starts")

    def __init__(self, words: tuple[str, ...], form: str) -> None:
        run = capitalised_run(words)
        self.parts, self._origin = _parts_from(run, words)
        self.proper = sum(part not in PARTICLES for part in self.parts) > 1
        if not self.proper:
            self.parts, self._origin = _parts_from(0, words)
        self._words = words
        self.fit, self.begin = best_fit(self.parts, form)
        latest = self.begin if self.fit is Fit.INITIALS else len(self.parts)
        content = [place for place, part in enumerate(self.parts) if part not in PARTICLES]
        self.starts = [place for place in content[:-1] if place <= latest]

    def text(self, start: int) -> str:
        """Returns the name from one of its parts on, as written."""
        return " ".join(self._words[self._origin[start] :]) if self.parts else ""

    def key(self, start: int) -> str:
        """Returns the key of the name from one of its parts on."""
        return name_key(self.parts[start:])

    def explains_small(self, start: int, form: str, place: int) -> bool:
        """Returns whether a small letter of a form is good style for the name from one of its parts on."""
        return explains_small([self._words[index] for index in self._origin[start:]], form, place)

    def own_parts(self) -> list[str]:
        """Returns the words of the name the acronym goes with, in lower case; see `own_key`."""
        return self.parts[self._own_start() :]

    def own_text(self) -> str:
        """Returns the name the acronym goes with, as written; see `own_key`."""
        return self.text(self._own_start())

    def _own_start(self) -> int:
        return self.begin if self.fit is Fit.INITIALS else (self.starts or [0])[0]

    def own_key(self) -> str | None:
        """Returns the key of the name the acronym goes with: as it fits, else the whole run of capitalised words."""
        if self.fit is Fit.INITIALS:
            return self.key(self.begin)
        return self.key(self.starts[0]) if self.starts and self.proper else None


def _parts_from(begin: int, words: Sequence[str]) -> tuple[list[str], list[int]]:
    """The parts of the words from one on, and of which word each is."""
    parts: list[str] = []
    origin: list[int] = []
    for index, word in enumerate(words[begin:], begin):
        found = parts_of(word)
        parts += found
        origin += [index] * len(found)
    return parts, origin


def name_in(pair: Pair) -> Name:
    """Returns the name beside an acronym."""
    return _name(pair.words, pair.token.text)


@lru_cache(_REMEMBERED)
def _name(words: tuple[str, ...], form: str) -> Name:
    return Name(words, form)


def explains_small(words: Sequence[str], form: str, place: int) -> bool:
    """Returns whether the small letter at a place of a form is good style for a name.

    It is where it stands for a word in lower case, as in `DoD`, or, when the letters are not all initials, for the
    second letter of a word, as in `AfDB`; but not in a name without capitals.
    """
    if not any(word[0].isupper() for word in words):
        return False
    content = [word for word in words if word.lower() not in PARTICLES]
    if fit([word.lower() for word in content], form) is Fit.INITIALS:
        return len(content) > place and content[place][0].islower()
    letter, two = form[place], form[place - 1 : place + 1].lower()
    return any(word[0] == letter or word.lower().startswith(two) for word in words)
