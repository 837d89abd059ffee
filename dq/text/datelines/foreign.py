"""Date lines whose month or digits are of another script than the text around them, as a localised page leaves them."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from dq.text.datelines.dates import read_date
from dq.text.datelines.model import CalendarDate, Dateline
from dq.text.datelines.tables import Tables
from dq.text.datelines.tokens import END, NUMBER, WORD, Cursor
from dq.text.digits import fold, system_of
from dq.text.scripts import companions, scripts_in

MAX_LINE: Final = 120
"""Date lines are short; a date in a paragraph of another language is that language's."""

_CLOCK: Final = re.compile(r"[^\d\n]{0,12}\d{1,2}[:.]\d{2}(?!\d)")
_EAST_ASIAN: Final = frozenset({"Han", "Hiragana", "Katakana", "Hangul"})
_OWN_DIGITS: Final = frozenset({"Latin", "Cyrillic", "Greek", "Armenian", "Georgian", "Hebrew"}) | _EAST_ASIAN
"""Scripts whose languages write ASCII digits; the others have digits of their own."""


class ForeignDate(NamedTuple):
    """A date, with its clock, that is not in the script of its text.

    Attributes:
        start: of the date.
        end: of the clock, else of the date.
        date: what it says; places are those of the text.
        digits: names of the foreign digit systems in it.
        script: of the month's name when that is foreign, else None.
        folded: the same with ASCII digits, and an English month where the name was foreign and the text is Latin.
    """

    start: int
    end: int
    date: CalendarDate
    digits: tuple[str, ...]
    script: str | None
    folded: str


def foreign_dates(text: str, main: str, tables: Tables) -> Iterator[ForeignDate]:
    """Yields the foreign dates of a text whose letters are mostly of the script `main`."""
    start = 0
    for line in text.split("\n"):
        if len(line) <= MAX_LINE and not line.isascii() and any(char.isdigit() for char in line):
            found = _in_line(line, main, tables)
            if found is not None:
                yield _moved(found, start)
        start += len(line) + 1


def foreign_dateline(text: str, dateline: Dateline, main: str, tables: Tables) -> ForeignDate | None:
    """Returns the date of a dateline when it is foreign; it needs neither a year nor a clock."""
    written = text[dateline.start : dateline.end]
    found = None if written.isascii() else _in_line(written, main, tables, alone=True)
    return _moved(found, dateline.start) if found else None


def _moved(found: ForeignDate, by: int) -> ForeignDate:
    return found._replace(start=found.start + by, end=found.end + by)


def _in_line(line: str, main: str, tables: Tables, *, alone: bool = False) -> ForeignDate | None:
    plain = fold(line)
    cursor = Cursor(plain, 0, len(plain))
    while cursor.kind != END:
        if cursor.kind in {WORD, NUMBER}:
            date = read_date(cursor, tables, None, [])
            if date is not None and date.possible and not date.numeric:
                return _judged(line, plain, date, main, alone=alone)
        cursor.advance()
    return None


def _judged(line: str, plain: str, date: CalendarDate, main: str, *, alone: bool) -> ForeignDate | None:
    clock = _CLOCK.match(plain, date.end)
    if date.year is None and clock is None and not alone:
        return None
    end = clock.end() if clock else date.end
    month = line[date.month_span[0] : date.month_span[1]]
    script = next((name for name in scripts_in(month) if name not in companions(main) and name != "Latin"), None)
    digits = tuple(sorted({system for char in line[date.start : end] if (system := _foreign_system(char, main))}))
    rest = scripts_in(line[: date.start] + line[end:])
    if not (script or digits) or (script and script in rest):
        return None
    folded = plain[date.start : end]
    if script and main == "Latin":
        folded = _english(date) + plain[date.end : end]
    return ForeignDate(date.start, end, date, digits, script, folded)


def _foreign_system(char: str, main: str) -> str | None:
    """The digit system of a character, None for ASCII digits, others, and those the script's languages write."""
    system = system_of(char)
    if system in {None, "ASCII"} or main not in _OWN_DIGITS:
        return None
    return None if system == "Fullwidth" and main in _EAST_ASIAN else system


def _english(date: CalendarDate) -> str:
    year = f", {date.year}" if date.year else ""
    return f"{ENGLISH_MONTHS[date.month - 1]} {date.day}{year}"


ENGLISH_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
