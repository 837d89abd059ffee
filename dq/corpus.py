"""A corpus: where its records are, and how to read them batch by batch."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

import polars as pl

from dq import schemas
from dq.errors import InputError
from dq.readers import Input, RawBatch, Settings, find_inputs, map_fields, reader_of, require_text, to_records
from dq.readers.bad_records import BadRecordsError
from dq.readers.base import ORIGIN_ROW, rejected_frame
from dq.schemas import ENCODING

PIECE: Final = 32 * 2**20
"""Bytes of a file that are read at a time, at most: what is being read is held several times over."""

_ROOM_BEYOND: Final = 16
"""A batch may be a sixteenth larger than asked for."""

_SURE_AFTER: Final = 1_000
"""A file whose first records have no text at all, this many of them, has none further on."""


@dataclass(frozen=True, slots=True)
class RecordBatch:
    """Some records in reading order, and what could not be read among them.

    Attributes:
        records: the records frame (see `dq.schemas.RECORDS`).
        rejected: rows of `dq.schemas.REJECTED`.
    """

    records: pl.DataFrame
    rejected: pl.DataFrame


@dataclass(slots=True)
class Position:
    """How far the reading is: bytes of the files as stored, so far and in all (0 when that is not known)."""

    done: int = 0
    total: int = 0


@dataclass(frozen=True)
class Corpus:
    """Records read from files, or held in memory.

    Attributes:
        name: how reports call it.
        inputs: the files it is read from.
        wanted: record fields to columns, where the user named them.
        settings: how they are read.
        frame: the records, for a corpus in memory.
        notes: what was passed over and why.
        stop_at_bad: whether the first record that cannot be read ends the reading.
        mappings: file name to the columns its record fields are read from; filled while reading.
        encodings: file name to what its records were decoded from beside UTF-8; filled while reading.
        position: how far the reading is; kept while reading.
    """

    name: str
    inputs: tuple[Input, ...] = ()
    wanted: Mapping[str, str] = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)
    frame: pl.DataFrame | None = None
    notes: tuple[str, ...] = ()
    stop_at_bad: bool = False
    mappings: dict[str, dict[str, str]] = field(default_factory=dict)
    encodings: dict[str, list[str]] = field(default_factory=dict)
    position: Position = field(default_factory=Position)

    def batches(self, only: Collection[str] | None = None) -> Iterator[RecordBatch]:
        """Yields every record once, in the order of files and rows; can be called again.

        Args:
            only: the record fields that are wanted, None for all; the others are not made ready, and null.

        Raises:
            InputError: a file cannot be read, or holds no column that looks like the text.
        """
        return _filled(self._pieces(only), self.settings.batch_bytes)

    def _pieces(self, only: Collection[str] | None) -> Iterator[RecordBatch]:
        settings = replace(self.settings, batch_bytes=min(self.settings.batch_bytes, PIECE))
        self.position.done, self.position.total = 0, sum(item.size for item in self.inputs)
        before = 0
        for item in self.inputs:
            columns = _Columns(item.name, self.wanted, only)
            encodings: set[str] = set()
            for raw in reader_of(item.format)(item, settings):
                records = columns.records(_partitioned(raw.frame, item.partition))
                rejected = rejected_frame(item.name, raw.rejected)
                if self.stop_at_bad and rejected.height:
                    raise BadRecordsError("a record could not be read", rejected.head(1))
                encodings.update(records[ENCODING].drop_nulls())
                self.position.done = before + raw.position
                yield RecordBatch(schemas.records(records), rejected)
            before += item.size
            self.mappings[item.name] = columns.close()
            self.encodings[item.name] = sorted(encodings)
        if self.frame is not None:
            columns = _Columns(self.name, self.wanted, only)
            for raw in _slices(self.frame, self.settings.batch_bytes):
                yield RecordBatch(schemas.records(columns.records(raw.frame)), rejected_frame(self.name, ()))
            self.mappings[self.name] = columns.close()

    def how_it_was_read(self) -> Iterator[str]:
        """Yields a line for each way in which the files were read: their format, fields and encodings."""
        ways: dict[str, list[str]] = {}
        for item in self.inputs:
            mapping = self.mappings.get(item.name, {})
            fields = ", ".join(f if f == columns else f"{f} from {columns}" for f, columns in mapping.items())
            decoded = self.encodings.get(item.name)
            encoding = f"; decoded from {', '.join(decoded)}" if decoded else ""
            ways.setdefault(f"{item.format}: {fields or 'no record'}{encoding}", []).append(item.name)
        for way, names in ways.items():
            more = f" and {len(names) - 1:,} more" if len(names) > 1 else ""
            yield f"read {names[0]}{more} as {way}"
        yield from self.notes


class _Columns:
    """Maps the columns of one file, whose batches need not all have the same."""

    def __init__(self, name: str, wanted: Mapping[str, str], only: Collection[str] | None) -> None:
        self._name = name
        self._wanted = wanted
        self._only = only
        self._seen: dict[str, pl.DataType] = {}
        self._read = 0

    def records(self, raw: pl.DataFrame) -> pl.DataFrame:
        """Returns a batch as records."""
        self._seen.update({name: dtype for name, dtype in raw.schema.items() if name not in self._seen})
        self._read += raw.height
        if self._read >= _SURE_AFTER:
            self._require()
        return to_records(raw, map_fields(raw.schema, self._wanted), self._name, self._only)

    def close(self) -> dict[str, str]:
        """Returns what each field was read from: of several columns, the first that has a value in a record."""
        if self._read:
            self._require()
        return {name: " or ".join(columns) for name, columns in map_fields(self._seen, self._wanted).items()}

    def _require(self) -> None:
        try:
            require_text(map_fields(self._seen, self._wanted), self._seen, self._wanted)
        except InputError as error:
            raise InputError(f"{self._name}: {error}", help=error.help) from error


def _filled(pieces: Iterable[RecordBatch], batch_bytes: int) -> Iterator[RecordBatch]:
    """Small pieces together, such as those of small files: what a batch costs beside its records is the same for all.

    A batch takes in pieces as long as there is room, and a little more, such as the end of a file; a piece with other
    columns begins the next one. A piece that leaves no room for another like it is not kept waiting for the next.
    """
    most = batch_bytes + batch_bytes // _ROOM_BEYOND
    held: list[RecordBatch] = []
    size = 0
    for piece in pieces:
        more = int(piece.records.estimated_size())
        if held and (size + more > most or held[0].records.schema != piece.records.schema):
            yield _together(held)
            held, size = [], 0
        held.append(piece)
        size += more
        if len(held) == 1 and 2 * size > most:
            yield _together(held)
            held, size = [], 0
    if held:
        yield _together(held)


def _together(pieces: Sequence[RecordBatch]) -> RecordBatch:
    if len(pieces) == 1:
        return pieces[0]
    return RecordBatch(
        pl.concat([piece.records for piece in pieces], rechunk=True), pl.concat([piece.rejected for piece in pieces])
    )


def _partitioned(raw: pl.DataFrame, partition: Mapping[str, str | None]) -> pl.DataFrame:
    """Adds the columns that folders are named for, where the file does not have them itself."""
    new = {name: value for name, value in partition.items() if name not in raw.columns}
    return raw.with_columns(pl.lit(value, dtype=pl.String).alias(name) for name, value in new.items()) if new else raw


def _slices(frame: pl.DataFrame, batch_bytes: int) -> Iterator[RawBatch]:
    numbered = frame.with_columns(pl.int_range(1, frame.height + 1, dtype=pl.UInt32, eager=True).alias(ORIGIN_ROW))
    rows = max(1, batch_bytes * frame.height // max(1, int(frame.estimated_size())))
    for start in range(0, numbered.height, rows):
        yield RawBatch(numbered.slice(start, rows))


def load(
    *paths: str | Path | pl.DataFrame,
    fields: Mapping[str, str] | None = None,
    settings: Settings | None = None,
) -> Corpus:
    """Returns the corpus under the given paths, or in a frame; nothing is read yet.

    Args:
        paths: files, folders, globs, addresses in object stores, `-` for standard input; or one Polars frame.
        fields: record fields to column names, such as `{"text": "body"}` or `{"text": "article.body"}`; the usual
            names are found by themselves.
        settings: how to read, such as `Settings(encoding="windows-1251")`.

    Raises:
        InputError: a path does not exist or has no known format, or there is nothing to read.
    """
    wanted, how = dict(fields or {}), settings or Settings()
    if len(paths) == 1 and isinstance(paths[0], pl.DataFrame):
        return Corpus("frame", wanted=wanted, settings=how, frame=paths[0])
    places = [path for path in paths if not isinstance(path, pl.DataFrame)]
    found = find_inputs(places)
    if not found.inputs:
        raise InputError(
            f"nothing to read in {', '.join(map(str, places))}",
            help="a corpus is .jsonl, .json, .parquet, .arrow, .csv, .tsv, .txt, .html or .warc",
        )
    name = ", ".join(place.as_posix() if isinstance(place, Path) else place for place in places)
    return Corpus(name, found.inputs, wanted, how, notes=found.notes)
