"""Characters written as escapes of another format: HTML entities, percent-encoding, quoted-printable, backslashes."""

import html
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from html.entities import html5
from typing import Final
from unicodedata import category
from urllib.parse import unquote_to_bytes

from dq.text.beside import char_after, char_before
from dq.vocabulary import Span

_GAP: Final = r"[ \t.,:;!?()\"'«»–—-]{0,4}"


@dataclass(frozen=True, slots=True)
class Escaped:
    """A run of escapes, with no letters of its own between them.

    Attributes:
        span: in code points of the text.
        meant: what they stand for.
        whole: whether every escape is written as its format demands.
    """

    span: Span
    meant: str
    whole: bool = True


def _runs(escape: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{escape})(?:{_GAP}(?:{escape}))*")


_BARE: Final = "quot|amp|nbsp|apos|rsquo|lsquo|rdquo|ldquo|mdash|ndash|hellip|eacute"
_HALF: Final = rf"(?<!&)#\d{{2,5}};|(?<![&\w])(?:{_BARE});"
ENTITY_TRACES: Final = ("&(?:#|[a-zA-Z][a-zA-Z0-9]*;|nbsp|amp|quot)", "#[0-9]{2,5};", f"(?:{_BARE});")
"""Patterns one of which a text with an entity matches; for Rust's expressions."""

_ONLY_GAP: Final = re.compile(_GAP)


@cache
def _one_entity() -> re.Pattern[str]:
    """Compiled when needed, and once: two thousand names take a while."""
    names = "|".join(sorted((name[:-1] for name in html5 if name.endswith(";")), key=len, reverse=True))
    entity = rf"&(?:amp;)*(?:#\d{{1,7}};|#[xX][0-9A-Fa-f]{{1,6}};|(?:{names});)|&(?:nbsp|amp|quot|#\d{{2,5}})(?![\w;=])"
    return re.compile(f"{entity}|(?P<half>{_HALF})")


def _runs_of(escape: re.Pattern[str], text: str) -> Iterator[Span]:
    """The runs of a pattern that is too long to be part of the pattern of its runs."""
    begin = end = 0
    for one in escape.finditer(text):
        if begin < end and _ONLY_GAP.fullmatch(text, end, one.start()):
            end = one.end()
            continue
        if begin < end:
            yield Span(begin, end)
        begin, end = one.span()
    if begin < end:
        yield Span(begin, end)


def entities(text: str) -> Iterator[Escaped]:
    """Yields runs of HTML entities, those that lost their ampersand as well."""
    one_entity = _one_entity()
    for span in _runs_of(one_entity, text):
        run = text[span.start : span.end]
        whole = not any(one["half"] for one in one_entity.finditer(run))
        meant = one_entity.sub(lambda one: f"&{one[0]}" if one["half"] else one[0], run)
        for _ in range(3):
            meant = html.unescape(meant)
        if meant != run and not any(char < " " or "\x7f" <= char <= "\x9f" for char in meant):
            yield Escaped(span, meant, whole)


PERCENT_TRACES: Final = "%[0-9A-Fa-f]{2}"
_PERCENTS: Final = _runs(r"(?:%[0-9A-Fa-f]{2})+")
_TOKEN: Final = re.compile(r"\S+")
_ADDRESS: Final = re.compile(r"://|www\.|\.[a-z]{2,6}/|@|[?&]\w+=")


def percents(text: str) -> Iterator[Escaped]:
    """Yields runs of percent-encoded characters beyond ASCII, and spaces in words; those of addresses are left out."""
    ends = {token.start(): token.end() for token in _TOKEN.finditer(text) if _ADDRESS.search(token[0])}
    starts = sorted(ends)
    for run in _PERCENTS.finditer(text):
        nearest = bisect_right(starts, run.start())
        if nearest and run.start() < ends[starts[nearest - 1]]:
            continue
        meant = _as_text(run[0], unquote_to_bytes)
        if meant and (not meant.isascii() or _is_inside_word(text, run)):
            yield Escaped(Span(*run.span()), meant)


def _is_inside_word(text: str, run: re.Match[str]) -> bool:
    return char_before(text, run.start()).isalpha() and char_after(text, run.end()).isalpha()


