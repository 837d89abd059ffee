"""Whether what was read is a dateline: what makes a run of words one is a date, a known agency, or a known place."""

from typing import Final

from dq.text.datelines.assembly import Parts, Setting
from dq.text.datelines.model import Agency, CalendarDate, Place

AGENCY_ALONE: Final = frozenset({"ap", "afp", "reuters", "usatoday"})
"""Agencies that open a lead with nothing but their own name: AP - Rescuers said ..."""

TOWN: Final = 5
"""Digits of the population that makes a place-only opening in capitals with a dash believable."""

SMALL_TOWN: Final = 4
"""The same after a standfirst, where the form itself says much."""

LARGE_TOWN: Final = 6
"""The same for a colon, a full stop or nothing at all, and for English towns in small letters."""

SHORTEST: Final = 5
"""Letters of an unknown town's name."""

LAST_LINE: Final = 1
"""The last line, from 0, that a place alone may open."""

_QUOTES: Final = "\"'“„«‘»<$"


def is_believable(text: str, parts: Parts, setting: Setting) -> bool:
    """Whether the parts make a dateline."""
    if parts.agency is None and parts.date and parts.places and parts.date.start < parts.places[0].start:
        return False
    if parts.agency:
        if parts.places:
            return _signed(text, parts, parts.agency, setting)
        return _agency_alone(text, parts, parts.agency, setting)
    if parts.date:
        return bool(parts.places) and _dated(text, parts, parts.date, setting)
    return bool(parts.places) and _place_alone(text, parts, setting)


def _agency_alone(text: str, parts: Parts, agency: Agency, setting: Setting) -> bool:
    """April 12 (Reuters) -, (CNN) --, (CNN)Rescuers said ..., AP - Rescuers said ..."""
    if agency.ident is None or parts.date:
        return agency.ident is not None and bool(parts.terminator)
    if agency.marks:
        glued = not setting.line and text[parts.end : parts.end + 1].isupper()
        return parts.dashed or parts.terminator == ":" or glued
    return agency.ident in AGENCY_ALONE and parts.dashed


def _signed(text: str, parts: Parts, agency: Agency, setting: Setting) -> bool:
    """A place and an agency: a known one with any terminator, another one after a known place and before a dash.

    Where there are no capitals, any run of words before a bare name would be a place: the boats, said reuters.
    """
    if agency.ident is None:
        closed = parts.dashed or (parts.terminator == ":" and parts.date is not None)
        return closed and parts.known and not any(char.isdigit() for char in agency.name)
    if setting.lower and not (agency.marks or parts.dashed or parts.known):
        return False
    if parts.date or parts.dashed or parts.terminator in {":", ".", ".-", "="}:
        return bool(agency.marks or parts.date or parts.divided or parts.known)
    if setting.line or setting.inline or not parts.known or not _sentence(text, parts.end):
        return False
    return bool(agency.marks) or setting.language not in {None, "en"}


def _dated(text: str, parts: Parts, date: CalendarDate, setting: Setting) -> bool:
    """A place and a date: with a dash, a colon, a full stop, or an ISO date at the end of the line."""
    if date.numeric:
        return parts.known and (parts.dashed or text[parts.end : parts.end + 1] in {"", "\n"})
    if parts.dashed:
        return not setting.line or bool(parts.places[0].size and parts.divided)
    if text[parts.end : parts.end + 1] != " " or not _sentence(text, parts.end):
        return False
    return parts.known if parts.terminator == ":" else _date_and_stop(text, parts, date, setting)


def _date_and_stop(text: str, parts: Parts, date: CalendarDate, setting: Setting) -> bool:
    """ЯРОСЛАВЛЬ, 2 марта. WIEN, 2. März. A house style of languages other than English, of towns in capitals."""
    if parts.terminator != "." or not parts.divided or setting.line or setting.inline:
        return False
    month = text[date.month_span[0] : date.month_span[1]].casefold().rstrip(".")
    english = setting.language in {None, "en"} and month in setting.tables.months["en"]
    return parts.places[0].name.isupper() and date.possible and not english


def _place_alone(text: str, parts: Parts, setting: Setting) -> bool:
    """A place and a terminator: the place must be known and large enough, and a sentence must begin after it."""
    if setting.lower or setting.line > LAST_LINE or not _sentence(text, parts.end):
        return False
    return _place_and_dash(text, parts, setting) if parts.dashed else _place_and_stop(text, parts, setting)


def _place_and_dash(text: str, parts: Parts, setting: Setting) -> bool:
    """MOJAVE, Calif. -, ISLAMABAD --, Wien –"""
    town, last = parts.places[0], parts.places[-1]
    if last.region and last is not town and (town.size or town.name.isupper()):
        return True
    sizes = _sizes(parts)
    middle = sizes[len(sizes) // 2] if sizes and sizes[-1] else 0
    return middle >= _least(town, setting) or (setting.inline and _named_again(text, town))


def _place_and_stop(text: str, parts: Parts, setting: Setting) -> bool:
    """New Delhi:, Berlin., and, where the language is not English, PRAHA without anything."""
    sizes = _sizes(parts)
    if setting.line or setting.inline or not sizes or sizes[0] < LARGE_TOWN:
        return False
    if text[parts.end : parts.end + 1] != " ":
        return False
    if parts.terminator == ":":
        return True
    bare_capitals = not parts.terminator and parts.places[0].name.isupper()
    return setting.language not in {None, "en"} and (parts.terminator == "." or bare_capitals)


def _sizes(parts: Parts) -> list[int]:
    """How large the towns are, the smallest first; countries do not count."""
    return sorted(place.size for place in parts.places if place.size or not place.region)


def _named_again(text: str, town: Place) -> bool:
    """Whether the text goes on to tell what happened in a town that no gazetteer has."""
    return len(town.name) >= SHORTEST and text.find(f" in {town.name}", town.end) >= 0


def _least(town: Place, setting: Setting) -> int:
    """How large a town must be for a dash to follow it; English common words in small letters are towns, too."""
    if setting.inline:
        return SMALL_TOWN
    return TOWN if town.name.isupper() or setting.language not in {None, "en"} else LARGE_TOWN


def _sentence(text: str, at: int) -> bool:
    """Whether a sentence begins at `at`: a capital, a digit, a quotation mark, or a letter without case."""
    follows = text[at : at + 40].lstrip()[:1]
    return bool(follows) and (follows in _QUOTES or (not follows.islower() and follows.isalnum()))
