"""How far a run is: records, the share of the bytes, the speed, and what is left."""

from pathlib import Path

import polars as pl
import pytest

import dq
from dq.cli import screen
from dq.cli.screen import Meter
from dq.corpus import Position
from dq.readers import Settings


def test_a_meter_tells_share_speed_and_what_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(screen, "monotonic", lambda: now[0])
    shown: list[tuple[str, float | None]] = []
    meter = Meter(lambda line, share: shown.append((line, share)), 10.0)
    position = Position(0, 80_000_000)
    meter.follow(position)
    meter("reading", 10)
    now[0], position.done = 110.0, 20_000_000
    meter("reading", 5_000)
    now[0] = 115.0
    meter("reading", 6_000)
    now[0], position.done = 121.0, 80_000_000
    meter("counting", 20_000)
    assert shown == [
        ("reading: 5,000 records, 25%, 2.0 MB/s, 30 s left", 0.25),
        ("counting: 20,000 records", None),
    ]


def test_what_was_read_before_the_first_sign_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(screen, "monotonic", lambda: now[0])
    shown: list[str] = []
    meter = Meter(lambda line, _share: shown.append(line), 10.0)
    position = Position(0, 80_000_000)
    meter.follow(position)
    now[0], position.done = 120.0, 20_000_000
    meter("surveying", 5_000)
    now[0], position.done = 160.0, 80_000_000
    meter("surveying", 20_000)
    now[0], position.done = 170.0, 8_000_000
    meter("reading", 2_000)
    assert shown == [
        "surveying: 5,000 records, 25%, 1.0 MB/s, 60 s left",
        "surveying: 20,000 records, 100%, 1.3 MB/s, 0 s left",
        "reading: 2,000 records, 10%, 0.8 MB/s, 90 s left",
    ]


def test_without_known_sizes_it_tells_records() -> None:
    shown: list[tuple[str, float | None]] = []
    meter = Meter(lambda line, share: shown.append((line, share)), 0.0)
    meter("reading", 7)
    assert shown == [("reading: 7 records", None)]


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.parquet", "a.arrow"])
def test_the_position_ends_at_the_size_of_the_corpus(name: str, tmp_path: Path) -> None:
    frame = pl.DataFrame({"id": [str(n) for n in range(500)], "text": ["The mill burned down."] * 500})
    path = tmp_path / name
    match path.suffix:
        case ".jsonl":
            frame.write_ndjson(path)
        case ".csv":
            frame.write_csv(path)
        case ".parquet":
            frame.write_parquet(path)
        case _:
            frame.write_ipc(path)
    corpus = dq.load(path, settings=Settings(2_000))
    seen = [(batch.records.height, corpus.position.done) for batch in corpus.batches()]
    size = path.stat().st_size
    assert corpus.position == Position(size, size)
    assert [done for _, done in seen] == sorted(done for _, done in seen)
    assert len(seen) > 3
