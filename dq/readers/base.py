"""What every reader is given and yields, and how a record that could not be read is kept."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple, Protocol

import polars as pl

from dq.config import BATCH_MEGABYTES
from dq.readers.names import display_name
from dq.schemas import REJECTED

ORIGIN_ROW: Final = "__origin_row"
"""The column every reader adds to its raw columns: 1-based line, row or element in the file."""

ORIGIN_FILE: Final = "__origin_file"
"""Added where one input holds several files: the name of the file a record comes from."""


class Rejection(NamedTuple):
    """One record that could not be read.

    Attributes:
        row: its 1-based line, row or element.
        byte_offset: where in the file it goes wrong, None when that is not known.
        reason: what is wrong, as one sentence without a full stop.
        raw: its bytes.
        column: the 1-based character of its line where it goes wrong, None when the whole is meant.
        rest_lost: whether all that follows it in the file is lost with it.
        file: the file's name where it is not the input's.
    """

    row: int
    byte_offset: int | None
    reason: str
    raw: bytes
    column: int | None = None
    rest_lost: bool = False
    file: str | None = None


@dataclass(frozen=True, slots=True)
class RawBatch:
    """A stretch of a file as read.

    Attributes:
        frame: the file's own columns, `ORIGIN_ROW`, and what there is to say of their provenance.
        rejected: what stood between them and could not be read.
        position: how many bytes of the file as it is stored have been read, for the progress.
    """

    frame: pl.DataFrame
    rejected: Sequence[Rejection] = ()
    position: int = 0


@dataclass(frozen=True, slots=True)
class Input:
    """One file, or the text files of one folder.

    Attributes:
        path: where it is on this machine; in an object store, its address.
        name: how it is called in findings: relative to the working directory where possible, with forward slashes.
        format: the name of its format.
        compression: `gz`, `zst`, `bz2` or `xz`; None for a plain file.
        size: its length in bytes when it was found, 0 when that is not known.
        partition: columns that its folders name, such as `source=wire`.
        members: the text files of a folder.
        changed: when it was last changed, in nanoseconds, None when that is not known.
        called: gives the name of a member in findings.
    """

    path: Path | str
    name: str
    format: str
    compression: str | None = None
    size: int = 0
    partition: Mapping[str, str | None] = field(default_factory=dict)
    members: tuple[Path | str, ...] = ()
    changed: int | None = None
    called: Callable[[Path | str], str] = display_name


@dataclass(frozen=True, slots=True)
class Settings:
    """How to read.

    Attributes:
        batch_bytes: about how many bytes of records a batch holds.
        encoding: the encoding the user declared for what is not marked otherwise, None to detect it.
    """

    batch_bytes: int = BATCH_MEGABYTES * 2**20
    encoding: str | None = None


class Reader(Protocol):
    """Reads one format."""

    def __call__(self, item: Input, settings: Settings) -> Iterator[RawBatch]:
        """Yields the input in batches of about `settings.batch_bytes`."""


def rejected_frame(origin_file: str, rejected: Sequence[Rejection]) -> pl.DataFrame:
    """Returns rejections as rows of the `REJECTED` schema."""
    return pl.DataFrame(
        {
            "origin_file": [r.file or origin_file for r in rejected],
            "origin_row": [r.row for r in rejected],
            "byte_offset": [r.byte_offset for r in rejected],
            "reason": [r.reason for r in rejected],
            "raw": [r.raw for r in rejected],
            "column": [r.column for r in rejected],
            "rest_lost": [r.rest_lost for r in rejected],
        },
        schema=REJECTED,
    )
