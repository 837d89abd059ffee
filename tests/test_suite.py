"""Suites: layers laid over each other, origins, the export and the schema, and that they agree with each other."""

import json
import tomllib
import warnings
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import polars as pl
import pytest

from dq.cli import run
from dq.cli.project import project_checks
from dq.errors import UsageError
from dq.expectation import TYPES, parse_statement, read_expectations
from dq.layers import origin_of, read_layers
from dq.suite import Suite, load_suite
from dq.suite_schema import suite_schema
from dq.suite_text import exported

ROOT = Path(__file__).parent.parent


def write(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_suite_overrides_what_it_extends_key_by_key(tmp_path: Path) -> None:
    base = write(tmp_path / "base.toml", 'extends = "dq:news"\n[expectations]\na = "records >= 2"\nb = "records >= 3"')
    over = write(tmp_path / "over.toml", 'extends = "base.toml"\n[expectations]\na = "records >= 5"\nb = false')
    suite = load_suite(over)
    assert suite.name == "over"
    limits = {e.key: e.min_value for e in suite.expectations}
    assert limits["a"] == 5
    assert "b" not in limits
    assert limits["some-records"] == 1
    layers = read_layers(over)
    assert origin_of(layers, ["expectations", "a"]) == Path(over).as_posix()
    assert origin_of(layers, ["expectations", "some-records"]) == "dq:news"
    assert origin_of(layers, ["expectations", "z"]) is None
    assert Path(base).as_posix() in [layer.origin for layer in layers]


def test_suites_cannot_extend_each_other_in_a_ring(tmp_path: Path) -> None:
    write(tmp_path / "a.toml", 'extends = "b.toml"')
    b = write(tmp_path / "b.toml", 'extends = "a.toml"')
    with pytest.raises(UsageError, match="extends itself"):
        load_suite(b)


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("[chekcs]", "did you mean 'checks'"),
        ("[checks]\nreplacement-charakter = {}", "did you mean 'replacement-character'"),
        ('[checks]\nselect = ["encodin"]', "did you mean encoding"),
        ("[checks]\nreplacement-character = 3", "severity"),
        ('[checks.replacement-character]\nseverity = "critcal"', "did you mean 'critical'"),
        ("[checks.replacement-character]\nsize = 3", "severity"),
        ("[expectations]\nx = 3", "such as"),
        ('[expectations]\nx = { that = "records >= 1", source = 3 }', "such as"),
        ('[expectations]\nx = { that = "records >= 1", min_records = "9" }', "such as"),
        ('[expectations]\nx = "records >= many"', "not a number"),
        ('[expectations]\nx = "records > 1"', "such as"),
        ('[expectations]\nx = { that = "records >= 1", except = { a = "<= 1" } }', "such as"),
        ("not toml", "not valid TOML"),
    ],
)
def test_what_is_wrong_is_said_with_the_nearest_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, because: str
) -> None:
    assert run(["suite", "show", write(tmp_path / "s.toml", text)]) == 2
    assert because in capsys.readouterr().err


def test_short_forms_read_checks_codes_and_families() -> None:
    assert parse_statement("replacement-character.share <= 0.5") == ("share_ENC102", None, 0.5)
    assert parse_statement("ENC102.new = 0") == ("new_ENC102", 0, 0)
    assert parse_statement("encoding.findings >= 1") == ("findings_encoding", 1, None)


def test_show_names_the_origin_of_every_value(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = 'extends = "dq:news"\n[checks.replacement-character]\nseverity = "info"\n[expectations]\na = "records >= 2"'
    path = write(tmp_path / "s.toml", text)
    assert run(["suite", "show", path]) == 0
    out = capsys.readouterr().out
    assert f"severity = info  ({Path(path).as_posix()})" in out
    assert f"a: records >= 2 for the corpus, critical  ({Path(path).as_posix()})" in out
    assert "(dq:news)" in out


def test_great_expectations_runs_what_is_exported() -> None:
    declared: dict[str, Any] = {
        "corpus": "replacement-character.share <= 0.03",
        "sources": {
            "that": "ENC102.share <= 0.1",
            "source": "each",
            "min_records": 10,
            "except": {"b\"'": "<= 0.2", "c": "any"},
        },
    }
    expectations = tuple(e for key, value in declared.items() for e in read_expectations(key, value))
    saved = json.loads(json.dumps(exported(Suite("test", (), expectations))))
    metrics = pl.DataFrame({"source": ["*", "a", "b\"'", "c", "d"], "records": [1, 90, 10, 99, 1]}).with_columns(
        share_ENC102=pl.Series([0.03, 0.0, 0.3, 0.9, 0.9])
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import great_expectations as gx
        import pandas as pd

        context = gx.get_context(mode="ephemeral")
        suite = context.suites.add(gx.ExpectationSuite(**saved))
        asset = context.data_sources.add_pandas("m").add_dataframe_asset("m")
        frame = pd.DataFrame({name: metrics[name].to_numpy() for name in metrics.columns})
        batch = asset.add_batch_definition_whole_dataframe("m").get_batch({"dataframe": frame})
        results = batch.validate(suite).results
    outcomes = {
        r.expectation_config.meta["key"]: (r.success, r.result["element_count"])
        for r in results
        if r.expectation_config
    }
    assert outcomes == {"corpus": (True, 1), "sources": (True, 1), "sources[b\"']": (False, 1)}


def test_their_own_context_loads_the_file(tmp_path: Path) -> None:
    place = tmp_path / "gx" / "expectations" / "news.json"
    place.parent.mkdir(parents=True)
    assert run(["suite", "export", "dq:news", "--out", str(place)]) == 0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import great_expectations as gx

        loaded = gx.get_context(mode="file", project_root_dir=tmp_path).suites.get("news")
    told = {(one.meta or {})["key"]: (one.expectation_type, str(one.severity.value)) for one in loaded.expectations}
    assert told == {e.key: (e.type, e.severity.value) for e in load_suite().applying()}


def test_every_type_is_one_of_great_expectations() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import great_expectations.expectations  # noqa: F401 - registers them
        from great_expectations.expectations.registry import get_expectation_impl
    for kind in TYPES:
        assert get_expectation_impl(kind).expectation_type == kind


def test_the_schema_accepts_the_suites_there_are() -> None:
    schema = suite_schema(load_suite(ROOT / "expectations" / "news.toml").known())
    jsonschema.Draft202012Validator.check_schema(schema)
    suites = [*files("dq").joinpath("suites").iterdir(), *(ROOT / "expectations").glob("*.toml")]
    for path in suites:
        if path.name.endswith(".toml") and path.name != "baseline.toml":
            jsonschema.validate(tomllib.loads(path.read_text(encoding="utf-8")), schema)


@pytest.mark.parametrize(
    "wrong",
    [
        {"chekcs": {}},
        {"checks": {"replacement-charakter": {}}},
        {"expectations": {"a": "records > 1"}},
        {"expectations": {"a": {"type": "expect_nothing"}}},
    ],
)
def test_the_schema_refuses_what_the_loader_refuses(wrong: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, suite_schema())


def test_the_schema_is_written_where_asked(tmp_path: Path) -> None:
    assert run(["suite", "schema", "--out", str(tmp_path / "schema.json")]) == 0
    assert json.loads((tmp_path / "schema.json").read_text()) == json.loads(json.dumps(suite_schema(project_checks())))
