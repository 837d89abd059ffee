"""How records come in batches: small files together, large ones piece by piece, nothing lost and in order."""

from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest

import dq
from dq import corpus as corpora
from dq.readers import Input, RawBatch, Settings, reader_of


def write(folder: Path, files: int, records: int, characters: int = 100) -> None:
    for file in range(files):
        lines = [f'{{"id":"{file:03}-{number:03}","text":"{"x" * characters}"}}\n' for number in range(records)]
        (folder / f"{file:03}.jsonl").write_text("".join(lines), encoding="utf-8")


def test_small_files_are_one_batch_in_their_order(tmp_path: Path) -> None:
    write(tmp_path, files=30, records=2)
    with (tmp_path / "004.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"id":\n')
    (batch,) = dq.load(tmp_path).batches()
    assert batch.records["record_id"].to_list() == [f"{file:03}-{number:03}" for file in range(30) for number in (0, 1)]
    assert [Path(name).name for name in batch.records["origin_file"].unique(maintain_order=True)] == [
        f"{file:03}.jsonl" for file in range(30)
    ]
    assert batch.rejected.select(pl.col("origin_file").str.slice(-9), "origin_row").rows() == [("004.jsonl", 3)]
    assert batch.records.n_chunks() == 1


def test_files_of_other_columns_begin_a_batch(tmp_path: Path) -> None:
    (tmp_path / "1.jsonl").write_text('{"id":"a","text":"One."}\n', encoding="utf-8")
    (tmp_path / "2.txt").write_text("Two.", encoding="utf-8")
    for name, words in (("3", '"some"'), ("4", "7"), ("5", "8")):
        line = f'{{"id":"{name}","text":"More.","words":{words}}}\n'
        (tmp_path / f"{name}.jsonl").write_text(line, encoding="utf-8")
    batches = list(dq.load(tmp_path).batches())
    assert [batch.records["record_id"].to_list() for batch in batches] == [["2", "a"], ["3"], ["4", "5"]]
    assert dq.audit(tmp_path).articles["record_id"].to_list() == ["2", "3", "4", "5", "a"]


def test_a_batch_is_full_when_another_file_has_no_room(tmp_path: Path) -> None:
    write(tmp_path, files=10, records=10)
    (file,) = dq.load(tmp_path / "000.jsonl").batches()
    size = int(file.records.estimated_size())
    heights = [batch.records.height for batch in dq.load(tmp_path, settings=Settings(4 * size)).batches()]
    assert heights == [40, 40, 20]


def test_the_small_end_of_a_corpus_is_no_batch_of_its_own(tmp_path: Path) -> None:
    write(tmp_path, files=4, records=10)
    size = sum(int(batch.records.estimated_size()) for batch in dq.load(tmp_path).batches())
    (tmp_path / "end.jsonl").write_text('{"id":"end","text":"x"}\n', encoding="utf-8")
    (batch,) = dq.load(tmp_path, settings=Settings(size)).batches()
    assert batch.records["record_id"][-1] == "end"


def test_a_piece_that_leaves_no_room_for_another_does_not_wait_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, files=3, records=10)
    (file,) = dq.load(tmp_path / "000.jsonl").batches()
    opened: list[str] = []

    def reading(name: str) -> object:
        def pieces(item: Input, settings: Settings) -> Iterator[RawBatch]:
            opened.append(Path(item.name).stem)
            yield from reader_of(name)(item, settings)

        return pieces

    monkeypatch.setattr(corpora, "reader_of", reading)
    batches = dq.load(tmp_path, settings=Settings(int(file.records.estimated_size()) * 3 // 2)).batches()
    assert [(next(batches).records.height, opened[-1]) for _ in range(3)] == [(10, "000"), (10, "001"), (10, "002")]


def test_a_large_file_is_read_in_pieces_of_a_batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, files=1, records=200)
    asked: list[int] = []

    def reading(name: str) -> object:
        read = reader_of(name)

        def pieces(item: Input, settings: Settings) -> Iterator[RawBatch]:
            asked.append(settings.batch_bytes)
            yield from read(item, settings)

        return pieces

    monkeypatch.setattr(corpora, "reader_of", reading)
    monkeypatch.setattr(corpora, "PIECE", 1_000)
    (batch,) = dq.load(tmp_path, settings=Settings(1_000_000)).batches()
    assert asked == [1_000]
    assert batch.records["origin_row"].to_list() == list(range(1, 201))
    assert len(list(dq.load(tmp_path, settings=Settings(1_000)).batches())) > 10
