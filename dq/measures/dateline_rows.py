"""What the articles frame says of the dateline of one record; an opening that was met before is not read again."""

import datetime as dt
from functools import lru_cache
from typing import Final, NamedTuple

import polars as pl

from dq.measures.dateline_tables import dateline_tables
from dq.text.datelines import CalendarDate, Dateline, Where, read
from dq.text.datelines.flaws import is_suspect
from dq.text.datelines.openings import Kept, Opening, moved, opening_of, settles
from dq.text.datelines.reading import code_of
from dq.text.datelines.regions import odd_state, stray_town, unknown_town
from dq.text.datelines.remains import Remains, find_remains

NOTES: Final = "dateline_notes"
"""Words that tell checks which datelines to look at: `suspect`, `unknown` (its town), `state`, `impossible`, `late`,
`ordinal`, `again`; of texts without one `remains`, where it is broken beyond reading, and `perhaps`, where an unknown
place may open one."""

ROW: Final = pl.Schema(
    {
        "has_dateline": pl.Boolean(),
        "dateline_start": pl.UInt32(),
        "dateline_end": pl.UInt32(),
        "dateline_place": pl.String(),
        "dateline_date": pl.String(),
        "dateline_agency": pl.String(),
        "dateline_style": pl.String(),
        NOTES: pl.String(),
    }
)

Row = tuple[bool | None, int | None, int | None, str | None, str | None, str | None, str | None, str | None]
"""The values of `ROW`."""

UNTOLD: Final[Row] = (None, None, None, None, None, None, None, None)
"""Of a text that may have a dateline, or may not."""

NO_DATELINE: Final[Row] = (False, None, None, None, None, None, None, None)

_WHERE_IT_OPENS: Final = Where(opens=True, later=False, below=False)


class _Told(NamedTuple):
    """What a form of openings says.

    Attributes:
        row: of the first text of that form, without its date.
        start: of its dateline.
        date: as it was read there; None when it has none.
        noted: its opening and its dateline, when checks will look at those of that form.
    """

    row: Row
    start: int
    date: CalendarDate | None
    noted: tuple[Opening, Dateline] | None


_KEPT: Final[Kept[_Told]] = Kept()
"""By the form of the opening, and language."""

_NOTED: Final[Kept[Dateline]] = Kept()
"""The datelines of this batch that checks will look at, by text and language."""


_REMAINS: Final[Kept[Remains]] = Kept()
"""What remains of the datelines of this batch that are broken beyond reading, likewise."""


def row_of_opening(text: str, language: str | None, published: dt.date | None) -> Row:
    """Returns the row of a text whose opening settles it; the text is read when its form was not met before.

    `UNTOLD` when the rest of the text has a say, `NO_DATELINE` when no dateline stands where it begins.
    """
    opening = opening_of(text, dateline_tables())
    if opening is None:
        return UNTOLD
    told = _KEPT.get((opening.form, language))
    if told is None:
        dateline = read(text, dateline_tables(), language, _WHERE_IT_OPENS)
        if dateline is None:
            return NO_DATELINE
        if not settles(opening, dateline):
            return UNTOLD
        row = _undated(text, language, dateline)
        told = _Told(row, dateline.start, dateline.date, (opening, dateline) if row[-1] else None)
        _KEPT.keep((opening.form, language), told)
    elif told.noted is not None:
        month = dateline_tables().month(opening.month, code_of(language))
        _NOTED.keep((text, language), moved(*told.noted, opening, month))
    written = _date_of(opening, told.date, language, published)
    return _dated(text, told.row, opening.start or told.start, opening.end, written)


def row_of(text: str, language: str | None, published: dt.date | None, where: Where) -> Row:
    """Returns the row of a text, which is read."""
    dateline = read(text, dateline_tables(), language, where)
    if dateline is None:
        return NO_DATELINE
    row, date = _undated(text, language, dateline), _iso(dateline.date, published)
    return _dated(text, row, dateline.start, dateline.end, date)


def dateline_of(text: str, language: str | None, *, late: bool) -> Dateline | None:
    """Returns the dateline of a text that has one: as it was read in this batch, else the text is read again.

    `late` is whether it stands elsewhere than where the text begins.
    """
    kept = _NOTED.get((text, language))
    return kept or read(text, dateline_tables(), language, Where(opens=True, later=late, below=late))


def remains_of(text: str, language: str | None) -> Remains | None:
    """Returns the remains of a dateline in a text that has none; they are looked for once in a batch."""
    key = text, language
    found = _REMAINS.get(key) or find_remains(text, dateline_tables(), code_of(language))
    if found is not None:
        _REMAINS.keep(key, found)
    return found


def _undated(text: str, language: str | None, dateline: Dateline) -> Row:
    """The row of a dateline without its date."""
    agency = (dateline.agency.ident or dateline.agency.name) if dateline.agency else None
    notes = _notes(text, dateline)
    if notes:
        _NOTED.keep((text, language), dateline)
    return True, dateline.start, dateline.end, dateline.place, None, agency, dateline.style, notes


def _dated(text: str, row: Row, start: int, end: int, date: str | None) -> Row:
    """The row with its date, its start and its end; noted is whether the same words stand in the text again."""
    found, _, _, place, _, agency, style, notes = row
    if text.find(text[start:end], end) >= 0:
        notes = f"{notes} again" if notes else "again"
    return found, start, end, place, date, agency, style, notes


def _date_of(
    opening: Opening, date: CalendarDate | None, language: str | None, published: dt.date | None
) -> str | None:
    """The date that an opening leaves out, in the year of the one that was read; else that one."""
    if date is None or not opening.month:
        return _iso(date, published)
    number = dateline_tables().month(opening.month, code_of(language))
    return _iso_of(number, opening.day, date.year, published) if number else None


def _iso(date: CalendarDate | None, published: dt.date | None) -> str | None:
    return _iso_of(date.month, date.day, date.year, published) if date else None


@lru_cache(maxsize=65_536)
def _iso_of(month: int, day: int, year: int | None, published: dt.date | None) -> str | None:
    """The date of a dateline in full, None where the calendar has no such day."""
    date = CalendarDate(month, day, year, 0, 0, (0, 0))
    return date.iso(published) if date.possible else None


def _notes(text: str, dateline: Dateline) -> str | None:
    tables, date = dateline_tables(), dateline.date
    notes = ["suspect"] if is_suspect(text, dateline, tables) else []
    if unknown_town(dateline):
        notes.append("unknown")
    if len(dateline.places) > 1 and (odd_state(dateline, tables) or stray_town(dateline, tables)):
        notes.append("state")
    if date and date.day and not date.possible:
        notes.append("impossible")
    if date and date.ordinal:
        notes.append("ordinal")
    if dateline.line or dateline.inline:
        notes.append("late")
    return " ".join(notes) or None


def forget() -> None:
    """Forgets the openings that were read, so that what reading costs can be measured again."""
    _KEPT.clear()
    forget_batch()


def forget_batch() -> None:
    """Forgets the datelines of a batch, so that its texts are held no longer than it is."""
    _NOTED.clear()
    _REMAINS.clear()
