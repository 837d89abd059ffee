"""Place names, searched where they lie: one sorted text, so that loading it costs next to nothing."""

import re
import unicodedata
from bisect import bisect_right
from functools import cached_property
from typing import Final, NamedTuple

from dq.text.datelines.slips import Slips

LARGE: Final = 6
"""Digits of the population from which a town is well enough known to be the one that was meant."""

MAX_NEAR: Final = 32_768
"""Unknown names whose neighbours are remembered."""

BLOCK: Final = 4096
"""Bytes of the table that are searched for a name."""

_WELL_KNOWN: Final = re.compile(rb"\n([^\t]+)\t(?:[%d-9]|..[A-Z])" % LARGE)


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

    Lines that begin with a number sign stand before them.
    """

    def __init__(self, table: bytes) -> None:
        self._table = table
        self._near: dict[str, list[tuple[str, Known]]] = {}
        self._first = 0
        while table.startswith(b"#", self._first):
            self._first = table.find(b"\n", self._first) + 1

    def find(self, folded: str) -> Known | None:
        """Returns what is known of a folded name: it is searched for in the one block of the table that can hold it."""
        table, name = self._table, folded.encode()
        names, starts = self._blocks
        block = bisect_right(names, name)
        if block == 0:
            return None
        at = table.find(b"\n%b\t" % name, starts[block - 1] - 1, starts[block])
        if at < 0:
            return None
        at += len(name) + 2
        value = table[at : table.find(b"\n", at)].decode()
        return Known(int(value[0]), value[1] == "p", value[2:])

    @cached_property
    def _blocks(self) -> tuple[list[bytes], list[int]]:
        """The first name of each block, and where each begins and the last one ends."""
        table, size = self._table, len(self._table)
        lines = (table.find(b"\n", near) + 1 for near in range(self._first + BLOCK, size, BLOCK))
        starts = [self._first, *(line for line in lines if 0 < line < size)]
        names = [table[start : table.find(b"\t", start)] for start in starts]
        return names, [*starts, size]

    def near(self, folded: str) -> list[tuple[str, Known]]:
        """Returns well-known names one slip of the hand away, the largest places first.

        Well known are names of large places and of places in the United States. A slip is one letter too many, too few
        or wrong, or two neighbouring ones exchanged; the first letter counts like any other.
        """
        answer = self._near.get(folded)
        if answer is None:
            if len(self._near) >= MAX_NEAR:
                self._near.clear()
            found = [(name, known) for name in self._well_known.of(folded) if (known := self.find(name))]
            answer = sorted(found, key=lambda item: (-item[1].size, not item[1].main, item[0]))
            self._near[folded] = answer
        return answer

    @cached_property
    def _well_known(self) -> Slips:
        """The names that slips are looked for among; made when the first name is not found, in a tenth of a second."""
        return Slips(b"\n".join(_WELL_KNOWN.findall(self._table, self._first - 1)).decode().split("\n"))
