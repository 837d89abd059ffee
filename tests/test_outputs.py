"""The formats: each reads as its readers need, and nothing that stands in an article can get out of its place."""

import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import jsonschema
import polars as pl
import pytest
from markdown_it import MarkdownIt

import dq
from dq.cli import run
from dq.output import FORMATS, read_outputs, write_all, writer
from dq.output.escape import code_span
from dq.output.limits import folded, gravest
from dq.output.sarif import MAX_RESULTS
from dq.output.terminal import MAX_WIDTH, width, wrap
from dq.runs import Audit, with_findings
from dq.suite import load_suite
from dq.verdict import ExpectationResult, Verdict
from dq.vocabulary import Severity

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
LOST = "\N{REPLACEMENT CHARACTER}"
HOSTILE = (
    "::error file=x::owned",
    "<script>alert(1)</script>",
    "[link](javascript:alert(1)) ![i](http://x.example/p.png) @everyone",
    "a`b``c|d",
    '=HYPERLINK("http://x.example")',
    "\x1b[2J\x1b]0;owned\x07",
    "line one\n::warning::two",
    "]]>&lt;!--",
    "\N{RIGHT-TO-LEFT OVERRIDE}gnp.exe",
    "{0} {missing} %25 \\",
    "x" * 3000,
    "一二三" * 100,
)


def audit_of(*ids: str, damages: int = 1) -> Audit:
    frame = pl.DataFrame({"id": ids, "text": [f"{LOST} and " * damages] * len(ids), "source": ids})
    return dq.audit(frame, load_suite("dq:news").only(select_=["ENC102"]))


@cache
def hostile() -> Audit:
    """Records whose ids and sources are attacks, with messages that repeat them."""
    audit = audit_of(*HOSTILE)
    return with_findings(audit, audit.findings.with_columns(message=pl.col("record_id")), load_suite())


VERDICT = Verdict(
    passed=False,
    results=(
        ExpectationResult("sound", "records >= 1", "records", "*", 12.0, 1.0, None, Severity.CRITICAL, "holds", "12"),
        ExpectationResult(
            "worst", "ENC102.new = 0", "new_ENC102", "*", 12.0, 0.0, 0.0, Severity.CRITICAL, "fails", "\n".join(HOSTILE)
        ),
        ExpectationResult("note", "ENC102.new = 0", "x", "each", 1.0, 0.0, 0.0, Severity.INFO, "fails", "1"),
        ExpectationResult("broken", "x", "x", "s", None, None, None, Severity.INFO, "could-not-run", "\x00crash"),
    ),
)


def written(audit: Audit, form: str, verdict: Verdict | None = VERDICT) -> str:
    stream = io.StringIO()
    writer(form)(audit, verdict, stream)
    return stream.getvalue()


@pytest.mark.parametrize("form", ["text", "concise", "github", "markdown"])
def test_no_control_or_direction_character_reaches_a_screen(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    out = written(hostile(), form)
    assert not {c for c in out if c < " " and c != "\n"}
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in out


@pytest.mark.parametrize("form", ["text", "concise"])
def test_no_line_begins_as_a_workflow_command(form: str) -> None:
    lines = written(hostile(), form).splitlines()
    assert not [line for line in lines if line.strip().startswith(("::", "##["))]


def test_annotations_are_ours_alone() -> None:
    for line in written(hostile(), "github", None).splitlines():
        head, _, message = line.removeprefix("::").partition("::")
        assert head.startswith(("error file=", "notice title=dq"))
        assert "\n" not in message
        assert "title=ENC102 replacement-character" in head or head == "notice title=dq"


def test_github_shows_ten_and_writes_the_step_summary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    out = written(hostile(), "github")
    assert out.count("\n::error file=") == 10
    assert "::notice title=dq::2 more of severity critical are not annotated" in out
    assert out.startswith("::error title=dq gate%3A worst::ENC102.new = 0: ")
    assert summary.read_text().startswith("before\n## dq gate failed")


def test_markdown_renders_no_markup_of_an_article() -> None:
    html = MarkdownIt("gfm-like", {"linkify": False, "html": True}).render(written(hostile(), "markdown"))
    for tag in ("<a", "<img", "<script", "<!--", 'javascript:alert(1)"'):
        assert tag not in html
    assert "&lt;script&gt;" in html
    assert html.count("<tr>") == 1 + 3 + 1 + 7 + 1 + len(HOSTILE)


def test_a_code_span_holds_any_backticks() -> None:
    for text in ("`", "``", "a`b", "`a``b```", ""):
        html = MarkdownIt("commonmark").render(code_span(text))
        assert html == f"<p><code>{text or ' '}</code></p>\n"


def test_markdown_stays_under_the_limit_of_a_comment() -> None:
    audit = audit_of(*(f"{'一' * 200}{i}" for i in range(100)))
    out = written(
        with_findings(audit, audit.findings.with_columns(message=pl.col("record_id")), load_suite()), "markdown"
    )
    assert len(out.encode()) < 65_000
    assert "left out" in out or "more finding" in out


def test_csv_has_no_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(written(hostile(), "csv"))))
    assert len(rows) == len(HOSTILE)
    assert not [value for row in rows for value in row.values() if value.startswith(("=", "+", "-", "@"))]
    assert f"'{HOSTILE[4]}" in {row["message"] for row in rows}


