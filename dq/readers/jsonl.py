"""JSON Lines: one JSON object a line."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import polars as pl

from dq.readers.base import ORIGIN_ROW, RawBatch, Rejection


def read_jsonl(path: Path, batch_bytes: int) -> Iterator[RawBatch]:
    """Yields the file block by block; a block Polars cannot parse as a whole is read line by line.

    The fast way is taken only when every line gave one row, so that row numbers are line numbers.
    """
    row, offset = 1, 0
    with path.open("rb") as file:
        while block := file.read(batch_bytes):
            block += file.readline()
            lines = block.count(b"\n") + (not block.endswith(b"\n"))
            yield _read_fast(block, row, lines) or _read_lines(block, row, offset)
            row, offset = row + lines, offset + len(block)


def _read_fast(block: bytes, row: int, lines: int) -> RawBatch | None:
    try:
        frame = pl.read_ndjson(block, infer_schema_length=None)
    except (pl.exceptions.PolarsError, ValueError):
        return None
    if frame.height != lines:
        return None
    return RawBatch(frame.with_columns(pl.int_range(row, row + lines, dtype=pl.UInt32).alias(ORIGIN_ROW)))


def _read_lines(block: bytes, row: int, offset: int) -> RawBatch:
    records: list[dict[str, Any]] = []
    rejected: list[Rejection] = []
    for number, line in enumerate(block.split(b"\n"), row):
        raw, at = line, offset
        offset += len(line) + 1
        if not raw.strip():
            continue
        try:
            record = json.loads(raw)
        except UnicodeDecodeError as error:
            rejected.append(Rejection(number, at + error.start, "not UTF-8", raw))
            continue
        except json.JSONDecodeError as error:
            rejected.append(Rejection(number, at + error.pos, f"not valid JSON: {error.msg}", raw))
            continue
        if not isinstance(record, dict):
            rejected.append(Rejection(number, at, f"a JSON {type(record).__name__}, not an object", raw))
            continue
        records.append({**record, ORIGIN_ROW: number})
    return RawBatch(_frame(records), rejected)


def _frame(records: list[dict[str, Any]]) -> pl.DataFrame:
    """Columns of mixed types become strings: a number as written by JSON, an object as JSON."""
    names = dict.fromkeys(name for record in records for name in record)
    columns = {}
    for name in names:
        values = [record.get(name) for record in records]
        kinds = {type(value) for value in values if value is not None}
        if kinds and kinds not in ({int}, {float}, {bool}):
            values = [value if value is None or isinstance(value, str) else json.dumps(value) for value in values]
            values = [value if value is None else _storable(value) for value in values]
        columns[name] = pl.Series(name, values, dtype=pl.UInt32 if name == ORIGIN_ROW else None, strict=False)
    return pl.DataFrame(columns) if columns else pl.DataFrame(schema={ORIGIN_ROW: pl.UInt32})


def _storable(value: str) -> str:
    """A Polars string holds no lone surrogate: it becomes U+FFFD."""
    return value if value.isascii() else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
