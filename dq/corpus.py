"""A corpus: where its records are, and how to read them batch by batch."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import polars as pl

from dq import schemas
from dq.errors import InputError
from dq.readers import REJECTED, Input, RawBatch, find_inputs
from dq.readers.base import ORIGIN_ROW, rejected_frame
from dq.readers.fields import map_fields, to_records

BATCH_BYTES: Final = 16 * 2**20
"""About how many bytes of input are read at a time."""

ROWS_A_BATCH: Final = 20_000
"""How many rows of an in-memory frame are taken at a time."""


@dataclass(frozen=True, slots=True)
class RecordBatch:
    """Some records in reading order, and what could not be read among them.

    Attributes:
        records: the records frame (see `dq.schemas.RECORDS`).
        rejected: rows of `dq.readers.REJECTED`.
    """

    records: pl.DataFrame
    rejected: pl.DataFrame


@dataclass(frozen=True)
class Corpus:
    """Records read from files, or held in memory.

    Attributes:
        name: how reports call it.
        inputs: the files it is read from.
        wanted: record fields to columns, where the user named them.
        frame: the records, for a corpus in memory.
        mappings: file name to the mapping of its columns; filled while reading.
    """

    name: str
    inputs: tuple[Input, ...] = ()
    wanted: Mapping[str, str] = field(default_factory=dict)
    frame: pl.DataFrame | None = None
    mappings: dict[str, dict[str, str]] = field(default_factory=dict)

    def batches(self, batch_bytes: int = BATCH_BYTES) -> Iterator[RecordBatch]:
        """Yields every record once, in the order of files and rows; can be called again."""
        for name, raw in self._raw(batch_bytes):
            records = raw.frame
            if records.height or raw.frame.columns != [ORIGIN_ROW]:
                if name not in self.mappings:
                    try:
                        self.mappings[name] = map_fields(raw.frame.columns, self.wanted)
                    except InputError as error:
                        raise InputError(f"{name}: {error}", help=error.help) from error
                present = {k: v for k, v in self.mappings[name].items() if v in raw.frame.columns}
                records = to_records(raw.frame, present, name)
            else:
                records = to_records(raw.frame.with_columns(text=pl.lit("")), {"text": "text"}, name)
            yield RecordBatch(schemas.records(records), rejected_frame(name, raw.rejected))

    def _raw(self, batch_bytes: int) -> Iterator[tuple[str, RawBatch]]:
        for item in self.inputs:
            for raw in item.read(item.path, batch_bytes):
                yield item.name, raw
        if self.frame is not None:
            numbered = self.frame.with_columns(
                pl.int_range(1, self.frame.height + 1, dtype=pl.UInt32, eager=True).alias(ORIGIN_ROW)
            )
            for start in range(0, numbered.height, ROWS_A_BATCH):
                yield self.name, RawBatch(numbered.slice(start, ROWS_A_BATCH))


def load(
    *paths: str | Path | pl.DataFrame,
    fields: Mapping[str, str] | None = None,
) -> Corpus:
    """Returns the corpus under the given paths, or in a frame; nothing is read yet.

    Args:
        paths: files, folders or globs; or one Polars frame.
        fields: record fields to column names, such as `{"text": "body"}`; the usual names are found by themselves.

    Raises:
        InputError: a path does not exist or has no known format, or there is nothing to read.
    """
    wanted = dict(fields or {})
    if len(paths) == 1 and isinstance(paths[0], pl.DataFrame):
        return Corpus("frame", wanted=wanted, frame=paths[0])
    places = [path for path in paths if not isinstance(path, pl.DataFrame)]
    inputs = find_inputs(places)
    if not inputs:
        raise InputError(
            f"nothing to read in {', '.join(map(str, places))}",
            help="a corpus is .jsonl, .parquet, .arrow, .csv or .txt",
        )
    return Corpus(", ".join(Path(p).as_posix() for p in places), tuple(inputs), wanted)


def no_rejections() -> pl.DataFrame:
    """Returns an empty frame of rejected records."""
    return pl.DataFrame(schema=REJECTED)
