"""The commonest openings, told by one look: what a report begins with up to the dash, so that it need be read but once.

The same towns, days and agencies open report after report. What a dateline with a date or an agency says, and whether
it is one, is settled at its dash; nothing that follows counts but an agency's name.
"""

import re
from typing import Final

from dq.text.datelines.model import Dateline
from dq.text.datelines.reading import read
from dq.text.datelines.tables import Tables

ANY_WORD: Final = "A"
"""Stands for the text that follows an opening."""

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


def read_opening(opening: str, tables: Tables, language: str | None) -> Dateline | None:
    """Returns the dateline every text with this opening has, None when the opening does not settle it."""
    found = read(opening + ANY_WORD, tables, language, later=False)
    if found is None or found.line or found.inline or found.end != len(opening):
        return None
    return found if found.date or (found.agency and found.places) else None
