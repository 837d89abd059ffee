"""Parquet and Arrow IPC: other columns, their types and the order of rows stay as they are."""

from pathlib import Path

import polars as pl

from dq.rewriting import Task


def rewrite_parquet(task: Task, source: Path, target: Path) -> None:
    """Copies a Parquet file."""
    edited(pl.read_parquet(source, hive_partitioning=False, glob=False), task).write_parquet(target, compression="zstd")


def rewrite_ipc(task: Task, source: Path, target: Path) -> None:
    """Copies an Arrow file, or an Arrow stream as a stream."""
    with source.open("rb") as file:
        is_file = file.read(6) == b"ARROW1"
    if is_file:
        edited(pl.read_ipc(source), task).write_ipc(target)
    else:
        edited(pl.read_ipc_stream(source), task).write_ipc_stream(target)


def edited(frame: pl.DataFrame, task: Task) -> pl.DataFrame:
    """Returns the frame with its columns of text edited, a nested one left alone, and without the dropped rows."""
    name = task.item.name
    rows = sorted(row for row in task.rows.get(name, frozenset()) if row <= frame.height)
    for field, candidates in task.columns.items():
        columns = [column for column in candidates if frame.schema.get(column) == pl.String]
        changed: dict[str, dict[int, str]] = {}
        for row in rows:
            column = next((c for c in columns if frame[c][row - 1] is not None), None)
            if column is not None:
                old = frame[column][row - 1]
                new = task.edit(name, row, field, old)
                if new != old:
                    changed.setdefault(column, {})[row - 1] = new
        for column, values in changed.items():
            whole = frame[column].to_list()
            for at, value in values.items():
                whole[at] = value
            frame = frame.with_columns(pl.Series(column, whole, dtype=pl.String))
    gone = [row - 1 for row in task.dropped.get(name, ())]
    return frame.filter(~pl.int_range(pl.len()).is_in(gone)) if gone else frame
