"""Frames kept packed: compressed, and a column at a time unpacked when it is asked for.

A row a finding and a row a record take about 500 bytes each as Polars holds them, and a tenth of that packed. Where
memory is bounded an audit keeps them so, and what reads them asks for the few columns it needs.
"""

from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import IO, Any, Final, overload

import polars as pl

LEVEL: Final = 1
"""Of their compression: the usual level makes them 4 % smaller and takes half as long again."""

SLICE: Final = 2**16
"""Rows that are packed together, and unpacked together where not all are wanted."""


class Packed:
    """A packed frame; it has the few methods of Polars' own that those who read an audit's frames need."""

    def __init__(self) -> None:
        self._columns: dict[str, bytes] = {}
        self.height = 0

    def put(self, column: pl.Series) -> None:
        """Adds a column, or puts it in place of the one of its name; all have the same height."""
        if self._columns and column.len() != self.height:
            raise ValueError(f"{column.name} has {column.len()} rows, not {self.height}")
        out = BytesIO()
        column.to_frame().write_parquet(
            out, compression="zstd", compression_level=LEVEL, row_group_size=SLICE, statistics=False
        )
        self._columns[column.name], self.height = out.getvalue(), column.len()

    @property
    def columns(self) -> list[str]:
        """The names of the columns."""
        return list(self._columns)

    def is_empty(self) -> bool:
        """Returns whether there is no row."""
        return self.height == 0

    @overload
    def __getitem__(self, wanted: str) -> pl.Series: ...

    @overload
    def __getitem__(self, wanted: pl.Series) -> pl.DataFrame: ...

    def __getitem__(self, wanted: str | pl.Series) -> pl.Series | pl.DataFrame:
        """Returns a column by its name, or all columns of the rows of these numbers."""
        if isinstance(wanted, str):
            return pl.read_parquet(BytesIO(self._columns[wanted])).to_series().rechunk()
        return taken(self, wanted, self._columns)

    def select(self, *names: str) -> pl.DataFrame:
        """Returns some columns."""
        return pl.DataFrame([self[name] for name in names])

    def filter(self, mask: pl.Series) -> "Packed":
        """Returns the rows where the mask is true, packed."""
        kept = Packed()
        for name in self._columns:
            kept.put(self[name].filter(mask))
        return kept

    def ordered(self, names: Iterable[str]) -> "Packed":
        """Returns these columns, in this order; they are shared."""
        other = Packed()
        other._columns, other.height = {name: self._columns[name] for name in names}, self.height
        return other

    def replaced(self, column: pl.Series) -> "Packed":
        """Returns the frame with a column in place of the one of its name; the others are shared."""
        other = self.ordered(self._columns)
        other.put(column)
        return other

    def whole(self) -> pl.DataFrame:
        """Returns all of it."""
        return self.select(*self._columns)

    def iter_slices(self, n_rows: int = SLICE) -> Iterator[pl.DataFrame]:
        """Yields so many rows after another."""
        for start in range(0, self.height, n_rows):
            yield self._slice(start, n_rows).collect()

    def lazy(self) -> pl.LazyFrame:
        """Returns the frame to be gone through slice by slice."""
        return pl.concat([self._slice(start, SLICE) for start in range(0, max(self.height, 1), SLICE)])

    def _slice(self, start: int, height: int) -> pl.LazyFrame:
        columns = (pl.scan_parquet(BytesIO(packed)).slice(start, height) for packed in self._columns.values())
        return pl.concat(columns, how="horizontal")


Frame = pl.DataFrame | Packed
"""A frame as it is kept."""


class Gathered:
    """Gathers the columns of a frame, in any order.

    Args:
        pack: whether each is packed when it comes.
    """

    def __init__(self, *, pack: bool) -> None:
        self._packed = Packed() if pack else None
        self._columns: dict[str, pl.Series] = {}

    def put(self, name: str, column: pl.Series) -> None:
        """Adds a column under a name."""
        if self._packed is None:
            self._columns[name] = column.alias(name)
        else:
            self._packed.put(column.alias(name))

    def frame(self, names: Iterable[str]) -> Frame:
        """Returns these columns in their order."""
        if self._packed is not None:
            return self._packed.ordered(names)
        return pl.DataFrame([self._columns[name] for name in names])


def whole(frame: Frame) -> pl.DataFrame:
    """Returns a frame as Polars holds it."""
    return frame.whole() if isinstance(frame, Packed) else frame


def replaced(frame: Frame, column: pl.Series) -> Frame:
    """Returns a frame with a column in place of the one of its name."""
    return frame.replaced(column) if isinstance(frame, Packed) else frame.with_columns(column)


def taken(frame: Frame, rows: pl.Series, names: Iterable[str]) -> pl.DataFrame:
    """Returns some columns of the rows of these numbers."""
    return pl.DataFrame([frame[name].gather(rows) for name in names])


def named_rows(frame: Frame) -> Iterator[dict[str, Any]]:
    """Yields the rows of a frame, each as its values by column."""
    for some in frame.iter_slices():
        yield from some.iter_rows(named=True)


def write_parquet(frame: Frame, file: Path | IO[bytes]) -> None:
    """Writes a frame to a Parquet file."""
    frame.lazy().sink_parquet(file, compression="zstd", compression_level=LEVEL)
