"""Names that one slip of the hand makes of a word: a letter too many, too few or wrong, or two neighbours exchanged."""

from bisect import bisect_left
from collections.abc import Container, Sequence
from itertools import chain
from typing import Final

HEAD: Final = 3
"""The first letters of a name. A slip beyond them leaves them as they are; one within them leaves what follows."""

_LAST: Final = "\U0010ffff"
"""The last of all letters."""

_LATIN: Final = frozenset("abcdefghijklmnopqrstuvwxyz ")
_CYRILLIC: Final = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ ")


class Slips:
    """Sorted names, to be searched for those one slip away from a word."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self._all = frozenset(names)
        self._by_tail: dict[str, str] = {}  # lists of names would be so many objects more for Python to look through
        for name in names:
            tail = name[HEAD:]
            known = self._by_tail.get(tail)
            self._by_tail[tail] = name if known is None else f"{known}\n{name}"

    def of(self, word: str, *, any_letter: bool = False) -> set[str]:
        """Returns the names that a slip makes of a word.

        A letter that was meant is one of the word's own script, unless it may be any.
        """
        names, head = self._names, word[:HEAD]
        same_head = names[bisect_left(names, head) : bisect_left(names, head + _LAST)]
        wrong_letter, one_too_few = self._ending(word[HEAD:]), self._ending(word[HEAD - 1 :])
        letters, size = None if any_letter else _letters(word), len(word)
        front, back = word[: size // 2], word[size // 2 + 1 :]  # one of them no slip changes
        return {
            name
            for name in chain(same_head, wrong_letter, one_too_few)
            if -1 <= len(name) - size <= 1
            and (name.startswith(front) or name.endswith(back))
            and _is_slip(word, name, letters)
        } | (_shortened(word) & self._all)

    def _ending(self, tail: str) -> list[str]:
        """The names that have these letters, and no others, after their first."""
        known = self._by_tail.get(tail)
        return known.split("\n") if known else []


def _shortened(word: str) -> set[str]:
    """The word without one of its first letters, and with the last of them and the next one exchanged."""
    made = {word[:at] + word[at + 1 :] for at in range(min(HEAD, len(word)))}
    if len(word) > HEAD and word[HEAD - 1] != word[HEAD]:
        made.add(word[: HEAD - 1] + word[HEAD] + word[HEAD - 1] + word[HEAD + 1 :])
    return made


def one_slip_away(word: str, names: Slips) -> list[str]:
    """Returns the names that one slip makes of a word that is not empty, in their order of code points.

    Of its first and its last letter one is right.
    """
    first, last = word[0], word[-1]
    return sorted(name for name in names.of(word, any_letter=True) if name and (name[0] == first or name[-1] == last))


def one_slip(a: str, b: str) -> bool:
    """Whether one slip makes the words differ, and not both in their first and their last letter."""
    if abs(len(a) - len(b)) > 1 or (a[:1] != b[:1] and a[-1:] != b[-1:]) or a == b:
        return False
    return _is_slip(a, b)


def _is_slip(word: str, name: str, letters: Container[str] | None = None) -> bool:
    """Whether a slip makes the name of the word; their lengths differ by one at most."""
    at, longer = 0, len(name) - len(word)
    for a, b in zip(word, name, strict=False):
        if a != b:
            break
        at += 1
    if longer < 0:
        return name[at:] == word[at + 1 :]
    if at == len(name):
        return False
    rest = name[at + 1 :]
    if rest == word[at + 1 - longer :] and (letters is None or name[at] in letters):
        return True
    return not longer and name[at : at + 2] == word[at : at + 2][::-1] and rest[1:] == word[at + 2 :]


def _letters(word: str) -> frozenset[str]:
    cyrillic = not word.isascii() and any("\u0400" <= char <= "\u04ff" for char in word)
    return _CYRILLIC if cyrillic else _LATIN
