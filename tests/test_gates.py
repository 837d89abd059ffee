import re
from html.entities import html5
from itertools import product

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from dq.check import Article
from dq.checks import check_modules
from dq.measures.gates import PLAIN_LATIN, beyond_latin, escaped, holds, unusual
from dq.plan import SurveyResults
from dq.text.east_asian import TRACE
from dq.text.escapes import BACKSLASH_TRACES, ENTITY_TRACES, PERCENT_TRACES, QUOTED_TRACES, entities
from dq.text.legacy import traces
from dq.text.markup import TRACES as MARKUP_TRACES
from dq.text.scripts import NEUTRAL, script_of
from dq.text.utf8 import SINGLE_BYTE, TRACES, bytes_of

PLAIN = [char for code in range(0x3000) if re.match(f"[{PLAIN_LATIN}]", char := chr(code))]
PRINTABLE = [char for char in PLAIN if char.isprintable() or char in "\n\t"]
BEHIND_THE_GATE = [module for module in check_modules() if hasattr(module, "beyond_latin")]


def test_all_that_is_plain_is_latin_or_of_no_script() -> None:
    assert {script_of(char) for char in PLAIN} <= {"Latin", *NEUTRAL}


def test_gate_lets_through_what_is_not_plain() -> None:
    texts = pl.DataFrame({"text": ["plain", "“Łódź” – 5 €", "Киев", "a\u00a0b", "a\u200bb", ""]})
    passed = texts.select(beyond_latin(pl.col("text"))).to_series()
    assert passed.to_list() == ["", "", "Киев", "a\u00a0b", "a\u200bb", ""]


@pytest.mark.parametrize("code", [module.check.code for module in BEHIND_THE_GATE])
@given(text=st.text(st.sampled_from(PRINTABLE)))
def test_no_check_behind_the_gate_finds_anything_in_plain_texts(code: str, text: str) -> None:
    check = next(module.check for module in BEHIND_THE_GATE if module.check.code == code)
    row = {
        "record_id": "a",
        "title": None,
        "text": text,
        "language": "en",
        "main_script": "Latin",
        "has_dateline": False,
    }
    assert not list(check.locate(text, Article(row, SurveyResults()), check.options))


def passed(gate: pl.Expr, texts: list[str]) -> list[bool]:
    found: list[bool] = pl.DataFrame({"text": texts}).select(gate != "").to_series().to_list()
    return found


def test_unusual_texts_are_all_that_can_be_misread_utf8() -> None:
    """No alternative of `TRACES` is longer than two characters; all pairs of what they are made of are tried."""
    signs = {chr(code) for codec in SINGLE_BYTE for code in bytes_of(codec)} | {*re.sub(r"\\u[0-9a-f]{4}", "", TRACES)}
    texts = pl.DataFrame({"text": ["".join(pair) for pair in product(sorted(signs), repeat=2)]})
    missed = texts.filter(pl.col("text").str.contains(TRACES) & (unusual(pl.col("text")) == ""))
    assert texts.filter(pl.col("text").str.contains(TRACES)).height > 10_000
    assert missed["text"].to_list() == []


def test_unusual_texts_are_all_with_a_pair_of_another_code_page() -> None:
    assert all(passed(unusual(pl.col("text")), list(traces())))


@given(st.from_regex(TRACE, fullmatch=True))
def test_unusual_texts_are_all_with_four_high_bytes(text: str) -> None:
    assert passed(unusual(pl.col("text")), [text]) == [True]


@given(st.text(st.sampled_from("a1f \n&#;%=\\'\"nbsp<>!]/classr"), max_size=12))
def test_escapes_and_markup_are_behind_their_gate(text: str) -> None:
    patterns = (*ENTITY_TRACES, PERCENT_TRACES, QUOTED_TRACES, BACKSLASH_TRACES, *MARKUP_TRACES)
    some = pl.DataFrame({"text": [text]})
    traced = some.select(pl.any_horizontal(pl.col("text").str.contains(pattern) for pattern in patterns)).item()
    assert passed(escaped(pl.col("text")), [text]) == [True] or not traced


def test_every_name_of_an_entity_leaves_a_trace() -> None:
    names = pl.DataFrame({"text": [f"&{name}" for name in html5 if name.endswith(";")]})
    assert names.select(pl.col("text").str.contains(ENTITY_TRACES[0]).all()).item()


ENTITIES = st.sampled_from(
    ["&", "amp;", "amp", "#", "39;", "#39;", "&#x27;", "eacute;", "nbsp;", "lt;", "a", " ", ". "]
)


@given(st.lists(ENTITIES, max_size=9).map("".join))
def test_every_text_with_an_entity_has_a_trace(text: str) -> None:
    some = pl.DataFrame({"text": [text]})
    traced = some.select(pl.any_horizontal(pl.col("text").str.contains(pattern) for pattern in ENTITY_TRACES)).item()
    assert traced or not list(entities(text))


@pytest.mark.parametrize("texts", [[], ["", ""], ["", None], ["abc", "", None, "xyz"]])
def test_a_pattern_that_is_dear_to_compile_holds_as_any_other(texts: list[str | None]) -> None:
    frame = pl.DataFrame({"text": texts}, schema={"text": pl.String})
    for patterns in (["b|y"], ["b", "y"]):
        told = frame.lazy().select(holds(pl.col("text"), *patterns)).collect()
        assert_frame_equal(told, frame.select(pl.col("text").str.contains("b|y")))


def test_a_pattern_is_not_compiled_where_all_texts_are_empty() -> None:
    texts = pl.DataFrame({"text": ["", ""]})
    assert texts.select(holds(pl.col("text"), "(")).to_series().to_list() == [False, False]
    with pytest.raises(pl.exceptions.PolarsError):
        texts.with_columns(text=pl.lit("a")).select(holds(pl.col("text"), "("))
