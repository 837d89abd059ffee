"""Dates in datelines: March 3, 3 марта, 14. července, 3 de mayo, 1996-08-29, 3.05.2021, 2021. május 3."""

import re
from typing import Final

from dq.text.datelines.model import CalendarDate, Flaw, FlawKind, Part
from dq.text.datelines.spelling import nearest_month, one_script
from dq.text.datelines.tables import Tables
from dq.text.datelines.tokens import DASH, NUMBER, WORD, Cursor

ORDINALS: Final = frozenset({"st", "nd", "rd", "th", "er", "º", "ª", "го", "е"})
OF: Final = frozenset({"de", "di", "d'", "of"})
MONTHS: Final = 12
LONGEST_DAY: Final = 2

_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_DAY_MONTH_YEAR: Final = re.compile(r"(\d{1,2})([.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_YEAR_FIRST: Final = re.compile(r"((?:19|20)\d\d)\. ([^\W\d_]+) (\d{1,2})(?!\d)")
_WEEKDAY: Final = re.compile(r"\.?, [^\W\d_]+(?= \()")
_OTHER_NAME: Final = re.compile(r" ?/ ?([^\W\d_]+(?: [^\W\d_]+)?)")
_DIGIT_AHEAD: Final = re.compile(r"\s?\s?[.,]?\s{0,2}\d{1,3}(?!\d)")
_DAY_AND_YEAR: Final = re.compile(
    r"(\d{1,3}(?![\dlIOo])|[lIO\d][\dlIOo](?![\dlIO])|l(?![\dlIO]))(st|nd|rd|th)?(?:,? ?((?:19|20)\d\d)(?!\d))?"
)
_DAY_AHEAD: Final = re.compile(r",?\s{0,3}(?:\d{1,3}|[lIO\d][\dlIOo])\b")
_MAY_BE_DAY: Final = re.compile(r",?\s{0,3}(?:[^\W\d_]?\d|[lIO])")
"""What follows a month, be it misspelt, with a letter for a digit or with its last letter beyond the space."""

_SLIPPED: Final = re.compile(r" ([^\W\d_])(\d{1,2})\b")
_YEAR: Final = re.compile(r",? ?((?:19|20)\d\d)(?!\d)(?: ?(?:года|г\.|року|р\.))?")
_TWO_WORDS: Final = re.compile(r"\S+ [^\s,،.]+")
_LOOK_ALIKES: Final = str.maketrans("OolI", "0011")


def day_follows(cursor: Cursor) -> bool:
    """Whether a day follows the word at the cursor."""
    return _DIGIT_AHEAD.match(cursor.text, cursor.end, cursor.limit) is not None


def read_date(cursor: Cursor, tables: Tables, language: str | None, flaws: list[Flaw]) -> CalendarDate | None:
    """Reads a date and goes past it; None, with the cursor where it was, when there is none.

    What had to be forgiven is added to `flaws`.
    """
    at = cursor.start
    if cursor.kind == NUMBER:
        date = _numeric(cursor) or _year_first(cursor, tables, language) or _day_first(cursor, tables, language, flaws)
    else:
        date = _month_first(cursor, tables, language, flaws)
    if date is None and cursor.start != at:
        cursor.back_to(at)
    return date


def _month_first(cursor: Cursor, tables: Tables, language: str | None, flaws: list[Flaw]) -> CalendarDate | None:
    word, start, month_end = cursor.value, cursor.start, cursor.end
    month = tables.month(word, language)
    found: list[Flaw] = []
    if month is None and not _MAY_BE_DAY.match(cursor.text, month_end, cursor.limit):
        return None
    if month is None and (split := _split_month(cursor, tables, language, flaws)):
        return split
    if month is None:
        guess = nearest_month(word, tables, language) if _day_ahead(cursor) else None
        if guess is None:
            return None
        month, right = guess
        found.append(Flaw(Part.DATE, FlawKind.MISSPELT, start, month_end - word.endswith("."), right))
    cursor.advance()
    if cursor.value == ",":
        found.append(Flaw(Part.SEPARATOR, FlawKind.WRONG, cursor.start, cursor.end, ""))
        cursor.advance()
    if cursor.kind == DASH and not found:
        flaws.append(Flaw(Part.DATE, FlawKind.MISSING, start, month_end))
        return CalendarDate(month, 0, None, start, month_end, (start, month_end))
    match = _DAY_AND_YEAR.match(cursor.text, cursor.start, cursor.limit)
    if match is None:
        return None
    day, ordinal, year = match.groups()
    if not day.isdigit():
        found.append(Flaw(Part.DATE, FlawKind.LETTER, match.start(), match.end(1), day.translate(_LOOK_ALIKES)))
        day = day.translate(_LOOK_ALIKES)
    flaws += found
    cursor.back_to(match.end())
    return CalendarDate(
        month,
        int(day),
        int(year) if year else None,
        start,
        match.end(),
        (start, month_end),
        ordinal=ordinal is not None,
    )


def _split_month(cursor: Cursor, tables: Tables, language: str | None, flaws: list[Flaw]) -> CalendarDate | None:
    """A month whose last letter slipped over the space: Apri l7."""
    slipped = _SLIPPED.match(cursor.text, cursor.end, cursor.limit)
    name = cursor.value + slipped[1] if slipped else ""
    month = tables.month(name, language)
    if slipped is None or month is None:
        return None
    start, end = cursor.start, slipped.end()
    flaws.append(Flaw(Part.DATE, FlawKind.MISSPELT, start, end, f"{name} {slipped[2]}"))
    cursor.back_to(end)
    return CalendarDate(month, int(slipped[2]), None, start, end, (start, end))


def _day_ahead(cursor: Cursor) -> bool:
    """Whether what follows the word at the cursor is a day, be it with a letter for a digit."""
    return _DAY_AHEAD.match(cursor.text, cursor.end, cursor.limit) is not None


def _numeric(cursor: Cursor) -> CalendarDate | None:
    if match := _ISO.match(cursor.text, cursor.start, cursor.limit):
        year, month, day = map(int, match.groups())
    elif match := _DAY_MONTH_YEAR.match(cursor.text, cursor.start, cursor.limit):
        day, month, year = int(match[1]), int(match[3]), int(match[4])
    if match is None or not 1 <= month <= MONTHS:
        return None
    cursor.back_to(match.end())
    return CalendarDate(month, day, year, match.start(), match.end(), (0, 0), numeric=True)


def _year_first(cursor: Cursor, tables: Tables, language: str | None) -> CalendarDate | None:
    """2019. március 5., kedd: the weekday, which only brackets follow, is gone past."""
    match = _YEAR_FIRST.match(cursor.text, cursor.start, cursor.limit)
    month = tables.month(match[2], language) if match and match[2].islower() else None
    if match is None or month is None:
        return None
    weekday = _WEEKDAY.match(cursor.text, match.end(), cursor.limit)
    cursor.back_to((weekday or match).end())
    return CalendarDate(month, int(match[3]), int(match[1]), match.start(), match.end(), match.span(2), day_first=True)


def _day_first(cursor: Cursor, tables: Tables, language: str | None, flaws: list[Flaw]) -> CalendarDate | None:
    start, day = cursor.start, cursor.value
    if len(day) > LONGEST_DAY:
        return None
    cursor.advance()
    if cursor.value == "." or (cursor.glued and cursor.value.lower() in ORDINALS):
        cursor.advance()
    if cursor.value in OF:
        cursor.advance()
    if cursor.kind != WORD:
        return None
    at = cursor.start
    found = _month_name(cursor, tables, language, flaws)
    if found is None:
        return None
    month, end = found
    year, date_end = _year(cursor, end)
    stop = cursor.text[date_end - 1] == "."
    return CalendarDate(month, int(day), year, start, date_end - stop, (at, end), day_first=True)


def _month_name(cursor: Cursor, tables: Tables, language: str | None, flaws: list[Flaw]) -> tuple[int, int] | None:
    """Reads a month of one word or two (كانون الثاني), with its end; letters of another script are forgiven."""
    text, start, end = cursor.text, cursor.start, cursor.end
    month = tables.month(cursor.value, language)
    if month is None:
        two = _TWO_WORDS.match(text, start, cursor.limit)
        month = tables.month(two[0], language) if two else None
        if two and month:
            end = two.end()
    if month is None:
        plain = cursor.value.rstrip(".")
        right = one_script(plain)
        month = tables.month(right, language) if right != plain else None
        if month:
            flaws.append(Flaw(Part.DATE, FlawKind.MIXED_SCRIPT, start, start + len(plain), right))
    if month is None:
        return None
    end = _past_other_name(cursor, tables, month, end)
    cursor.back_to(end)
    return month, end


def _past_other_name(cursor: Cursor, tables: Tables, month: int, end: int) -> int:
    """Where the month ends when its name in another calendar's tongue follows: يناير/كانون الثاني."""
    other = _OTHER_NAME.match(cursor.text, end, cursor.limit)
    if other is None:
        return end
    name = other[1]
    if tables.month(name, None) != month:
        name = name.split(" ")[0]
    return other.start(1) + len(name) if tables.month(name, None) == month else end


def _year(cursor: Cursor, end: int) -> tuple[int | None, int]:
    """Reads a year when one follows, with the end of the date."""
    match = _YEAR.match(cursor.text, end, cursor.limit)
    if match is None:
        return None, end
    cursor.back_to(match.end())
    return int(match[1]), match.end()
