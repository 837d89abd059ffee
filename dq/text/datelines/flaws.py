"""What is wrong with a dateline that was read: misspelt places, stray signs, separators and case."""

import re
from collections.abc import Iterator
from typing import Final

from dq.text.datelines.gazetteer import LARGE, Known, fold
from dq.text.datelines.model import Dateline, Flaw, FlawKind, Part, Place
from dq.text.datelines.regions import Stray, strays
from dq.text.datelines.slips import one_slip, one_slip_away
from dq.text.datelines.spelling import like, nearest_region, unmixed
from dq.text.datelines.tables import Tables
from dq.text.datelines.tokens import STRAY

SHORTEST: Final = 5
"""Letters a name needs before a slip in it can be told from another name."""

SHORTEST_STATE: Final = 3
"""The same for an abbreviated state, when the town before it is one of that state."""

CAPITAL_DISTRICT: Final = "DC"

_STRAY: Final = frozenset(STRAY)
_REGULAR: Final = frozenset({", ", ". ", "/", " / ", "، ", ",\n", ", and ", " and "})


def is_suspect(text: str, dateline: Dateline, tables: Tables) -> bool:
    """Whether `examine` may find something; costs next to nothing."""
    for place in dateline.places:
        if _suspect_place(place):
            return True
    if dateline.flaws or _uneven(text, dateline) or (dateline.agency and unmixed(dateline.agency.name)):
        return True
    return len(dateline.places) > 1 and (any(strays(dateline, tables)) or any(_joined(text, dateline, tables)))


def examine(text: str, dateline: Dateline, tables: Tables) -> list[Flaw]:
    """Returns what is wrong with a dateline, in order of place; what the parser met on its way included."""
    found = [
        *dateline.flaws,
        *_place_flaws(dateline, tables),
        *_agency_flaws(text, dateline, tables),
        *_joined(text, dateline, tables),
        *_separator_flaws(text, dateline),
        *_case(text, dateline),
    ]
    return sorted(found, key=lambda flaw: (flaw.start, flaw.end))


def _suspect_place(place: Place) -> bool:
    return (place.size == 0 and not place.region) or _has_stray(place.name)


def _has_stray(name: str) -> bool:
    return not _STRAY.isdisjoint(name)


def _place_flaws(dateline: Dateline, tables: Tables) -> Iterator[Flaw]:
    if dateline.date is None and dateline.agency is None:
        return
    after = [*dateline.places[1:], None]
    for index, place in enumerate(dateline.places):
        region = after[index]
        if _has_stray(place.name):
            clean = re.sub(f"[{re.escape(STRAY)}]", "", place.name)
            yield Flaw(Part.PLACE, FlawKind.STRAY, place.start, place.end, clean)
        elif mixed := next((word for word in unmixed(place.name) if tables.place(word)[0]), None):
            yield Flaw(Part.PLACE, FlawKind.MIXED_SCRIPT, place.start, place.end, mixed)
        elif _suspect_place(place):
            right = (
                _nearest_region(place, dateline.places[0], tables) if index else _nearest_town(place, region, tables)
            )
            if right is not None:
                yield Flaw(Part.PLACE, FlawKind.MISSPELT, place.start, place.end, right)
    for stray in strays(dateline, tables):
        meant = _town_of(stray, tables)
        if meant is not None:
            yield Flaw(Part.PLACE, FlawKind.MISSPELT, stray.town.start, stray.town.end, meant)


def _town_of(stray: Stray, tables: Tables) -> str | None:
    """The town of that very state which is one slip away from one that is known elsewhere: EVANDALE, Ohio."""
    folded = fold(stray.town.name)
    if len(folded) < SHORTEST:
        return None
    near = tables.gazetteer.near(folded)
    return next((like(stray.town.name, name) for name, known in near if _lies_in(known, stray.code)), None)


def _lies_in(known: Known, code: str) -> bool:
    return code in re.findall("..", known.states)


def _joined(text: str, dateline: Dateline, tables: Tables) -> Iterator[Flaw]:
    """A town and its state without a comma between them; Washington DC has none by custom."""
    for town, state in zip(dateline.places, dateline.places[1:], strict=False):
        code = tables.states.get(fold(state.name)) if state.region else None
        between = text[town.end : state.start]
        if code not in {None, CAPITAL_DISTRICT} and between.isspace() and "\n" not in between:
            yield Flaw(Part.SEPARATOR, FlawKind.MISSING, town.end, state.start, ", ")


