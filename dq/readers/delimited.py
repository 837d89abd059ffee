"""CSV and TSV."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import polars as pl

from dq.errors import InputError
from dq.readers.base import ORIGIN_ROW, RawBatch, Rejection

ROWS_A_BATCH = 20_000


def read_csv(path: Path, batch_bytes: int) -> Iterator[RawBatch]:
    """Yields a comma-separated file; every column is read as text."""
    return _read(path, ",", batch_bytes)


def read_tsv(path: Path, batch_bytes: int) -> Iterator[RawBatch]:
    """Yields a tab-separated file; every column is read as text."""
    return _read(path, "\t", batch_bytes)


def _read(path: Path, separator: str, _batch_bytes: int) -> Iterator[RawBatch]:
    csv.field_size_limit(2**31 - 1)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: byte {error.start} is not UTF-8", help="convert the file to UTF-8") from error
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    names = next(rows, None)
    if not names:
        return
    kept: list[list[str | None]] = []
    numbers: list[int] = []
    rejected: list[Rejection] = []
    line = rows.line_num + 1
    for row in rows:
        if len(row) == len(names):
            kept.append([value or None for value in row])
            numbers.append(line)
        elif row:
            reason = f"{len(row)} columns where the header has {len(names)}"
            rejected.append(Rejection(line, None, reason, separator.join(row).encode()))
        line = rows.line_num + 1
        if len(kept) >= ROWS_A_BATCH:
            yield _batch(names, kept, numbers, rejected)
            kept, numbers, rejected = [], [], []
    if kept or rejected:
        yield _batch(names, kept, numbers, rejected)


def _batch(names: list[str], rows: list[list[str | None]], numbers: list[int], rejected: list[Rejection]) -> RawBatch:
    columns = list(zip(*rows, strict=True)) if rows else [() for _ in names]
    data = [pl.Series(name, values, dtype=pl.String) for name, values in zip(names, columns, strict=True)]
    return RawBatch(pl.DataFrame([*data, pl.Series(ORIGIN_ROW, numbers, dtype=pl.UInt32)]), rejected)
