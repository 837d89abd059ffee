"""JSON files: what stands between and around the edited strings is copied."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from dq.rewriting import Task
from dq.rewriting.json_objects import edited
from dq.rewriting.streams import open_for

_BETWEEN: Final = " \t\r\n,[]\N{ZERO WIDTH NO-BREAK SPACE}"
_SCANNER: Final = json.JSONDecoder(strict=False)


def rewrite(task: Task, source: Path, target: Path) -> None:
    """Copies the file element by element; from a fault in the grammar on, and if it is not UTF-8, as it is."""
    with open_for(source, "rb", task.item.compression) as file:
        data = file.read()
    try:
        result = _edited(data.decode("utf-8"), task).encode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        result = data
    with open_for(target, "wb", task.item.compression) as out:
        out.write(result)


def _edited(text: str, task: Task) -> str:
    """The text with its elements edited; with a dropped one goes what stands between it and the one before."""
    pieces: list[str] = []
    end = 0
    for row, (start, stop) in enumerate(_elements(text), 1):
        element = text[start:stop]
        if row in task.rows and element.startswith("{"):
            element = edited(element, row, task.name, task.columns, task.edit)
        if not pieces:
            pieces.append(text[:start])
        elif row not in task.dropped and len(pieces) > 1:
            pieces.append(text[end:start])
        if row not in task.dropped:
            pieces.append(element)
        end = stop
    return "".join(pieces) + text[end:]


def _elements(text: str) -> Iterator[tuple[int, int]]:
    """Where each element stands, up to a fault in the grammar."""
    at = 0
    while True:
        while at < len(text) and text[at] in _BETWEEN:
            at += 1
        try:
            end = _SCANNER.raw_decode(text, at)[1] if at < len(text) else at
        except (json.JSONDecodeError, RecursionError):
            return
        if end == at:
            return
        yield at, end
        at = end
