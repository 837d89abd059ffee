"""What the place text is written to can show: its width, its colours."""

import os
import shutil
import unicodedata
from typing import Final, TextIO

MAX_WIDTH: Final = 96
"""Lines are no longer than this, however wide the window is."""

_STYLES: Final = {"critical": "1;31", "warning": "33", "info": "36", "bold": "1", "faint": "2", "good": "1;32"}


class Screen:
    """Writes lines to a stream: in colour on a terminal unless NO_COLOR is set, and not wider than it is.

    Args:
        stream: where to.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        forced = bool(os.environ.get("FORCE_COLOR"))
        self.colour = not os.environ.get("NO_COLOR") and (forced or stream.isatty())
        columns = shutil.get_terminal_size((MAX_WIDTH, 24)).columns if stream.isatty() else MAX_WIDTH
        self.width = max(40, min(columns, MAX_WIDTH))

    def line(self, text: str = "") -> None:
        """Writes one line."""
        self._stream.write(f"{text.rstrip()}\n")

    def paint(self, text: str, style: str) -> str:
        """Returns text in a style (a severity, bold, faint or good), if colours are shown at all."""
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self.colour else text

    def hang(self, head: str, text: str, *, at_most: int = 3) -> None:
        """Writes text behind a head, wrapped under itself; the lines below begin with a bar, never with the text.

        A line that begins as a workflow command would be obeyed by some CI systems, and the text is an article's.
        """
        indent = width(_bare(head))
        room = max(20, self.width - indent)
        pieces = wrap(text, room, at_most)
        self.line(head + pieces[0])
        for piece in pieces[1:]:
            self.line(" " * (indent - 2) + "│ " + piece)


def counted(number: int, noun: str) -> str:
    """Returns a number with its noun, such as `1 record` or `1,204 records`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def width(text: str) -> int:
    """Returns how many columns a terminal gives the text."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.combining(c) > 0 for c in text)


def cut(text: str, columns: int) -> str:
    """Returns text that takes at most so many columns; an ellipsis stands for what was cut."""
    if width(text) <= columns:
        return text
    while width(text) > columns - 1:
        text = text[: -max(1, (width(text) - columns) // 2)]
    return f"{text}…"


def pad(text: str, columns: int) -> str:
    """Returns text filled up with spaces, or cut, to so many columns."""
    short = cut(text, columns)
    return short + " " * (columns - width(short))


def wrap(text: str, columns: int, at_most: int) -> list[str]:
    """Returns text in lines of so many columns, broken at spaces where there are any; the last ends in an ellipsis."""
    lines = [""]
    for word in text.split(" "):
        rest = word
        if lines[-1] and width(lines[-1]) + 1 + width(rest) <= columns:
            lines[-1] += f" {rest}"
            continue
        if lines[-1]:
            lines.append("")
        while width(rest) > columns:
            fits = len(cut(rest, columns)) - 1
            lines[-1], rest = rest[:fits], rest[fits:]
            lines.append("")
        lines[-1] = rest
    if len(lines) > at_most:
        lines = lines[:at_most]
        lines[-1] = cut(f"{lines[-1]} …", columns)
    return lines


def _bare(text: str) -> str:
    """Text without its colour codes."""
    while "\x1b[" in text:
        before, _, after = text.partition("\x1b[")
        text = before + after.partition("m")[2]
    return text
