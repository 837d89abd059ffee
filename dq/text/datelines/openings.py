"""The commonest openings, told by one look: what a report begins with up to the dash, so that it need be read but once.

The same towns and agencies open report after report, each day under another date. What a dateline with a date or an
agency says, and whether it is one, is settled at its dash; nothing that follows counts but an agency's name, and which
day of which month it is counts for the date alone.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final, NamedTuple, TypeVar

from dq.text.datelines.model import CalendarDate, Dateline
from dq.text.datelines.names import PARTICLES, WIDEST_GAP
from dq.text.datelines.tables import Tables

MAX_KEPT: Final = 65_536
"""Openings whose reading is kept."""

LEFT_OUT: Final = "\0"
"""What stands for a date in the form of an opening."""

Answer = TypeVar("Answer")

_OPENING: Final = re.compile(
    r"([ \t\n]*[^\W\d_][^\n–—―−-]{2,90}[\d)/] ?(?:\.?--?|[–—]))(?=\s*([^\W\d_]+)|\s+[^\s(–—―−-])"
)
"""Up to a dash after a day or an agency that no bracket, no second dash and, where it is glued, no digit follows."""


_APART: Final = re.compile(rf"[ \t\n]*([a-z]{{2,}}) {{{WIDEST_GAP + 1},}}")
"""A small word before a gap too wide for a name; a single letter would be a slug."""


class Opening(NamedTuple):
    """What a text begins with, up to and with its dash.

    Attributes:
        form: as written, with `LEFT_OUT` for a date of the usual kind (`Tables.usual_date`), and for a small word that
            is set apart and says nothing but that capitals say nothing.
        start: where the dateline must begin, past such a word; 0 where none is left out.
        end: one past the dash, in code points of the text.
        month: the month that is left out, as written; empty where none is.
        day: its day; 0 where none is left out.
        at: where that month begins.
    """

    form: str
    start: int
    end: int
    month: str = ""
    day: int = 0
    at: int = 0


def opening_of(text: str, tables: Tables) -> Opening | None:
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
    written, start = match[1], _past_a_word(match[1], tables)
    form = LEFT_OUT + written[start:] if start else written
    dated = tables.usual_date.search(written, start)
    if dated is None:
        return Opening(form, start, len(written))
    month, stop, day = dated.groups()
    at, left = dated.start(1), len(written) - len(form)
    form = f"{form[: at - left]}{LEFT_OUT}{stop}{written[dated.end() :]}"
    return Opening(form, start, len(written), month, int(day), at)


def _past_a_word(written: str, tables: Tables) -> int:
    """Where an opening goes on after a small word that is set apart and that no table has; else 0."""
    apart = _APART.match(written)
    if apart is None or apart[1] in PARTICLES or any(tables.word(apart[1])):
        return 0
    return apart.end()


def settles(opening: Opening, dateline: Dateline | None) -> bool:
    """Whether every text whose opening has this form has the dateline that was read in one of them, but for its day."""
    if dateline is None or dateline.end != opening.end or dateline.line or dateline.inline:
        return False
    if opening.start and dateline.start != opening.start:
        return False
    if not dateline.places or not (dateline.date or dateline.agency):
        return False
    return not opening.month or _holds(opening, dateline)


def moved(first: Opening, dateline: Dateline, opening: Opening, month: int | None) -> Dateline:
    """Returns the dateline of an opening, told by the one that was read in the first opening of the same form.

    `month` is the number of the month that is left out.
    """
    after = opening.end - first.end
    before = opening.at - first.at if opening.month else after

    def to(position: int) -> int:
        return position + (after if position > first.at else before)

    agency = dateline.agency
    return replace(
        dateline,
        start=to(dateline.start),
        end=to(dateline.end),
        places=tuple(place._replace(start=to(place.start), end=to(place.end)) for place in dateline.places),
        date=dateline.date and _redated(dateline.date, first, opening, month, to),
        agency=agency and agency._replace(start=to(agency.start), end=to(agency.end)),
        flaws=tuple(flaw._replace(start=to(flaw.start), end=to(flaw.end)) for flaw in dateline.flaws),
    )


def _redated(
    date: CalendarDate, first: Opening, opening: Opening, month: int | None, to: Callable[[int], int]
) -> CalendarDate:
    name, name_end = date.month_span
    longer = len(opening.month) - len(first.month)
    return date._replace(
        month=month or date.month,
        day=opening.day or date.day,
        start=to(date.start),
        end=to(date.end),
        month_span=(to(name), to(name) + name_end - name + longer) if name_end else (0, 0),
    )


def _holds(opening: Opening, dateline: Dateline) -> bool:
    """Whether the date of the dateline is the one that its opening leaves out."""
    date = dateline.date
    return date is not None and (date.start, date.day) == (opening.at, opening.day) and not date.day_first


class Kept(dict[tuple[object, ...], Answer]):
    """What is told of openings; all of it is forgotten when it grows beyond `MAX_KEPT`."""

    def keep(self, key: tuple[object, ...], answer: Answer) -> None:
        """Keeps the answer to a key."""
        if len(self) >= MAX_KEPT:
            self.clear()
        self[key] = answer
