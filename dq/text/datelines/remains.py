"""What is left of a dateline that cannot be read any more: GREENWICH, Conn., Two ferries ...; , 19:14 REGNUM Two ..."""

import re
from typing import Final, NamedTuple

from dq.text.datelines.agencies import bare_name
from dq.text.datelines.assembly import Parts, Setting
from dq.text.datelines.judging import LARGE_TOWN, SMALL_TOWN
from dq.text.datelines.lead import read_parts
from dq.text.datelines.reading import MAX_LEAD, first_lines
from dq.text.datelines.tables import Tables
from dq.text.datelines.tokens import Cursor

LINES: Final = 3
_HEADLESS: Final = re.compile(r"\s*([,;]\s*(?:\d{1,2}:\d{2}\s+)?)(?=[^\W\d_a-z]{3})")


class Remains(NamedTuple):
    """The opening that looks like a dateline, and what it lacks.

    Attributes:
        start: of the first place.
        end: of what could be read.
        lacks: `date and dash`, `dash`, or `place and date`.
    """

    start: int
    end: int
    lacks: str


def find_remains(text: str, tables: Tables, language: str | None) -> Remains | None:
    """Returns the remains of a dateline in the first lines of a text in which no dateline was found."""
    if headless := _HEADLESS.match(text):
        cursor = Cursor(text, headless.end(), min(len(text), headless.end() + MAX_LEAD))
        name = bare_name(cursor, tables, lower=False)
        return Remains(headless.start(1), cursor.start + len(name), "place and date") if name else None
    for line, (start, _end) in enumerate(first_lines(text)):
        if line == LINES:
            return None
        if not text[start : start + 2].isupper():
            continue
        limit = min(len(text), start + MAX_LEAD)
        parts = read_parts(text, start, limit, Setting(tables, language, line=line))
        if parts.places and parts.places[0].name.isupper() and (lacks := _lacks(text, parts)):
            return Remains(parts.places[0].start, parts.end, lacks)
    return None


def _lacks(text: str, parts: Parts) -> str | None:
    """What is missing for a dateline; None when the parts are too little to be one."""
    town = parts.places[0]
    region = len(parts.places) > 1 and parts.places[1].region
    follows = text[parts.end : parts.end + 3].lstrip(" ,.")[:1]
    if parts.agency or town.region or not (follows.isupper() or follows in {"<", "\n"}):
        return None
    if parts.date:
        return "dash" if not parts.terminator and (region or town.size >= SMALL_TOWN) else None
    if region and parts.divided and not parts.terminator:
        return "date and dash"
    alone = text[parts.end : parts.end + 1] == "\n" and len(parts.places) == 1
    return "date and dash" if alone and town.size >= LARGE_TOWN else None
