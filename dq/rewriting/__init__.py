"""Records back to bytes: each format written again as it was, but for the texts that were edited.

A rewriter copies an input to a target. Of each record it hands the fields that may have edits to `edit`, and writes
what comes back; records that are dropped it leaves out, and all else (other columns, order, white space, line ends,
records that could not be read) it copies.
"""

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from dq.errors import UsageError
from dq.readers import Input


class Edit(Protocol):
    """Gives the new value of a field."""

    def __call__(self, file: str, row: int, field: str, pieces: Sequence[str], separator: str = "", /) -> list[str]:
        """Returns the new pieces of a field, one for each: its value alone, or the items of a list.

        Args:
            file: the name of the file.
            row: the record's.
            field: the field's name.
            pieces: as they stand in the file.
            separator: what the reader put between them.
        """


class Task(NamedTuple):
    """What a rewriter is given.

    Attributes:
        item: the input the file is of.
        name: what the file is called in findings.
        columns: the columns each field is read from, in order of preference; paths with dots reach into objects.
        rows: the rows of the file that have edits.
        edit: gives the new value of a field.
        dropped: the rows of the file that are left out.
    """

    item: Input
    name: str
    columns: Mapping[str, Sequence[str]]
    rows: frozenset[int]
    edit: Edit
    dropped: frozenset[int] = frozenset()


class Rewriter(Protocol):
    """Writes one format."""

    def __call__(self, task: Task, source: Path, target: Path) -> None:
        """Copies a file with its edits."""


_REWRITERS: Final = {
    "jsonl": "json_lines:rewrite",
    "json": "json_file:rewrite",
    "csv": "delimited:rewrite",
    "tsv": "delimited:rewrite",
    "parquet": "tables:rewrite_parquet",
    "ipc": "tables:rewrite_ipc",
    "text": "text_file:rewrite",
}


def rewriter_of(item: Input) -> Rewriter:
    """Returns the rewriter of an input's format, imported when it is needed.

    Raises:
        UsageError: the format is read but not written, or the input is not a file here.
    """
    if item.format not in _REWRITERS or not isinstance(item.path, Path):
        raise UsageError(
            f"{item.name}: {item.format} cannot be written back",
            help="fix a corpus of .jsonl, .json, .csv, .tsv, .parquet, .arrow or .txt files",
        )
    module, _, function = _REWRITERS[item.format].partition(":")
    found: Rewriter = getattr(import_module(f"{__name__}.{module}"), function)
    return found
