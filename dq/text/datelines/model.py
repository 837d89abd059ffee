"""What a dateline is made of: the values the parser returns. All spans are code points of the text that was read."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple


class Part(StrEnum):
    """The part of a dateline that a flaw lies in."""

    PLACE = "place"
    DATE = "date"
    AGENCY = "agency"
    SEPARATOR = "separator"


class FlawKind(StrEnum):
    """What is wrong with a part."""

    MISSPELT = "misspelt"
    STRAY = "stray character"
    LETTER = "letter for digit"
    IMPOSSIBLE = "impossible"
    MISSING = "missing"
    WRONG = "wrong separator"
    CASE = "odd case"
    SPACING = "odd spacing"
    MIXED_SCRIPT = "mixed script"


class Flaw(NamedTuple):
    """One thing wrong with a dateline.

    Attributes:
        part: the part it lies in.
        kind: what is wrong.
        start: first code point of what is wrong.
        end: one past the last.
        fix: what should stand there, None when that is not known.
    """

    part: Part
    kind: FlawKind
    start: int
    end: int
    fix: str | None = None


class Place(NamedTuple):
    """A place as written: a town, or the region or country after it.

    Attributes:
        name: as written.
        start: of the name.
        end: of the name.
        size: digits of the population of the largest town so called, 9 for other known places, 0 when not known.
        region: whether it is a state, province or country.
    """

    name: str
    start: int
    end: int
    size: int
    region: bool


class CalendarDate(NamedTuple):
    """The date of a dateline; month and day are numbers as written, so the day can be impossible.

    Attributes:
        month: 1 to 12.
        day: as written; 0 when there is none.
        year: when it is written.
        start: of the first part of it.
        end: of the last part.
        month_span: the month's name; empty for numeric dates.
        day_first: whether the day stands before the month.
        numeric: whether it is an ISO date.
        ordinal: whether the day is written as an ordinal: 10th.
    """

    month: int
    day: int
    year: int | None
    start: int
    end: int
    month_span: tuple[int, int]
    day_first: bool = False
    numeric: bool = False
    ordinal: bool = False

    @property
    def possible(self) -> bool:
        """Whether the calendar has such a day; without a year, 29 February counts."""
        return self.on(self.year or 2000) is not None

    def on(self, year: int) -> dt.date | None:
        """Returns the day in a year, None when that year has none."""
        try:
            return dt.date(year, self.month, self.day)
        except ValueError:
            return None

    def nearest(self, published: dt.date | None) -> dt.date | None:
        """Returns the full date: of the written year, else of the year that brings it nearest to `published`."""
        if self.year is not None:
            return self.on(self.year)
        if published is None:
            return None
        near = [day for year in (-1, 0, 1) if (day := self.on(published.year + year))]
        return min(near, key=lambda day: abs(day - published), default=None)

    def iso(self, published: dt.date | None = None) -> str:
        """Returns `YYYY-MM-DD`, or `--MM-DD` when the year is not known."""
        day = self.nearest(published)
        return day.isoformat() if day else f"--{self.month:02}-{self.day:02}"


class Agency(NamedTuple):
    """The agency a dateline names.

    Attributes:
        name: as written, without brackets.
        ident: the short identifier of a known agency, None of another.
        start: of the brackets, where there are any.
        end: one past them.
        marks: `()`, `//`, `[]`, or empty when it stands bare.
    """

    name: str
    ident: str | None
    start: int
    end: int
    marks: str


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline taken apart.

    Attributes:
        start: the first place, or the agency where that comes first.
        end: one past the terminator.
        places: towns and regions in order.
        date: None when it has none.
        agency: None when it names none.
        terminator: what closes it, empty when nothing does.
        style: the shape, such as `CITY, Month D (agency) -`.
        flaws: what is wrong with it, in order.
        line: how many lines with letters stand before the one it is in.
        inline: whether text of the same line stands before it.
    """

    start: int
    end: int
    places: tuple[Place, ...]
    date: CalendarDate | None
    agency: Agency | None
    terminator: str
    style: str
    flaws: tuple[Flaw, ...] = ()
    line: int = 0
    inline: bool = False

    @property
    def place(self) -> str | None:
        """The places as written, joined by a comma; None when it names none."""
        return ", ".join(place.name for place in self.places) or None

    def at(self, line: int, *, inline: bool) -> "Dateline":
        """Returns the dateline with where it was found."""
        return replace(self, line=line, inline=inline)
