"""The formats: which file name ending or first bytes stand for each, and its reader."""

from collections.abc import Mapping
from importlib import import_module
from pathlib import PurePosixPath
from typing import Final, NamedTuple

from dq.readers.base import Reader
from dq.readers.files import COMPRESSIONS, decompressor

READERS: Final[Mapping[str, str]] = {
    "jsonl": "jsonl:read_jsonl",
    "json": "json_objects:read_json",
    "parquet": "tables:read_parquet",
    "ipc": "tables:read_ipc",
    "csv": "delimited:read_delimited",
    "tsv": "delimited:read_delimited",
    "text": "text_files:read_texts",
    "html": "pages:read_pages",
    "warc": "pages:read_archive",
}
"""The reader of each format, imported when it is needed."""

ENDINGS: Final[Mapping[str, str]] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".jl": "jsonl",
    ".json": "json",
    ".parquet": "parquet",
    ".pq": "parquet",
    ".arrow": "ipc",
    ".ipc": "ipc",
    ".feather": "ipc",
    ".csv": "csv",
    ".tsv": "tsv",
    ".txt": "text",
    ".html": "html",
    ".htm": "html",
    ".warc": "warc",
    ".wet": "warc",
}
"""File name endings, in lower case, and the format each stands for."""

GROUPED: Final = {"text", "html"}
"""Formats of one article a file: the files of one folder are one input."""

_TABLES: Final = {"parquet", "ipc"}
"""Formats that are compressed within."""

_STARTS: Final[Mapping[bytes, str]] = {
    b"PAR1": "parquet",
    b"ARROW1": "ipc",
    b"\xff\xff\xff\xff": "ipc",
    b"WARC/": "warc",
    b"[": "json",
    b"{": "jsonl",
}

_COMPRESSED: Final[Mapping[bytes, str]] = {
    b"\x1f\x8b": "gz",
    b"\x28\xb5\x2f\xfd": "zst",
    b"BZh": "bz2",
    b"\xfd7zXZ": "xz",
}


class Format(NamedTuple):
    """A format and how it is compressed, None for not at all."""

    name: str
    compression: str | None


def reader_of(name: str) -> Reader:
    """Returns the reader of a format."""
    module, _, function = READERS[name].partition(":")
    reader: Reader = getattr(import_module(f"dq.readers.{module}"), function)
    return reader


def format_of(name: str) -> Format | None:
    """Returns the format a file's name stands for; None when it stands for none."""
    path = PurePosixPath(name.lower())
    compression = COMPRESSIONS.get(path.suffix)
    found = ENDINGS.get(PurePosixPath(path.stem).suffix if compression else path.suffix)
    return None if found is None or (compression and found in _TABLES) else Format(found, compression)


def format_of_bytes(start: bytes) -> Format:
    """Returns the format that the first bytes of a stream stand for: lines of text with commas or tabs are tables."""
    compression = _first_match(_COMPRESSED, start)
    if compression:
        start = decompressor(compression)().decompress(start, len(start))
    body = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    name = _first_match(_STARTS, body)
    if name:
        return Format(name, compression)
    header = body.partition(b"\n")[0]
    return Format("tsv" if b"\t" in header else "csv" if b"," in header else "jsonl", compression)


def binary_format(start: bytes) -> str | None:
    """Returns what a file of lines holds instead, told by its first bytes; None when they may well be lines."""
    return _first_match(_COMPRESSED, start) or _first_match({b"PAR1": "parquet", b"ARROW1": "arrow"}, start)


def _first_match(magics: Mapping[bytes, str], start: bytes) -> str | None:
    return next((name for magic, name in magics.items() if start.startswith(magic)), None)
