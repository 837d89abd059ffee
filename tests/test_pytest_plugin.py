"""The plugin of pytest, in the way it is used: pytest over a folder of suites."""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

LOST = "\N{REPLACEMENT CHARACTER}"
SUITE = """
[checks]
select = ["ENC102"]
[expectations]
some = "records >= 1"
lost = "replacement-character.new = 0"
noted = { that = "records >= 100", severity = "info" }
"""


HOUSE_CHECK = """
code = "XYZ101"
name = "lost-ferry"
family = "record"
kind = "phrase"
phrases = ["old ferry"]
match = "inside"
message = "A ferry is lost"

[[case]]
label = "lost"
text = "The old ferry sank."
spans = ["old ferry"]
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "expectations").mkdir()
    (tmp_path / "expectations" / "news.toml").write_text(SUITE)
    (tmp_path / "expectations" / "baseline.toml").write_text("# nothing accepted\n")
    (tmp_path / "dq.toml").write_text('baseline = "expectations/baseline.toml"\n')
    (tmp_path / "c.jsonl").write_text(json.dumps({"id": "a", "text": f"The caf{LOST} closed."}) + "\n")
    return tmp_path


def run_pytest(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-p", "no:randomly", "-p", "no:cacheprovider", *arguments]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)


def test_each_expectation_is_a_test(project: Path) -> None:
    done = run_pytest(project, "expectations", "--dq-corpus", "c.jsonl", "--junitxml", "out.xml", "-q")
    assert done.returncode == 1, done.stdout
    assert "1 failed, 1 passed, 1 xfailed" in done.stdout
    assert "fails: replacement-character.new = 0: 1, allowed 0" in done.stdout
    cases = {case.get("name") for case in ET.parse(project / "out.xml").iter("testcase")}  # noqa: S314 - pytest wrote it
    assert cases == {"some", "lost", "noted"}


def test_two_processes_share_the_expectations(project: Path) -> None:
    (project / "expectations" / "more.toml").write_text('extends = "news.toml"\n[expectations]\nmore = "records = 2"\n')
    done = run_pytest(project, "expectations", "--dq-corpus", "c.jsonl", "--junitxml", "out.xml", "-v", "-n", "2")
    assert done.returncode == 1, done.stdout
    assert "3 failed, 2 passed, 2 xfailed" in done.stdout
    assert "[gw0]" in done.stdout
    assert "[gw1]" in done.stdout
    cases = [case.get("name") for case in ET.parse(project / "out.xml").iter("testcase")]  # noqa: S314 - pytest wrote it
    assert sorted(map(str, cases)) == ["lost", "lost", "more", "noted", "noted", "some", "some"]


def test_the_project_counts_as_it_does_for_the_gate(project: Path) -> None:
    (project / "expectations" / "checks").mkdir()
    (project / "expectations" / "checks" / "ours.toml").write_text(HOUSE_CHECK)
    (project / "expectations" / "news.toml").write_text(
        '[checks]\nselect = ["XYZ101"]\n[expectations]\nferries = "lost-ferry.new = 0"\nall = "records = 1"\n'
    )
    (project / "dq.toml").write_text('on_bad_record = "skip"\n[fields]\ntext = "words"\n')
    (project / "c.jsonl").write_text('{"id": "a", "words": "The old ferry is lost."}\nnot json\n')
    done = run_pytest(project, "expectations", "--dq-corpus", "c.jsonl")
    assert "1 failed, 1 passed" in done.stdout, done.stdout
    assert "fails: lost-ferry.new = 0: 1, allowed 0" in done.stdout


def test_without_a_corpus_it_collects_nothing(project: Path) -> None:
    assert run_pytest(project, "expectations", "--collect-only").returncode == 5


def test_it_loads_nothing_before_it_is_asked_for() -> None:
    script = (
        "import sys, dq.pytest_plugin; sys.exit(bool({'polars', 'pandera', 'great_expectations'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
