"""Processes, files in place of memory, and resumed runs: the same frames, nothing done twice, no litter."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

import dq
from dq import engine, plan
from dq.baseline import mark
from dq.check import Survey
from dq.cli import run
from dq.errors import CheckError, UsageError
from dq.output import FORMATS, Output, write_all
from dq.packed import Packed
from dq.parts import PARTITIONS, Parts, Resources
from dq.readers import Settings
from dq.runs import FRAMES, Audit, with_findings
from dq.suite import load_suite
from dq.timings import stage_lines

SAMPLE = Path(__file__).parent.parent / "corpus" / "sample" / "articles.jsonl"
IN_BATCHES = Settings(batch_bytes=16_000)
"""Small enough for the sample to be read in several."""


def audited(resources: Resources | None = None, watch: "object" = None) -> Audit:
    corpus = dq.load(SAMPLE, settings=IN_BATCHES)
    return dq.audit(corpus, resources=resources, **({"watch": watch} if watch else {}))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def plain() -> Audit:
    return audited()


def nameless(audit: Audit) -> Audit:
    """The audit without what its run was like."""
    return Audit(**vars(audit) | {"about": {}})


def assert_same(one: Audit, other: Audit) -> None:
    for name in FRAMES:
        assert_frame_equal(getattr(one, name), getattr(other, name))


def interrupting(stage: str, after: int) -> "object":
    """A watch that interrupts the run in a stage, after so many of its batches."""
    seen: list[int] = []

    def watch(at: str, done: int) -> None:
        if at == stage:
            seen.append(done)
            if len(seen) == after:
                raise KeyboardInterrupt

    return watch


def test_corpus_comes_in_several_batches() -> None:
    assert len(list(dq.load(SAMPLE, settings=IN_BATCHES).batches())) > 3


def test_any_number_of_processes_finds_the_same(plain: Audit) -> None:
    assert_same(plain, audited(Resources(jobs=2)))


def test_files_in_place_of_memory_find_the_same(plain: Audit, tmp_path: Path) -> None:
    assert_same(plain, audited(Resources(memory=100_000, folder=tmp_path)))
    assert list(tmp_path.iterdir()) == []


@pytest.fixture(scope="module")
def bounded() -> Audit:
    """An audit whose findings and articles are packed."""
    audit = audited(Resources(memory=2**30))
    assert isinstance(audit.kept("findings"), Packed)
    assert isinstance(audit.kept("articles"), Packed)
    return audit


@pytest.mark.parametrize("name", set(FORMATS) - {"junit"})
def test_packed_frames_are_written_as_others_are(name: str, plain: Audit, bounded: Audit, tmp_path: Path) -> None:
    files = [tmp_path / "plain", tmp_path / "bounded"]
    for audit, file in zip((plain, bounded), files, strict=True):
        write_all(nameless(audit), [Output(name, file)])
    if name == "parquet":
        assert_frame_equal(*map(pl.read_parquet, files))
    else:
        assert files[0].read_bytes() == files[1].read_bytes()


def test_what_is_known_of_packed_findings_is_told(plain: Audit, bounded: Audit, tmp_path: Path) -> None:
    known = plain.findings["finding_id"].to_list()[::3]
    marked = [with_findings(audit, mark(audit.kept("findings"), known), load_suite()) for audit in (plain, bounded)]
    assert_same(*marked)
    assert_same(*(audit.new() for audit in marked))
    assert_same(*(dq.open_run(audit.save(tmp_path / str(n))) for n, audit in enumerate(marked)))
    for audit in marked:
        assert audit.rows().equals(marked[0].rows())
        assert audit.new().rows().len() == audit.kept("findings").height - len(known)


def test_freed_memory_is_given_back_where_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[None] = []
    monkeypatch.setattr("dq.engine.give_back", lambda: given.append(None))
    audited()
    assert not given
    audited(Resources(memory=2**30))
    assert len(given) > 2 * len(list(dq.load(SAMPLE, settings=IN_BATCHES).batches()))


def test_memory_that_is_enough_needs_no_files(plain: Audit, tmp_path: Path) -> None:
    nowhere = tmp_path / "not made"
    assert_same(plain, audited(Resources(memory=2**30, folder=nowhere)))
    assert not nowhere.exists()


@pytest.mark.parametrize("room", [None, 2_000, 0])
def test_each_partition_of_a_key_is_reduced_alone_and_given_up(
    room: int | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dq.parts.UNDIVIDED", 1_000)
    parts = Parts(lambda: tmp_path, room)
    width = 2**64 // PARTITIONS
    batches = [pl.DataFrame({"key": pl.Series([n * width + b for n in range(PARTITIONS)], dtype=pl.UInt64)})
               for b in range(40)]  # fmt: skip
    for number, batch in enumerate(batches):
        parts.add(number, {"gathered": batch})
    seen: list[list[int]] = []

    def reduce(partition: pl.DataFrame) -> pl.DataFrame:
        seen.append(partition["key"].to_list())
        return partition.head(1)

    reduced = parts.reduced("gathered", reduce)
    assert seen == [[n * width + b for b in range(40)] for n in range(PARTITIONS)]
    assert reduced["key"].to_list() == [n * width for n in range(PARTITIONS)]
    assert parts.batches == 40
    assert [file.suffix for file in tmp_path.glob("*/*")] == [".arrow"] * (PARTITIONS * len(list(tmp_path.iterdir())))
    assert (room is None) == (list(tmp_path.iterdir()) == [])


@pytest.mark.parametrize("room", [None, 150, 0])
def test_frames_of_batches_are_one_in_their_order(room: int | None, tmp_path: Path) -> None:
    parts = Parts(lambda: tmp_path, room)
    for number in range(5):
        parts.add(number, {"found": pl.DataFrame({"row": [2 * number, 2 * number + 1], "name": ["odd", str(number)]})})
    whole = parts.whole("found")
    assert whole["row"].to_list() == list(range(10))
    assert whole["name"].to_list() == ["odd", "0", "odd", "1", "odd", "2", "odd", "3", "odd", "4"]
    assert whole.n_chunks() == 1


@pytest.mark.parametrize(("room", "files"), [(None, 0), (10_000, 0), (150, 5)])
def test_what_is_held_follows_what_is_in_files(room: int | None, files: int, tmp_path: Path) -> None:
    parts = Parts(lambda: tmp_path, room)
    for number in range(5):
        parts.add(number, {"found": pl.DataFrame({"row": [number], "name": ["n" * 30]})})
    parts.file_rest()
    assert len(list(tmp_path.glob("*/found.arrow"))) == files
    assert parts.column("found", "row").to_list() == list(range(5))
    assert parts.batches == 5


def test_what_a_small_corpus_leaves_is_reduced_at_once(tmp_path: Path) -> None:
    parts = Parts(lambda: tmp_path, None)
    for number in range(3):
        parts.add(number, {"gathered": pl.DataFrame({"key": pl.Series([2**63 + number, number], dtype=pl.UInt64)})})
    reduced = parts.reduced("gathered", lambda frame: frame.select(pl.col("key").count()))
    assert reduced["key"].to_list() == [6]


@pytest.mark.parametrize("stage", ["surveying", "reading"])
def test_interrupted_run_leaves_no_litter(stage: str, tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        audited(Resources(memory=1, folder=tmp_path), interrupting(stage, 3))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("stage", ["surveying", "reading"])
def test_resumed_run_takes_up_finished_batches(
    stage: str, plain: Audit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resources = Resources(folder=tmp_path, resume=True)
    with pytest.raises(KeyboardInterrupt):
        audited(resources, interrupting(stage, 3))
    (home,) = tmp_path.iterdir()
    kept = {path.name for path in (home / stage).iterdir()}
    assert len(kept) >= 2

    worked_on: list[int] = []
    through = plan.survey if stage == "surveying" else plan.judge

    def counted(brief: object, batch: object) -> object:
        worked_on.append(batch.number)  # type: ignore[attr-defined]
        return through(brief, batch)  # type: ignore[arg-type]

    monkeypatch.setattr(engine, through.__name__, counted)
    assert_same(plain, audited(resources))
    assert worked_on
    assert not kept & {f"{number:06}" for number in worked_on}
    assert list(tmp_path.iterdir()) == []


def test_another_suite_or_file_takes_nothing_up(tmp_path: Path) -> None:
    resources = Resources(folder=tmp_path, resume=True)
    with pytest.raises(KeyboardInterrupt):
        audited(resources, interrupting("reading", 3))
    narrow = dq.load_suite("dq:news").only(select_=["ENC"], ignore=[])
    dq.audit(dq.load(SAMPLE, settings=IN_BATCHES), narrow, resources=resources)
    (left,) = tmp_path.iterdir()
    assert (left / "reading").is_dir()


@pytest.mark.parametrize(("allowed", "told"), [("1MiB", 1), ("8GiB", 0)])
def test_command_tells_that_memory_was_not_enough(
    allowed: str, told: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--isolated", "--select", "ENC", "--memory", allowed, "--out", str(tmp_path)]
    assert run(["audit", str(SAMPLE), *arguments]) == 0
    assert capsys.readouterr().err.count(f"more than --memory {allowed}: code and") == told


def test_command_that_is_terminated_leaves_no_litter(tmp_path: Path) -> None:
    articles = [json.dumps({"id": str(number), "text": f"Record {number}. " * 50}) for number in range(40_000)]
    corpus, litter = tmp_path / "corpus.jsonl", tmp_path / "litter"
    corpus.write_text("\n".join(articles), "utf-8")
    call = ["audit", str(corpus), "--isolated", "--memory", "1", "--batch-size", "1", "--tmp-dir", str(litter)]
    with subprocess.Popen([sys.executable, "-m", "dq", *call], stdout=subprocess.DEVNULL) as command:
        while not (litter.is_dir() and list(litter.glob("*/surveying/*"))):
            assert command.poll() is None
            time.sleep(0.05)
        command.terminate()
        assert command.wait() == 130
    assert list(litter.iterdir()) == []


def test_corpus_in_memory_cannot_be_resumed(tmp_path: Path) -> None:
    frame = next(iter(dq.load(SAMPLE).batches())).records
    with pytest.raises(UsageError, match="cannot be resumed"):
        dq.audit(frame, resources=Resources(folder=tmp_path, resume=True))


def die(batch: pl.DataFrame) -> pl.DataFrame:
    os.kill(os.getpid(), signal.SIGTERM)
    return batch


def test_process_that_dies_is_an_error_with_advice(tmp_path: Path) -> None:
    suite = dq.load_suite("dq:news")
    choice = next(c for c in suite.checks if c.check.surveys)
    survey: Survey[object] = Survey("dies", die, lambda _frame: None)
    deadly = replace(choice, check=replace(choice.check, surveys=(survey,), tunes=None))
    with pytest.raises(CheckError, match="has died") as raised:
        dq.audit(dq.load(SAMPLE), replace(suite, checks=(deadly,)), resources=Resources(jobs=2, folder=tmp_path))
    assert "--jobs 1" in str(raised.value.help)


def test_run_says_what_each_stage_cost(plain: Audit, tmp_path: Path) -> None:
    plain.save(tmp_path)
    stages = json.loads((tmp_path / "run.json").read_text("utf-8"))["stages"]
    names = {stage["stage"] for stage in stages}
    assert {"reading", "screens", "findings", "survey resemblance: conclude", "measure datelines"} <= names
    assert {"locate ENC101", "relate DUP301"} <= names
    lines = list(stage_lines(stages))
    assert lines[0].split()[:3] == ["CPU", "s", "share"]
    assert "in all" in lines[-1]
