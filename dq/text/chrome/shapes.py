"""Shapes of lines: a lone counter, a time stamp, a breadcrumb. They need no language, or a handful of words."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

import numpy as np
import polars as pl

from dq.text.chrome.times import READ, times_in
from dq.text.chrome.wording import Ints

_DURATION: Final = re.compile(
    r"[\s/|-]*(?:(?:\d{1,2}:)?\d{1,3}:\d{2}\s*[/|-]\s*(?:\d{1,2}:)?\d{1,3}:\d{2}|\d{1,2}:\d{2}:\d{2}|0{1,2}\s?:\s?\d{1,2})[\s/|-]*"
)
_COUNTER: Final = re.compile(
    r"[(\[#+-]?\s*\d[\d .,' ]{0,9}\s*(?:[KkMm]|тыс\.?|万|만)?\s*[)\]%+]?"
    r"|\d{1,3}\s*(?:/|-|of|von|de|di|из)\s*(?:\d{1,3}\s*of\s*)?\d{1,3}"
)
_READING: Final = re.compile(rf"(?:.{{0,30}}\b)?{READ}", re.IGNORECASE)
_MINUTES: Final = ("min", "dk")
"""One of these stands in every reading time of ASCII letters."""

_COUNTED_WORDS: Final = (
    r"(?:comments?|kommentare?|commentaires?|comentarios?|komentar|kommentarer|shares?|likes?|댓글|コメント)"
)
_COUNTED: Final = re.compile(
    r"\(?\d[\d.,]*\s*[KkMm]?\)?\s*(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties"
    r"|kommentarer|комментари\w+|коментар\w+|yorum|komentarzy|views?|shares?|likes?|votes?|replies|followers|aufrufe"
    r"|просмотр\w+|переглядів|댓글|コメント|评论|تعليق\w*|مشاهدة)"
    rf"|{_COUNTED_WORDS}\s*[:(]?\s*\d[\d.,]*\)?",
    re.IGNORECASE,
)
_BREADCRUMB: Final = re.compile(
    r"[^.!?]{1,40}(?:\s*[›»>→/|]\s*[^.!?›»>→/|]{1,40}){2,}|(?:[^.!?›»>|]{1,30}\s*[›»>|]\s*){1,}[^.!?›»>|]{0,30}"
)
_DIVIDER: Final = re.compile(r"[›»>→/|]")
_SLASHES: Final = frozenset("→/")
"""Of these a breadcrumb has two or more, of the other dividers one is enough."""

_NO_BREADCRUMB: Final = re.compile("[.!?]")

_GLUED: Final = re.compile(r"[a-zß-ÿа-яёα-ω]{2}[A-ZÀ-ÞА-ЯЁΑ-Ω][a-zß-ÿа-яёα-ω]")
_PLAIN_GLUED: Final = re.compile("[a-z]{2}[A-Z][a-z]")
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+", re.IGNORECASE)
_LABELLED: Final = re.compile(r"[^\W\d][^:.!?\d]{1,30}: \S")
_HANDLE: Final = re.compile(r"@\w{2,30}")
_AUTHORED: Final = (
    r"(?:by|von|par|por|di|door|av|af|автор|oleh|od|autor(?:in)?|text|written by|reporting by|текст|文|記者|记者)"
)
_BYLINE: Final = re.compile(rf"{_AUTHORED}\s*:?\s+[^!?]{{3,70}}", re.IGNORECASE)
_RIGHTS: Final = re.compile(r"\(c\)\s*\d{4}|copyright\b", re.IGNORECASE)
_RIGHTS_SIGNS: Final = ("©", "ⓒ")
_ARROWS_AT_THE_END: Final = tuple(">»›→▶►+⟶")
_ARROWS_AT_THE_START: Final = tuple("<«‹←→▶►>›»")
_EMPTY: Final = re.compile(r"[\W_]+")

SHAPES: Final = (
    "address", "an address in it", "arrow", "breadcrumb", "byline", "capitals", "counted", "counter", "a date or time",
    "duration", "glued words", "handle", "label and value", "no letters", "reading time", "rights sign", "time stamp",
    "time stamp and more",
)  # fmt: skip
BITS: Final = {shape: 1 << number for number, shape in enumerate(sorted(SHAPES))}
"""The shapes by name, in the order in which findings name them."""

_NARROW: Final = 90
_LONGEST_RIGHTS: Final = 300
_WORDS_OF_AN_ADDRESS: Final = 3
_SHORTEST_IN_CAPITALS: Final = 4

_WITH_FIGURES: Final = (("counter", _COUNTER), ("duration", _DURATION), ("counted", _COUNTED))


_REASONS: Final = (
    "^[^a-z]", rf"^{_AUTHORED}(?-u:\b)", f"^{_COUNTED_WORDS}", r"[0-9][\s\x1c-\x1f-]*(?:min|dk)", "[>/|]", r"\+$", ": ",
    r"copyright|\(c\)", r"@|://|www\.", "(?-i:[a-z]{2}[A-Z][a-z])", "(?-i:^[^a-z]*$)",
)  # fmt: skip
"""One of these stands in every line of ASCII that has a shape other than a date or time."""

_LINE: Final = pl.col("line")
_MAY_HAVE_A_SHAPE: Final = (_LINE.str.len_bytes() != _LINE.str.len_chars()) | _LINE.str.contains(
    f"(?i){'|'.join(_REASONS)}"
)
_NUMBERED: Final = (_LINE.str.len_chars() <= _NARROW) & _LINE.str.contains(r"\d")


def shapes_of(lines: Sequence[str]) -> Ints:
    """Returns the shapes each line has, as the sum of their `BITS`; lines are without their bullets."""
    frame = pl.DataFrame({"line": lines}, {"line": pl.String}).with_columns(may=_MAY_HAVE_A_SHAPE, numbered=_NUMBERED)
    numbered = frame["numbered"].arg_true().to_list()
    times = dict(zip(numbered, times_in([lines[at] for at in numbered]), strict=True))
    shapes = np.zeros(len(lines), np.int64)
    shapes[list(times)] = [BITS[time] if time else 0 for time in times.values()]
    may = frame["may"].arg_true().to_list()
    shapes[may] = [sum(BITS[shape] for shape in _shapes(lines[at], times.get(at))) for at in may]
    return shapes


@cache
def shapes_in(bits: int) -> frozenset[str]:
    """Returns the names of shapes by the sum of their bits."""
    return frozenset(shape for shape, bit in BITS.items() if bits & bit)


def _shapes(line: str, time: str | None) -> Iterator[str]:
    """The shapes of one line; `time` is what `times_in` says of it, None where it is long or holds no digit."""
    if not line[0].isalnum() and _EMPTY.fullmatch(line):
        yield "no letters"
        return
    if time is not None:
        yield from _with_figures(line)
    if time:
        yield time
    if len(line) <= _NARROW:
        yield from _narrow(line)
    if len(line) <= _LONGEST_RIGHTS and _has_rights(line):
        yield "rights sign"
    if "." in line and _has_an_address(line):
        yield "address" if len(line.split()) <= _WORDS_OF_AN_ADDRESS else "an address in it"
    if (_PLAIN_GLUED if line.isascii() else _GLUED).search(line):
        yield "glued words"
    if len(line) >= _SHORTEST_IN_CAPITALS and line.isupper():
        yield "capitals"


def _with_figures(line: str) -> Iterator[str]:
    """The shapes of lines that are a number and little more."""
    yield from (name for name, shape in _WITH_FIGURES if shape.fullmatch(line))
    lowered = line.lower()
    if (not line.isascii() or any(unit in lowered for unit in _MINUTES)) and _READING.fullmatch(line):
        yield "reading time"


def _narrow(line: str) -> Iterator[str]:
    """The shapes of lines short enough to be a label."""
    if _may_be_a_breadcrumb(line) and _BREADCRUMB.fullmatch(line):
        yield "breadcrumb"
    if _BYLINE.fullmatch(line):
        yield "byline"
    if ": " in line and _LABELLED.match(line):
        yield "label and value"
    if line[0] == "@" and _HANDLE.fullmatch(line):
        yield "handle"
    if line.endswith(_ARROWS_AT_THE_END) or line.startswith(_ARROWS_AT_THE_START):
        yield "arrow"


def _may_be_a_breadcrumb(line: str) -> bool:
    """Whether a line has enough dividers and no end of a sentence; the pattern tries every way to part a table row."""
    dividers = _DIVIDER.findall(line)
    return (len(dividers) > 1 or not _SLASHES.issuperset(dividers)) and not _NO_BREADCRUMB.search(line)


def _has_rights(line: str) -> bool:
    lowered = line.lower()
    some = "copyright" in lowered or "(c)" in lowered
    return any(sign in line for sign in _RIGHTS_SIGNS) or (some and _RIGHTS.search(line) is not None)


def _has_an_address(line: str) -> bool:
    some = "@" in line or "://" in line or "www." in line.lower()
    return some and _ADDRESS.search(line) is not None
