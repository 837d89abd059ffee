"""Text files: one article a file."""

from pathlib import Path
from typing import Final

from dq.readers.files import display_name
from dq.rewriting import Task
from dq.rewriting.streams import open_for

_MARK: Final = "\N{ZERO WIDTH NO-BREAK SPACE}"


def rewrite(task: Task, source: Path, target: Path) -> None:
    """Copies a file; one that is not UTF-8 is left alone, and nothing is left of a dropped one."""
    if display_name(source) in task.dropped:
        return
    with open_for(source, "rb", task.item.compression) as file:
        data = file.read()
    name = display_name(source)
    if name in task.rows:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = None
        if text is not None:
            mark = _MARK if text.startswith(_MARK) else ""
            data = (mark + task.edit(name, 1, "text", text.removeprefix(_MARK))).encode()
    with open_for(target, "wb", task.item.compression) as out:
        out.write(data)
