"""Parquet and Arrow IPC."""

from collections.abc import Iterator
from pathlib import Path

import polars as pl

from dq.errors import InputError
from dq.readers.base import ORIGIN_ROW, RawBatch

ROWS_A_BATCH = 20_000


def read_parquet(path: Path, batch_bytes: int) -> Iterator[RawBatch]:
    """Yields the rows of a Parquet file in order."""
    return _slices(pl.scan_parquet(path), path, batch_bytes)


def read_ipc(path: Path, batch_bytes: int) -> Iterator[RawBatch]:
    """Yields the rows of an Arrow IPC (Feather) file in order."""
    return _slices(pl.scan_ipc(path), path, batch_bytes)


def _slices(scan: pl.LazyFrame, path: Path, _batch_bytes: int) -> Iterator[RawBatch]:
    try:
        height = scan.select(pl.len()).collect().item()
        for start in range(0, height, ROWS_A_BATCH):
            frame = scan.slice(start, ROWS_A_BATCH).collect()
            numbers = pl.int_range(start + 1, start + frame.height + 1, dtype=pl.UInt32, eager=True)
            yield RawBatch(frame.with_columns(numbers.alias(ORIGIN_ROW)))
    except (pl.exceptions.PolarsError, OSError) as error:
        raise InputError(
            f"{path}: cannot be read: {error}", help="is the file whole, and is its ending right?"
        ) from error