def test_json_and_jsonl_hold_every_finding_as_it_is() -> None:
    whole = json.loads(written(hostile(), "json"))
    lines = [json.loads(line) for line in written(hostile(), "jsonl").split("\n")[:-1]]
    assert whole["findings"] == lines
    assert {row["message"] for row in lines} == set(HOSTILE)
    assert whole["verdict"]["passed"] is False
    assert {"*", *HOSTILE} == {row["source"] for row in whole["metrics"]}
    assert lines[0]["evidence"] == {"characters": 1}


def test_parquet_is_the_findings_frame(tmp_path: Path) -> None:
    write_all(hostile(), read_outputs([f"parquet:{tmp_path / 'f.parquet'}"], gated=False))
    assert pl.read_parquet(tmp_path / "f.parquet").equals(hostile().findings)


def test_junit_has_a_case_an_expectation() -> None:
    root = ET.fromstring(written(hostile(), "junit"))  # noqa: S314 - it was written a line above
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("4", "1", "1")
    cases = {case.get("name"): case for case in root.iter("testcase")}
    assert cases["sound"].find("failure") is None
    assert cases["worst"].find("failure") is not None
    assert cases["note"].find("failure") is None
    assert cases["broken"].find("error") is not None
    failure = cases["worst"].find("failure")
    assert failure is not None
    assert "ENC102" in (failure.text or "")


def test_junit_needs_a_gate() -> None:
    with pytest.raises(dq.errors.UsageError, match="no gate"):
        read_outputs(["junit"], gated=False)


def test_gitlab_has_path_line_and_fingerprint() -> None:
    entries = json.loads(written(hostile(), "gitlab"))
    assert {entry["fingerprint"] for entry in entries} == set(hostile().findings["finding_id"])
    assert {entry["severity"] for entry in entries} == {"critical"}
    assert all(entry["location"]["lines"]["begin"] >= 1 and entry["location"]["path"] for entry in entries)


