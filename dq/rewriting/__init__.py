"""Records back to bytes: each format written again as it was, but for the texts that were edited.

A rewriter copies an input to a target. Of each record it hands the fields that may have edits to `edit`, and writes
what comes back; records that are dropped it leaves out, and all else (other columns, order, white space, line ends,
records that could not be read) it copies.
"""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple, Protocol

from dq.errors import UsageError
from dq.readers import Input

Edit = Callable[[str, int, str, str], str]
"""From the name of the file, the record's row, the field and its value to the new value."""


class Task(NamedTuple):
    """What a rewriter is given.

    Attributes:
        item: the input.
        columns: the columns each field is read from, in order of preference; paths with dots reach into objects.
        rows: the rows of each file that have edits, by the file's name.
        edit: gives the new value of a field.
        dropped: the rows of each file that are left out.
    """

    item: Input
    columns: Mapping[str, Sequence[str]]
    rows: Mapping[str, frozenset[int]]
    edit: Edit
    dropped: Mapping[str, frozenset[int]] = MappingProxyType({})


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
