"""The grammar of datelines in alphabetic scripts: places, a date, an agency, and what closes them, in any order of use.

    [agency -] place {, place} [, date] [agency] terminator

Parts are read one after another and then judged together: what makes a run of words a dateline is a date, a known
agency, or a known place, each with the terminator that goes with it.
"""

import re
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from dq.text.datelines.model import Agency, CalendarDate, Dateline, Flaw, FlawKind, Part, Place
from dq.text.datelines.parts import bare_agency, read_agency, read_date, read_place
from dq.text.datelines.tables import Tables
from dq.text.datelines.tokens import BREAK, DASH, END, NUMBER, SIGN, WORD, Cursor

COMMAS: Final = frozenset({",", "،", "、"})
TERMINATORS: Final = frozenset({":", "=", "."})

AGENCY_ALONE: Final = frozenset({"ap", "afp", "reuters", "usatoday"})
"""Agencies that open a lead with nothing but their own name: AP - Rescuers said ..."""

TOWN: Final = 5
"""Digits of the population that makes a place-only opening with a dash believable."""

LARGE_TOWN: Final = 6
"""The same for a colon, a full stop or nothing at all."""

_LATE_LINE: Final = 1


_BYLINE: Final = re.compile(r", [^\W\d_]+ [^\W\d_]+(?: [^\W\d_]+)?(?=\.)")


class Setting(NamedTuple):
    """Where a lead is read, and with what.

    Attributes:
        tables: the word tables.
        language: of the record, as two letters; None when not given.
        lower: whether the text is written without capitals.
        line: how many lines of text stand before.
        inline: whether text of the same line does.
    """

    tables: Tables
    language: str | None = None
    lower: bool = False
    line: int = 0
    inline: bool = False


@dataclass(slots=True)
class Parts:
    """What has been read so far."""

    places: list[Place] = field(default_factory=list)
    date: CalendarDate | None = None
    agency: Agency | None = None
    agency_first: bool = False
    flaws: list[Flaw] = field(default_factory=list)
    terminator: str = ""
    end: int = 0
    commas: int = 0


def read_lead(text: str, start: int, limit: int, setting: Setting) -> Dateline | None:
    """Returns the dateline that begins at `start`, None when there is none."""
    cursor = Cursor(text, start, limit)
    parts = Parts()
    while _next_part(cursor, parts, setting):
        pass
    if not (parts.places or parts.agency) or not _believable(text, parts, setting):
        return None
    first = parts.agency.start if parts.agency and (parts.agency_first or not parts.places) else parts.places[0].start
    if parts.date and not parts.places:
        first = min(first, parts.date.start)
    return Dateline(
        first, parts.end, tuple(parts.places), parts.date, parts.agency, parts.terminator, style_of(parts),
        tuple(parts.flaws), setting.line, setting.inline,
    )  # fmt: skip


def _next_part(cursor: Cursor, parts: Parts, setting: Setting) -> bool:
    """Reads one part or sign; False when the dateline is over."""
    kind, value = cursor.kind, cursor.value
    if kind == WORD:
        return _word(cursor, parts, setting)
    if kind == NUMBER:
        return not (parts.date or parts.agency) and _date(cursor, parts, setting)
    if kind == DASH:
        return _dash(cursor, parts, setting)
    if kind == BREAK:
        return _wrapped(cursor, parts)
    if kind == END:
        return False
    if value in COMMAS:
        parts.commas += 1
        parts.end = max(parts.end, cursor.start)
        cursor.advance()
        return bool(parts.places or parts.agency or parts.date)
    if value in {"(", "/", "["}:
        return _marked(cursor, parts, setting)
    if value in TERMINATORS and (parts.places or parts.agency):
        return _sign(cursor, parts, setting)
    return False


def _word(cursor: Cursor, parts: Parts, setting: Setting) -> bool:
    tables, lower = setting.tables, setting.lower
    if parts.agency:
        return False
    name = bare_agency(cursor, tables, lower=lower)
    if name is not None:
        start = cursor.start
        cursor.back_to(start + len(name))
        parts.agency = Agency(name, tables.agency(name, lower=lower), start, start + len(name), "")
        parts.agency_first = not (parts.places or parts.date)
        parts.end = start + len(name)
        _byline_after(cursor, parts)
        return True
    if parts.date is None and _date(cursor, parts, setting):
        return True
    if parts.date is not None:
        return False
    place = read_place(cursor, tables, lower=lower)
    if place is None:
        return False
    if parts.places and not place.region and not cursor.text[parts.places[-1].end : place.start].strip():
        return False
    parts.places.append(place)
    parts.end = place.end
    if cursor.text[place.end : place.end + 1] == "." and cursor.start > place.end and cursor.value not in COMMAS:
        return _full_stop(cursor, parts, setting, place.end + 1)
    return len(parts.places) <= 6  # noqa: PLR2004 - two towns, each with its state and country


