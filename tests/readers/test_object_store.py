"""Object stores against servers on this machine: the same records as from disk, byte for byte."""

import bz2
import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

import dq
from dq.errors import InputError
from dq.readers import objects

SAMPLE = Path(__file__).parents[2] / "corpus" / "sample" / "articles.jsonl"
FORMATS = Path(__file__).parents[2] / "corpus" / "formats"

OBJECTS = {
    "wire/articles.parquet": (FORMATS / "articles.parquet").read_bytes(),
    "wire/again.parquet": (FORMATS / "articles.parquet").read_bytes(),
    "articles.arrow": (FORMATS / "articles.arrow").read_bytes(),
    "articles.csv": (FORMATS / "articles.csv").read_bytes(),
    "articles.tsv": (FORMATS / "articles.tsv").read_bytes(),
    "articles.jsonl": SAMPLE.read_bytes(),
    "articles.jsonl.gz": (FORMATS / "articles.jsonl.gz").read_bytes(),
    "articles.json.bz2": bz2.compress(
        json.dumps([json.loads(line) for line in SAMPLE.read_bytes().splitlines()]).encode()
    ),
    "legacy/a b.jsonl": '{"id":"r","text":"Правительство одобрило бюджет."}\r\n'.encode("cp1251"),
    "texts/herald/1.txt": b"The mill burned down.\r\nOn Monday.",
    "texts/herald/2.txt": b"The bridge was opened.",
    "texts/_drafts/3.txt": b"Not yet.",
    "texts/notes.md": b"no article",
}
TABLES = [name for name in OBJECTS if name.endswith(("parquet", "arrow"))]
SCHEMES = ["s3://corpus", "gs://corpus", "az://corpus", "hf://datasets/press/wire"]
WITH_TABLES = SCHEMES[:3]
"""Polars reads tables of the Hub at the Hub's own address, which is not on this machine."""

READ_ELSEWHERE = """
import sys, polars, dq
for address, file in zip(sys.argv[1::2], sys.argv[2::2]):
    polars.concat(batch.records for batch in dq.load(address).batches()).write_ipc(file)
"""


@pytest.fixture(scope="session")
def filled(moto_server: str, stand_in: tuple[str, dict[str, bytes]]) -> None:
    """Every store holds the objects."""
    stand_in[1].update(OBJECTS)
    for key, data in {"": b"", **OBJECTS}.items():
        address = f"{moto_server}/corpus/{urllib.request.pathname2url(key)}".rstrip("/")
        headers = {"Content-Type": "application/octet-stream", "x-amz-acl": "public-read"}
        request = urllib.request.Request(address, data, headers, method="PUT")  # noqa: S310 - this machine
        with urllib.request.urlopen(request, timeout=20):  # noqa: S310 - this machine
            pass


@pytest.fixture
def stores(filled: None, surroundings: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    """The stores can be reached from this process."""
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)


@pytest.fixture(params=SCHEMES)
def home(stores: None, request: pytest.FixtureRequest) -> str:  # noqa: ARG001
    return str(request.param)


def records_of(address: str | Path) -> pl.DataFrame:
    return pl.concat(batch.records for batch in dq.load(str(address)).batches())


