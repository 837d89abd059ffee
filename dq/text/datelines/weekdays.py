"""Weekdays beside full dates: Monday, 16 November 2020; November 16, 2020 (Monday)."""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from dq.text.datelines.dates import read_date
from dq.text.datelines.model import CalendarDate
from dq.text.datelines.tables import Tables
from dq.text.datelines.tokens import NUMBER, WORD, Cursor

_WORD: Final = re.compile(r"[^\W\d_]{4,}(?:-feira)?")
_LONGEST: Final = 40


class DatedWeekday(NamedTuple):
    """A weekday and the full date that follows it.

    Attributes:
        start: of the weekday.
        end: of the weekday.
        number: Monday is 0.
        date: with its year.
    """

    start: int
    end: int
    number: int
    date: CalendarDate


def weekday_names(lines: Mapping[str, str]) -> dict[str, dict[str, int]]:
    """Returns the weekdays by language, from one line a language: `monday | tuesday | ...`, spellings by commas."""
    return {
        language: {name.strip(): number for number, names in enumerate(line.split("|")) for name in names.split(",")}
        for language, line in lines.items()
    }


def dated_weekdays(text: str, names: Mapping[str, int], tables: Tables, language: str) -> Iterator[DatedWeekday]:
    """Yields the weekdays of a text that a full date follows."""
    lowered = text.lower()
    if not any(name in lowered for name in names):
        return
    for match in _WORD.finditer(text):
        number = names.get(match[0].lower())
        if number is None:
            continue
        cursor = Cursor(text, match.end(), min(len(text), match.end() + _LONGEST))
        while cursor.value in {",", "(", ".", "the", "den", "le", "el", "de", "em", "dem"}:
            cursor.advance()
        if cursor.kind not in {WORD, NUMBER}:
            continue
        date = read_date(cursor, tables, language, [])
        if date is not None and date.year is not None and date.possible:
            yield DatedWeekday(match.start(), match.end(), number, date)
