"""CSV and TSV: what stands between and around the edited cells is copied."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Final

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
            elif row in task.dropped:
                continue
            elif columns and row in task.rows and cells:
                text = with_cells(text, cells, _edits(cells, row, columns, task), separator)
            out.write(text.encode("utf-8", "surrogateescape"))
        out.write(lines.raw.encode("utf-8", "surrogateescape"))


def _places(header: list[str], columns: Mapping[str, Sequence[str]]) -> dict[str, list[int]]:
    names = [cell.removeprefix(_MARK).strip() for cell in header]
    return {field: [names.index(name) for name in wanted if name in names] for field, wanted in columns.items()}


def _edits(cells: list[str], row: int, columns: Mapping[str, Sequence[int]], task: Task) -> dict[int, str]:
    """The new cells of a row by their place."""
    new: dict[int, str] = {}
    for field, places in columns.items():
        at = next((place for place in places if place < len(cells) and cells[place]), None)
        if at is not None:
            new[at] = task.edit(task.name, row, field, [cells[at]])[0]
    return {at: cell for at, cell in new.items() if cell != cells[at]}


def with_cells(raw: str, cells: Sequence[str], new: Mapping[int, str], separator: str) -> str:
    """Returns a row with some cells replaced: quoted as they were, or where they must be now."""
    spans = list(_spans(raw, separator))
    if len(spans) != len(cells):
        return raw
    for at in sorted(new, reverse=True):
        start, end = spans[at]
        cell = new[at]
        if raw.startswith('"', start) or any(character in cell for character in f'"{separator}\r\n'):
            cell = '"' + cell.replace('"', '""') + '"'
        raw = raw[:start] + cell + raw[end:]
    return raw


def _spans(raw: str, separator: str) -> Iterator[tuple[int, int]]:
    """Where each cell of a row stands, its quotes included."""
    body, start = len(raw.rstrip("\r\n")), 0
    while True:
        end = start
        if raw.startswith('"', start):
            end = _after_quotes(raw, start)
            body = max(body, end)
        else:
            found = raw.find(separator, start, body)
            end = body if found < 0 else found
        yield start, end
        if end >= body:
            return
        start = end + len(separator)


def _after_quotes(raw: str, start: int) -> int:
    """The place after a quoted cell; a quote in it is doubled."""
    at = start + 1
    while (at := raw.find('"', at)) >= 0 and raw.startswith('""', at):
        at += 2
    return len(raw) if at < 0 else at + 1
