"""Names of people and places with their misspellings and rival spellings, under a house lexicon where there is one."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from dq.errors import UsageError
from dq.lexicons import lexicon

_KEYS: Final = {"origin", "licence", "name", "remove", "allow"}
_ENTRY: Final = {"right", "accepted", "misspelt", "rivals"}


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
    try:
        laid = tomllib.loads(house.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{house}: not valid TOML: {error}") from error
    _require(house, set(laid), _KEYS)
    for entry in laid.get("name", ()):
        _require(house, set(entry), _ENTRY)
        if "right" not in entry:
            raise UsageError(f"{house}: an entry of `name` lacks 'right'")
        shipped[entry["right"]] = entry
    removed = set(laid.get("remove", ()))
    return _names({r: e for r, e in shipped.items() if r not in removed}, frozenset(laid.get("allow", ())))


def _names(entries: Mapping[str, Mapping[str, Any]], allowed: frozenset[str]) -> Names:
    right_of = {
        wrong: right for right, entry in entries.items() for wrong in entry.get("misspelt", ()) if wrong not in allowed
    }
    rivals = [tuple(form for form in entry.get("rivals", ()) if form not in allowed) for entry in entries.values()]
    return Names(right_of, tuple(forms for forms in rivals if len(forms) > 1))


def _require(house: Path, given: set[str], known: set[str]) -> None:
    if unknown := given - known:
        raise UsageError(
            f"{house}: unknown keys {', '.join(sorted(unknown))}", help=f"known: {', '.join(sorted(known))}"
        )