def _byline_after(cursor: Cursor, parts: Parts) -> None:
    """Goes past a reporter's name between the agency and the full stop: RIA Novosti, Ivan Petrov."""
    byline = _BYLINE.match(cursor.text, parts.end, cursor.limit) if parts.date else None
    if byline:
        cursor.back_to(byline.end())
        parts.end = byline.end()


def _full_stop(cursor: Cursor, parts: Parts, setting: Setting, end: int) -> bool:
    """A full stop after a place: divides it from a date or an agency, else closes."""
    parts.terminator, parts.end = ".", end
    parts.commas += 1
    return _date_or_agency(cursor, setting)


def _date(cursor: Cursor, parts: Parts, setting: Setting) -> bool:
    if cursor.kind == WORD and not parts.places and cursor.value.casefold().rstrip(".") not in setting.tables.month_of:
        return False
    date = read_date(cursor, setting.tables, setting.language, parts.flaws)
    if date is None:
        return False
    parts.date = date
    parts.end = date.end
    return True


def _marked(cursor: Cursor, parts: Parts, setting: Setting) -> bool:
    """An agency in brackets or between slashes; or the slash between two places."""
    if parts.agency is None:
        agency = read_agency(cursor, setting.tables, lower=setting.lower)
        if agency is not None and (agency.ident or parts.places):
            parts.agency = agency
            parts.agency_first = not (parts.places or parts.date)
            parts.end = agency.end
            return True
    if cursor.value == "/" and parts.places and not (parts.date or parts.agency):
        cursor.advance()
        parts.commas += 1
        return cursor.kind == WORD
    return False


def _sign(cursor: Cursor, parts: Parts, setting: Setting) -> bool:
    """A colon, an equals sign or a full stop: closes, or stands between the parts."""
    if cursor.value == "." and parts.agency is None:
        end = cursor.end
        cursor.advance()
        return _full_stop(cursor, parts, setting, end)
    parts.terminator = cursor.value
    parts.end = cursor.end
    cursor.advance()
    if parts.terminator == "." and cursor.kind == DASH and cursor.glued:
        parts.terminator, parts.end = ".-", cursor.end
        cursor.advance()
    return False


def _date_or_agency(cursor: Cursor, setting: Setting) -> bool:
    """Whether the cursor stands on a date, or an agency without brackets."""
    if cursor.kind == NUMBER or cursor.value in {"/", "("}:
        return True
    if cursor.kind != WORD:
        return False
    plain = cursor.value.casefold().rstrip(".")
    return plain in setting.tables.month_of or bare_agency(cursor, setting.tables, lower=setting.lower) is not None


def _dash(cursor: Cursor, parts: Parts, setting: Setting) -> bool:
    """A dash closes the dateline, unless a part that was to come follows it."""
    if not (parts.places or parts.agency or parts.date):
        return False
    start, end, value = cursor.start, cursor.end, cursor.value
    parts.terminator, parts.end = value, end
    cursor.advance()
    if parts.agency is None and cursor.value == "(":  # CITY--(BUSINESS WIRE)--
        if (agency := read_agency(cursor, setting.tables, lower=setting.lower)) and agency.ident:
            parts.agency, parts.end = agency, agency.end
            return True
        return False
    if parts.agency is None and parts.date and cursor.kind == WORD:
        name = bare_agency(cursor, setting.tables, lower=setting.lower)  # 2 May — RIA Novosti.
        after = cursor.text[cursor.start + len(name) : cursor.start + len(name) + 1] if name else ""
        if name and after in {".", ","}:
            return _word(cursor, parts, setting)
    if parts.date is None and parts.agency is None and cursor.kind == WORD:  # Md., - March 4 -
        flaws: list[Flaw] = []
        date = read_date(cursor, setting.tables, setting.language, flaws)
        if date is not None and cursor.kind == DASH and parts.places[-1].region:
            parts.date, parts.end = date, date.end
            parts.flaws += [Flaw(Part.SEPARATOR, FlawKind.WRONG, start, end, ","), *flaws]
            return True
        return False
    if parts.agency_first and not parts.places and cursor.kind == WORD:  # (ANSA) - ROMA, 1 LUG -
        return _places_after_agency(cursor, parts, setting)
    return False


def _places_after_agency(cursor: Cursor, parts: Parts, setting: Setting) -> bool:
    at, kept = cursor.start, (parts.terminator, parts.end)
    trial = Parts()
    while _next_part(cursor, trial, setting):
        pass
    if trial.places and trial.date and trial.terminator not in {"", ".", ":"}:
        parts.places, parts.date, parts.flaws = trial.places, trial.date, trial.flaws
        parts.terminator, parts.end = trial.terminator, trial.end
    else:
        cursor.back_to(at)
        parts.terminator, parts.end = kept
    return False


