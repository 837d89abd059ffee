"""The grammar of datelines in alphabetic scripts: parts in any order of use, and what closes them.

    [agency -] place {, place} [, date] [agency] [, date] terminator
    date, place {, place} agency terminator

Parts are read one after another, each kind of token by its own step, and judged together in the end.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from dq.text.datelines.agencies import bare_name, read_bare, read_marked
from dq.text.datelines.assembly import Parts, Setting, style_of
from dq.text.datelines.dates import read_date
from dq.text.datelines.judging import is_believable
from dq.text.datelines.model import Agency, Dateline, Flaw, FlawKind, Part
from dq.text.datelines.names import read_place
from dq.text.datelines.tokens import BREAK, DASH, NUMBER, SIGN, WORD, Cursor

COMMAS: Final = frozenset({",", "،", "、"})
MAX_PLACES: Final = 6
"""Two towns, each with its state and country."""

_BYLINE: Final = re.compile(r", [^\W\d_]+ [^\W\d_]+(?: [^\W\d_]+)?(?=\.)")


def read_lead(text: str, start: int, limit: int, setting: Setting) -> Dateline | None:
    """Returns the dateline that begins at `start`, None when there is none."""
    parts = read_parts(text, start, limit, setting)
    if not is_believable(text, parts, setting):
        return None
    return Dateline(
        parts.start, parts.end, tuple(parts.places), parts.date, parts.agency, parts.terminator, style_of(parts),
        tuple(parts.flaws), setting.line, setting.inline,
    )  # fmt: skip


def read_parts(text: str, start: int, limit: int, setting: Setting) -> Parts:
    """Returns the parts that begin at `start`, whether or not they make a dateline."""
    return _Reader(Cursor(text, start, limit), setting).read()


def _joins(text: str, start: int, end: int) -> bool:
    """Whether a dash joins what stands on its two sides: 2-1/2, word—word. One after a bracket or a day closes."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isspace() or after.isspace():
        return False
    return after.isdigit() or (end - start == 1 and before not in ")/.]" and not before.isdigit())