def read_elsewhere(surroundings: dict[str, str], *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Reads addresses into files, in a process whose environment stays as it is.

    A thread of Polars asks for a variable every few milliseconds once a table of a store has been read, and the C
    library of Linux lets no other thread set one meanwhile, as a test does: now and then the process crashed.
    """
    command = [sys.executable, "-c", READ_ELSEWHERE, *arguments]
    return subprocess.run(command, env=os.environ | surroundings, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", [name for name in OBJECTS if name.startswith("articles") and name not in TABLES])
def test_each_format_reads_as_it_does_from_disk(home: str, name: str) -> None:
    there = records_of(f"{home}/{name}")
    assert there["origin_file"].unique().to_list() == [f"{home}/{name}"]
    assert_frame_equal(there.drop("origin_file", "origin_row"), records_of(SAMPLE).drop("origin_file", "origin_row"))


@pytest.mark.parametrize("home", WITH_TABLES)
def test_polars_reads_tables_and_globs_of_them(
    filled: None,  # noqa: ARG001
    surroundings: dict[str, str],
    home: str,
    tmp_path: Path,
) -> None:
    asked = {f"{home}/{name}": tmp_path / f"{number}.arrow" for number, name in enumerate([*TABLES, "wire/*.parquet"])}
    done = read_elsewhere(surroundings, *(part for pair in asked.items() for part in pair))
    assert done.returncode == 0, done.stderr
    *tables, several = (pl.read_ipc(file) for file in asked.values())
    expected = records_of(SAMPLE)
    for name, there in zip(TABLES, tables, strict=True):
        assert there["origin_file"].unique().to_list() == [f"{home}/{name}"]
        assert_frame_equal(there.drop("origin_file", "origin_row"), expected.drop("origin_file", "origin_row"))
    counts = several.group_by("origin_file").agg(pl.len(), pl.col("origin_row").max()).sort("origin_file")
    names = [f"{home}/wire/{name}.parquet" for name in ("again", "articles")]
    assert counts.rows() == [(name, expected.height, expected.height) for name in names]


def test_a_glob_finds_what_matches_and_no_more(home: str) -> None:
    def found(pattern: str) -> list[str]:
        return [item.name.removeprefix(f"{home}/") for item in dq.load(f"{home}/{pattern}").inputs]

    assert found("*.json*") == ["articles.json.bz2", "articles.jsonl", "articles.jsonl.gz"]
    assert found("**/*.jsonl") == ["articles.jsonl", "legacy/a b.jsonl"]
    assert found("articles.?sv") == ["articles.csv", "articles.tsv"]


def test_a_folder_is_read_with_every_format_it_holds(home: str) -> None:
    records = records_of(f"{home}/texts/")
    assert records.select("record_id", "source", "text", "origin_file").rows() == [
        ("1", "herald", "The mill burned down.\r\nOn Monday.", f"{home}/texts/herald/1.txt"),
        ("2", "herald", "The bridge was opened.", f"{home}/texts/herald/2.txt"),
    ]


def test_lines_that_are_not_utf8_are_decoded_as_from_disk(home: str) -> None:
    (row,) = records_of(f"{home}/legacy/a b.jsonl").rows(named=True)
    assert (row["text"], row["__encoding"]) == ("Правительство одобрило бюджет.", "windows-1251")


def test_the_position_ends_at_the_size(home: str) -> None:
    corpus = dq.load(f"{home}/articles.jsonl")
    list(corpus.batches())
    assert corpus.position.done == corpus.position.total == len(OBJECTS["articles.jsonl"])


def test_an_object_is_read_in_requests_of_a_bounded_size(home: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(objects, "BUFFER", 1_000)
    assert_frame_equal(
        records_of(f"{home}/articles.csv").drop("origin_file", "origin_row"),
        records_of(SAMPLE).drop("origin_file", "origin_row"),
    )


@pytest.mark.parametrize("name", ["none.jsonl", "none/*.jsonl", "none/"])
def test_what_is_not_there_is_said(home: str, name: str) -> None:
    with pytest.raises(InputError, match=r"/none.*: (the object store does not give it out: |nothing matches)"):
        dq.load(f"{home}/{name}")


def test_a_table_that_is_not_there_is_said(filled: None, surroundings: dict[str, str], tmp_path: Path) -> None:  # noqa: ARG001
    done = read_elsewhere(surroundings, "s3://corpus/none.parquet", tmp_path / "none.arrow")
    assert "InputError: s3://corpus/none.parquet: the object store does not give it out: " in done.stderr
    assert done.returncode == 1


def test_an_object_that_changes_during_the_run_is_said(stores: None, stand_in: tuple[str, dict[str, bytes]]) -> None:  # noqa: ARG001
    held = stand_in[1]
    corpus = dq.load("az://corpus/articles.jsonl")
    held["articles.jsonl"] += b"{}\n"
    try:
        with pytest.raises(InputError, match=r"^az://corpus/articles.jsonl: changed during the run, from "):
            list(corpus.batches())
    finally:
        held["articles.jsonl"] = OBJECTS["articles.jsonl"]


def test_the_hub_wants_its_token(stores: None, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    monkeypatch.delenv("HF_TOKEN")
    with pytest.raises(InputError, match=r"the object store does not give it out: .*401"):
        dq.load("hf://datasets/press/wire/articles.jsonl")


def test_a_revision_of_the_hub_stays_in_the_name(stores: None) -> None:  # noqa: ARG001
    address = "hf://datasets/press/wire@v1/legacy/"
    assert [item.name for item in dq.load(address).inputs] == [f"{address}a b.jsonl"]
    assert records_of(address)["origin_file"].to_list() == [f"{address}a b.jsonl"]


def test_addresses_that_say_too_little_are_refused() -> None:
    with pytest.raises(InputError, match=r"^s3://corpus/folder: no reader for this in an object store$"):
        dq.load("s3://corpus/folder")
    with pytest.raises(InputError, match=r"^hf://press/wire.jsonl: not an address in the Hugging Face Hub$"):
        dq.load("hf://press/wire.jsonl")


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(objects, "import_module", missing)
    with pytest.raises(InputError, match="need the extra `cloud`") as caught:
        dq.load("s3://corpus/feed.jsonl")
    assert caught.value.help == "pip install 'newsdq[cloud]'"
