"""A corpus that is small enough is read once, whatever the passes over it; a larger one again in each."""

from collections.abc import Collection, Iterator
from pathlib import Path

import polars as pl
import pytest

import dq
from dq.corpus import Corpus, RecordBatch
from dq.parts import Resources
from dq.passes import SHARE, Passes
from dq.readers import Settings
from dq.runs import FRAMES

SAMPLE = Path(__file__).parent.parent / "corpus" / "sample" / "articles.jsonl"
Read = list[Collection[str] | None]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Read:
    """What the corpus was read for, each time."""
    times: Read = []
    batches = Corpus.batches

    def counted(self: Corpus, only: Collection[str] | None = None) -> Iterator[RecordBatch]:
        times.append(only)
        return batches(self, only)

    monkeypatch.setattr(Corpus, "batches", counted)
    return times


def sample() -> Corpus:
    return dq.load(SAMPLE, settings=Settings(batch_bytes=16_000))


def texts_of(passes: Passes, only: Collection[str] | None = None) -> list[str]:
    return pl.concat(batch.records.select("text") for batch in passes.batches(only))["text"].to_list()


def test_small_corpus_is_read_once_for_any_number_of_passes(read: Read) -> None:
    passes = Passes(sample(), None)
    first, second, third = texts_of(passes), texts_of(passes), texts_of(passes, only=("text",))
    assert first == second == third
    assert read == [None]
    assert len(first) == len(SAMPLE.read_text("utf-8").splitlines())


def test_what_is_held_tells_how_far_the_reading_is() -> None:
    corpus = sample()
    passes = Passes(corpus, None)
    places = [[corpus.position.done for _ in passes.batches()] for _ in range(2)]
    assert places[0] == places[1] == sorted(places[0])
    assert places[0][-1] == corpus.position.total > 0


@pytest.mark.parametrize("memory", [0, SHARE * 20_000])
def test_larger_corpus_is_read_in_every_pass(memory: int, read: Read) -> None:
    passes = Passes(sample(), memory)
    assert texts_of(passes) == texts_of(passes)
    assert read == [None, None]


def test_some_fields_of_records_are_not_held_for_all_of_them(read: Read) -> None:
    passes = Passes(sample(), None)
    assert texts_of(passes, only=("text",)) == texts_of(passes)
    assert read == [("text",), None]


def test_a_pass_that_was_broken_off_holds_nothing(read: Read) -> None:
    passes = Passes(sample(), None)
    first = next(passes.batches())
    assert len(texts_of(passes)) > first.records.height > 0
    assert read == [None, None]


def test_what_is_forgotten_is_read_again(read: Read) -> None:
    passes = Passes(sample(), None)
    texts = texts_of(passes)
    passes.forget()
    assert texts_of(passes) == texts
    assert read == [None, None]


def test_audit_reads_a_small_corpus_once_and_finds_the_same(read: Read) -> None:
    held = dq.audit(sample())
    assert read == [None]
    reread = dq.audit(sample(), resources=Resources(memory=100_000))
    assert read == [None, None, None, ("text",)]
    for name in FRAMES:
        assert getattr(held, name).equals(getattr(reread, name)), name
