"""Finds the dateline of a text: at the head, or past what pages leave there, or after a standfirst."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

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
"""A text without a capital up to so many code points into a line is one without capitals; in the first line one small
letter will do."""

MAX_PAGE: Final = 40_000
"""Code points of a page that are searched for a dateline below its furniture."""

PARAGRAPH: Final = 100
"""A line from this length on is body text; datelines stand in the first two such lines at most."""

PAGE_HEAD: Final = 1000
"""Code points of a page's head, which its furniture breaks into at least `PAGE_LINES` lines."""

PAGE_LINES: Final = 8

PROSE: Final = 45
"""A line from this length on is prose or a headline."""

MAX_PROSE: Final = 4
"""More such lines are not looked at one by one: a text whose lines are broken is well under way then."""

LAST_BLOCK_LINE: Final = 2
"""A metadata block is the dateline when its date line is no later than this; further down it stands apart."""

JUNK: Final = " \t\u00a0*•·▪►>|-–—_\"“«'"
SLUGS: Final = r"RPT|REPEAT|UPDATE \d+|LEAD|WRAPUP \d+|CORRECTED|EXCLUSIVE|BREAKING|URGENT"
"""What a wire puts before a repeated or updated report."""

_SLUG: Final = re.compile(rf"(?:(?:{SLUGS}|[a-z\d](?=   ))[ :-]+)+(?=\S)")
"""Slugs, and single signs that slipped in before a report."""

_SLUG_LETTERS: Final = frozenset("RULWCEB")

BYLINES: Final = ("By ", "Por ", "Par ", "Von ")
"""What opens a byline in the line of the dateline."""

_BYLINE: Final = re.compile(rf"(?:{'|'.join(BYLINES)})[^\d.:;()\n]{{3,60}}?(?: (?=[A-ZÀ-Þ]{{3}})| (?=\())")
_BELOW: Final = re.compile(r"[-–—](?:(?<=[)\d].)|(?<=[)\d] .))(?![\d-]*\d)")
"""The dash after a day or an agency. Patterns that open with a class of characters are the fastest to search for."""

_LAST_BELOW: Final = 64
"""Code points of a line that such a dash stands within."""

_DASH: Final = re.compile(r"[-–—](?:(?<= .)(?:(?= )|(?<=–)|(?<=-)(?=- ))|(?<=–)(?= ))")
_LETTER: Final = re.compile(r"[^\W\d_]")
_ENDS: Final = (". ", "! ", "? ", "… ", '" ', "” ", ") ", "« ", "» ")
_SIGNS: Final = re.compile(
    r"[-–—―−(/\[】＝=:](?:"
    r"(?<=[-–—―−])(?:(?![\da-z])|(?<=\d.)(?=\d\d?-\d))"  # OSLO, March 3 -, OSLO 1996-08-29
    r"|(?<=[(/\[])(?=[^\W\d_][^()/\n]{0,40}[)/\]])"  # OSLO (AP)
    r"|(?<=[】＝=])|(?<=\d:)|(?<=\d :))"
)
"""What a line below the first must hold to be read: some sign that closes a dateline."""

_STOP: Final = re.compile(r"[.:](?=\s)")
"""Or a word with a capital before a full stop, which may be an agency: Oslo. March 3. INTERFAX."""

_SIGNS_WITHIN: Final = 122
"""Code points of the line that it stands within."""


class Where(NamedTuple):
    """Where in a text a dateline is looked for.

    Attributes:
        opens: at the beginning of the first line.
        later: in the other lines of the head, and after a sentence.
        below: below the head of a page.
    """

    opens: bool
    later: bool
    below: bool


EVERYWHERE: Final = Where(opens=True, later=True, below=True)


def read(text: str, tables: Tables, language: str | None = None, where: Where = EVERYWHERE) -> Dateline | None:
    """Returns the dateline of a text, None when it has none.

    Args:
        text: the body of a record.
        tables: months, agencies, regions and places.
        language: of the record, a code such as `en` or `pt-BR`; None when it is not known.
        where: where it is looked for.
    """
    code, later = code_of(language), where.later
    zoned = later and _has_zone(text, 0, MAX_HEAD)
    paragraphs = prose = line = 0
    for start, end in first_lines(text):
        small = text[start].islower()
        lower = small and (line == 0 or text[: start + LOWER_CASE].islower())
        begins = where.opens if line == 0 else later and (lower or not small) and _may_open(text, start, end)
        leads = later and paragraphs == 0 and end - start > PARAGRAPH / 2 and _has_dash(text, start, end)
        if begins or leads or (zoned and line <= LAST_BLOCK_LINE):
            found = _in_line(text, start, end, Setting(tables, code, lower, line), begins=begins, leads=leads)
            if found is not None:
                return found
        line += text[start].isalpha() or _LETTER.search(text, start, end) is not None
        if line and not (later or where.below):
            return None
        paragraphs += end - start >= PARAGRAPH
        prose += end - start >= PROSE
        if paragraphs > 1:
            return None
        if prose > MAX_PROSE:
            break
    return _below(text, code, tables) if where.below else None


