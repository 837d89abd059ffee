"""Finds the dateline of a text: at the head, or past what pages leave there, or after a standfirst."""

import re
from collections.abc import Iterator
from typing import Final

from dq.text.datelines.assembly import Setting
from dq.text.datelines.eastern import read_han, read_hangul, read_kana
from dq.text.datelines.lead import read_lead
from dq.text.datelines.metadata import ZONES, read_block
from dq.text.datelines.model import Dateline
from dq.text.datelines.tables import Tables

MAX_LINES: Final = 12
"""Lines with text that are looked at."""

MAX_HEAD: Final = 900
"""Code points that are looked at."""

MAX_LEAD: Final = 150
"""Code points of one dateline."""

LOWER_CASE: Final = 80
"""Code points without a capital that make a text one without capitals; in the first line one small letter will do."""

PARAGRAPH: Final = 100
"""A line from this length on is body text; datelines stand in the first two such lines at most."""

LAST_BLOCK_LINE: Final = 2
"""A metadata block is the dateline when its date line is no later than this; further down it stands apart."""

_JUNK: Final = " \t\u00a0*•·▪►>|-–—_\"“«'"
_SLUG: Final = re.compile(
    r"(?:(?:RPT|REPEAT|UPDATE \d+|LEAD|WRAPUP \d+|CORRECTED|EXCLUSIVE|BREAKING|URGENT|[a-z\d](?=   ))[ :-]+)+(?=\S)"
)
"""What a wire puts before a repeated or updated report, and single signs that slipped in before it."""

_DASHES: Final = (" –", " - ", " — ", " -- ", "– ")
_ENDS: Final = (". ", "! ", "? ", "… ", '" ', "” ", ") ", "« ", "» ")


def read(text: str, tables: Tables, language: str | None = None) -> Dateline | None:
    """Returns the dateline of a text, None when it has none.

    Args:
        text: the body of a record.
        tables: months, agencies, regions and places.
        language: of the record, a code such as `en` or `pt-BR`; None when it is not known.
    """
    code = language[:2].lower() if language else None
    paragraphs = line = 0
    for start, end in _lines(text):
        lower = text[start].islower() and (line == 0 or text[start : start + LOWER_CASE].islower())
        setting = Setting(tables, code, lower, line)
        found = _at(text, start, setting)
        if (found is None or found.terminator == ":") and paragraphs == 0 and end - start > PARAGRAPH / 2:
            found = _after_standfirst(text, start, end, setting) or found
        if found is None and line <= LAST_BLOCK_LINE and any(zone in text[start:end] for zone in ZONES):
            block = read_block(text, start, end, tables, code)
            found = block.as_dateline(line) if block else None
        if found is not None:
            return found
        line += any(char.isalpha() for char in text[start:end])
        paragraphs += end - start >= PARAGRAPH
        if paragraphs > 1:
            return None
    return None


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """The first lines that hold text, without the white space and list marks before it."""
    at, count = 0, 0
    size = len(text)
    while at < size and at < MAX_HEAD and count < MAX_LINES:
        end = text.find("\n", at)
        end = size if end < 0 else end
        while at < end and text[at] in _JUNK:
            at += 1
        if at < end and not text[at].isspace():
            slug = _SLUG.match(text, at, end)
            yield slug.end() if slug else at, end
            count += 1
        at = end + 1


def _at(text: str, start: int, setting: Setting) -> Dateline | None:
    """The dateline at the start of a line."""
    first = text[start]
    if first >= "\u1100":
        found = read_han(text, start, setting.tables) or read_kana(text, start, setting.tables)
        if found is not None:
            return found.at(setting.line, inline=False)
    if first in "([【":
        found = read_hangul(text, start, setting.tables)
        if found is not None:
            return found.at(setting.line, inline=False)
    return read_lead(text, start, min(len(text), start + MAX_LEAD), setting)


def _after_standfirst(text: str, start: int, end: int, setting: Setting) -> Dateline | None:
    """The dateline after a lead sentence of the same line: `... the minister said. Wien – The ...`."""
    inline = Setting(setting.tables, setting.language, setting.lower, setting.line, inline=True)
    limit = min(end, start + MAX_HEAD // 2)
    for at in _dashes(text, start + 10, limit):
        begin = _sentence_start(text, start, at)
        if begin < 0 or at - begin > MAX_LEAD // 2:
            continue
        found = read_lead(text, begin, limit, inline)
        if found is not None and found.end >= at:
            return found
    return None


def _sentence_start(text: str, start: int, at: int) -> int:
    """Where the sentence that `at` lies in begins, -1 when that is the line; the stop of "St." ends none."""
    end = at
    while True:
        begin = max(text.rfind(mark, start, end) for mark in _ENDS)
        if begin < 0 or text[max(start, begin - 2) : begin] not in {"St", "/S"}:
            return begin + 2 if begin >= 0 else -1
        end = begin


def _dashes(text: str, start: int, end: int) -> Iterator[int]:
    yield from sorted({at for dash in _DASHES for at in _all(text, dash, start, end)})


def _all(text: str, mark: str, start: int, end: int) -> Iterator[int]:
    at = text.find(mark, start, end)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1, end)
