"""Organisations and their acronyms in several languages, with a house lexicon laid over them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from dq.lexicons import lexicon
from dq.lexicons.house import read_house

FILE: Final = "organisations.tsv"
HOUSE: Final = "house"
REGISTRIES: Final = frozenset({"ror", "okf", "mic"})
"""Sources that list bodies whether or not anybody writes about them."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """One name of an organisation and the acronym that goes with it.

    Attributes:
        acronym: as it is written, such as `CSTO` or `ОДКБ`.
        name: in the language of the acronym or, with a native acronym, in another.
        language: of the name, ISO 639-1.
        kind: such as `igo`, `agency-us`, `gov-fr`, `court`, `media`.
        source: the code under which the head of the file names its origin and licence; `house` for a house lexicon.
    """

    acronym: str
    name: str
    language: str
    kind: str
    source: str


@dataclass(frozen=True, slots=True)
class Organisations:
    """The lexicon.

    Attributes:
        by_acronym: every organisation that goes by an acronym.
        terms: well-known forms in capitals that are no organisation, such as `DNA`.
        allowed: forms that a house lexicon declares right, whatever they look like.
    """

    by_acronym: Mapping[str, tuple[Organisation, ...]]
    terms: frozenset[str] = frozenset()
    allowed: frozenset[str] = frozenset()

    def __iter__(self) -> Iterator[Organisation]:
        """Yields every row."""
        return (row for rows in self.by_acronym.values() for row in rows)

    def well_known(self) -> Mapping[str, tuple[Organisation, ...]]:
        """Returns the organisations by acronym that do not only stand in a registry."""
        known = {
            acronym: tuple(r for r in rows if r.source not in REGISTRIES) for acronym, rows in self.by_acronym.items()
        }
        return {acronym: rows for acronym, rows in known.items() if rows}

    def laid_under(self, house: Mapping[str, Any]) -> "Organisations":
        """Returns the lexicon with a house lexicon over it.

        Args:
            house: `add` (tables of acronym, name, and if you like language and kind), `remove` (acronyms that are not
                to be known), `allow` (forms never to be questioned).
        """
        removed = set(house["remove"])
        rows = [row for row in self if row.acronym not in removed]
        rows += [_of_house(entry) for entry in house["add"]]
        return Organisations(_grouped(rows), self.terms, self.allowed | set(house["allow"]))


@cache
def organisations(house: Path | None) -> Organisations:
    """Returns the shipped lexicon, under the house lexicon in a TOML file where one is given.

    Raises:
        UsageError: the house lexicon is not valid TOML, or holds something else.
    """
    terms = frozenset(form for text in lexicon("acronym_terms")["terms"].values() for form in text.split())
    shipped = Organisations(_grouped(_read()), terms)
    if house is None:
        return shipped
    return shipped.laid_under(read_house(house, "add", ("acronym", "name"), ("language", "kind")))


@cache
def well_known() -> Mapping[str, tuple[Organisation, ...]]:
    """Returns the organisations of the shipped lexicon by acronym, without those that only stand in a registry."""
    return organisations(None).well_known()


def _read() -> Iterable[Organisation]:
    text = files(__package__).joinpath(FILE).read_text(encoding="utf-8")
    return [Organisation(*line.split("\t")) for line in text.splitlines() if not line.startswith("#")]


def _of_house(entry: Mapping[str, str]) -> Organisation:
    return Organisation(entry["acronym"], entry["name"], entry.get("language", "und"), entry.get("kind", HOUSE), HOUSE)


def _grouped(rows: Iterable[Organisation]) -> Mapping[str, tuple[Organisation, ...]]:
    grouped: dict[str, list[Organisation]] = {}
    for row in rows:
        grouped.setdefault(row.acronym, []).append(row)
    return MappingProxyType({acronym: tuple(mine) for acronym, mine in grouped.items()})
