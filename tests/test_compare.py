"""What an update did: two runs laid side by side, as the command tells it."""

import json
import re
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import dq
from dq.changes import Changes, compare, difference, wilson
from dq.cli import run
from dq.runs import Audit
from dq.suite import load_suite

LOST = "\N{REPLACEMENT CHARACTER}"
EVIL = "<script>alert(1)</script>"


def audit(**texts: str) -> Audit:
    frame = pl.DataFrame({"id": list(texts), "text": list(texts.values()), "source": ["wire"] * len(texts)})
    return dq.audit(frame, load_suite().only(select_=["ENC102"]))


BEFORE = {"kept": f"caf{LOST}", "mended": f"x{LOST}", "removed": f"y{LOST}", "sound": "sound"}
AFTER = {"added": f"z{LOST}", "kept": f"caf{LOST}", "mended": "xy", "sound": "sound"}


@pytest.fixture
def changes() -> Changes:
    return compare(audit(**BEFORE), audit(**AFTER))


def test_records_are_counted(changes: Changes) -> None:
    assert changes.records == {"before": 4, "after": 4, "added": 1, "removed": 1, "changed": 1}


def test_records_that_are_not_as_they_were_are_named(changes: Changes) -> None:
    assert changes.articles.rows() == [
        ("added", "wire", "added", []),
        ("mended", "wire", "changed", ["content_hash"]),
        ("removed", "wire", "removed", []),
    ]


def test_one_letter_for_another_is_a_change() -> None:
    assert compare(audit(a="the mayor left"), audit(a="the mayor lost")).records["changed"] == 1


def test_a_headline_and_other_fields_are_part_of_a_record() -> None:
    def one(**fields: str) -> Audit:
        return dq.audit(pl.DataFrame({"id": ["a"], "text": ["Text."], **fields}), load_suite().only(select_=["ENC102"]))

    plain = one(title="Old", url="http://x.example/1")
    headline = compare(plain, one(title="New", url="http://x.example/1"))
    assert headline.articles["fields"].to_list() == [["content_hash"]]
    assert compare(plain, one(title="Old", url="http://x.example/2")).articles["fields"].to_list() == [["url"]]
    assert compare(plain, plain).articles.is_empty()


def test_the_hash_of_a_record_is_the_same_in_every_run() -> None:
    frame = pl.DataFrame({"id": ["a", "b"], "title": [None, "Café"], "text": ["", "Łódź, March 3 - Text."]})
    hashes = dq.audit(frame, load_suite().only(select_=["ENC102"])).articles["content_hash"].to_list()
    assert hashes == [17999171663275571446, 8719753238583660219]


def test_findings_are_new_gone_or_same(changes: Changes) -> None:
    told = dict(changes.findings.select("record_id", "change").iter_rows())
    assert told == {"kept": "same", "mended": "gone", "removed": "gone", "added": "new"}
    assert changes.by("code", "name").rows() == [("ENC102", "replacement-character", 1, 2, 1)]
    assert changes.by("source").rows() == [("wire", 1, 2, 1)]


def test_a_run_compared_with_itself_has_no_change() -> None:
    same = compare(audit(**BEFORE), audit(**dict(reversed(BEFORE.items()))))
    assert set(same.findings["change"]) == {"same"}
    assert not same.metrics["moved"].any()


def test_a_small_source_does_not_move_and_a_large_one_does() -> None:
    assert not compare(audit(**BEFORE), audit(**AFTER)).metrics["moved"].any()
    many = {f"r{i}": f"caf{LOST}" for i in range(50)}
    moved = compare(audit(**dict.fromkeys(many, "sound")), audit(**many)).metrics
    assert moved.filter("moved")["source"].unique().sort().to_list() == ["*", "wire"]


def test_a_check_that_ran_once_is_not_compared() -> None:
    with_it, without = audit(**BEFORE), audit(**BEFORE)
    other = Audit(**{**without.__dict__, "about": {**without.about, "checks": []}})
    changes = compare(other, with_it)
    assert changes.not_compared == ("ENC102",)
    assert changes.findings.is_empty()


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_the_share(case: tuple[int, int]) -> None:
    hits, records = case
    low, high = wilson(hits, records)
    assert 0 <= low <= hits / records + 1e-12
    assert hits / records - 1e-12 <= high <= 1


def test_wilson_and_newcombe_agree_with_their_papers() -> None:
    assert [round(x, 4) for x in wilson(15, 148)] == [0.0624, 0.1605]
    assert [round(x, 4) for x in difference(48, 80, 56, 70)] == [0.0524, 0.3339]


@pytest.fixture
def saved(tmp_path: Path) -> tuple[str, str]:
    before, after = audit(**BEFORE), audit(**{**AFTER, EVIL: f"w{LOST}"})
    return str(before.save(tmp_path / "a")), str(after.save(tmp_path / "b"))


def test_the_command_tells_it_in_words(saved: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", *saved]) == 0
    out = capsys.readouterr().out
    assert "ENC102 replacement-character  2    2     1" in out
    assert "  wire    2      1        1" in out
    assert max(map(len, out.splitlines())) <= 96


def test_a_table_that_is_cut_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before, after = audit(a="sound"), audit(a="sound", **{f"r{n}": f"caf{LOST}" for n in range(30)})
    assert run(["compare", str(before.save(tmp_path / "a")), str(after.save(tmp_path / "b"))]) == 0
    out = capsys.readouterr().out
    assert "New findings (the first 20 of 30; all of them: -f json)" in out
    assert len(re.findall(r"(?m)^  r\d+ 1:4 ", out)) == 20


def test_the_command_tells_it_to_programs(saved: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", *saved, "-f", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["records"]["added"] == 2
    assert {"record_id": "mended", "source": "wire", "change": "changed", "fields": ["content_hash"]} in told[
        "articles"
    ]
    assert {row["change"] for row in told["findings"]} == {"new", "gone"}


def test_no_markup_of_an_article_comes_through(saved: tuple[str, str], tmp_path: Path) -> None:
    page, comment = tmp_path / "c.html", tmp_path / "c.md"
    assert run(["compare", *saved, "-f", f"html:{page}", "-f", f"markdown:{comment}"]) == 0
    for html in (page.read_text(), MarkdownIt("gfm-like", {"linkify": False}).render(comment.read_text())):
        assert EVIL not in html
        assert "&lt;script&gt;" in html


def test_what_is_no_run_is_a_usage_error(saved: tuple[str, str], tmp_path: Path) -> None:
    assert run(["compare", saved[0], str(tmp_path)]) == 2
    assert run(["compare", *saved, "-f", "pdf"]) == 2
