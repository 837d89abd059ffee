"""Names of people and places with their misspellings and rival spellings, under a house lexicon where there is one."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from dq.lexicons import lexicon
from dq.lexicons.house import read_house


@dataclass(frozen=True, slots=True)
class Names:
    """The lexicon.

    Attributes:
        right_of: known misspellings to the right spelling.
        rivals: spellings of one name that are all accepted, of which a source should choose one.
    """

    right_of: Mapping[str, str]
    rivals: tuple[tuple[str, ...], ...]


@cache
def names(house: Path | None = None) -> Names:
    """Returns the shipped lexicon, under the house lexicon in a TOML file where one is given.

    The file holds `name` (tables of right, accepted, misspelt, rivals: one with the same `right` replaces the shipped
    one), `remove` (right spellings whose entries are not wanted), `allow` (spellings never to be questioned).

    Raises:
        UsageError: the house lexicon is not valid TOML or holds something else.
    """
    shipped = {entry["right"]: entry for entry in lexicon("names")["name"]}
    if house is None:
        return _names(shipped, frozenset())
    laid = read_house(house, "name", ("right",), ("accepted", "misspelt", "rivals"))
    shipped |= {entry["right"]: entry for entry in laid["name"]}
    removed = set(laid["remove"])
    return _names({r: e for r, e in shipped.items() if r not in removed}, frozenset(laid["allow"]))


def _names(entries: Mapping[str, Mapping[str, Any]], allowed: frozenset[str]) -> Names:
    right_of = {
        wrong: right for right, entry in entries.items() for wrong in entry.get("misspelt", ()) if wrong not in allowed
    }
    rivals = [tuple(form for form in entry.get("rivals", ()) if form not in allowed) for entry in entries.values()]
    return Names(right_of, tuple(forms for forms in rivals if len(forms) > 1))
