"""How far a dateline reaches, as expressions: the words and signs one is made of, up to the sign that closes it.

The grammar stops at the first small word that no dateline holds: `OSLO, March told - ` closes at no dash, since no town
and no month goes on with `told`. The expressions follow it as far as this and no further. They know ASCII alone and
take every other sign for part of a dateline, be it a letter or a quotation mark: that lets too much through and never
too little, and keeps the automata small, on which their cost depends: a microsecond or two a text.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from dq.measures.dateline_tables import dateline_tables
from dq.text.datelines.dates import ORDINALS
from dq.text.datelines.names import PARTICLES
from dq.text.datelines.reading import BYLINES, JUNK, SLUGS
from dq.text.datelines.remains import LINES
from dq.text.datelines.tables import Tables
from dq.text.datelines.tokens import JOINTS

_OTHER: Final = r"[^\x00-\x7F]"
BLANK: Final = r" \t\r\x0b\x0c\x1c-\x1f"
JOINT: Final = re.escape(JOINTS)
_LETTER: Final = rf"[A-Za-z{JOINT}]"

_BREAK: Final = rf"(?:,|{_OTHER})[{BLANK}]*\n|\n[{BLANK}]*(?:[0-9]|{_OTHER})"
"""The end of a line that a dateline goes on after: a comma before it, or a date after it."""

_CAPITAL: Final = rf"[A-Z][A-Za-z]*(?:[{JOINT}][A-Za-z]+)*"
_FOREIGN: Final = rf"{_LETTER}*{_OTHER}{_LETTER}*"
_SMALL: Final = rf"(?:[{BLANK}0-9,./]|[A-Za-z{JOINT}]|{_OTHER}|{_BREAK})"
"""A sign of a dateline without capitals, in which any word may be a name's."""

_DASH: Final = rf"[{BLANK}\n)/.\]0-9][-–—―−]|[-–—―−_][{BLANK}\n]|[-–—―−]{{2}}|{_OTHER}[-–—―−]|[-–—―−]{_OTHER}"
"""A dash that joins no words."""

_DAY: Final = rf"(?:[0-9]|[{BLANK}.,](?:l|[IO][0-9lIOo]))"
"""A digit of a day, or a letter in its place."""

_CLOSING: Final = (
    rf"{_DASH}|[(\[:=]|/[^/\n]*/"  # a dash, a colon, an agency between signs
    rf"|, [A-Za-z]+ \(|[a-z]+_[{BLANK}\n]"  # an agency after a weekday, a dash that touches a month
    r"|[0-9][.-][0-9]{1,2}[.-](?:19|20)|[0-9]-[0-9]"  # a date in numbers
)
_STOP: Final = rf"\. [{BLANK}\n]*[^a-z{BLANK}\n]"
"""The full stop before a sentence, which closes datelines at the beginning of a text alone: Berlin. Die ..."""

SENTENCE_END: Final = r"""[.!?…"”)«»] """
"""What stands before a dateline after a sentence of the same line."""

JUNK_SIGNS: Final = "".join(rf"\x{{{ord(sign):x}}}" for sign in JUNK)
"""White space, list marks and quotation marks before a line, for a class of characters."""

_SLUG: Final = rf"(?:{SLUGS}|[a-z0-9]  )[ :-]+"
_BY: Final = rf"(?:{'|'.join(BYLINES)})"
FIRST: Final = rf"\A(?:[^A-Za-z]|{_SLUG}|[[\s\x1c-\x1f]--[{JUNK_SIGNS}\n]][^\n]*\n)*"
"""What may stand before the first letter that counts; lines that open with odd white space do not."""

_LINE: Final = r"\n(?:[^A-Za-z]|[a-z0-9]  [ :-]+)*"
"""What may stand before the first letter of another line; slugs of words are names to these expressions."""


class Reach(NamedTuple):
    """Expressions for the head of a text.

    Attributes:
        opens: its first line may open with a dateline.
        small: likewise without capitals. One expression for both would cost several times as much.
        bare: likewise with a town in capitals and nothing else, as some languages have it.
        later: another line may, with capitals, up to a sign that closes it.
        signed_later: likewise up to the bare name of an agency, or with that alone.
        inline: a dateline with capitals may follow a sentence.
        remains: it may open with a dateline that is broken beyond reading.
    """

    opens: str
    small: str
    bare: str
    later: str
    signed_later: str
    inline: str
    remains: str


