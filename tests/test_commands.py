"""The commands that tell: show, explain, doctor; driven through the command line."""

import json
import os
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dq.checks import all_checks
from dq.cli import run
from dq.errors import EXIT_CODES
from dq.output.article import _pieces, write
from dq.output.evidence import in_words
from dq.output.terminal import MAX_WIDTH, width

LOST = "\N{REPLACEMENT CHARACTER}"
TEXT = f"EBBING, March 3 - The caf{LOST} on the corner is closed.\n\nIts owner, {LOST}zil, said nothing."


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "dq.toml").write_text("")
    (tmp_path / "c.jsonl").write_text(json.dumps({"id": "a-1", "title": f"Caf{LOST}", "text": TEXT}) + "\n")
    return tmp_path


@pytest.mark.usefixtures("project")
def test_show_marks_what_was_found_under_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "c.jsonl", "--select", "ENC102"]) == 0
    capsys.readouterr()
    assert run(["show", "reports/latest", "a-1"]) == 0
    from_run = capsys.readouterr().out
    lines = from_run.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("    1 │EBBING"))
    assert lines[at].index(LOST) == lines[at + 1].index("^")
    assert "ENC102 critical: A letter was lost in decoding" in lines[at + 2]
    assert lines[0].startswith("a-1  title")
    assert run(["show", "c.jsonl", "a-1"]) == 0
    assert "ENC102" in capsys.readouterr().out


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("place", ["reports/latest", "c.jsonl"])
def test_show_proposes_the_nearest_record(capsys: pytest.CaptureFixture[str], place: str) -> None:
    assert run(["audit", "c.jsonl", "--select", "ENC102"]) == 0
    assert run(["show", place, "a1"]) == 2
    assert "did you mean 'a-1'?" in capsys.readouterr().err


def test_explain_tells_a_finding_of_a_run(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "c.jsonl", "--select", "ENC102"]) == 0
    found = pl.read_parquet(project / "reports" / "latest" / "findings.parquet").filter(pl.col("line") == 3)
    capsys.readouterr()
    assert run(["explain", found["finding_id"][0]]) == 0
    out = capsys.readouterr().out
    assert "ENC102 replacement-character\nA letter was lost" in out
    assert "critical, confidence high, new\nrecord a-1, c.jsonl:1" in out
    assert "\nEvidence\ncharacters: 1\n" in out
    assert "    3 │Its owner" in out
    assert f"dq baseline add {found['finding_id'][0]} --reason" in out
    assert run(["explain", "0" * 16]) == 2


def test_explain_and_show_take_a_finding_of_a_title(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "c.jsonl", "--select", "ENC102"]) == 0
    found = pl.read_parquet(project / "reports" / "latest" / "findings.parquet").filter(pl.col("field") == "title")
    capsys.readouterr()
    assert run(["explain", found["finding_id"][0]]) == 0
    assert f"1 │Caf{LOST}" in capsys.readouterr().out
    assert run(["show", "reports/latest", found["finding_id"][0]]) == 0
    assert capsys.readouterr().out.startswith("a-1  title")


def test_evidence_is_told_in_words() -> None:
    evidence = {"cues": {"short": -0.5, "label": 2.0}, "shared_here": [[19, 1393]], "copy": True, "looks_like": None}
    assert list(in_words(evidence)) == [
        "cues:",
        "  +2.00  label",
        "  -0.50  short",
        "shared here: characters 19 to 1,393",
        "copy: yes",
    ]
    assert list(in_words({"jaccard": 2 / 3, "names": ["a", "b"], "none_left": []})) == [
        "jaccard: 0.667",
        "names: a, b",
        "none left: none",
    ]


def test_explain_tells_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "exit-codes"]) == 0
    told = [int(line.split()[0]) for line in capsys.readouterr().out.splitlines()]
    assert told == [int(code) for code in EXIT_CODES] == [0, 1, 2, 3, 4, 130]


def test_explain_shows_tested_examples_and_options_of_every_check(capsys: pytest.CaptureFixture[str]) -> None:
    for code, check in all_checks().items():
        assert run(["explain", code]) == 0
        out = capsys.readouterr().out
        assert "\n## Examples\n" in out
        assert f'"{check.name}.share <= 0.01"' in out
        assert ("## Options and their defaults" in out) == (check.options is not None)
        assert not re.search("[\x00-\x09\x0b-\x1f\u200b-\u200f\u202a-\u202e\u2066-\u2069]", out)


def test_explain_proposes_the_nearest_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "replacement-charakter"]) == 2
    assert "did you mean replacement-character" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "completed"), [("dq ga", "gate"), ("dq gate --new", "--new-only"), ("dq suite ex", "export")]
)
def test_the_shell_completes_commands_and_options(words: str, completed: str) -> None:
    asked = {"_DQ_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    command = Path(sys.executable).with_name("dq")
    done = subprocess.run([command], env={**os.environ, **asked}, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.split()) == (0, [completed]), done.stderr


def test_doctor_tells_what_it_runs_on(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor"]) == 0
    out = capsys.readouterr().out
    assert f"polars {pl.__version__}" in out
    assert f"configuration: {project}" in out


@pytest.mark.parametrize("wrong", ['suite = "nowhere.toml"', 'baseline = "nowhere.toml"', "sweet = 1"])
def test_doctor_finds_what_is_wrong(project: Path, wrong: str) -> None:
    (project / "dq.toml").write_text(wrong)
    assert run(["doctor"]) == 2


@given(st.text(st.characters(exclude_characters="\n"), max_size=200), st.integers(20, 60))
def test_a_line_in_pieces_is_the_line(line: str, columns: int) -> None:
    pieces = list(_pieces(line, columns))
    assert "".join(piece for _, piece in pieces) == line
    assert [start for start, _ in pieces] == [sum(len(p) for _, p in pieces[:i]) for i in range(len(pieces))]


def test_an_article_is_no_wider_than_promised() -> None:
    text = "\N{ZERO WIDTH SPACE}" * 300 + "\n" + "一" * 300 + "\n" + "word " * 100
    out = StringIO()
    write("r", "text", text, [], out)
    assert max(map(width, out.getvalue().splitlines())) <= MAX_WIDTH


def test_a_reader_that_has_gone_is_no_verdict() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "dq", "checks"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as done:
        assert done.stdout is not None
        assert done.stderr is not None
        done.stdout.close()
        assert done.stderr.read() == b""
        assert done.wait() == 130


@pytest.mark.usefixtures("project")
def test_a_file_that_cannot_be_written_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "c.jsonl", "--select", "ENC102", "-f", "csv:c.jsonl/x.csv"]) == 2
    assert run(["compare", "reports/latest", "reports/latest", "-f", "html:c.jsonl/x.html"]) == 2
    assert run(["suite", "schema", "--out", "c.jsonl/x.json"]) == 2
    assert capsys.readouterr().err.count("cannot be written") == 3


@pytest.mark.usefixtures("project")
def test_a_file_s_folder_is_made() -> None:
    assert run(["suite", "export", "--out", "new/gx/news.json"]) == 0
    assert json.loads(Path("new/gx/news.json").read_text())["name"] == "news"
