"""The verbs from Python: the page's examples run and pass the type checker; frames in memory; notebooks."""

import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from mypy import api
from polars.testing import assert_frame_equal

import dq
from dq.namespace import Records
from dq.suite import load_suite

ROOT = Path(__file__).parent.parent
EXAMPLES = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "python.md").read_text("utf-8"), re.DOTALL)
LOST = pl.DataFrame(
    {
        "id": ["a", "b"],
        "text": ["The caf\ufffd is open.", "The fishermenâ€™s cafÃ©"],
        "n": [1, 2],
        "source": ["<i>", None],
    }
)


def test_the_page_runs_as_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "corpus" / "sample", tmp_path / "corpus" / "sample")
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    for example in EXAMPLES:
        exec(compile(example, "docs/python.md", "exec"), names)  # noqa: S102 - our own page
    out = capsys.readouterr().out
    assert out.startswith("<Audit of corpus/sample: ")
    assert "The fishermen’s café is open again. False" in out
    assert (tmp_path / "runs" / "monday" / "report.html").is_file()


def test_the_page_passes_the_type_checker(tmp_path: Path) -> None:
    page = tmp_path / "page.py"
    page.write_text("\n".join(EXAMPLES), encoding="utf-8")
    cache = ["--cache-dir", str(ROOT / ".mypy_cache"), "--config-file", str(ROOT / "pyproject.toml")]
    out, _, status = api.run([*cache, "--strict", "--warn-unused-ignores", str(page)])
    assert status == 0, out


class Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen |= {tag, *(f"{tag} {name}" for name, _ in attrs)}


def test_a_notebook_shows_a_summary() -> None:
    audit = dq.audit(LOST, load_suite().only(select_=["encoding"]))
    page = audit._repr_html_()
    assert Tags(page).seen == {"div", "p", "strong", "table", "tr", "th", "td", "td style", "th style"}
    assert "2 records, 3 findings" in page
    assert "<td>dateline</td>" in page
    assert "not checked" in page
    assert "ENC102" in page
    assert len(page) < 5_000
    assert repr(audit) == "<Audit of frame: 2 records, 3 findings>"


def test_what_a_notebook_shows_is_escaped() -> None:
    audit = dq.audit(LOST, load_suite().only(select_=["ENC102"]))
    names = audit.findings.with_columns(name=pl.lit("<script>alert(1)</script>"))
    page = dq.Audit(**{**vars(audit), "findings": names})._repr_html_()
    assert "script" not in Tags(page).seen
    assert "&lt;script&gt;" in page


def test_a_frame_is_fixed_in_memory() -> None:
    fixed = Records(LOST).fix()
    assert fixed["text"].to_list() == ["The caf\ufffd is open.", "The fishermen’s café"]
    assert_frame_equal(fixed.drop("text"), LOST.drop("text"))
    assert_frame_equal(Records(LOST).fix(select=["ENC102"]), LOST)


def test_the_namespace_is_registered_only_when_asked_for() -> None:
    script = """
import polars, dq
dq.audit
assert not hasattr(polars.DataFrame, "dq")
import dq.namespace
polars.DataFrame.dq
"""
    subprocess.run([sys.executable, "-c", script], check=True)


def test_house_lexicons_and_checks_come_with_a_suite(tmp_path: Path) -> None:
    (tmp_path / "lexicons").mkdir()
    (tmp_path / "lexicons" / "organisations.toml").write_text('allow = ["IAAE"]\n', encoding="utf-8")
    (tmp_path / "suite.toml").write_text('extends = "dq:news"\n', encoding="utf-8")
    frame = pl.DataFrame({"text": ["A team of the International Atomic Energy Agency (IAAE) will visit."]})
    assert "ACR102" in dq.audit(frame).findings["code"].to_list()
    assert "ACR102" not in dq.audit(frame, tmp_path / "suite.toml").findings["code"].to_list()
