"""The parts of a dateline, read at a cursor: places, dates, agencies."""

import re
from collections.abc import Callable
from typing import Final

from dq.text.datelines.model import Agency, CalendarDate, Flaw, FlawKind, Part, Place
from dq.text.datelines.spelling import nearest_month
from dq.text.datelines.tables import Tables
from dq.text.datelines.tokens import DASH, NUMBER, STRAY, WORD, Cursor, capital

MAX_WORDS: Final = 6
"""Words of one name: ABOARD AIR FORCE ONE, GEORGETOWN."""

MAX_AGENCY: Final = 42
WIDEST_GAP: Final = 2

_LONGEST_ABBREVIATION: Final = 6

PARTICLES: Final = frozenset(
    "de del della di da do dos das du des la le les los las el al an am im in of the and und y e i et ob auf der den dem nad pod v "
    "na sur sous en op aan bei zu upon under on".split()
)
"""Lower-case words within names: Rio de Janeiro, Frankfurt am Main, NEW YORK and LONDON."""

PREFIXES: Final = frozenset({"st.", "ste.", "sta.", "ft.", "mt.", "pt.", "dr.", "gen.", "bad.", "w.", "n.", "s.", "e.", "st"})
"""Abbreviations that open a name, so that their full stop ends nothing."""

ORDINALS: Final = frozenset({"st", "nd", "rd", "th", "er", "º", "ª", "го", "е"})

_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_DIGIT_AHEAD: Final = re.compile(r"\s?\s?[.,]?\s{0,2}\d{1,3}(?!\d)")
_DAY: Final = re.compile(r"(?:[lIO\d][\dlIOo]|\d{1,3}|l)(?![\dlIO])")
_DAY_AHEAD: Final = re.compile(r",?\s{0,3}(?:\d{1,3}|[lIO\d][\dlIOo])\b")
_YEAR: Final = re.compile(r",? ?((?:19|20)\d\d)(?!\d)(?: ?(?:года|г\.|року|р\.))?")
_LOOK_ALIKES: Final = str.maketrans("OolIiSZ", "0011152")


def read_place(cursor: Cursor, tables: Tables, *, lower: bool) -> Place | None:
    """Reads one name and goes past it; None when the words there are no name.

    The words of a name share their case (a capitalised word after one in capitals opens the text), and stand close
    together (a wide gap divides a byline from the place).
    """
    text, start, end = cursor.text, cursor.start, cursor.start
    words = 0
    capitals = particle = False
    while cursor.kind == WORD:
        word = cursor.value
        if not (lower or capital(word)):
            if word not in PARTICLES and not (words and _known_up_to(cursor, tables, start)):
                return None
            if not words and word != "the":
                return None
            particle = word in PARTICLES
        else:
            if words and _ends_before(cursor, tables, start, lower=lower, capitals=capitals):
                break
            if words and cursor.start - end > WIDEST_GAP:
                start, words = cursor.start, 0
            capitals = capitals if words else word.isupper() and len(word) > 1
            particle = False
        words += 1
        end = cursor.end
        cursor.advance()
        if words > MAX_WORDS:
            return None
        if word[-1] == "." and word.lower() not in PREFIXES:
            break
    if not words or particle:
        return None
    if text[end - 1] == "." and not _abbreviated(text[start:end], tables):
        end -= 1
    name = text[start:end] if words == 1 else " ".join(text[start:end].split())
    return Place(name, start, end, *tables.place(name))


def _ends_before(cursor: Cursor, tables: Tables, start: int, *, lower: bool, capitals: bool) -> bool:
    """Whether the name is over before the word at the cursor."""
    word = cursor.value
    if capitals and not (word.isupper() or word.startswith(("Mc", "Mac", "O'"))):
        return not _known_up_to(cursor, tables, start)
    return starts_date(cursor, tables) or bare_agency(cursor, tables, lower=lower) is not None


def _known_up_to(cursor: Cursor, tables: Tables, start: int) -> bool:
    """Whether the name from `start` to the word at the cursor is a known place and a comma follows: Mexico city, ..."""
    return cursor.text[cursor.end : cursor.end + 1] == "," and tables.place(cursor.text[start : cursor.end])[0] > 0


def _abbreviated(name: str, tables: Tables) -> bool:
    """Whether the full stop after a name belongs to it: Calif., N.Y., ONT."""
    return "." in name[:-1] or (len(name) <= _LONGEST_ABBREVIATION and tables.place(name)[1])


def starts_date(cursor: Cursor, tables: Tables) -> bool:
    """Whether the word at the cursor is a month and a number follows."""
    return (
        cursor.value.casefold().rstrip(".") in tables.month_of
        and _DIGIT_AHEAD.match(cursor.text, cursor.end, cursor.limit) is not None
    )


def read_date(cursor: Cursor, tables: Tables, language: str | None, flaws: list[Flaw]) -> CalendarDate | None:
    """Reads a date and goes past it; None, with the cursor where it was, when there is none."""
    at = cursor.start
    date = (_day_first(cursor, tables, language) if cursor.kind == NUMBER else
            _month_first(cursor, tables, language, flaws))  # fmt: skip
    if date is None:
        cursor.back_to(at)
    return date


