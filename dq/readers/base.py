"""What every reader yields, and how a record that could not be read is kept."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple, Protocol

import polars as pl

ORIGIN_ROW: Final = "__origin_row"
"""The column a reader adds to its raw columns: 1-based line or row in the file."""

REJECTED: Final = pl.Schema(
    {
        "origin_file": pl.String,
        "origin_row": pl.UInt32,
        "byte_offset": pl.UInt64,
        "reason": pl.String,
        "raw": pl.Binary,
    }
)
"""Records that could not be read: the place (row 1-based, offset in bytes into the file), why, and the bytes."""


class Rejection(NamedTuple):
    """One record that could not be read."""

    row: int
    byte_offset: int | None
    reason: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class RawBatch:
    """A stretch of a file as read.

    Attributes:
        frame: the file's own columns and `ORIGIN_ROW`.
        rejected: what stood between them and could not be read.
    """

    frame: pl.DataFrame
    rejected: Sequence[Rejection] = ()


class Reader(Protocol):
    """Reads one format."""

    def __call__(self, path: Path, batch_bytes: int) -> Iterator[RawBatch]:
        """Yields the file in batches of about `batch_bytes` bytes of input."""


def rejected_frame(origin_file: str, rejected: Sequence[Rejection]) -> pl.DataFrame:
    """Returns rejections as rows of the `REJECTED` schema."""
    return pl.DataFrame(
        {
            "origin_file": [origin_file] * len(rejected),
            "origin_row": [r.row for r in rejected],
            "byte_offset": [r.byte_offset for r in rejected],
            "reason": [r.reason for r in rejected],
            "raw": [r.raw for r in rejected],
        },
        schema=REJECTED,
    )