QUOTED_TRACES: Final = "=[0-9A-F]{2}|=\n"
_QUOTED: Final = re.compile(
    rf"(?:=[0-9A-F]{{2}}|=\r?\n|= (?==[0-9A-F]))(?:(?:{_GAP})(?:=[0-9A-F]{{2}}|=\r?\n|= (?==)))*"
)
_SOFT_BREAK: Final = re.compile(r"(?<=[^=\n]{55})(=\r?\n)(?=[^\s=])")
_LEAST_BREAKS: Final = 2
_ONE_QUOTED: Final = re.compile(r"=([0-9A-F]{2})")
_FIRST_BEYOND: Final = 0x80


def quoted_printable(text: str) -> Iterator[Escaped]:
    """Yields runs of quoted-printable bytes beyond ASCII, with the soft line breaks between them."""
    for run in _QUOTED.finditer(text):
        codes = [int(code, 16) for code in _ONE_QUOTED.findall(run[0])]
        if not any(code >= _FIRST_BEYOND for code in codes):
            continue
        joined = re.sub(r"=(?:\r?\n| )", "", run[0])
        meant = _as_text(joined, _unquoted)
        if meant is None and len(codes) == 1:
            meant = _letter(text, run, codes[0])
        if meant is not None or len(codes) > 3:  # noqa: PLR2004 - a run too long for a formula, cut inside a letter
            yield Escaped(Span(*run.span()), meant or "", whole=meant is not None)


def soft_breaks(text: str) -> Iterator[Escaped]:
    """Yields the soft line breaks of a text all of whose lines are as long as quoted-printable ones, two at least."""
    found = list(_SOFT_BREAK.finditer(text))
    if len(found) >= _LEAST_BREAKS:
        yield from (Escaped(Span(*match.span(1)), "") for match in found)


def _letter(text: str, run: re.Match[str], code: int) -> str | None:
    """A small letter of Windows-1252, where one can stand inside or at the end of a word."""
    letter = bytes([code]).decode("cp1252", "replace")
    after = char_after(text, run.end())
    fits = letter.islower() and char_before(text, run.start()).islower() and (after.islower() or not after.isalnum())
    return letter if fits else None


def _unquoted(run: str) -> bytes:
    return _ONE_QUOTED.sub(lambda code: chr(int(code[1], 16)), run).encode("latin-1")


def _as_text(run: str, to_bytes: Callable[[str], bytes]) -> str | None:
    try:
        meant = to_bytes(run).decode()
    except UnicodeError:
        return None
    return None if any(category(char) in {"Cc", "Cn", "Co"} for char in meant) else meant


BACKSLASH_TRACES: Final = r"\\[uUxnrt]|\\[\"'/]"
_UNICODE: Final = r"\\u[0-9A-Fa-f]{4}|\\u\{[0-9A-Fa-f]{1,6}\}|\\U[0-9A-Fa-f]{8}|\\x[0-9A-Fa-f]{2}"
_BACKSLASHES: Final = _runs(_UNICODE)
_ONE_UNICODE: Final = re.compile(_UNICODE)
_BREAKS: Final = re.compile(r"(?<![A-Za-z]:)(?:\\r)?\\n(?:(?:\\r)?\\n|\\t)*(?![a-z])|\\\"|\\/")


def backslashes(text: str) -> Iterator[Escaped]:
    """Yields runs of characters written by their number, and line breaks and quotation marks left with a backslash."""
    for run in _BACKSLASHES.finditer(text):
        meant = _ONE_UNICODE.sub(_escaped_char, run[0])
        try:
            meant = meant.encode("utf-16", "surrogatepass").decode("utf-16")
        except UnicodeError:
            continue
        yield Escaped(Span(*run.span()), meant)
    for run in _BREAKS.finditer(text):
        meant = run[0].replace("\\r", "").replace("\\n", "\n").replace("\\t", "\t").replace("\\", "")
        yield Escaped(Span(*run.span()), meant)


def _escaped_char(escape: re.Match[str]) -> str:
    code = int(escape[0][2:].strip("{}"), 16)
    return chr(code) if code <= 0x10FFFF else escape[0]  # noqa: PLR2004 - the last code point
