"""CSV and TSV: every column is read as text, an empty cell as no value.

The separator of a `.csv` is told from its header: comma, semicolon, bar or tab.
"""

import csv
from collections.abc import Iterator
from itertools import chain
from typing import Any, Final

import polars as pl

from dq.readers.base import ORIGIN_ROW, Input, RawBatch, Rejection, Settings
from dq.readers.decoding import Decoded, Decoder, declared_encoding
from dq.readers.lines import KEPT_OF_LINE, MAX_LINE, Block, read_blocks
from dq.schemas import ENCODING, PROVENANCE, RAW, UNDECODABLE_AT

SEPARATORS: Final = {"csv": ",;|\t", "tsv": "\t"}
"""What separates cells in each format; of several, that which is in the header most often, the first of equals."""

MAX_CELL: Final = 2**31 - 1
"""The csv module's own limit on a cell is process-wide and too small for an article; this is the most it takes."""


def read_delimited(item: Input, settings: Settings) -> Iterator[RawBatch]:
    """Yields a file of separated values; rows with more or fewer cells than the header are rejected."""
    csv.field_size_limit(MAX_CELL)
    lines = _Lines(read_blocks(item, settings), Decoder(declared_encoding(settings.encoding)))
    separator = separator_of(item.format, lines.header())
    rows = csv.reader(lines, delimiter=separator, strict=True)
    table: _Table | None = None
    while True:
        lines.begin_row()
        try:
            cells = next(rows)
        except StopIteration:
            break
        except csv.Error as error:
            lines.reject(_in_words(error), rest_lost=_NEVER_CLOSED in str(error))
            continue
        if table is None:
            table = _Table(cells) if any(cells) else None
        elif cells:
            table.add(cells, lines)
        if table is not None and lines.size >= settings.batch_bytes:
            yield table.batch(lines)
    yield (table or _Table([])).batch(lines)


def separator_of(kind: str, header: str) -> str:
    """Returns what separates the cells of a file, by its format and its first line."""
    return max(SEPARATORS[kind], key=header.count)


_NEVER_CLOSED: Final = "unexpected end of data"
"""How the csv module says that the file ends inside a quoted cell."""

_TOO_LONG: Final = "row too long"


class _Lines:
    """The decoded lines of a file, and where the row that is being read stands."""

    def __init__(self, blocks: Iterator[Block], decoder: Decoder) -> None:
        self._lines: Iterator[str] = self._decoded(blocks, decoder)
        self.rejected: list[Rejection] = []
        self.position = 0
        self.size = 0
        self._ahead = 1
        self._offset: int | None = 0
        self.begin_row()

    def begin_row(self) -> None:
        self.row = self._ahead
        self.raw: list[bytes] = []
        self._row_size = 0
        self.begin: int | None = None
        self.decoded: Decoded | None = None
        self.undecodable_at: int | None = None

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self._row_size > MAX_LINE:
            raise csv.Error(_TOO_LONG)
        return next(self._lines)

    def header(self) -> str:
        """The first line, which is read again as the first of the iteration."""
        first = next(self._lines, "")
        self._lines = chain([first] if first else [], self._lines)
        return first

    def reject(self, reason: str, *, rest_lost: bool = False) -> None:
        raw = b"".join(self.raw).rstrip(b"\r\n")[:KEPT_OF_LINE]
        self.rejected.append(Rejection(self.row, self.begin, reason, raw, 1, rest_lost))

    def _decoded(self, blocks: Iterator[Block], decoder: Decoder) -> Iterator[str]:
        for block in blocks:
            self.rejected.extend(block.rejected)
            self.position, self._offset, self._ahead = block.position, block.offset, block.row
            for data in _lines_of(block.data):
                decoded = decoder.decode(data, block.data)
                self._note(data, decoded, block)
                yield decoded.text

    def _note(self, data: bytes, decoded: Decoded, block: Block) -> None:
        if not self.raw:
            self.begin = self._offset
        self.raw.append(data)
        if block.encoding:
            self.decoded, self.undecodable_at = Decoded("", block.encoding), 0
        elif decoded.encoding and self.decoded is None:
            self.decoded = decoded
            self.undecodable_at = (self._offset or 0) + (decoded.at or 0)
        self._ahead += 1
        self._offset = None if self._offset is None else self._offset + len(data)
        self.size += len(data)
        self._row_size += len(data)


class _Table:
    """Gathers rows under one header."""

    def __init__(self, header: list[str]) -> None:
        self._names = _unique(header)
        self._start()

    def _start(self) -> None:
        self._rows: list[list[str]] = []
        self._numbers: list[int] = []
        self._encodings: list[str | None] = []
        self._places: list[int | None] = []
        self._raws: list[str | None] = []

    def add(self, cells: list[str], lines: _Lines) -> None:
        if len(cells) != len(self._names):
            count = f"{len(cells)} cells" if len(cells) > 1 else "1 cell"
            lines.reject(f"{count} where the header has {len(self._names)}")
            return
        decoded = lines.decoded
        self._rows.append(cells)
        self._numbers.append(lines.row)
        self._encodings.append(decoded.encoding if decoded else None)
        self._places.append(lines.undecodable_at)
        self._raws.append(decoded.raw if decoded else None)

    def batch(self, lines: _Lines) -> RawBatch:
        columns = list(zip(*self._rows, strict=True)) or [()] * len(self._names)
        data = [pl.Series(n, values, dtype=pl.String) for n, values in zip(self._names, columns, strict=True)]
        provenance: dict[str, list[Any]] = {ENCODING: self._encodings, UNDECODABLE_AT: self._places, RAW: self._raws}
        frame = pl.DataFrame(data).with_columns(pl.when(pl.col(pl.String) != "").then(pl.col(pl.String)))
        frame = frame.with_columns(
            pl.Series(ORIGIN_ROW, self._numbers, dtype=pl.UInt32),
            *(pl.Series(name, values, dtype=PROVENANCE[name]) for name, values in provenance.items()),
        )
        result = RawBatch(frame, lines.rejected, lines.position)
        self._start()
        lines.rejected, lines.size = [], 0
        return result


def _lines_of(data: bytes) -> Iterator[bytes]:
    """Lines with their ends; only a line feed ends one."""
    start = 0
    while start < len(data):
        end = data.find(b"\n", start) + 1 or len(data)
        yield data[start:end]
        start = end


def _unique(header: list[str]) -> list[str]:
    """Column names as a frame needs them: each once, none empty."""
    names: list[str] = []
    for number, cell in enumerate(header, 1):
        name = cell.strip() or f"column_{number}"
        names.append(name if name not in names else f"{name}_{number}")
    return names


def _in_words(error: csv.Error) -> str:
    text = str(error)
    if text == _TOO_LONG:
        return f"a row of more than the {MAX_LINE:,} bytes a record may have: is a quoted cell never closed?"
    if _NEVER_CLOSED in text:
        return "a quoted cell is never closed before the file ends"
    if "expected after" in text:
        return "a quote inside a quoted cell is not doubled"
    return f"not a row of separated values: {text}"
