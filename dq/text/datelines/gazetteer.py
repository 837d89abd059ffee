"""Place names, searched where they lie: one sorted text, so that loading it costs next to nothing."""

import re
import unicodedata
from functools import cached_property
from typing import Final, NamedTuple

LETTERS: Final = "abcdefghijklmnopqrstuvwxyz "
CYRILLIC: Final = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ "

LARGE: Final = 6
"""Digits of the population from which a town is well enough known to be the one that was meant."""

MAX_NEAR: Final = 4096
"""Unknown names whose neighbours are remembered."""

_WELL_KNOWN: Final = re.compile(rb"^([^\t\n]+)\t(?:[%d-9]|..[A-Z])" % LARGE, re.MULTILINE)


class Known(NamedTuple):
    """What is known of a name.

    Attributes:
        size: digits of the population of the largest place so called.
        main: whether it is a place's main name.
        states: postal codes of the states of the United States that have such a place, two letters each.
    """

    size: int
    main: bool
    states: str


def fold(name: str) -> str:
    """Returns the form names are compared in: lower case, straight apostrophes, no full stops, single spaces."""
    if name.isascii():
        return " ".join(name.lower().replace(".", " ").split())
    name = unicodedata.normalize("NFC", name).casefold().replace("i\u0307", "i")
    return " ".join(name.replace("’", "'").replace("‘", "'").replace(".", " ").split())


class Gazetteer:
    """A table of place names: lines of `name TAB size kind states`, sorted by the bytes of the folded names.

    Lines that begin with a number sign may stand before them.
    """

    def __init__(self, table: bytes) -> None:
        self._table = table
        self._near: dict[str, list[tuple[str, Known]]] = {}
        self._first = 0
        while table.startswith(b"#", self._first):
            self._first = table.find(b"\n", self._first) + 1

    def find(self, folded: str) -> Known | None:
        """Returns what is known of a folded name; a binary search."""
        table, wanted = self._table, folded.encode()
        low, high = self._first, len(table)
        while low < high:
            start = table.rfind(b"\n", low, (low + high) // 2) + 1 or low
            tab = table.find(b"\t", start)
            if tab < 0:
                return None
            key = table[start:tab]
            end = table.find(b"\n", tab)
            if key == wanted:
                value = table[tab + 1 : end].decode()
                return Known(int(value[0]), value[1] == "p", value[2:])
            if key < wanted:
                low = end + 1
            else:
                high = start
        return None

    def near(self, folded: str) -> list[tuple[str, Known]]:
        """Returns well-known names one slip of the hand away, the largest places first.

        Well known are names of large places and of places in the United States. A slip is one letter too many, too few
        or wrong, or two neighbouring ones exchanged; the first letter counts like any other.
        """
        answer = self._near.get(folded)
        if answer is None:
            if len(self._near) >= MAX_NEAR:
                self._near.clear()
            found = {name: known for name in _slips(folded) & self._well_known if (known := self.find(name))}
            answer = sorted(found.items(), key=lambda item: (-item[1].size, not item[1].main, item[0]))
            self._near[folded] = answer
        return answer

    @cached_property
    def _well_known(self) -> frozenset[str]:
        """The names that slips are looked for among; made when the first name is not found, in a tenth of a second."""
        return frozenset(name.decode() for name in _WELL_KNOWN.findall(self._table, self._first))


def _slips(word: str) -> set[str]:
    letters = CYRILLIC if any("\u0400" <= char <= "\u04ff" for char in word) else LETTERS
    pieces = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    dropped = {a + b[1:] for a, b in pieces if b}
    exchanged = {a + b[1] + b[0] + b[2:] for a, b in pieces if len(b) > 1}
    replaced = {a + letter + b[1:] for a, b in pieces if b for letter in letters}
    added = {a + letter + b for a, b in pieces for letter in letters}
    return (dropped | exchanged | replaced | added) - {word}