def _wrapped(cursor: Cursor, parts: Parts) -> bool:
    """A line break inside a dateline: after a comma, or before an ISO date."""
    if parts.terminator or parts.date or parts.agency or not parts.places:
        return False
    before = cursor.text[parts.end : cursor.start].strip()
    cursor.advance()
    return before in COMMAS and cursor.kind != BREAK


def _believable(text: str, parts: Parts, setting: Setting) -> bool:
    """Whether the parts make a dateline."""
    if parts.agency:
        return _with_agency(text, parts, setting)
    if parts.date:
        return _with_date(text, parts, setting)
    return _place_alone(text, parts, setting)


def _dashed(parts: Parts) -> bool:
    return parts.terminator[-1:] in {"-", "–", "—", "―", "−"}


def _with_agency(text: str, parts: Parts, setting: Setting) -> bool:
    agency = parts.agency
    assert agency is not None  # noqa: S101 - for the type checker: the caller has looked
    if not parts.places:
        if parts.date:
            return agency.ident is not None
        if agency.marks:
            glued = text[parts.end : parts.end + 1].isupper()  # (CNN)Rescuers said ...
            return agency.ident is not None and (_dashed(parts) or parts.terminator == ":" or glued)
        return agency.ident in AGENCY_ALONE and _dashed(parts) and agency.name[:2].isupper()
    known = any(place.size or place.region for place in parts.places)
    if agency.ident is None:
        return bool(agency.name) and _dashed(parts) and known and not any(char.isdigit() for char in agency.name)
    if parts.date or _dashed(parts) or parts.terminator in {":", ".", ".-", "="}:
        return bool(agency.marks or parts.date or parts.commas or known)
    return known and (bool(agency.marks) or setting.language not in {None, "en"})


def _with_date(text: str, parts: Parts, setting: Setting) -> bool:
    date = parts.date
    assert date is not None  # noqa: S101 - for the type checker: the caller has looked
    if not parts.places:
        return False
    known = any(place.size or place.region for place in parts.places)
    if date.numeric:
        return known and (_dashed(parts) or text[parts.end : parts.end + 1] in {"", "\n"})
    if _dashed(parts):
        if not setting.line:
            return True
        return bool(parts.places[0].size and parts.commas)
    if parts.terminator == ":":
        return known
    return False


def _place_alone(text: str, parts: Parts, setting: Setting) -> bool:
    """A place and a terminator: the place must be known, and a sentence must begin after it."""
    if setting.lower:
        return False
    follows = text[parts.end : parts.end + 40].lstrip()
    if not follows or not (follows[0].isupper() or follows[0] in "\"'“„«‘»<$" or follows[0].isdigit() or not follows[0].islower()):
        return False
    town, rest = parts.places[0], parts.places[1:]
    capitals = town.name.isupper()
    sizes = sorted(place.size for place in parts.places if place.size or not place.region)
    smallest = sizes[len(sizes) // 2] if sizes and sizes[-1] else 0
    if _dashed(parts):
        if setting.line > _LATE_LINE:
            return False
        if rest and rest[-1].region and (town.size or capitals):
            return True
        return smallest >= TOWN or (setting.inline and smallest >= TOWN - 1)
    if setting.line or setting.inline or not sizes or sizes[0] < LARGE_TOWN or town.region:
        return False
    if parts.terminator == ":":
        return True
    if setting.language in {None, "en"}:
        return False
    return parts.terminator == "." or (not parts.terminator and capitals and follows[1:2].islower())


def style_of(parts: Parts) -> str:
    """Returns the shape of a dateline in words and signs: `CITY, Month D (agency) -`."""
    pieces: list[str] = []
    if parts.places:
        name = parts.places[0].name
        pieces.append("CITY" if name.isupper() else "city" if name.islower() else "City")
    if date := parts.date:
        shape = "ISO date" if date.numeric else "D month" if date.day_first else "Month D"
        pieces.append((" " if date.numeric or not parts.commas else ", ") + shape if pieces else shape)
    if agency := parts.agency:
        marks = agency.marks or "  "
        named = f"{marks[0]}agency{marks[1]}".strip()
        if parts.agency_first:
            pieces.insert(0, f"{named} - " if parts.places else named)
        else:
            pieces.append(f" {named}" if pieces else named)
    closing = parts.terminator
    return "".join(pieces) + (f" {closing}" if closing not in {"", ".", ":"} else closing)


__all__ = ["SIGN", "Parts", "Setting", "read_lead", "style_of"]
