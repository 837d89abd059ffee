"""JSON files: what stands between and around the edited strings is copied."""

import json
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
    rows = task.rows.get(task.item.name, frozenset())
    try:
        result = _edited(data.decode("utf-8"), rows, task).encode("utf-8", "surrogatepass") if rows else data
    except UnicodeDecodeError:
        result = data
    with open_for(target, "wb", task.item.compression) as out:
        out.write(result)


def _edited(text: str, rows: frozenset[int], task: Task) -> str:
    pieces: list[str] = []
    at = copied = row = 0
    while True:
        while at < len(text) and text[at] in _BETWEEN:
            at += 1
        if at == len(text):
            break
        row += 1
        try:
            end = _SCANNER.raw_decode(text, at)[1]
        except (json.JSONDecodeError, RecursionError):
            break
        if row in rows and text[at] == "{":
            pieces += [text[copied:at], edited(text[at:end], row, task.item.name, task.columns, task.edit)]
            copied = end
        at = end
    return "".join(pieces) + text[copied:]
