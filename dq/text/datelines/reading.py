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

MAX_PAGE: Final = 40_000
"""Code points of a page that are searched for a dateline below its furniture."""

PARAGRAPH: Final = 100
"""A line from this length on is body text; datelines stand in the first two such lines at most."""

PROSE: Final = 45
"""A line from this length on is prose or a headline."""

MAX_PROSE: Final = 4
"""More such lines are not looked at one by one: a text whose lines are broken is well under way then."""

LAST_BLOCK_LINE: Final = 2
"""A metadata block is the dateline when its date line is no later than this; further down it stands apart."""

_JUNK: Final = " \t\u00a0*•·▪►>|-–—_\"“«'"
_SLUG: Final = re.compile(
    r"(?:(?:RPT|REPEAT|UPDATE \d+|LEAD|WRAPUP \d+|CORRECTED|EXCLUSIVE|BREAKING|URGENT|[a-z\d](?=   ))[ :-]+)+(?=\S)"
)
"""What a wire puts before a repeated or updated report, and single signs that slipped in before it."""

_BY: Final = ("By ", "Por ", "Par ", "Von ")
_BYLINE: Final = re.compile(r"(?:By|Por|Par|Von) [^\d.:;()\n]{3,60}?(?: (?=[A-ZÀ-Þ]{3})| (?=\())")
_BELOW: Final = re.compile(r"\n[ \t]*([^\W\d_a-z][^\n]{1,60}?[)\d] ?[-–—](?![\d-]*\d))")

_DASHES: Final = re.compile(" –| - | — | -- |– ")
_LETTER: Final = re.compile(r"[^\W\d_]")
_ENDS: Final = (". ", "! ", "? ", "… ", '" ', "” ", ") ", "« ", "» ")
_RUN_ON: Final = 40
"""Code points of the next line that a dateline may run on into."""

_OPENS: Final = re.compile(
    r"[^\n]{1,120}?(?:[\s)/.\d\]][-–—―−](?![\da-z])|[-–—―−]\s|[^\W\d]--"  # OSLO, March 3 -
    r"|[(/\[][^\W\d_][^()/\n]{0,40}[)/\]]|[】＝=]|\d ?:|\d-\d\d?-\d)"  # OSLO (AP), OSLO 1996-08-29
    r"|[^\n.,]{1,40}[.,] [^\n]{0,60}[^\Wa-z\d_][^\W\d_]+[.:](?=\s)"  # Oslo. March 3. INTERFAX.
)
"""What a line below the first must look like to be read: some sign that closes a dateline."""


def read(text: str, tables: Tables, language: str | None = None) -> Dateline | None:
    """Returns the dateline of a text, None when it has none.

    Args:
        text: the body of a record.
        tables: months, agencies, regions and places.
        language: of the record, a code such as `en` or `pt-BR`; None when it is not known.
    """
    code = code_of(language)
    paragraphs = prose = line = 0
    for start, end in first_lines(text):
        lower = text[start].islower() and (line == 0 or text[start : start + LOWER_CASE].islower())
        found = _in_line(text, start, end, Setting(tables, code, lower, line), standfirst=paragraphs == 0)
        if found is not None:
            return found
        line += _LETTER.search(text, start, end) is not None
        paragraphs += end - start >= PARAGRAPH
        prose += end - start >= PROSE
        if paragraphs > 1:
            return None
        if prose > MAX_PROSE:
            break
    return _below(text, code, tables)


def _in_line(text: str, start: int, end: int, setting: Setting, *, standfirst: bool) -> Dateline | None:
    """The dateline of one line: at its start, after a standfirst when there can be one, or the line of a block."""
    line = setting.line
    found = _at(text, start, setting) if line == 0 or _may_open(text, start, end, lower=setting.lower) else None
    if standfirst and end - start > PARAGRAPH / 2 and (found is None or found.terminator == ":"):
        found = _after_standfirst(text, start, end, setting) or found
    if found is None and line <= LAST_BLOCK_LINE and _has_zone(text, start, end):
        block = read_block(text, start, end, setting.tables, setting.language)
        found = block.as_dateline(line) if block else None
    return found


def code_of(language: str | None) -> str | None:
    """Returns the two letters the tables name a language by: `pt` of `pt-BR`; None when it is not known."""
    return language[:2].lower() if language else None


def _below(text: str, language: str | None, tables: Tables) -> Dateline | None:
    """The dateline below a head of short lines, as whole pages have it: a place, with a date or an agency."""
    for match in _BELOW.finditer(text, 0, MAX_PAGE):
        start = match.start(1)
        setting = Setting(tables, language, lower=False, line=text.count("\n", 0, start))
        found = read_lead(text, start, min(len(text), start + MAX_LEAD), setting)
        if found and found.places and (found.date or (found.agency and found.agency.ident and found.agency.marks)):
            return found
    return None


def first_lines(text: str) -> Iterator[tuple[int, int]]:
    """Yields the start and end of the first lines that hold text, without white space, list marks and slugs before."""
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


def _may_open(text: str, start: int, end: int, *, lower: bool) -> bool:
    """Whether a line below the first may open with a dateline: a capital, and a sign that closes one. Costs little."""
    if text[start].islower() and not lower:
        return False
    return _OPENS.match(text, start, end + _RUN_ON) is not None


def _has_zone(text: str, start: int, end: int) -> bool:
    for zone in ZONES:  # noqa: SIM110 - any() over a generator costs three times as much
        if text.find(zone, start, end) >= 0:
            return True
    return False


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
    if text.startswith(_BY, start):
        start = _past_byline(text, start)
    return read_lead(text, start, min(len(text), start + MAX_LEAD), setting)


def _after_standfirst(text: str, start: int, end: int, setting: Setting) -> Dateline | None:
    """The dateline after a lead sentence of the same line: `... the minister said. Wien – The ...`."""
    limit = min(end, start + MAX_HEAD // 2)
    for dash in _DASHES.finditer(text, start + 10, limit):
        at = dash.start()
        begin = _sentence_start(text, start, at)
        if begin < 0 or at - begin > MAX_LEAD // 2:
            continue
        inline = setting._replace(inline=True)
        found = read_lead(text, _past_byline(text, begin), limit, inline)
        if found is not None and found.end >= at:
            return found
    return None


def _past_byline(text: str, start: int) -> int:
    """Where a byline in the same line ends, `start` when there is none: By Anna Harbour NEW YORK (Reuters) -"""
    byline = _BYLINE.match(text, start)
    return byline.end() if byline else start


def _sentence_start(text: str, start: int, at: int) -> int:
    """Where the sentence that `at` lies in begins, -1 when that is the line; the stop of "St." ends none."""
    end = at
    while True:
        begin = max(text.rfind(mark, start, end) for mark in _ENDS)
        if begin < 0 or text[max(start, begin - 2) : begin] not in {"St", "/S"}:
            return begin + 2 if begin >= 0 else -1
        end = begin
