"""Parquet and Arrow IPC: other columns, their types and the order of rows stay as they are."""

from collections.abc import Mapping
from pathlib import Path

import polars as pl

from dq.readers.fields import separator_of
from dq.readers.values import column_at, type_at
from dq.rewriting import Task

Values = Mapping[int, str | list[str | None]]
"""New values of a column by their row, from 0."""


def rewrite_parquet(task: Task, source: Path, target: Path) -> None:
    """Copies a Parquet file, with what its writer noted in it; it is compressed with zstd, whatever it was before."""
    notes = {key: text for key, text in pl.read_parquet_metadata(source).items() if key != "ARROW:schema"}
    frame = pl.read_parquet(source, hive_partitioning=False, glob=False)
    edited(frame, task).write_parquet(target, compression="zstd", metadata=notes or None)


def rewrite_ipc(task: Task, source: Path, target: Path) -> None:
    """Copies an Arrow file, or an Arrow stream as a stream."""
    with source.open("rb") as file:
        is_file = file.read(6) == b"ARROW1"
    if is_file:
        edited(pl.read_ipc(source), task).write_ipc(target)
    else:
        edited(pl.read_ipc_stream(source), task).write_ipc_stream(target)


def edited(frame: pl.DataFrame, task: Task) -> pl.DataFrame:
    """Returns the frame without the dropped rows, and with its columns of text and of lists of it edited."""
    name = task.name
    rows = sorted(row for row in task.rows if row <= frame.height)
    for field, candidates in task.columns.items():
        columns = {path: column_at(frame, path) for path in candidates if type_at(frame.schema, path) is not None}
        changed: dict[str, dict[int, str | list[str | None]]] = {}
        for row in rows:
            values = ((path, _value(column, row - 1)) for path, column in columns.items())
            path, value = next(((path, value) for path, value in values if value is not None), ("", None))
            new = None if value is None else _edited(value, task, (name, row, field))
            if new is not None and new != value:
                changed.setdefault(path, {})[row - 1] = new
        for path, edits in changed.items():
            frame = _with(frame, path, edits)
    gone = [row - 1 for row in task.dropped]
    return frame.filter(~pl.int_range(pl.len()).is_in(gone)) if gone else frame


def _value(column: pl.Series, at: int) -> str | list[str | None] | None:
    """A text, or a list of texts and nulls; None for any other value."""
    if column.dtype == pl.String:
        text: str | None = column[at]
        return text
    if column.dtype == pl.List(pl.String):
        items = column[at]
        return None if items is None or items.is_empty() else items.to_list()
    return None


def _edited(value: str | list[str | None], task: Task, place: tuple[str, int, str]) -> str | list[str | None]:
    if isinstance(value, str):
        return task.edit(*place, [value])[0]
    new = iter(task.edit(*place, [item for item in value if item is not None], separator_of(place[2])))
    return [None if item is None else next(new) for item in value]


def _with(frame: pl.DataFrame, path: str, values: Values) -> pl.DataFrame:
    """The frame with some values of a column, or of what a path reaches in it, replaced."""
    if path in frame.columns:
        whole = frame[path].to_list()
        for at, value in values.items():
            whole[at] = value
        return frame.with_columns(pl.Series(path, whole, dtype=frame.schema[path]))
    outer, _, inner = path.partition(".")
    struct = frame[outer]
    within = _with(struct.struct.unnest(), inner, values).to_struct(outer)
    return frame.with_columns(pl.when(struct.is_not_null()).then(within).alias(outer))
