"""Copies dropped on request: every format comes back without them, the right one stays, and nothing is lost."""

import json
from pathlib import Path
from typing import Any

import polars as pl
import pytest

import dq
from dq.cli import run
from dq.dropping import DROPPED
from dq.errors import UsageError
from dq.fixes import fix

STORY = (
    "The ferry to the outer islands stayed in port on Monday after the harbour master found a crack in its ramp, "
    "and nobody on the quay could say when the crossing would open again for the summer traffic."
)
OTHER = "A baker in the old town has sold his last loaf, and the shop on the corner is to become a reading room."
RECORDS: list[dict[str, Any]] = [
    {"id": "a", "text": f"{STORY} More to follow.", "date": "2024-05-03", "n": 1},
    {"id": "b", "text": STORY, "date": "2024-05-02", "n": 2},
    {"id": "c", "text": OTHER, "date": "2024-05-01", "n": 3},
    {"id": "d", "text": STORY, "date": "2024-05-04", "n": 4},
]


pytestmark = pytest.mark.usefixtures("here")


def dropped_from(source: str, out: str) -> pl.DataFrame:
    assert run(["fix", source, "--out", out, "--isolated", "--select", "DUP", "--drop-copies"]) == 0
    return pl.read_parquet(f"{out}.dropped.parquet")


def test_lines_without_copies_and_copies_without_loss(here: Path) -> None:
    lines = [json.dumps(record) + "\n" for record in RECORDS]
    (here / "c.jsonl").write_text("".join(lines))
    gone = dropped_from("c.jsonl", "o.jsonl")
    assert (here / "o.jsonl").read_text() == lines[1] + lines[2]
    assert set(DROPPED) | {"text", "n"} <= set(gone.columns)
    assert gone.select("record_id", "text", "n", "origin_file", "cluster_id", "cluster_size", "kind").rows() == [
        ("a", RECORDS[0]["text"], 1, "c.jsonl", "b", 3, "near"),
        ("d", STORY, 4, "c.jsonl", "b", 3, "exact"),
    ]
    assert gone["reason"][1] == "the text of b; kept of 3 records: b"


def test_an_array_stays_an_array(here: Path) -> None:
    (here / "c.json").write_text(json.dumps(RECORDS, indent=1))
    dropped_from("c.json", "o.json")
    assert (here / "o.json").read_text() == json.dumps(RECORDS[1:3], indent=1)


@pytest.mark.parametrize("kept", [[0, 3], [0], [3], []])
def test_any_elements_of_an_array_can_go(here: Path, kept: list[int]) -> None:
    records = [{"id": str(i), "text": OTHER[i * 20 :]} if i in kept else RECORDS[1] for i in range(4)]
    (here / "c.json").write_text(json.dumps([*records, RECORDS[1]]))
    dropped_from("c.json", "o.json")
    left = [record["id"] for record in json.loads((here / "o.json").read_text())]
    assert sorted(left) == sorted(["b", *map(str, kept)])


@pytest.mark.parametrize("name", ["c.csv", "c.parquet", "c.arrow"])
def test_tables_lose_rows_and_nothing_else(name: str) -> None:
    frame = pl.DataFrame(RECORDS)
    writers: dict[str, Any] = {"c.csv": frame.write_csv, "c.parquet": frame.write_parquet, "c.arrow": frame.write_ipc}
    readers: dict[str, Any] = {"c.csv": pl.read_csv, "c.parquet": pl.read_parquet, "c.arrow": pl.read_ipc}
    writers[name](name)
    dropped_from(name, f"o{name}")
    assert readers[name](f"o{name}").equals(frame[1:3])


def test_files_of_text_go_whole(here: Path) -> None:
    (here / "c").mkdir()
    for record in RECORDS[1:]:
        (here / "c" / f"{record['id']}.txt").write_text(record["text"])
    dropped_from("c", "o")
    assert sorted(path.name for path in (here / "o").iterdir()) == ["b.txt", "c.txt"]


def test_copies_of_one_identifier_leave_one() -> None:
    twice = [{"id": "x", "text": STORY}, {"id": "x", "text": STORY}, {"id": "y", "text": OTHER}]
    Path("c.jsonl").write_text("".join(json.dumps(record) + "\n" for record in twice))
    assert dropped_from("c.jsonl", "o.jsonl")["origin_row"].to_list() == [2]


def test_of_equal_records_the_cleaner_stays() -> None:
    corpus = pl.DataFrame({"id": ["a", "b"], "text": [STORY.replace("crack", "crack\ufffd"), STORY]})
    audited = dq.audit(corpus)
    assert audited.articles["cluster_id"].to_list() == ["b", "b"]
    copies = audited.findings.filter(pl.col("code") == "DUP301")
    assert copies.select("record_id", "related_id").rows() == [("a", "b")]
    assert '"only_here":[]' in copies["evidence"][0]


def test_nothing_is_dropped_unasked_or_by_a_suite_that_does_not_look(here: Path) -> None:
    (here / "c.jsonl").write_text("".join(json.dumps(record) + "\n" for record in RECORDS))
    assert fix("c.jsonl", "o.jsonl", unsafe=True).dropped is None
    assert Path("o.jsonl").read_text() == Path("c.jsonl").read_text()
    with pytest.raises(UsageError, match="no chosen check"):
        fix("c.jsonl", "o.jsonl", suite=dq.load_suite().only(select_=["encoding"]), drop_copies=True)


def test_a_copy_without_copies_stays_as_it_is(here: Path) -> None:
    (here / "c.jsonl").write_text("".join(json.dumps(record) + "\n" for record in RECORDS))
    dropped_from("c.jsonl", "o.jsonl")
    assert dropped_from("o.jsonl", "p.jsonl").is_empty()
    assert Path("p.jsonl").read_text() == Path("o.jsonl").read_text()
