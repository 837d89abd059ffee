"""Packed frames: what comes out is what went in, whole or in part."""

import datetime as dt
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from dq.packed import Frame, Gathered, Packed, named_rows, replaced, taken, whole, write_parquet

ROWS = st.fixed_dictionaries(
    {
        "name": st.none() | st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
        "count": st.none() | st.integers(0, 2**32 - 1),
        "share": st.none() | st.floats(allow_nan=False),
        "flag": st.none() | st.booleans(),
        "day": st.none() | st.datetimes(dt.datetime(1700, 1, 1), dt.datetime(2200, 1, 1)),  # noqa: DTZ001 - cast below
        "spans": st.none() | st.lists(st.fixed_dictionaries({"start": st.integers(0, 9)}), max_size=3),
    }
)
SCHEMA = {
    "name": pl.String(),
    "count": pl.UInt32(),
    "share": pl.Float64(),
    "flag": pl.Boolean(),
    "day": pl.Datetime("us"),
    "spans": pl.List(pl.Struct({"start": pl.UInt32})),
}
FRAMES = st.lists(ROWS, max_size=9).map(lambda rows: pl.DataFrame(rows, schema=SCHEMA))


@pytest.fixture(autouse=True)
def _little_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dq.packed.SLICE", 4)


def packed(frame: pl.DataFrame) -> Packed:
    made = Gathered(pack=True)
    for column in reversed(frame.get_columns()):
        made.put(column.name, column)
    kept = made.frame(frame.columns)
    assert isinstance(kept, Packed)
    return kept


def in_a_file(frame: Frame) -> pl.DataFrame:
    file = BytesIO()
    write_parquet(frame, file)
    return pl.read_parquet(BytesIO(file.getvalue()))


@given(FRAMES, st.data())
def test_a_packed_frame_is_the_frame(frame: pl.DataFrame, data: st.DataObject) -> None:
    kept = packed(frame)
    assert (kept.height, kept.columns, whole(kept).schema, kept.is_empty()) == (
        frame.height,
        frame.columns,
        frame.schema,
        frame.is_empty(),
    )
    assert_frame_equal(whole(kept), frame)
    assert_frame_equal(kept.select("flag", "name"), frame.select("flag", "name"))
    assert kept["count"].n_chunks() == 1
    mask = pl.Series(data.draw(st.lists(st.booleans(), min_size=frame.height, max_size=frame.height)), dtype=pl.Boolean)
    assert_frame_equal(whole(kept.filter(mask)), frame.filter(mask))
    rows = mask.arg_true().reverse()
    assert_frame_equal(kept[rows], frame[rows])
    assert_frame_equal(taken(kept, rows, ["share"]), taken(frame, rows, ["share"]))
    assert list(named_rows(kept)) == list(named_rows(frame)) == frame.rows(named=True)
    assert_frame_equal(in_a_file(kept), frame)


def test_slices_are_unpacked_one_by_one() -> None:
    frame = pl.DataFrame({"n": range(10), "name": [str(n) for n in range(10)]})
    assert [some["n"].to_list() for some in packed(frame).iter_slices(4)] == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]


def test_a_column_is_replaced_in_a_frame_of_its_own() -> None:
    frame = pl.DataFrame({"n": [1, 2], "state": ["new", "new"]})
    for kept in (frame, packed(frame)):
        other = replaced(kept, pl.Series("state", ["new", "known"]))
        assert whole(other).rows() == [(1, "new"), (2, "known")]
        assert whole(kept).rows() == [(1, "new"), (2, "new")]


def test_columns_of_another_height_are_refused() -> None:
    with pytest.raises(ValueError, match="x has 3 rows, not 2"):
        packed(pl.DataFrame({"n": [1, 2]})).put(pl.Series("x", [1, 2, 3]))


@pytest.mark.parametrize("kept", [lambda frame: frame, packed], ids=["whole", "packed"])
def test_a_file_is_written_whole(kept: Callable[[pl.DataFrame], Frame], tmp_path: Path) -> None:
    frame = pl.DataFrame({"n": range(9), "name": ["a", "b", None] * 3})
    write_parquet(kept(frame), tmp_path / "f.parquet")
    assert_frame_equal(pl.read_parquet(tmp_path / "f.parquet"), frame)
