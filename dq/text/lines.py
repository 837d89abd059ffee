"""Lines of a text: where they are, how they begin and how they end."""

import re
from typing import Final, NamedTuple

_BULLET: Final = re.compile(r"[ \t\xa0]*(?:[•·●▪■◆►▶»›‣*+–—-][ \t\xa0]+|[•●▪■◆►▶‣][ \t\xa0]*)?")
_CLOSING: Final = "\"'”’»«“›)]）」』】*"
_SENTENCE_ENDS: Final = ".!?。！？؟۔।॥…‥"
_WIDE: Final = re.compile(r"[ᄀ-ᇿ⺀-꓏가-힣豈-﫿︰-﹏＀-｠]")


class Line(NamedTuple):
    """A line that is not blank, without the white space around it.

    Attributes:
        start: of `text` in the whole text, in code points.
        end: of `text`.
        text: the line from its first to its last visible character, a bullet included.
        words: the line without its bullet.
        blank_before: whether a blank line, or nothing, stands before it.
    """

    start: int
    end: int
    text: str
    words: str
    blank_before: bool


def split_lines(text: str) -> list[Line]:
    """Returns the lines of a text that are not blank, in order; lines end at U+000A alone."""
    lines, at, blank = [], 0, True
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            start = at + raw.index(stripped)
            lines.append(Line(start, start + len(stripped), stripped, without_bullet(stripped), blank))
        blank = not stripped
        at += len(raw) + 1
    return lines


def without_bullet(line: str) -> str:
    """Returns a line without the bullet or dash it begins with, if any; a line that is only a bullet stays."""
    match = _BULLET.match(line)
    return line[match.end() :] or line if match else line


def is_sentence(line: str) -> bool:
    """Returns whether a line ends as a sentence does, closing quotes and brackets left aside."""
    return line.rstrip(_CLOSING)[-1:] in _SENTENCE_ENDS if line else False


def width(line: str) -> int:
    """Returns how wide a line is set, in columns: letters of Chinese, Japanese and Korean count twice."""
    return len(line) if line.isascii() else len(line) + len(_WIDE.findall(line))