@cache
def reach() -> Reach:
    """Returns the expressions for the tables datelines are read with."""
    tables = dateline_tables()
    agency = rf"(?:{_any(_signing(tables))})"
    signed, small_signed = (
        rf"[^A-Za-z]{names}(?:[^A-Za-z]|\z)" for names in (agency, rf"(?:{_any(tables.bare_names)})")
    )
    part = _part(tables)
    name = rf"(?:{_CAPITAL}|{_OTHER}{_LETTER}*){part}*?"
    byline = rf"{_BY}(?:[^\n]|{_BREAK})*?(?:{_CLOSING}|{signed})"
    marked = r"[(\[]|/[^/\n]*/"
    closed = rf"{name}(?:{_CLOSING})|{marked}|{_BY}"
    return Reach(
        opens=rf"{FIRST}(?:{marked}|{agency}|{name}(?:{_CLOSING}|{signed}|{_STOP})|{byline})",
        small=rf"{FIRST}\p{{Lowercase}}{_SMALL}*?(?:{_CLOSING}|{small_signed}|[0-9]{_SMALL}*?{_STOP})",
        bare=rf"{FIRST}(?:(?:[A-Z]|{_OTHER})[^a-z]|{_BY})",
        later=rf"{_LINE}(?:{closed})",
        signed_later=rf"{_LINE}(?:{name}{signed}|{agency}[^A-Za-z])",
        inline=rf"{SENTENCE_END}[^A-Za-z]*(?:the[{BLANK}]+)?(?:{closed})",
        remains=_remains(tables, part),
    )


def _part(tables: Tables) -> str:
    """One of the words and signs that a dateline with capitals goes on with."""
    agencies = {name for name in _signing(tables) if name[:1].islower() and name.isascii()}
    listed = agencies | PARTICLES | _of_dates(tables)
    return (
        rf"(?:[{BLANK}0-9,./]|{_OTHER}|{_BREAK}|{_CAPITAL}|{_FOREIGN}"
        rf"|(?:{_any(listed)})(?:(?-u:\b)|[0-9])|[a-z]+[A-Z][A-Za-z]*"  # a small word of one, or a slip in its case
        r"|l[0-9lIOo]?(?-u:\b)"  # a letter for a digit: April l
        rf"|[a-z]{_LETTER}*(?:,"  # the last word of a known place: Mexico city,
        rf"|[{BLANK}\n]*(?:[0-9]|{_OTHER}|[lIO][0-9lIOo](?-u:\b))"  # a misspelt month and its day: macrh lO
        rf"| [A-Za-z][0-9]))"  # one whose last letter slipped over the space: marc h3
    )


def _remains(tables: Tables, part: str) -> str:
    """A town in capitals in one of the first lines, and a date or a second place before a capital; or a town alone."""
    blank = rf"(?:[{JUNK_SIGNS}\s]|[[\s\x1c-\x1f]--[{JUNK_SIGNS}\n]][^\n]*\n)*"
    lines = rf"\A{blank}(?:[^\n]+\n{blank}){{0,{LINES - 1}}}"
    town = rf"(?:\p{{Lu}}(?:[A-Z{JOINT}]{_LETTER}*)?|[^\p{{Ll}}\s\x1c-\x1f]\p{{Lu}}{_LETTER}*)"
    after = rf"[{BLANK}0-9.,]*(?:[A-Z<\n]|{_OTHER})"
    ending = rf"(?:[{BLANK}.]*(?:{_any(_of_dates(tables))}))?"
    misspelt = rf"[a-z]{_LETTER}*(?:[{BLANK},]*[0-9lIO]| [A-Za-z][0-9])"
    day = rf"(?:{_DAY}|{misspelt})"
    dated = rf"{day}[0-9lIOo]*(?:[.-][0-9]+)*{ending}{after}"
    between = rf"[,/]|[{BLANK}][A-Z][A-Za-z]*[a-z]"
    second = rf"(?:(?:{between}){part}*?[A-Za-z.](?:[{BLANK},][{BLANK},.]*[A-Z\n<]|[\n<])|{_OTHER})"
    return (
        r"\A[\s\x1c-\x1f]*[,;]"  # , 19:14 REGNUM Two ferries
        rf"|{lines}(?:{_SLUG})*{town}{part}*?(?:{dated}|{second}|[-–—―−_:=]*\n)"
    )


def _signing(tables: Tables) -> list[str]:
    """The names of agencies that sign without brackets, as they are written where capitals are."""
    return [name for name in tables.bare_names if name in tables.agencies or name.isupper()]


def _of_dates(tables: Tables) -> set[str]:
    """The small words of dates in ASCII: months, and what a day ends in."""
    return {word for word in tables.month_words | ORDINALS if word.isascii()}


def _any(names: Iterable[str]) -> str:
    """One of the names, longest first."""
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
