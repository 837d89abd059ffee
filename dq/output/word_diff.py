"""Edits word by word: `[-what goes-]{+what comes+}`, with a little of the text around; what is invisible as U+XXXX."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, NamedTuple, TextIO

from dq.output.escape import printable
from dq.output.terminal import Screen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dq.edits import Change

AROUND: Final = 40
"""How many unchanged characters are shown before and after an edit."""

_WORDS: Final = re.compile(r"\w+|[^\S\n]+|\n|[^\w\s]")


class _Piece(NamedTuple):
    """A stretch of both texts, the same or not, and the line it begins on in the old one."""

    old: str
    new: str
    line: int

    @property
    def same(self) -> bool:
        return self.old == self.new


def write(changes: "Iterable[Change]", stream: TextIO) -> None:
    """Writes each change under the name of its record and field, a row an edit with its line in the old text."""
    screen = Screen(stream)
    for change in changes:
        screen.line(screen.paint(printable(f"{change.record_id}/{change.field}"), "bold"))
        for row in _rows(list(_pieces(change.before, change.after)), screen):
            screen.line(row)


def _pieces(before: str, after: str) -> Iterator[_Piece]:
    """The texts compared line by line, and where lines differ word by word: whole articles would take too long."""
    at = 1
    for old, new in _apart(before.splitlines(keepends=True), after.splitlines(keepends=True)):
        words = [(old, new)] if old == new else _apart(_WORDS.findall(old), _WORDS.findall(new))
        for gone, come in words:
            yield _Piece(gone, come, at)
            at += gone.count("\n")


def _apart(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """Stretches of both, by turns the same and not."""
    for _, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield "".join(old[a:b]), "".join(new[c:d])


def _rows(pieces: list[_Piece], screen: Screen) -> Iterator[str]:
    for number, piece in enumerate(pieces):
        if piece.same:
            continue
        before = pieces[number - 1].old if number and pieces[number - 1].same else ""
        behind = pieces[number + 1].old if number + 1 < len(pieces) and pieces[number + 1].same else ""
        gone = screen.paint(f"[-{printable(piece.old)}-]", "critical") if piece.old else ""
        come = screen.paint(f"{{+{printable(piece.new)}+}}", "good") if piece.new else ""
        head, tail = _end(before), _end(behind[::-1])[::-1]
        yield f"{piece.line:>6}: {printable(head)}{gone}{come}{printable(tail)}"


def _end(text: str) -> str:
    """The last characters of a line."""
    line = text.rpartition("\n")[2]
    return line if len(line) <= AROUND else f"…{line[-AROUND:]}"
