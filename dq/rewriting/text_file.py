"""Text files: one article a file."""

from pathlib import Path
from typing import Final

from dq.rewriting import Task
from dq.rewriting.streams import open_for

_MARK: Final = "\N{ZERO WIDTH NO-BREAK SPACE}"


def rewrite(task: Task, source: Path, target: Path) -> None:
    """Copies a file; one that is not UTF-8 is left alone, and nothing is left of a dropped one."""
    if task.dropped:
        return
    with open_for(source, "rb", task.item.compression) as file:
        data = file.read()
    with open_for(target, "wb", task.item.compression) as out:
        out.write(_edited(data, task, task.name))


def _edited(data: bytes, task: Task, name: str) -> bytes:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return data
    mark = _MARK if text.startswith(_MARK) else ""
    return (mark + task.edit(name, 1, "text", [text.removeprefix(_MARK)])[0]).encode()
