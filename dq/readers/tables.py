"""Parquet and Arrow IPC: tables in which Polars finds any stretch of rows by itself."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import polars as pl

from dq.errors import InputError
from dq.readers.base import ORIGIN_ROW, Input, RawBatch, Rejection, Settings
from dq.readers.files import still

PROBE_ROWS: Final = 200
"""The size of a row is told from so many of the first."""

_NARROWEST: Final = 64
"""Rows that do not decode are narrowed down to stretches of this many."""


def read_parquet(item: Input, settings: Settings) -> Iterator[RawBatch]:
    """Yields the rows of a Parquet file in order."""
    return _slices(item, settings, lambda: pl.scan_parquet(item.path, hive_partitioning=False, glob=False))


def read_ipc(item: Input, settings: Settings) -> Iterator[RawBatch]:
    """Yields the rows of an Arrow IPC file (Feather) or stream (as `datasets` writes it) in order."""
    if isinstance(item.path, Path) and not _is_ipc_file(item.path):
        return _slices(item, settings, lambda: pl.read_ipc_stream(item.path).lazy())
    return _slices(item, settings, lambda: pl.scan_ipc(item.path, hive_partitioning=False, glob=False))


def _is_ipc_file(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(6) == b"ARROW1"


def _slices(item: Input, settings: Settings, scan: Callable[[], pl.LazyFrame]) -> Iterator[RawBatch]:
    """Yields stretches of rows; one that cannot be decoded is narrowed down and its rows rejected."""
    try:
        table = scan()
        height = table.select(pl.len()).collect().item()
    except (pl.exceptions.PolarsError, OSError) as error:
        still(item)
        raise InputError(
            f"{item.name}: not a whole {item.format} file: {_first_line(error)}",
            help="was it written to its end, and does its ending say what it is?",
        ) from error
    rows = _rows_a_batch(table, settings.batch_bytes)
    for start in range(0, height, rows):
        frames, rejected = _decoded(table, start, min(rows, height - start))
        position = item.size * min(start + rows, height) // height
        yield RawBatch(pl.concat(frames) if frames else _no_rows(), rejected, position)
    still(item)


def _rows_a_batch(table: pl.LazyFrame, batch_bytes: int) -> int:
    try:
        probe = table.head(PROBE_ROWS).collect()
    except (pl.exceptions.PolarsError, OSError):
        return PROBE_ROWS
    return max(1, batch_bytes * max(1, probe.height) // max(1, int(probe.estimated_size())))


def _decoded(table: pl.LazyFrame, start: int, count: int) -> tuple[list[pl.DataFrame], list[Rejection]]:
    try:
        frame = table.slice(start, count).collect()
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException, OSError) as error:
        if count > _NARROWEST:
            half = count // 2
            frames, rejected = _decoded(table, start, half)
            more, others = _decoded(table, start + half, count - half)
            return frames + more, rejected + others
        reason = f"the rows do not decode: {_first_line(error)}"
        return [], [Rejection(row, None, reason, b"") for row in range(start + 1, start + count + 1)]
    numbers = pl.int_range(start + 1, start + frame.height + 1, dtype=pl.UInt32, eager=True)
    return [frame.with_columns(numbers.alias(ORIGIN_ROW))], []


def _no_rows() -> pl.DataFrame:
    return pl.DataFrame(schema={ORIGIN_ROW: pl.UInt32})


def _first_line(error: BaseException) -> str:
    """What Polars says, without the insides of its parser."""
    return str(error).partition("\n")[0].partition(": Error {")[0].rstrip(".")
