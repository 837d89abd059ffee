"""Metadata blocks: a place line and a date line that stand apart from the text, as video agencies publish them.

United States, Washington DC
January 7, 2022 at 20:52 GMT +00:00 · Published
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dq.text.datelines.dates import read_date
from dq.text.datelines.model import CalendarDate, Dateline, Place
from dq.text.datelines.names import read_place
from dq.text.datelines.tables import Tables
from dq.text.datelines.tokens import WORD, Cursor
from dq.text.digits import fold

ZONES: Final = ("GMT", "UTC")
MAX_LINE: Final = 90
STYLE: Final = "metadata"

_CLOCK: Final = re.compile(
    r",? ?(?:at|um|à|a las|às|alle|kl\.?|в|о|·|\||-|–)? ?\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:GMT|UTC)"
)


@dataclass(frozen=True, slots=True)
class Block:
    """A date line, and the place line before it when there is one.

    Attributes:
        start: of the place line, else of the date line.
        end: of the date line.
        places: towns and countries of the place line.
        date: of the date line.
    """

    start: int
    end: int
    places: tuple[Place, ...]
    date: CalendarDate

    def as_dateline(self, line: int) -> Dateline:
        """Returns the block as a dateline."""
        return Dateline(self.start, self.end, self.places, self.date, None, "", STYLE, line=line)


def find_block(text: str, tables: Tables, language: str | None = None) -> Block | None:
    """Returns the first metadata block of a text, None when it has none."""
    return next(_blocks(text, tables, language), None)


def _blocks(text: str, tables: Tables, language: str | None) -> Iterator[Block]:
    seen = -1
    for zone in ZONES:
        at = text.find(zone)
        while at >= 0:
            start = text.rfind("\n", 0, at) + 1
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            if start != seen and end - start <= MAX_LINE and (block := read_block(text, start, end, tables, language)):
                yield block
            seen = start
            at = text.find(zone, end)


def read_block(text: str, start: int, end: int, tables: Tables, language: str | None) -> Block | None:
    """Returns the block whose date line is `text[start:end]`, None when that is no date line."""
    line = fold(text[start:end])
    cursor = Cursor(line, 0, len(line))
    date = read_date(cursor, tables, language, [])
    if date is None or date.year is None or not date.possible or not _CLOCK.match(line, date.end):
        return None
    moved = CalendarDate(
        date.month, date.day, date.year, start + date.start, start + date.end,
        (start + date.month_span[0], start + date.month_span[1]), date.day_first, date.numeric,
    )  # fmt: skip
    places, place_start = _place_line(text, start, tables)
    return Block(place_start if places else start, end, places, moved)


def _place_line(text: str, date_start: int, tables: Tables) -> tuple[tuple[Place, ...], int]:
    """The places of the line before, when it holds nothing else."""
    end = date_start - 1
    start = text.rfind("\n", 0, max(end, 0)) + 1
    places: list[Place] = []
    if not 0 < end - start <= MAX_LINE:
        return (), date_start
    cursor = Cursor(text, start, end)
    while cursor.kind == WORD:
        place = read_place(cursor, tables, lower=False)
        if place is None or not (place.size or place.region):
            return (), date_start
        places.append(place)
        if cursor.value in {",", "/"}:
            cursor.advance()
    return (tuple(places), start) if places and cursor.end >= end and not cursor.value else ((), date_start)