def _has_dash(text: str, start: int, end: int) -> bool:
    """Whether a dash after a lead sentence stands in a line."""
    return _DASH.search(text, start + 10, end) is not None


def _in_line(text: str, start: int, end: int, setting: Setting, *, begins: bool, leads: bool) -> Dateline | None:
    """The dateline a line opens with, or after the lead sentence it may hold, or the date line of a block."""
    found = _at(text, start, setting) if begins else None
    if leads and (found is None or found.terminator == ":"):
        found = _after_standfirst(text, start, end, setting) or found
    if found is None and setting.line <= LAST_BLOCK_LINE and _has_zone(text, start, end):
        block = read_block(text, start, end, setting.tables, setting.language)
        found = block.as_dateline(setting.line) if block else None
    return found


def code_of(language: str | None) -> str | None:
    """Returns the two letters the tables name a language by: `pt` of `pt-BR`; None when it is not known."""
    return language[:2].lower() if language else None


def _below(text: str, language: str | None, tables: Tables) -> Dateline | None:
    """The dateline below a head of short lines, as whole pages have it: a place, with a date or an agency."""
    if text.count("\n", 0, PAGE_HEAD) < PAGE_LINES:
        return None
    last = -1
    for match in _BELOW.finditer(text, 0, MAX_PAGE):
        start = text.rfind("\n", 0, match.start()) + 1
        if start in {0, last} or match.start() - start > _LAST_BELOW:
            continue
        last = start
        while text[start] in " \t":
            start += 1
        if not _opens_name(text[start]):
            continue
        setting = Setting(tables, language, lower=False, line=text.count("\n", 0, start))
        found = read_lead(text, start, min(len(text), start + MAX_LEAD), setting)
        if found and found.places and (found.date or (found.agency and found.agency.ident and found.agency.marks)):
            return found
    return None


def _opens_name(letter: str) -> bool:
    return letter.isalpha() and not "a" <= letter <= "z"


def first_lines(text: str) -> Iterator[tuple[int, int]]:
    """Yields the start and end of the first lines that hold text, without white space, list marks and slugs before."""
    at, count = 0, 0
    size = len(text)
    while at < size and at < MAX_HEAD and count < MAX_LINES:
        end = text.find("\n", at)
        end = size if end < 0 else end
        line = text[at:end].lstrip(JUNK)
        if line and not line[0].isspace():
            start = end - len(line)
            slug = _SLUG.match(text, start, end) if line[0] in _SLUG_LETTERS or line[1:4] == "   " else None
            yield slug.end() if slug else start, end
            count += 1
        at = end + 1


def _may_open(text: str, start: int, end: int) -> bool:
    """Whether a line below the first holds a sign that closes a dateline. Costs little."""
    limit = min(end + 1, start + _SIGNS_WITHIN)
    if _SIGNS.search(text, start + 1, limit):
        return True
    for stop in _STOP.finditer(text, start + 1, limit):
        word = text.rfind(" ", start, stop.start()) + 1
        if word and text[word].isupper():
            return True
    return False


def _has_zone(text: str, start: int, end: int) -> bool:
    for zone in ZONES:  # noqa: SIM110 - any() over a generator costs three times as much
        if text.find(zone, start, end) >= 0:
            return True
    return False


def _at(text: str, start: int, setting: Setting) -> Dateline | None:
    """The dateline at the start of a line."""
    first = text[start]
    if first >= "\u1100" or first in "([":
        for reader in (read_hangul, read_han, read_kana):
            found = reader(text, start, setting.tables)
            if found is not None:
                return found.at(setting.line, inline=False)
    if text.startswith(BYLINES, start):
        start = _past_byline(text, start)
    return read_lead(text, start, min(len(text), start + MAX_LEAD), setting)


def _after_standfirst(text: str, start: int, end: int, setting: Setting) -> Dateline | None:
    """The dateline after a lead sentence of the same line: `... the minister said. Wien – The ...`."""
    limit = min(end, start + MAX_HEAD // 2)
    for dash in _DASH.finditer(text, start + 10, limit):
        at = dash.start() - (text[dash.start() - 1] == " ")
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