def test_sarif_is_whole() -> None:
    log = json.loads(written(hostile(), "sarif"))
    (one,) = log["runs"]
    rules = one["tool"]["driver"]["rules"]
    assert log["version"] == "2.1.0"
    assert [rule["id"] for rule in rules] == ["ENC102"]
    assert len(one["results"]) == len(HOSTILE)
    for result in one["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] == "error"
        assert result["baselineState"] == "new"
        place = result["locations"][0]["physicalLocation"]
        assert unquote(place["artifactLocation"]["uri"]) == "frame"
        assert place["region"]["startLine"] >= 1
        assert "](" not in result["message"]["text"].replace("\\]", "")
    told = one["invocations"][0]["toolExecutionNotifications"]
    assert [note["level"] for note in told] == ["error", "note", "error"]


@cache
def sarif_schema() -> Any:
    """The schema of SARIF 2.1.0, with what its errata add to it for what is written here: a region says where it is."""
    schema = json.loads((ROOT / "tests" / "schemas" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    places = ("startLine", "charOffset", "byteOffset")
    schema["definitions"]["region"]["anyOf"] = [{"required": [place]} for place in places]
    return jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())


@pytest.mark.parametrize("verdict", [VERDICT, None], ids=["gated", "audited"])
@pytest.mark.parametrize("kind", ["hostile", "many", "clean", "text files"])
def test_sarif_keeps_its_official_schema(
    kind: str, verdict: Verdict | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wire").mkdir()
    (tmp_path / "wire" / "a \u00e9.txt").write_text(f"Line one.\nThe caf{LOST}.\n", encoding="utf-8")
    audits: dict[str, Callable[[], Audit]] = {
        "hostile": hostile,
        "many": lambda: audit_of(*map(str, range(MAX_RESULTS + 1))),
        "clean": lambda: audit_of("a", damages=0),
        "text files": lambda: dq.audit("wire", load_suite().only(select_=["ENC102"])),
    }
    log = json.loads(written(audits[kind](), "sarif", verdict))
    assert [error.message for error in sarif_schema().iter_errors(log)] == []
    (one,) = log["runs"]
    assert bool(one["results"]) == (kind != "clean")


def test_the_schema_refuses_what_is_no_sarif() -> None:
    log = json.loads(written(hostile(), "sarif"))
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"] = {"startColumn": 3}
    assert not sarif_schema().is_valid(log)
    log["runs"][0]["results"] = [{"level": "critical"}]
    assert not sarif_schema().is_valid(log)


def test_sarif_keeps_the_gravest_and_says_what_it_cut() -> None:
    audit = audit_of(*map(str, range(MAX_RESULTS + 7)))
    known = pl.when(pl.int_range(pl.len()) < 7).then(pl.lit("known")).otherwise(pl.col("state"))
    (one,) = json.loads(written(with_findings(audit, audit.findings.with_columns(state=known), load_suite()), "sarif"))[
        "runs"
    ]
    assert len(one["results"]) == MAX_RESULTS
    assert {result["baselineState"] for result in one["results"]} == {"new"}
    assert one["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"].startswith(
        "7 findings are left out"
    )


def test_sarif_tells_of_a_check_that_is_not_installed_here() -> None:
    findings = hostile().findings.with_columns(code=pl.lit("ENC999"), name=pl.lit("odd-thing"))
    (one,) = json.loads(written(replace(hostile(), findings=findings), "sarif"))["runs"]
    (rule,) = one["tool"]["driver"]["rules"]
    assert (rule["id"], rule["name"], rule["help"]["text"]) == ("ENC999", "OddThing", "odd-thing")


def test_a_text_file_is_a_place_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wire").mkdir()
    (tmp_path / "wire" / "a.txt").write_text(f"Line one.\nThe caf{LOST}.\n", encoding="utf-8")
    out = written(dq.audit("wire", load_suite().only(select_=["ENC102"])), "concise", None)
    assert out.startswith("wire/a.txt:2:8: ENC102 critical ")


def test_text_folds_equal_findings_and_counts_what_it_does_not_show() -> None:
    out = written(audit_of(*map(str, range(30)), damages=9), "text", None)
    assert out.count("  ENC102  ") == 20
    assert "(also 1:7, 1:13, 1:19 and 5 more)" in re.sub(r"\s+│?\s*", " ", out)
    assert "90 more findings not shown: 90 replacement-character (all of them: -f jsonl)" in out


def test_text_shows_new_findings_and_counts_known_ones() -> None:
    audit = audit_of("a", "b")
    half = audit.findings.with_columns(
        state=pl.when(pl.col("record_id") == "a").then(pl.lit("known")).otherwise("state")
    )
    out = written(with_findings(audit, half, load_suite()), "text", None)
    assert "  a\n" not in out
    assert "1 new finding, 1 known" in out


def test_text_is_no_wider_than_promised() -> None:
    assert max(map(width, written(hostile(), "text").splitlines())) <= MAX_WIDTH


@pytest.mark.parametrize("text", ["", "one", "one two three", "x" * 50, "一二三四五六七八九十" * 3, "a " * 40])
def test_wrapped_text_fits_and_is_cut_with_an_ellipsis(text: str) -> None:
    lines = wrap(text, 10, 3)
    assert all(width(line) <= 10 for line in lines)
    assert len(lines) <= 3
    whole = "".join(wrap(text, 10, 1000)).replace(" ", "")
    assert whole == text.replace(" ", "")


def test_colours_are_for_terminals_that_want_them(monkeypatch: pytest.MonkeyPatch) -> None:
    audit = audit_of("a")
    assert "\x1b[" not in written(audit, "text", None)
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1;31mcritical" in written(audit, "text", None)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in written(audit, "text", None)


def test_the_gravest_come_first_whatever_the_order() -> None:
    findings = audit_of("a", "b", "c").findings.with_columns(severity=pl.Series(["info", "critical", "warning"]))
    assert gravest(findings, 2).rows["severity"].to_list() == ["critical", "warning"]
    assert gravest(findings, 2).hidden == 1
    assert folded(findings, 0).hidden == 3


@pytest.mark.parametrize("wanted", ["txt", "sarif2", ""])
def test_an_unknown_format_costs_no_audit(wanted: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "nowhere.jsonl", "-f", wanted]) == 2
    assert "no format is called" in capsys.readouterr().err


def test_several_formats_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "c.jsonl").write_text(json.dumps({"id": "a", "text": LOST}) + "\n")
    asked = ["-f", "concise", "-f", "sarif:out/dq.sarif", "-f", "csv:out/dq.csv"]
    assert run(["audit", "c.jsonl", "--isolated", "--select", "ENC102", *asked]) == 0
    assert capsys.readouterr().out.startswith("c.jsonl:1:text+0: ENC102")
    assert json.loads((tmp_path / "out" / "dq.sarif").read_text())["version"] == "2.1.0"
    assert (tmp_path / "out" / "dq.csv").read_text().startswith("finding_id,")


def test_html_is_the_report() -> None:
    assert written(hostile(), "html").lower().startswith("<!doctype html>")


@pytest.mark.parametrize("form", [name for name in FORMATS if name != "parquet"])
def test_the_same_audit_gives_the_same_bytes(form: str) -> None:
    shuffled = with_findings(hostile(), hostile().findings.clone(), load_suite())
    assert written(hostile(), form) == written(shuffled, form)