class _Reader:
    """Reads parts at a cursor until a step says that the dateline is over."""

    __slots__ = ("cursor", "parts", "setting")

    def __init__(self, cursor: Cursor, setting: Setting) -> None:
        self.cursor = cursor
        self.setting = setting
        self.parts = Parts()

    def read(self) -> Parts:
        """Returns what was read, believable or not."""
        cursor = self.cursor
        while (step := _STEPS.get(cursor.kind)) and step(self):
            pass
        return self.parts

    def word(self) -> bool:
        """An agency without brackets, a month, or a place."""
        parts, tables = self.parts, self.setting.tables
        if parts.agency:
            return self._date_after_agency()
        month, agencies = tables.word(self.cursor.value)
        if agencies and (agency := read_bare(self.cursor, tables, lower=self.setting.lower)):
            self._take_agency(agency)
            self._skip_byline()
            return True
        if parts.date:
            return parts.divided and not parts.places and self._place()
        return ((month is not None or bool(parts.places)) and self._date()) or self._place()

    def number(self) -> bool:
        """A day or a year opens a date."""
        if self.parts.agency:
            return self._date_after_agency()
        return self.parts.date is None and self._date()

    def sign(self) -> bool:
        """A comma, a bracket, a slash, a colon, an equals sign or a full stop."""
        value, parts = self.cursor.value, self.parts
        if value in COMMAS:
            parts.divided = True
            parts.end = max(parts.end, self.cursor.start)
            self.cursor.advance()
            return bool(parts.places or parts.agency or parts.date)
        if value in "(/[":
            return self._closing_slash() or self._marked_agency() or self._slash()
        return value in ":=." and bool(parts.places or parts.agency) and self._closing_sign()

    def dash(self) -> bool:
        """A dash closes the dateline, unless a part that was to come follows it."""
        parts, cursor = self.parts, self.cursor
        if not (parts.places or parts.agency or parts.date):
            return False
        start, end = cursor.start, cursor.end
        if _joins(cursor.text, start, end):
            return False
        parts.terminator, parts.end = cursor.value, end
        cursor.advance()
        if parts.agency is None:
            if cursor.value == "(":
                return self._marked_agency(known=True)
            if cursor.kind == WORD:
                return self._agency_after_dash() or (parts.date is None and self._date_after_dash(start, end))
        elif parts.agency_first and not parts.places and cursor.kind == WORD:
            self._places_after_agency()
        return False

    def line_break(self) -> bool:
        """A dateline may go on in the next line after a comma, or with an ISO date."""
        parts = self.parts
        if parts.terminator or parts.date or parts.agency or not parts.places:
            return False
        between = self.cursor.text[parts.end : self.cursor.start].strip()
        self.cursor.advance()
        if self.cursor.kind == NUMBER:
            return self.number() and parts.date is not None and parts.date.numeric
        return between in COMMAS and self.cursor.kind != BREAK

    def _date(self) -> bool:
        cursor = self.cursor
        date = read_date(cursor, self.setting.tables, self.setting.language, self.parts.flaws)
        if date is None:
            return False
        self.parts.date, self.parts.end = date, date.end
        if cursor.text[date.end : date.end + 1] == "." and cursor.start > date.end:
            self.parts.terminator, self.parts.end = ".", date.end + 1
        return True

    def _place(self) -> bool:
        cursor, parts = self.cursor, self.parts
        place = read_place(cursor, self.setting.tables, lower=self.setting.lower)
        if place is None:
            return False
        if parts.places and not place.region and not cursor.text[parts.places[-1].end : place.start].strip():
            return False
        parts.places.append(place)
        parts.end = place.end
        if cursor.text[place.end : place.end + 1] == "." and cursor.start > place.end and cursor.value not in COMMAS:
            return self._full_stop(place.end + 1)
        return len(parts.places) <= MAX_PLACES

    def _take_agency(self, agency: Agency) -> None:
        parts = self.parts
        parts.agency, parts.end = agency, agency.end
        parts.terminator = ""
        parts.agency_first = not (parts.places or parts.date)

    def _skip_byline(self) -> None:
        """Goes past a reporter's name between the agency and the full stop: RIA Novosti, Ivan Petrov."""
        byline = _BYLINE.match(self.cursor.text, self.parts.end, self.cursor.limit) if self.parts.date else None
        if byline:
            self.cursor.back_to(byline.end())
            self.parts.end = byline.end()

    def _marked_agency(self, *, known: bool = False) -> bool:
        parts = self.parts
        if parts.agency:
            return False
        agency = read_marked(self.cursor, self.setting.tables, lower=self.setting.lower)
        if agency is None or not (agency.ident or (parts.places and not known)):
            return False
        if not agency.name:
            parts.flaws.append(Flaw(Part.AGENCY, FlawKind.MISSING, agency.start, agency.end))
            return True
        self._take_agency(agency)
        return True

    def _date_after_agency(self) -> bool:
        """Phnom Penh (AKP), May 3, 2019 --, NEW YORK, NY / ACCESSWIRE / May 3, 2021 /"""
        parts, cursor = self.parts, self.cursor
        if parts.date or not (parts.places and parts.agency and parts.agency.marks):
            return False
        at, end, flaws = cursor.start, parts.end, len(parts.flaws)
        if self._date() and (cursor.kind == DASH or cursor.value == "/"):
            return True
        parts.date, parts.end, parts.terminator = None, end, ""
        del parts.flaws[flaws:]
        cursor.back_to(at)
        return False

    def _closing_slash(self) -> bool:
        """The last of three: / ACCESSWIRE / May 3, 2021 /"""
        parts, cursor = self.parts, self.cursor
        if cursor.value != "/" or not (parts.agency and parts.date and parts.agency.end <= parts.date.start):
            return False
        parts.terminator, parts.end = "/", cursor.end
        cursor.limit = cursor.end
        cursor.advance()
        return True

    def _slash(self) -> bool:
        """The slash between two places."""
        parts = self.parts
        if self.cursor.value != "/" or not parts.places or parts.date or parts.agency:
            return False
        self.cursor.advance()
        parts.divided = True
        return self.cursor.kind == WORD

    def _closing_sign(self) -> bool:
        cursor, parts = self.cursor, self.parts
        value, end = cursor.value, cursor.end
        cursor.advance()
        if value == "." and parts.agency is None:
            return self._full_stop(end)
        parts.terminator, parts.end = value, end
        if value == "." and cursor.kind == DASH and cursor.start == end:
            parts.terminator, parts.end = ".-", cursor.end
        return False

    def _full_stop(self, end: int) -> bool:
        """A full stop divides a place from a date or an agency, or closes."""
        self.parts.terminator, self.parts.end = ".", end
        self.parts.divided = True
        cursor, tables = self.cursor, self.setting.tables
        if cursor.kind != WORD:
            return cursor.kind == NUMBER or cursor.value in {"/", "("}
        return (
            tables.word(cursor.value)[0] is not None or bare_name(cursor, tables, lower=self.setting.lower) is not None
        )

    def _agency_after_dash(self) -> bool:
        """2 May — RIA Novosti., and after a known place, where a second dash follows, TEHRAN - IRNA -"""
        name = bare_name(self.cursor, self.setting.tables, lower=self.setting.lower)
        if name is None:
            return False
        end = self.cursor.start + len(name)
        follows = self.cursor.text[end : end + 2].lstrip()[:1]
        closed = follows in {".", ","} if self.parts.date else self.parts.known and follows in {"-", "–", "—"}
        return closed and self.word()

    def _date_after_dash(self, start: int, end: int) -> bool:
        """CHEVY CHASE, Md., - March 4 -, where a comma was meant."""
        flaws: list[Flaw] = []
        date = read_date(self.cursor, self.setting.tables, self.setting.language, flaws)
        if date is None or self.cursor.kind != DASH or not self.parts.places[-1].region:
            return False
        self.parts.date, self.parts.end = date, date.end
        self.parts.flaws += [Flaw(Part.SEPARATOR, FlawKind.WRONG, start, end, ","), *flaws]
        return True

    def _places_after_agency(self) -> None:
        """(ANSA) - ROMA, 1 LUG -"""
        rest = _Reader(self.cursor, self.setting).read()
        if rest.places and rest.date and rest.terminator not in {"", ".", ":"}:
            self.parts.places, self.parts.date, self.parts.flaws = rest.places, rest.date, rest.flaws
            self.parts.terminator, self.parts.end, self.parts.divided = rest.terminator, rest.end, rest.divided


_STEPS: Final[Mapping[int, Callable[[_Reader], bool]]] = {
    WORD: _Reader.word,
    NUMBER: _Reader.number,
    DASH: _Reader.dash,
    BREAK: _Reader.line_break,
    SIGN: _Reader.sign,
}
