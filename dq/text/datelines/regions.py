"""The state after a town of the United States: whether it has such a town, and how newsrooms abbreviate it."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from dq.text.datelines.gazetteer import fold
from dq.text.datelines.model import Dateline, Place
from dq.text.datelines.tables import Tables

TOWNSHIPS: Final = frozenset({"CT", "MA", "ME", "NH", "NJ", "NY", "PA", "RI", "VT"})
"""States whose datelines name townships and villages that gazetteers of towns do not have."""


_SHORT: Final = {"st ": "saint ", "ft ": "fort ", "mt ": "mount "}


class Stray(NamedTuple):
    """A town and the state after it, which is not known to have one of that name.

    Attributes:
        town: as written.
        state: as written.
        code: its postal code.
        states: postal codes of those that have such a town.
    """

    town: Place
    state: Place
    code: str
    states: tuple[str, ...]


def strays(dateline: Dateline, tables: Tables) -> Iterator[Stray]:
    """Yields the known towns of a dateline that the states after them are not known to have."""
    for town, state in zip(dateline.places, dateline.places[1:], strict=False):
        code = tables.states.get(fold(state.name)) if state.region and town.size and not town.region else None
        if code is not None and code not in (states := _states(fold(town.name), tables)):
            yield Stray(town, state, code, states)


def stray_town(dateline: Dateline, tables: Tables) -> Stray | None:
    """Returns the first town of a dateline that other states have and the one after it has not.

    Towns of states that have townships are not judged, nor towns that no state is known to have.
    """
    found = strays(dateline, tables)
    return next((stray for stray in found if stray.states and stray.code not in TOWNSHIPS), None)


def _states(folded: str, tables: Tables) -> tuple[str, ...]:
    """The states that have a town so called, be its Saint or Fort written out or not."""
    full = _SHORT.get(folded[:3])
    names = [folded, full + folded[3:]] if full else [folded]
    return tuple(code for name in names if (known := tables.find(name)) for code in re.findall("..", known.states))


def odd_state(dateline: Dateline, tables: Tables) -> tuple[Place, str] | None:
    """Returns the first state that is abbreviated in a way newsrooms do not, and how they write it."""
    for place in dateline.places[1:]:
        usual = tables.odd_states.get(fold(place.name)) if place.region else None
        if usual is not None:
            return place, usual
    return None


def unknown_town(dateline: Dateline) -> Place | None:
    """Returns the town of a dateline with a date or an agency when it is not known, whether misspelt or not."""
    if not dateline.places or not (dateline.date or dateline.agency):
        return None
    town = dateline.places[0]
    return town if town.size == 0 and not town.region else None
