"""The gate: what passes, what fails, and what could not run; driven through the command as CI drives it."""

import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import polars as pl
import pytest

import dq
from dq.cli import run
from dq.errors import InputError, UsageError
from dq.expectation import Expectation, read_expectations
from dq.gating import gate
from dq.suite import Suite, load_suite
from dq.verdict import Verdict, open_verdict
from dq.vocabulary import Severity

DAMAGED = "The caf\N{REPLACEMENT CHARACTER} on the corner of Mill Lane has closed after forty years."
SOUND = "The bakery on the corner of Mill Lane has opened again after forty years."


def metrics(**columns: list[Any]) -> Any:
    """Stands for an audit: the gate looks at the metrics frame alone."""
    return SimpleNamespace(metrics=pl.DataFrame(columns))


def judged(audit: Any, *expectations: Expectation) -> Verdict:
    return gate(audit, Suite("test", (), expectations))


def one(audit: Any, **declared: Any) -> Any:
    (result,) = judged(audit, *read_expectations("it", declared)).results
    return result


TWO_SOURCES: dict[str, list[Any]] = {
    "source": ["*", "a", "b"],
    "records": [100, 90, 10],
    "share_ENC102": [0.03, 0.0, 0.3],
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    return tmp_path


def write_corpus(folder: Path, **texts: str) -> Path:
    path = folder / "corpus.jsonl"
    records = [{"id": name, "text": text, "source": name[0]} for name, text in texts.items()]
    path.write_text("\n".join(map(json.dumps, records)) + "\n", encoding="utf-8")
    return path


def write_suite(folder: Path, expectations: str) -> str:
    path = folder / "suite.toml"
    path.write_text(f'extends = "base.toml"\n[checks]\nselect = ["ENC102"]\n[expectations]\n{expectations}\n')
    (folder / "base.toml").write_text('[expectations]\nsome-records = "records >= 1"\n')
    return str(path)


def test_holds_within_the_limit() -> None:
    result = one(metrics(**TWO_SOURCES), that="replacement-character.share <= 0.03")
    assert (result.outcome, result.observed, result.max_value) == ("holds", 0.03, 0.03)


def test_fails_beyond_it_and_names_the_worst_source() -> None:
    result = one(metrics(**TWO_SOURCES), that="replacement-character.share <= 0.02")
    assert (result.outcome, result.fatal) == ("fails", True)
    assert result.message == "0.03, allowed at most 0.02; worst: b 30 % of 10 records"


def test_each_source_is_judged_by_itself() -> None:
    result = one(metrics(**TWO_SOURCES), that="replacement-character.share <= 0.1", source="each")
    assert (result.outcome, result.observed) == ("fails", 0.3)
    assert result.message == "1 of 2 sources, allowed at most 0.1: b 30 % of 10 records"


def test_small_sources_can_be_left_out() -> None:
    result = one(metrics(**TWO_SOURCES), that="replacement-character.share <= 0.1", source="each", min_records=50)
    assert result.outcome == "holds"


def test_a_source_has_its_own_limit_or_none() -> None:
    that = {"that": "replacement-character.share <= 0.1", "source": "each"}
    own = judged(metrics(**TWO_SOURCES), *read_expectations("it", {**that, "except": {"b": "<= 0.2"}}))
    assert [(r.key, r.source, r.outcome) for r in own.results] == [("it", "each", "holds"), ("it[b]", "b", "fails")]
    free = judged(metrics(**TWO_SOURCES), *read_expectations("it", {**that, "except": {"b": "any"}}))
    assert [r.outcome for r in free.results] == ["holds"]


def test_mostly_is_great_expectations_own() -> None:
    that = "replacement-character.share <= 0.1"
    assert one(metrics(**TWO_SOURCES), that=that, source="each", mostly=0.5).outcome == "holds"
    assert one(metrics(**TWO_SOURCES), that=that, source="each", mostly=0.9).outcome == "fails"


def test_its_other_types_are_there() -> None:
    kind = {"type": "expect_column_mean_to_be_between", "column": "share_ENC102", "source": "each"}
    assert one(metrics(**TWO_SOURCES), **kind, max_value=0.2).outcome == "holds"
    result = one(metrics(**TWO_SOURCES), **kind, max_value=0.1)
    assert (result.outcome, result.observed) == ("fails", 0.15)


@pytest.mark.parametrize(
    ("declared", "because"),
    [
        ({"that": "dateline.share <= 1"}, "no check of dateline was run"),
        ({"type": "expect_column_values_to_be_between", "column": "share_ENC102"}, "refused it"),
        ({"that": "records >= 1", "source": "nobody"}, "no record comes from the source 'nobody'"),
        ({"that": "records >= 1", "source": "each", "min_records": 1000}, "no source has 1,000 records"),
        ({"that": "records >= 1", "source": "a", "min_records": 1000}, "a has 90 records, fewer than 1,000"),
        ({"type": "expect_column_mean_to_be_between", "column": "share_ENC102", "wrong": 1}, "refused it"),
        ({"type": "expect_column_mean_to_be_between", "column": "source", "max_value": 1}, "crashed"),
    ],
)
def test_what_could_not_run_fails_even_when_it_is_only_info(declared: dict[str, Any], because: str) -> None:
    result = one(metrics(**TWO_SOURCES), **declared, severity="info")
    assert (result.outcome, result.fatal) == ("could-not-run", True)
    assert because in result.message


def test_a_missing_figure_is_not_a_pass() -> None:
    audit = metrics(source=["*", "a"], records=[2, 2], share_ENC102=[0.0, None])
    assert one(audit, that="replacement-character.share <= 1", source="each").outcome == "could-not-run"


def test_a_failing_info_expectation_lets_it_pass() -> None:
    verdict = judged(metrics(**TWO_SOURCES), *read_expectations("it", {"that": "records <= 1", "severity": "info"}))
    assert verdict.passed
    assert verdict.results[0].outcome == "fails"


def test_two_expectations_that_differ_in_severity_alone_are_both_judged() -> None:
    limits = [Expectation(f"k{s}", "records", max_value=1, severity=s) for s in (Severity.INFO, Severity.CRITICAL)]
    assert [r.fatal for r in judged(metrics(**TWO_SOURCES), *limits).results] == [False, True]


def test_no_record_is_never_a_pass() -> None:
    with pytest.raises(InputError, match="no record"):
        judged(metrics(source=[], records=[]), Expectation("it", "records", min_value=0))


def test_a_suite_that_expects_nothing_is_an_error() -> None:
    with pytest.raises(UsageError, match="expects nothing"):
        judged(metrics(**TWO_SOURCES))


def test_the_command_passes_a_sound_corpus(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = write_corpus(project, a=SOUND)
    assert run(["gate", str(corpus), "--suite", write_suite(project, 'lost = "replacement-character.new = 0"')]) == 0
    assert "Gate passed: 2 of 2 expectations hold" in capsys.readouterr().out


def test_the_command_fails_and_says_why(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = write_corpus(project, a=SOUND, b=DAMAGED)
    suite = write_suite(project, 'lost = "replacement-character.new = 0"')
    assert run(["gate", str(corpus), "--suite", suite, "--out", str(project / "run")]) == 1
    out = capsys.readouterr().out
    assert "FAIL" in out
    assert "lost" in out
    assert "ENC102" in out
    verdict = open_verdict(project / "run")
    assert verdict is not None
    assert [(r.key, r.outcome) for r in verdict.results] == [("some-records", "holds"), ("lost", "fails")]


def test_an_expectation_that_crashes_fails_the_command(project: Path) -> None:
    corpus = write_corpus(project, a=SOUND)
    crash = 'it = { type = "expect_column_mean_to_be_between", column = "source", severity = "info" }'
    assert run(["gate", str(corpus), "--suite", write_suite(project, crash)]) == 1


def test_an_empty_corpus_is_an_input_error(project: Path) -> None:
    (project / "empty.jsonl").write_text("")
    assert run(["gate", "empty.jsonl"]) == 3


@pytest.mark.parametrize(
    ("expectations", "proposal"),
    [
        ('it = "replacement-charakter.share <= 1"', "replacement-character"),
        ('it = "replacement-character.chare <= 1"', "share"),
        ('it = { that = "records >= 1", sevrity = "info" }', "severity"),
        ('it = { type = "expect_column_values_to_be_betwen", column = "records" }', "between"),
    ],
)
def test_an_unknown_word_is_a_usage_error_with_the_nearest(
    project: Path, capsys: pytest.CaptureFixture[str], expectations: str, proposal: str
) -> None:
    corpus = write_corpus(project, a=SOUND)
    assert run(["gate", str(corpus), "--suite", write_suite(project, expectations)]) == 2
    assert f"did you mean {proposal!r}" in capsys.readouterr().err.replace("expect_column_values_to_be_", "")


def test_a_suite_can_drop_what_it_inherits(project: Path) -> None:
    corpus = write_corpus(project, a=SOUND)
    assert run(["gate", str(corpus), "--suite", write_suite(project, "some-records = false")]) == 2


@pytest.mark.parametrize(
    ("arguments", "absent"),
    [
        (["--help"], ["polars", "pandera", "great_expectations"]),
        (["explain", "ENC102"], ["pandera", "great_expectations"]),
        (["checks"], ["pandera", "great_expectations"]),
    ],
)
def test_a_command_loads_only_what_it_needs(arguments: list[str], absent: list[str]) -> None:
    script = (
        "import sys; from dq.cli import run; status = run(sys.argv[2:]); "
        "loaded = set(sys.argv[1].split()) & set(sys.modules); assert not loaded, loaded; sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, " ".join(absent), *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_built_in_expectation_needs_its_check_to_be_selected(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = write_corpus(project, a=SOUND)
    assert run(["gate", str(corpus), "--isolated", "--select", "ENC102"]) == 0
    told = capsys.readouterr()
    assert "Gate passed: 2 of 2 expectations hold" in told.out
    assert "are about checks that are not selected, and are left out" in told.err


def test_a_user_s_expectation_on_a_check_that_was_not_run_fails(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = write_corpus(project, a=SOUND)
    assert run(["gate", str(corpus), "--suite", write_suite(project, 'it = "near-duplicate.share <= 1"')]) == 1
    assert "near-duplicate (DUP301) was not run" in capsys.readouterr().out


def test_a_gate_of_a_thousand_sources_and_sixty_expectations_judges_them_all() -> None:
    sources = [f"s{i}" for i in range(1000)]
    shares = {f"share_X{i}": [i / 100, *(i / 100 for _ in sources)] for i in range(60)}
    audit = metrics(source=["*", *sources], records=[1000, *(1 for _ in sources)], **shares)
    limits = [Expectation(f"k{i}", f"share_X{i}", source="each", max_value=0.295) for i in range(60)]
    results = judged(audit, *limits).results
    assert [r.outcome for r in results] == ["holds"] * 30 + ["fails"] * 30


def test_of_a_part_only_what_is_new_is_judged(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = write_corpus(project, a=SOUND, b=DAMAGED)
    limits = 'few = "replacement-character.share <= 0.1"\nwire = { that = "records >= 9", source = "Wire" }\n'
    wire = 'wire-lost = { that = "ENC102.new = 0", source = "Wire" }\n'
    suite = write_suite(project, f'{limits}{wire}lost = "replacement-character.new = 0"')
    assert run(["gate", str(corpus), "--suite", suite]) == 1
    assert run(["baseline", "create", str(corpus), "--suite", suite, "--baseline", "b.toml"]) == 0
    part = ["gate", str(corpus), "--suite", suite, "--baseline", "b.toml", "--part"]
    capsys.readouterr()
    assert run(part) == 0
    assert "Gate passed: 1 of 1 expectations hold" in capsys.readouterr().out
    write_corpus(project, a=SOUND, b=DAMAGED, c=f"{DAMAGED} It will be missed.")
    assert run(part) == 1
    assert "FAIL          lost: replacement-character.new = 0" in capsys.readouterr().out


def test_of_a_part_a_suite_without_a_word_on_what_is_new_lets_nothing_new_pass() -> None:
    frame = pl.DataFrame({"id": ["a"], "text": [DAMAGED]})
    suite = load_suite().only(select_=["ENC102", "DTL402"])
    verdict = gate(dq.audit(frame, suite), suite, part=True)
    assert [(result.that, result.outcome) for result in verdict.results] == [("replacement-character.new = 0", "fails")]


def test_a_source_named_as_the_whole_is_not_the_whole() -> None:
    frame = pl.DataFrame({"id": ["a", "b", "c"], "text": [DAMAGED, SOUND, SOUND], "source": ["*", "b", "b"]})
    audit = dq.audit(frame, load_suite().only(select_=["ENC102"]))
    assert audit.metrics["source"].to_list() == ["*", "b", "source *"]
    (result,) = judged(audit, *read_expectations("it", {"that": "replacement-character.share <= 0.4"})).results
    assert (result.outcome, result.observed) == ("holds", 1 / 3)
