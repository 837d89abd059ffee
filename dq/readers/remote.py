"""Object stores: files at s3://, gs://, az:// and hf:// addresses, through Polars' own readers."""

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final

import polars as pl

from dq.errors import InputError
from dq.readers.base import Input
from dq.readers.formats import Format, format_of

SCHEMES: Final = ("s3://", "gs://", "gcs://", "az://", "azure://", "abfs://", "abfss://", "hf://")

_LINES: Final = {"jsonl", "csv", "tsv"}


def is_remote(path: str) -> bool:
    """Whether a path is an address in an object store."""
    return path.startswith(SCHEMES)


def find_remote(address: str) -> Iterator[Input]:
    """Yields the files an address stands for, one or those that match a glob.

    Tables are read where they are; files of lines are first copied into a temporary folder, removed at exit.

    Raises:
        InputError: the address has no known format, or the store does not give the files out.
    """
    kind = format_of(address)
    if kind is None or kind.name not in {"parquet", "ipc", *_LINES}:
        raise InputError(
            f"{address}: no reader for this in an object store",
            help="name files by their ending, with * if there are several: s3://bucket/folder/*.parquet",
        )
    try:
        if kind.name in _LINES:
            yield from _copied(address, kind)
        else:
            scan = pl.scan_parquet if kind.name == "parquet" else pl.scan_ipc
            listed = scan(address, include_file_paths="__file").select("__file").unique().collect()
            for file in sorted(listed["__file"]):
                yield Input(file, file, *kind)
    except (pl.exceptions.PolarsError, OSError) as error:
        reason = str(error).partition("\n")[0].rstrip(".")
        raise InputError(
            f"{address}: the object store does not give it out: {reason}",
            help="are the address and the credentials right, and is the file UTF-8? see docs/input.md",
        ) from error


def _copied(address: str, kind: Format) -> Iterator[Input]:
    folder = Path(tempfile.mkdtemp(prefix="dq-remote-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    files: dict[str, Path] = {}
    for lines in pl.scan_lines(address, include_file_paths="__file").collect_batches(maintain_order=True):
        for (name,), part in lines.group_by("__file", maintain_order=True):
            path = files.setdefault(str(name), folder / f"{len(files)}{PurePosixPath(str(name)).suffix}")
            with path.open("ab") as file:
                file.write(("\n".join(part["line"].to_list()) + "\n").encode())
    for name, path in sorted(files.items()):
        yield Input(path, name, kind.name, None, path.stat().st_size)
