"""The commonest openings, told by one look: what a report begins with up to the dash, so that it need be read but once.

The same towns, days and agencies open report after report. What a dateline with a date or an agency says, and whether
it is one, is settled at its dash; nothing that follows counts but an agency's name.
"""

import re
from typing import Final, TypeVar

from dq.text.datelines.model import Dateline
from dq.text.datelines.tables import Tables

MAX_KEPT: Final = 65_536
"""Openings whose reading is kept."""

Answer = TypeVar("Answer")

_OPENING: Final = re.compile(
    r"([ \t\n]*[^\W\d_a-z][^\n–—―−-]{2,90}[\d)/] ?(?:\.?--?|[–—]))(?=\s*([^\W\d_]+)|\s+[^\s(–—―−-])"
)
"""Up to a dash after a day or an agency that no bracket, no second dash and, where it is glued, no digit follows."""


def opening_of(text: str, tables: Tables) -> str | None:
    """Returns the opening of a text up to its dash, None when what it says may depend on what follows."""
    match = _OPENING.match(text)
    if match is None:
        return None
    word = match[2]
    if word is not None:
        at = match.start(2)
        for name in tables.bare.get(word.casefold(), ()):
            if text[at : at + len(name)].casefold() == name:
                return None
    return match[1]


def settles(opening: str, dateline: Dateline | None) -> bool:
    """Whether every text with this opening has the dateline that was read in one of them."""
    if dateline is None or dateline.end != len(opening) or dateline.line or dateline.inline:
        return False
    return bool(dateline.places and (dateline.date or dateline.agency))


class Kept(dict[tuple[object, ...], Answer]):
    """What is told of openings; all of it is forgotten when it grows beyond `MAX_KEPT`."""

    def keep(self, key: tuple[object, ...], answer: Answer) -> None:
        """Keeps the answer to a key."""
        if len(self) >= MAX_KEPT:
            self.clear()
        self[key] = answer
