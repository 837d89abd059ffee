"""Text files: one article a file, named by its stem; its source is the folder it lies in."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import polars as pl

from dq.readers.base import ORIGIN_FILE, ORIGIN_ROW, Input, RawBatch, Rejection, Settings
from dq.readers.decoding import Decoder, declared_encoding, wide_encoding
from dq.readers.files import open_stream
from dq.readers.lines import KEPT_OF_LINE, MAX_LINE
from dq.readers.names import stem_of
from dq.schemas import ENCODING, PROVENANCE, RAW, UNDECODABLE_AT

_SCHEMA = pl.Schema(
    {
        "id": pl.String(),
        "text": pl.String(),
        "source": pl.String(),
        ORIGIN_FILE: pl.String(),
        ORIGIN_ROW: pl.UInt32(),
        **{name: PROVENANCE[name] for name in (ENCODING, UNDECODABLE_AT, RAW)},
    }
)


def read_texts(item: Input, settings: Settings) -> Iterator[RawBatch]:
    """Yields the text files of one folder in the order of their names."""
    rows: list[dict[str, Any]] = []
    rejected: list[Rejection] = []
    size = position = 0
    for path in item.members:
        with open_stream(item, path) as stream:
            data = stream.read(MAX_LINE + 1)
            position += stream.position
        name = item.called(path)
        if len(data) > MAX_LINE:
            reason = f"a text of more than the {MAX_LINE:,} bytes a record may have"
            rejected.append(Rejection(1, 0, reason, data[:KEPT_OF_LINE], file=name))
            continue
        rows.append({"id": stem_of(path), **_article(data, settings), ORIGIN_FILE: name})
        size += len(data)
        if size >= settings.batch_bytes:
            yield RawBatch(_frame(rows, item), rejected, position)
            rows, rejected, size = [], [], 0
    yield RawBatch(_frame(rows, item), rejected, position)


def _article(data: bytes, settings: Settings) -> dict[str, Any]:
    wide = wide_encoding(data[:4], settings.encoding)
    if wide is not None:
        return {"text": data.decode(wide, "replace"), ENCODING: wide, UNDECODABLE_AT: 0}
    decoded = Decoder(declared_encoding(settings.encoding)).decode(data)
    mark = "\N{ZERO WIDTH NO-BREAK SPACE}"
    return {
        "text": decoded.text.removeprefix(mark),
        ENCODING: decoded.encoding,
        UNDECODABLE_AT: decoded.at,
        RAW: decoded.raw,
    }


def _frame(rows: list[dict[str, Any]], item: Input) -> pl.DataFrame:
    source = item.path.resolve().name if isinstance(item.path, Path) else PurePosixPath(item.path).name
    return pl.DataFrame([{**row, "source": source, ORIGIN_ROW: 1} for row in rows], schema=_SCHEMA)
