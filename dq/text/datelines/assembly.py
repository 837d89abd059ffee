"""What is gathered of a dateline while it is read, and the shape it has in the end."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from dq.text.datelines.model import Agency, CalendarDate, Flaw, Place
from dq.text.datelines.tables import Tables


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
    """What has been read so far.

    Attributes:
        places: in order.
        date: None until one was read.
        agency: likewise.
        agency_first: whether it stands before places and date.
        flaws: what had to be forgiven.
        terminator: the last sign that can close a dateline.
        end: one past what was read.
        divided: whether a comma, slash or full stop divides the parts.
    """

    places: list[Place] = field(default_factory=list)
    date: CalendarDate | None = None
    agency: Agency | None = None
    agency_first: bool = False
    flaws: list[Flaw] = field(default_factory=list)
    terminator: str = ""
    end: int = 0
    divided: bool = False

    @property
    def start(self) -> int:
        """Where the first part begins."""
        if self.agency and self.agency_first:
            return self.agency.start
        if self.places and self.date:
            return min(self.places[0].start, self.date.start)
        first = self.places[0] if self.places else self.date
        return first.start if first else 0

    @property
    def dashed(self) -> bool:
        """Whether a dash closes it."""
        return self.terminator[-1:] in {"-", "–", "—", "―", "−", "_"}

    @property
    def known(self) -> bool:
        """Whether one of the places is known."""
        return any(place.size or place.region for place in self.places)


def style_of(parts: Parts) -> str:
    """Returns the shape of a dateline in words and signs: `CITY, Month D (agency) -`."""
    name = parts.places[0].name if parts.places else ""
    town = "" if not name else "CITY" if name.isupper() else "city" if name.islower() else "City"
    date = parts.date
    shape = "" if date is None else "ISO date" if date.numeric else "D month" if date.day_first else "Month D"
    marks = parts.agency.marks or "  " if parts.agency else ""
    return _style(town, shape, marks, parts.terminator, agency_first=parts.agency_first, divided=parts.divided)


@lru_cache(maxsize=1024)
def _style(town: str, date: str, marks: str, closing: str, *, agency_first: bool, divided: bool) -> str:
    pieces = [town] if town else []
    if date:
        between = " " if date == "ISO date" or not divided else ", "
        pieces.append(between + date if pieces else date)
    if marks:
        named = f"{marks[0]}agency{marks[1]}".strip()
        if agency_first:
            pieces.insert(0, f"{named} - " if town else named)
        else:
            pieces.append(f" {named}" if pieces else named)
    return "".join(pieces) + (f" {closing}" if closing not in {"", ".", ":"} else closing)
