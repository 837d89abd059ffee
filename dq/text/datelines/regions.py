"""The state after a town of the United States: whether it has such a town, and how newsrooms abbreviate it."""

import re
from typing import Final, NamedTuple

from dq.text.datelines.gazetteer import fold
from dq.text.datelines.model import Dateline, Place
from dq.text.datelines.tables import Tables

TOWNSHIPS: Final = frozenset({"CT", "MA", "ME", "NH", "NJ", "NY", "PA", "RI", "VT"})
"""States whose datelines name townships and villages that gazetteers of towns do not have."""


class Stray(NamedTuple):
    """A town and the state it is said to lie in, which has none of that name.

    Attributes:
        town: as written.
        state: as written.
        states: postal codes of those that have such a town.
    """

    town: Place
    state: Place
    states: tuple[str, ...]


def stray_town(dateline: Dateline, tables: Tables) -> Stray | None:
    """Returns the first town of a dateline that the state after it does not have, None when all lie where they should.

    Towns of states that have townships are not judged, nor towns that no state is known to have.
    """
    for town, state in zip(dateline.places, dateline.places[1:], strict=False):
        code = tables.states.get(fold(state.name)) if state.region else None
        if code is None or code in TOWNSHIPS or town.region:
            continue
        known = tables.gazetteer.find(fold(town.name))
        states = tuple(re.findall("..", known.states)) if known else ()
        if states and code not in states:
            return Stray(town, state, states)
    return None


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
