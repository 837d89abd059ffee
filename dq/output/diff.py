"""Edits as a unified diff, field by field; what cannot be seen is shown as U+XXXX."""

from difflib import unified_diff
from typing import TYPE_CHECKING, Final, TextIO

from dq.output.escape import printable
from dq.output.terminal import Screen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dq.edits import Change

_STYLES: Final = {"-": "critical", "+": "good", "@": "info"}


def write(changes: "Iterable[Change]", stream: TextIO) -> None:
    """Writes each change under the name of its record and field."""
    screen = Screen(stream)
    for change in changes:
        name = printable(f"{change.record_id}/{change.field}")
        before, after = ([printable(line) for line in text.split("\n")] for text in (change.before, change.after))
        for line in unified_diff(before, after, f"a/{name}", f"b/{name}", n=1, lineterm=""):
            style = _STYLES.get(line[:1])
            screen.line(screen.paint(line, style) if style else line)
