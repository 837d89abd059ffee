"""Lines of a text: where they are, how they begin and how they end."""

import re
from typing import Final

import polars as pl

_BULLETS: Final = frozenset("•·●▪■◆►▶»›‣*+–—-")
_BULLET: Final = re.compile(r"(?:[•·●▪■◆►▶»›‣*+–—-][ \t\xa0]+|[•●▪■◆►▶‣][ \t\xa0]*)")
_CLOSING: Final = "\"'”’»«“›)]）」』】*"
_SENTENCE_ENDS: Final = ".!?。！？؟۔।॥…‥"
_WIDE: Final = re.compile(r"[ᄀ-ᇿ⺀-꓏가-힣豈-﫿︰-﹏＀-｠]")


def split_lines(text: str) -> list[str]:
    """Returns the lines of a text without the white space around them; lines end at U+000A alone."""
    return [raw.strip() for raw in text.split("\n")]


def spans_of(text: str) -> list[tuple[int, int]]:
    """Returns where the lines that are not blank are, from the first to the last visible character, in code points."""
    spans, at = [], 0
    for raw in text.split("\n"):
        line = raw.strip()
        if line:
            start = at + raw.index(line[0])
            spans.append((start, start + len(line)))
        at += len(raw) + 1
    return spans


def without_bullet(line: str) -> str:
    """Returns a line without the bullet or dash it begins with, if any; a line that is only a bullet stays.

    Args:
        line: without the white space around it, and not blank.
    """
    if line[0] not in _BULLETS:
        return line
    match = _BULLET.match(line)
    return line[match.end() :] or line if match else line


def begins_low(line: pl.Expr) -> pl.Expr:
    """Returns whether a line begins with a lower-case letter of ASCII, told by comparing: faster than by a pattern."""
    return line.is_between(pl.lit("a"), pl.lit("{"), closed="left")  # `{` follows `z`


def is_sentence(line: str) -> bool:
    """Returns whether a line ends as a sentence does, closing quotes and brackets left aside."""
    return line.rstrip(_CLOSING)[-1:] in _SENTENCE_ENDS if line else False


def width(line: str) -> int:
    """Returns how wide a line is set, in columns: letters of Chinese, Japanese and Korean count twice."""
    return len(line) if line.isascii() else len(line) + len(_WIDE.findall(line))
