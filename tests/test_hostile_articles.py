"""Articles made to be slow: on one of twice the length there is about twice the work. Calls are counted, not time."""

import sys
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import FrameType
from typing import Any

import polars as pl
import pytest

import dq
from dq.found import FoundRows

HOSTILE = Path(__file__).parent.parent / "benchmarks" / "hostile.py"
LENGTH = 3_000
MOST = 2.4
"""How many times the calls there may be for twice the length; 4 would be quadratic."""


def articles() -> dict[str, Callable[[int], str]]:
    spec = spec_from_file_location("hostile", HOSTILE)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    made: dict[str, Callable[[int], str]] = module.ARTICLES
    return made


def calls(text: str) -> int:
    """How many functions, of Python and of C, an audit of the article calls."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    corpus = pl.DataFrame({"id": ["hostile"], "text": [text]})
    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        dq.audit(corpus)
    finally:
        sys.setprofile(before)
    return count


@pytest.fixture(scope="module")
def nothing() -> int:
    """The calls for an article of one letter, once all tables are loaded."""
    for article in articles().values():
        dq.audit(pl.DataFrame({"id": ["hostile"], "text": [article(100)]}))
    return calls("x")


@pytest.mark.parametrize("name", articles())
def test_work_grows_no_faster_than_the_article(name: str, nothing: int) -> None:
    short, long = (calls(articles()[name](length)) - nothing for length in (LENGTH, 2 * LENGTH))
    assert long <= max(MOST * short, 0.1 * nothing)


def test_lines_are_counted_on_from_the_last_place() -> None:
    looked_at = 0

    class Text(str):
        __slots__ = ()

        def count(self, sub: str, start: Any = 0, end: Any = None) -> int:
            nonlocal looked_at
            looked_at += (len(self) if end is None else end) - start
            return super().count(sub, start, end)

    rows, text = FoundRows(), Text("a word\n" * 1000)
    check = next(iter(dq.load_suite("dq:news").checks)).check
    places = [at for at in range(len(text)) if text[at] == "w"]
    for at in places:
        rows.add(
            0,
            check,
            check.severity,
            dq.vocabulary.Field.TEXT,
            text,
            dq.check.Found(dq.vocabulary.Span(at, at + 1), "w"),
        )
    assert rows.frame()["line"].to_list() == list(range(1, 1001))
    assert rows.frame()["column"].unique().to_list() == [3]
    assert looked_at <= len(text)
