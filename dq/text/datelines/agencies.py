"""Agencies in datelines: in brackets, between slashes, or bare."""

import re
from typing import Final

from dq.text.datelines.model import Agency
from dq.text.datelines.spelling import unmixed
from dq.text.datelines.tables import Tables
from dq.text.datelines.tokens import Cursor

LONGEST: Final = 42
"""Code points of what stands in brackets."""

_MARKS: Final = {"(": "()", "/": "//", "[": "[]"}
_BETWEEN: Final = re.compile(r"\s*[/,–+&]\s*")
_CORRESPONDENT: Final = re.compile(r"(?:Corr|[Кк]орр)\. (\S+)")


def read_marked(cursor: Cursor, tables: Tables, *, lower: bool) -> Agency | None:
    """Reads an agency in brackets or between slashes and goes past it; None when none can stand there.

    Round brackets may hold a name that is not known; its `ident` is None.
    """
    text, start = cursor.text, cursor.start
    marks = _MARKS.get(cursor.value)
    if marks is None:
        return None
    end = text.find(marks[1], start + 1, min(cursor.limit, start + LONGEST))
    name = text[start + 1 : end].strip()
    if end < 0 or "\n" in name:
        return None
    ident = _known(name, tables, lower=lower)
    if ident is None and marks != "()":
        return None
    cursor.back_to(end + 1)
    return Agency(name, ident, start, end + 1, marks)


def _known(name: str, tables: Tables, *, lower: bool) -> str | None:
    """The identifier of the agency, or of the first of several: "Corr. BELTA Ivan Petrov", "AFP/Reuters"."""
    if correspondent := _CORRESPONDENT.match(name):
        name = correspondent[1]
    ident = tables.agency(name, lower=lower)
    if ident is None:
        found = (tables.agency(piece, lower=lower) for piece in _BETWEEN.split(name) if piece)
        ident = next(filter(None, found), None)
    if ident is None:
        ident = next(filter(None, (tables.agency(right) for right in unmixed(name))), None)
    return ident


def read_bare(cursor: Cursor, tables: Tables, *, lower: bool) -> Agency | None:
    """Reads the name of an agency that stands without brackets and goes past it; None when there is none."""
    name = bare_name(cursor, tables, lower=lower)
    if name is None:
        return None
    start = cursor.start
    cursor.back_to(start + len(name))
    return Agency(name, tables.agency(name, lower=lower), start, start + len(name), "")


def bare_name(cursor: Cursor, tables: Tables, *, lower: bool) -> str | None:
    """Returns the name, as written, of an agency at the cursor that signs without brackets."""
    for name in tables.word(cursor.value)[1]:
        end = cursor.start + len(name)
        written = cursor.text[cursor.start : end]
        if written.casefold() == name and not cursor.text[end : end + 1].isalpha():
            return written if lower or written.isupper() or written in tables.agencies else None
    return None
