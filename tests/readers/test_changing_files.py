"""A file that somebody writes to, or takes away, while it is read ends the run with a message that says so."""

import os
from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest

import dq
from dq.errors import InputError
from dq.parts import Resources
from dq.suite import load_suite
from tests.readers.feeds import good

pytestmark = pytest.mark.usefixtures("here")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda path: path.write_bytes(path.read_bytes() + good(1)), "changed during the run, from 306 to 408 bytes"),
        (lambda path: os.utime(path, ns=(1, 1)), "was written to during the run"),
        (lambda path: path.unlink(), "is gone, and was there when the run began"),
    ],
    ids=["grows", "is touched", "vanishes"],
)
def test_a_file_that_does_not_keep_still(change: Callable[[Path], None], message: str, tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl"
    path.write_bytes(good(3))
    corpus = dq.load(path)
    change(path)
    with pytest.raises(InputError, match=f"^feed.jsonl: {message}$"):
        list(corpus.batches())


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda path: path.write_bytes(path.read_bytes() + good(1)), "changed during the run, from 306 to 408 bytes"),
        (lambda path: path.unlink(), "is gone, and was there when the run began"),
        (lambda path: path.write_bytes(b""), "changed during the run, from 306 to 0 bytes"),
    ],
    ids=["grows", "vanishes", "is emptied"],
)
@pytest.mark.parametrize("name", ["feed.jsonl", "feed.csv", "feed.json", "feed.parquet"])
def test_a_file_that_changes_between_two_passes(change: Callable[[Path], object], message: str, name: str) -> None:
    path = Path(name)
    path.write_bytes(b"id,text\n" + good(3)[:298] if name.endswith("csv") else good(3))
    if name.endswith("parquet"):
        pl.read_ndjson(good(3)).write_parquet(path)
    size = path.stat().st_size
    changes = iter([change])

    def watch(_stage: str, _done: int) -> None:
        for its in changes:
            its(path)

    suite, too_little_to_hold_it = load_suite().only(select_=["duplication"]), Resources(memory=1)
    with pytest.raises(InputError, match=f"^{name}: ") as caught:
        dq.audit(dq.load(name), suite, watch=watch, resources=too_little_to_hold_it)
    assert str(caught.value).partition(": ")[2].replace(f"{size:,}", "306").replace(f"{size + 102:,}", "408") == message
