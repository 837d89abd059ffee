"""CSV and TSV: rows without edits are copied byte for byte, edited ones are quoted as they were."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Final, Literal

from dq.readers.delimited import MAX_CELL, separator_of
from dq.rewriting import Task
from dq.rewriting.streams import open_for

_MARK: Final = "\N{ZERO WIDTH NO-BREAK SPACE}"


class _Lines:
    """The lines of a file, those of the row being read kept as they stand."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self.raw = ""
        self.count = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.raw += line
        self.count += 1
        return line


def rewrite(task: Task, source: Path, target: Path) -> None:
    """Copies the file row by row; bytes that are not UTF-8 are carried along."""
    csv.field_size_limit(MAX_CELL)
    rows, dropped = (of.get(task.item.name, frozenset()) for of in (task.rows, task.dropped))
    with open_for(source, "rb", task.item.compression) as file, open_for(target, "wb", task.item.compression) as out:
        first = file.readline()
        separator = separator_of(task.item.format, first.decode("utf-8", "replace"))
        lines = _Lines(line.decode("utf-8", "surrogateescape") for line in chain([first] if first else [], file))
        reader = csv.reader(lines, delimiter=separator, strict=True)
        columns: Mapping[str, Sequence[int]] | None = None
        while True:
            lines.raw, row = "", lines.count + 1
            try:
                cells = next(reader)
            except StopIteration:
                break
            except csv.Error:
                cells = []
            text = lines.raw
            if columns is None and any(cells):
                columns = _places(cells, task.columns)
            elif row in dropped:
                continue
            elif columns and row in rows and cells:
                text = _edited(text, cells, row, columns, task, separator)
            out.write(text.encode("utf-8", "surrogateescape"))
        out.write(lines.raw.encode("utf-8", "surrogateescape"))


def _places(header: list[str], columns: Mapping[str, Sequence[str]]) -> dict[str, list[int]]:
    names = [cell.removeprefix(_MARK).strip() for cell in header]
    return {field: [names.index(name) for name in wanted if name in names] for field, wanted in columns.items()}


def _edited(
    raw: str, cells: list[str], row: int, columns: Mapping[str, Sequence[int]], task: Task, separator: str
) -> str:
    new = list(cells)
    for field, places in columns.items():
        at = next((place for place in places if place < len(cells) and cells[place]), None)
        if at is not None:
            new[at] = task.edit(task.item.name, row, field, cells[at])
    if new == cells:
        return raw
    body = raw.rstrip("\r\n")
    quoting: Literal[0, 1] = csv.QUOTE_ALL if body.startswith('"') and body.endswith('"') else csv.QUOTE_MINIMAL
    text = io.StringIO()
    csv.writer(text, delimiter=separator, quoting=quoting, lineterminator=raw[len(body) :]).writerow(new)
    return text.getvalue()
