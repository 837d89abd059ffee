"""How the data of a page is packed: the same JSON whatever it is made of, in pieces of a column."""

import base64
import json
import zlib
from typing import Any, NamedTuple

import polars as pl
import pytest

from dq.reporting.payload import pack


class Place(NamedTuple):
    line: int
    text: str


def unpacked(data: str) -> str:
    return zlib.decompress(base64.b64decode(data)).decode("utf-8")


COLUMNS = {
    "starts": pl.Series([3, 0, 7], dtype=pl.UInt32),
    "related": pl.Series([None, 2, None], dtype=pl.UInt32),
    "shares": pl.Series([0.25, 1.0, 0.3333]),
    "words": {"places": pl.Series([1, None, 0], dtype=pl.UInt32), "words": pl.Series(["a", "<b>\u00a0\u2028"])},
    "none": pl.Series([], dtype=pl.String),
    "plain": ["x", None],
}
AS_LISTS = {
    "starts": [3, 0, 7],
    "related": [None, 2, None],
    "shares": [0.25, 1.0, 0.3333],
    "words": {"places": [1, None, 0], "words": ["a", "<b>\u00a0\u2028"]},
    "none": [],
    "plain": ["x", None],
}


@pytest.mark.parametrize(
    ("content", "plain"),
    [
        ({}, {}),
        (COLUMNS, AS_LISTS),
        ({"findings": COLUMNS, "about": {}, "site": None}, {"findings": AS_LISTS, "about": {}, "site": None}),
        ({"7": [Place(1, "one")], "10": []}, {"7": [[1, "one"]], "10": []}),
        ({"deep": {"b": 1, "a": {"d": pl.Series([True]), "c": {}}}}, {"deep": {"b": 1, "a": {"d": [True], "c": {}}}}),
    ],
    ids=["nothing", "columns", "tables", "texts", "deep"],
)
def test_columns_are_written_as_lists_and_keys_in_order(content: dict[str, Any], plain: dict[str, Any]) -> None:
    written = unpacked(pack(content))
    assert json.loads(written) == plain
    assert written == json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def test_a_large_table_is_never_text_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[int] = []
    deflate = zlib.compressobj

    class Counting:
        def __init__(self, level: int) -> None:
            self.compressor = deflate(level)

        def compress(self, piece: bytes) -> bytes:
            given.append(len(piece))
            return self.compressor.compress(piece)

        def flush(self) -> bytes:
            return self.compressor.flush()

    monkeypatch.setattr(zlib, "compressobj", Counting)
    table = {f"column {number}": pl.Series(range(1_000)) for number in range(20)}
    written = unpacked(pack({"findings": table}))
    assert max(given) < len(written) / 19
    assert sum(given) == len(written)
