"""Paths to inputs: which files are read, with which reader, and under what name."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dq.errors import InputError
from dq.readers.base import Reader
from dq.readers.delimited import read_csv, read_tsv
from dq.readers.jsonl import read_jsonl
from dq.readers.tables import read_ipc, read_parquet
from dq.readers.text_folder import read_texts

READERS: Final[dict[str, tuple[str, Reader]]] = {
    ".jsonl": ("jsonl", read_jsonl),
    ".ndjson": ("jsonl", read_jsonl),
    ".parquet": ("parquet", read_parquet),
    ".arrow": ("ipc", read_ipc),
    ".ipc": ("ipc", read_ipc),
    ".feather": ("ipc", read_ipc),
    ".csv": ("csv", read_csv),
    ".tsv": ("tsv", read_tsv),
}
"""File name endings, the format each stands for, and its reader."""


@dataclass(frozen=True, slots=True)
class Input:
    """One file (or one folder of text files) to read.

    Attributes:
        path: where it is.
        name: how it is called in findings: relative to the working directory where possible, with forward slashes.
        format: the name of its format.
        read: its reader.
    """

    path: Path
    name: str
    format: str
    read: Reader


def find_inputs(paths: Iterable[str | Path]) -> list[Input]:
    """Returns the inputs under the given files, folders and globs, each once, in the order of their names.

    Raises:
        InputError: a path does not exist, has no known format, or nothing readable is under it.
    """
    found: dict[Path, Input] = {}
    for given in map(Path, paths):
        for item in _inputs_of(given):
            found.setdefault(item.path.resolve(), item)
    return sorted(found.values(), key=lambda item: (item.name, item.format))


def _inputs_of(given: Path) -> list[Input]:
    if given.is_dir():
        return _inputs_in(given)
    if given.is_file():
        if given.suffix == ".txt":
            return [Input(given, _name(given), "text", read_texts)]
        if given.suffix not in READERS:
            known = " ".join(sorted({*READERS, ".txt"}))
            raise InputError(
                f"{given}: no reader for {given.suffix or 'a file without an ending'}", help=f"known: {known}"
            )
        kind, read = READERS[given.suffix]
        return [Input(given, _name(given), kind, read)]
    matches = sorted(Path().glob(str(given))) if any(c in str(given) for c in "*?[") and not given.is_absolute() else []
    if not matches:
        near = sorted(p.name for p in given.parent.glob("*"))[:8] if given.parent.is_dir() else []
        raise InputError(f"{given}: no such file or folder", help=f"there is: {', '.join(near)}" if near else None)
    return [item for match in matches for item in _inputs_of(match)]


def _inputs_in(folder: Path) -> list[Input]:
    """Every format a folder holds; the text files of one folder are one input."""
    inputs: list[Input] = []
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix in READERS):
        kind, read = READERS[path.suffix]
        inputs.append(Input(path, _name(path), kind, read))
    inputs.extend(
        Input(home, _name(home), "text", read_texts)
        for home in sorted({p.parent for p in folder.rglob("*.txt") if p.is_file()})
    )
    return inputs


def _name(path: Path) -> str:
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
