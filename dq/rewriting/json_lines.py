"""JSON Lines: lines without edits are copied byte for byte."""

from pathlib import Path

from dq.rewriting import Task
from dq.rewriting.json_objects import edited
from dq.rewriting.streams import open_for


def rewrite(task: Task, source: Path, target: Path) -> None:
    """Copies the file line by line; a line that is not UTF-8 is left alone."""
    with open_for(source, "rb", task.item.compression) as lines, open_for(target, "wb", task.item.compression) as out:
        for row, line in enumerate(lines, 1):
            if row not in task.dropped:
                out.write(_edited(line, row, task) if row in task.rows else line)


def _edited(line: bytes, row: int, task: Task) -> bytes:
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        return line
    return edited(text, row, task.name, task.columns, task.edit).encode("utf-8", "surrogatepass")