def _month_first(cursor: Cursor, tables: Tables, language: str | None, flaws: list[Flaw]) -> CalendarDate | None:
    word, start, month_end = cursor.value, cursor.start, cursor.end
    month = tables.month(word, language)
    found: list[Flaw] = []
    if month is None:
        guess = nearest_month(word, tables, language) if _day_ahead(cursor) else None
        if guess is None:
            return None
        month, fix = guess
        found.append(Flaw(Part.DATE, FlawKind.MISSPELT, start, month_end - word.endswith("."), fix))
    cursor.advance()
    if cursor.value == ",":
        found.append(Flaw(Part.SEPARATOR, FlawKind.WRONG, cursor.start, cursor.end, ""))
        cursor.advance()
    if cursor.kind == DASH and not found:
        flaws.append(Flaw(Part.DATE, FlawKind.MISSING, start, month_end))
        return CalendarDate(month, 0, None, start, month_end, (start, month_end))
    read = _day(cursor, found)
    if read is None:
        return None
    day, end = read
    ordinal = cursor.kind == WORD and cursor.start == end and cursor.value.lower().rstrip(".") in ORDINALS
    if ordinal:
        end = cursor.end - cursor.value.endswith(".")
        cursor.back_to(end)
    year, end = _year(cursor, end)
    flaws += found
    return CalendarDate(month, day, year, start, end, (start, month_end), ordinal=ordinal)


def _day_ahead(cursor: Cursor) -> bool:
    """Whether what follows the word at the cursor is a day, be it with a letter for a digit."""
    return _DAY_AHEAD.match(cursor.text, cursor.end, cursor.limit) is not None


def _day(cursor: Cursor, flaws: list[Flaw]) -> tuple[int, int] | None:
    """Reads a day, with its end; letters may stand for digits. None when there is none."""
    match = _DAY.match(cursor.text, cursor.start, cursor.limit)
    if match is None:
        return None
    written = match[0]
    digits = written.translate(_LOOK_ALIKES)
    if not written.isdigit():
        flaws.append(Flaw(Part.DATE, FlawKind.LETTER, match.start(), match.end(), digits))
    cursor.back_to(match.end())
    return int(digits), match.end()


def _day_first(cursor: Cursor, tables: Tables, language: str | None) -> CalendarDate | None:
    text, start = cursor.text, cursor.start
    iso = _ISO.match(text, start, cursor.limit)
    if iso:
        cursor.back_to(iso.end())
        year, month, day = (int(group) for group in iso.groups())
        return CalendarDate(month, day, year, start, iso.end(), (0, 0), numeric=True) if 1 <= month <= 12 else None  # noqa: PLR2004
    if len(cursor.value) > 2:  # noqa: PLR2004 - a day has two digits
        return None
    day = int(cursor.value)
    cursor.advance()
    if cursor.value == "." or (cursor.glued and cursor.value.lower() in ORDINALS):
        cursor.advance()
    if cursor.value in {"de", "di", "d'"}:
        cursor.advance()
    if cursor.kind != WORD:
        return None
    word, month_start, end = cursor.value, cursor.start, cursor.end
    month = tables.month(word, language)
    if month is None:
        two = re.match(r"\S+ \S+", text[month_start : cursor.limit])
        month = tables.month(two[0].rstrip(",،."), language) if two else None
        if month is None or two is None:
            return None
        cursor.advance()
        word, end = two[0], month_start + len(two[0])
    cursor.advance()
    year, date_end = _year(cursor, end)
    return CalendarDate(month, day, year, start, date_end - word.endswith("."), (month_start, end), day_first=True)


def _year(cursor: Cursor, end: int) -> tuple[int | None, int]:
    match = _YEAR.match(cursor.text, end, cursor.limit)
    if match is None:
        return None, end
    cursor.back_to(match.end())
    return int(match[1]), match.end()


def read_agency(cursor: Cursor, tables: Tables, *, lower: bool) -> Agency | None:
    """Reads an agency in brackets or between slashes and goes past it; None when that is no agency's place."""
    text, start = cursor.text, cursor.start
    closing = {"(": ")", "/": "/", "[": "]"}.get(cursor.value)
    if closing is None:
        return None
    end = text.find(closing, start + 1, min(cursor.limit, start + MAX_AGENCY))
    name = text[start + 1 : end].strip()
    if end < 0 or "\n" in name:
        return None
    ident = known_agency(name, tables, lower=lower)
    if cursor.value != "(" and ident is None:
        return None
    cursor.back_to(end + 1)
    return Agency(name, ident, start, end + 1, {"(": "()", "/": "//", "[": "[]"}[text[start]])


def known_agency(name: str, tables: Tables, *, lower: bool) -> str | None:
    """Returns the identifier of the agency, or of the first of several: "Corr. BELTA", "AFP/Reuters"."""
    find: Callable[[str], str | None] = lambda one: tables.agency(one, lower=lower)  # noqa: E731
    ident = find(name)
    if ident is None:
        pieces = re.split(r"\s*[/,–+&]\s*|\bCorr\. |\bкорр\. ", name)
        ident = next((found for piece in pieces if piece and (found := find(piece))), None)
    return ident


def bare_agency(cursor: Cursor, tables: Tables, *, lower: bool) -> str | None:
    """Returns the name, as written, of an agency that stands at the cursor without brackets."""
    names = tables.bare.get(cursor.value.casefold().rstrip(".,"))
    if not names:
        return None
    for name in names:
        end = cursor.start + len(name)
        written = cursor.text[cursor.start : end]
        if written.casefold() == name and not cursor.text[end : end + 1].isalpha() and (lower or written[0].isupper()):
            return written if lower or written.isupper() or written in tables.agencies else None
    return None


def has_stray(name: str) -> bool:
    """Whether a name holds a sign that belongs in no name."""
    return any(char in STRAY for char in name)

