"""The table of measured figures: what it holds is what the tool makes of the gold, and every figure can be read."""

import importlib.util
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from dq.checks import all_checks
from dq.lexicons import lexicon
from dq.lexicons.accuracy import SAMPLE, Figures, of_check, of_family
from dq.vocabulary import Family

ROOT = Path(__file__).parent.parent


def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("measure_accuracy", ROOT / "tools" / "measure_accuracy.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_sample_figures_are_those_of_the_gold() -> None:
    measured = tool().measured_on_gold(
        ROOT / "corpus" / "gold" / "findings.jsonl", ROOT / "corpus" / "sample" / "articles.jsonl"
    )
    assert lexicon("accuracy")[SAMPLE]["checks"] == measured["checks"]


def test_gold_tells_right_false_and_missed(tmp_path: Path) -> None:
    sample, gold = tmp_path / "sample.jsonl", tmp_path / "gold.jsonl"
    sample.write_text('{"id": "a", "text": "caf\\ufffd and na\\ufffdve"}\n', encoding="utf-8")
    row = '{"record_id": "a", "code": "ENC102", "field": "text", "start": %d, "end": %d, "expect": "%s"}\n'
    gold.write_text(row % (3, 4, "finding") + row % (7, 8, "known-miss"), encoding="utf-8")
    counts = Counter(tool().measured_on_gold(gold, sample)["checks"]["ENC102"])
    assert counts == {"right": 1, "false": 1, "missed": 1}


def test_table_is_written_as_it_is_read() -> None:
    tables = {name: table for name, table in lexicon("accuracy").items() if isinstance(table, dict)}
    assert tool().as_toml(tables) == (ROOT / "dq" / "lexicons" / "accuracy.toml").read_text("utf-8")


def test_table_names_checks_that_are_there() -> None:
    tables = [table for table in lexicon("accuracy").values() if isinstance(table, dict)]
    assert {code for table in tables for code in table["checks"]} <= set(all_checks())


@pytest.mark.parametrize(
    "family", [Family.ENCODING, Family.DATELINE, Family.DUPLICATION, Family.CHROME, Family.ACRONYM]
)
def test_families_with_labelled_news_have_figures(family: Family) -> None:
    for measured in of_family(family):
        assert measured.figures.precision is not None
        assert 0 < measured.figures.precision <= 1
        assert measured.figures.recall is not None
    assert of_family(family)


def test_sample_comes_first() -> None:
    assert of_check("ENC102")[0].name == SAMPLE


def test_figures_are_none_where_nothing_is_known() -> None:
    assert Figures(0, 0, 3).precision is None
    assert Figures(0, 0, 3).recall == 0
    assert Figures(2, 2).precision == 0.5
    assert Figures(2, 2).recall is None
    assert of_check("XYZ999") == ()