def _agency_flaws(text: str, dateline: Dateline, tables: Tables) -> Iterator[Flaw]:
    """An agency's name in letters of two scripts."""
    agency = dateline.agency
    if agency is None:
        return
    right = next((word for word in unmixed(agency.name) if tables.agency(word)), None)
    if right is not None:
        start = text.index(agency.name, agency.start)
        yield Flaw(Part.AGENCY, FlawKind.MIXED_SCRIPT, start, start + len(agency.name), right)


def _nearest_region(place: Place, town: Place, tables: Tables) -> str | None:
    """The state or country that was meant: one slip away, and for short names a state that has such a town."""
    full = fold(place.name)
    stop = "." if place.name.endswith(".") else ""
    known = tables.gazetteer.find(fold(town.name))
    states = re.findall("..", known.states) if known else []
    if states and len(full) >= SHORTEST_STATE:
        for name, code in tables.sorted_states:
            if code in states and one_slip(full, name):
                return like(place.name.rstrip("."), name) + stop
    right = nearest_region(place.name, tables)
    return right + stop if right else None


def _nearest_town(place: Place, region: Place | None, tables: Tables) -> str | None:
    """The town that was meant: one slip away, and large or in the state that follows."""
    folded = fold(place.name)
    if len(folded) < SHORTEST or any(char.isdigit() for char in folded):
        return None
    state = tables.states.get(fold(region.name)) if region else None
    others = [name for name in one_slip_away(folded, tables.sorted_others) if len(name) >= SHORTEST]
    if others:
        return like(place.name, others[0])
    for name, known in tables.gazetteer.near(folded):
        in_state = state is not None and _lies_in(known, state)
        large = known.size >= (LARGE if known.main else LARGE + 1)
        if in_state or (large and state is None):
            return like(place.name, name)
    return None


def _uneven(text: str, dateline: Dateline) -> bool:
    """Whether a place and a date that follow each other are divided in an unusual way."""
    date = dateline.date
    if date is None:
        return False
    if date.month_span[1] and not date.day_first:
        month = text[date.month_span[0] : date.month_span[1]]
        if _odd_case(month):
            return True
        if dateline.places and text[dateline.places[-1].end : date.start] not in _REGULAR:
            return True
        tail = text[date.end : dateline.agency.start if dateline.agency else dateline.end]
        return tail.lstrip(" .")[:1] == ","
    return False


def _separator_flaws(text: str, dateline: Dateline) -> Iterator[Flaw]:
    date = dateline.date
    if date is None or date.day_first or date.numeric or not dateline.places:
        return
    start, end = dateline.places[-1].end, date.start
    between = text[start:end]
    parsed = any(flaw.part is Part.SEPARATOR and start <= flaw.start < end for flaw in dateline.flaws)
    if between and between not in _REGULAR and not parsed:
        signs = between.strip()
        if signs == "" and date.year:
            return
        if signs == "":
            yield Flaw(Part.SEPARATOR, FlawKind.MISSING, start, end, ", ")
        elif signs in {",", ".", "،"}:
            yield Flaw(Part.SEPARATOR, FlawKind.SPACING, start, end, f"{signs} ")
        else:
            yield Flaw(Part.SEPARATOR, FlawKind.WRONG, start, end, ", ")
    if dateline.agency is None and text[date.end : date.end + 1] == ",":
        yield Flaw(Part.SEPARATOR, FlawKind.WRONG, date.end, date.end + 1, "")


def _case(text: str, dateline: Dateline) -> Iterator[Flaw]:
    """A month in capitals, in lower case, or in both at once, in a language that writes it with a capital."""
    date = dateline.date
    if date is None or date.day_first or not date.month_span[1]:
        return
    start, end = date.month_span
    month = text[start:end].rstrip(".")
    misspelt = any(flaw.kind is FlawKind.MISSPELT and flaw.start == start for flaw in dateline.flaws)
    if not misspelt and _odd_case(month):
        yield Flaw(Part.DATE, FlawKind.CASE, start, start + len(month), month.title())


def _odd_case(month: str) -> bool:
    """Whether a month is not written as March or DEC; scripts without case have no odd one."""
    if month.istitle() or month.lower() == month.upper():
        return False
    return not (month.isupper() and len(month) <= 3)  # noqa: PLR2004 - DEC
