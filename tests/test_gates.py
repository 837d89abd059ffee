import re

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dq.check import Article
from dq.checks import check_modules
from dq.measures.gates import PLAIN_LATIN, beyond_latin
from dq.plan import SurveyResults
from dq.text.scripts import NEUTRAL, script_of

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
