# ruff: noqa: E501 - small scripts and expected lists read best on one line
"""The report opened in Chromium, without a network: that it works, shows what it says, and runs nothing of the data."""

import csv
import io
import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import FloatRect, Page

from dq.runs import Audit
from dq.verdict import Verdict

pytestmark = pytest.mark.browser

VIEWS = (
    "overview", "findings", "articles", "article/0", "article/1", "fixes", "duplicates", "duplicates?cluster=0",
    "datelines", "encoding", "checks", "checks/ENC901", "rejected",
)  # fmt: skip

Open = Callable[..., Page]
Heard = dict[Page, tuple[list[str], list[str]]]


def go(page: Page, view: str) -> None:
    page.evaluate("view => { location.hash = `#/${view}`; }", view)
    page.wait_for_timeout(30)


def boxes(page: Page, selector: str) -> list[FloatRect]:
    return [box for node in page.locator(selector).all() if (box := node.bounding_box())]


def article_of(page: Page, audit: Audit, record_id: str) -> None:
    go(page, f"article/{audit.articles['record_id'].to_list().index(record_id)}")


def text_of(page: Page) -> str:
    return "\n".join(page.locator(".text p[data-line]").evaluate_all("nodes => nodes.map(node => node.textContent)"))


def test_hostile_corpus_runs_nothing_and_asks_for_nothing(
    hostile_audit: Audit, open_report: Open, heard: Heard
) -> None:
    page = open_report(hostile_audit)
    for view in (*VIEWS, "article/2"):
        go(page, view)
        assert page.locator("main").inner_text().strip()
    assert page.evaluate("window.__ran") is None
    assert page.locator("img, iframe, svg[onload]").count() == 0
    asked, problems = heard[page]
    assert len(asked) == 1
    assert asked[0].startswith("file:")
    assert problems == []
    links = page.locator("a[href]").evaluate_all("nodes => nodes.map(node => node.getAttribute('href'))")
    assert [link for link in links if not link.startswith("#/") and link != "#main"] == []


def test_slip_would_throw(sound_audit: Audit, open_report: Open) -> None:
    page = open_report(sound_audit)
    assert "TrustedHTML" in page.evaluate(
        "() => { try { document.body.insertAdjacentHTML('beforeend', '<b>x</b>'); return 'ran'; } catch (e) { return e.message; } }"
    )


def test_hostile_text_is_shown_as_it_stands(hostile_audit: Audit, open_report: Open) -> None:
    page = open_report(hostile_audit)
    for record_id, text in hostile_audit.texts.select("record_id", "text").iter_rows():
        article_of(page, hostile_audit, record_id)
        assert text_of(page) == text
    article_of(page, hostile_audit, "marks")
    tall = max(box["height"] for box in boxes(page, ".text p"))
    assert tall < 120
    assert page.locator("h1 .chip, .text .chip").evaluate_all("nodes => nodes.map(node => node.dataset.label)") == [
        "+9,995 marks",
        "+9,995 marks",
    ]


def test_lines_of_five_megabytes_are_borne(audit_of: Callable[..., Audit], open_report: Open, heard: Heard) -> None:
    line = "x" * 5_000_000
    record = {"id": "a", "title": line, "text": f"{line}\u202e{line} the end", "source": line, "url": f"http://{line}"}
    found = [
        {"code": "ENC901", "id": "a", "what": "\u202e", "message": line, "evidence": f'{{"x":"{line}"}}'},
        {"code": "CHR901", "id": "a", "span": (0, 5_000_000), "fix": line + "y", "fix_safety": "unsafe", "message": "All of it"},
    ]  # fmt: skip
    page = open_report(audit_of([record], found), at="#/findings")
    assert len(boxes(page, ".list tbody tr")) == 2
    go(page, "article/0")
    assert [mark.get_attribute("data-tags") for mark in page.locator(".text mark[data-tags]").all()] == ["C1", "E1"]
    assert page.locator(".left-out").count() >= 2
    go(page, "fixes")
    assert len(boxes(page, "tbody tr")) == 1
    go(page, "overview")
    assert page.evaluate("document.documentElement.outerHTML.length") < 1_000_000
    assert heard[page][1] == []


def test_turned_text_reads_unturned(hostile_audit: Audit, open_report: Open) -> None:
    page = open_report(hostile_audit)
    article_of(page, hostile_audit, hostile_audit.articles["record_id"].to_list()[1])
    chip = page.locator(".text .chip[data-label='U+202E']").first
    assert chip.get_attribute("aria-label") == "right-to-left override U+202E"
    place = chip.evaluate(
        """chip => { const range = document.createRange(); const after = chip.nextSibling;
        const x = (from) => { range.setStart(after, from); range.setEnd(after, from + 1); return range.getBoundingClientRect().left; };
        return [x(0), x(1), x(6)]; }"""
    )
    assert place == sorted(place)


def test_every_row_of_a_page_is_to_be_seen(rich_audit: Audit, failing_verdict: Verdict, open_report: Open) -> None:
    page = open_report(rich_audit, failing_verdict)
    assert len(boxes(page, ".expectations tbody tr")) == 3
    go(page, "findings")
    rows = boxes(page, ".list tbody tr")
    assert len(rows) == 50
    assert all(row["height"] > 20 and row["width"] > 600 for row in rows)
    assert all(below["y"] >= above["y"] + above["height"] - 1 for above, below in pairwise(rows))
    page.get_by_role("button", name="Next").click()
    assert len(boxes(page, ".list tbody tr")) == rich_audit.findings.height - 50
    page.wait_for_url("**page=2")


def test_every_view_shows_something(
    rich_audit: Audit, failing_verdict: Verdict, open_report: Open, heard: Heard
) -> None:
    page = open_report(rich_audit, failing_verdict)
    for view in VIEWS:
        go(page, view)
        assert page.locator("h1:visible").count() == 1, view
        box = page.locator("section.view:visible").bounding_box()
        assert box, view
        assert box["height"] > 150, view
        said = page.locator("main").inner_text()
        assert [word for word in ("[object", "undefined", "null", "NaN") if word in said] == [], view
    assert heard[page][1] == []


def test_headline_and_holes(rich_audit: Audit, failing_verdict: Verdict, open_report: Open) -> None:
    page = open_report(rich_audit, failing_verdict)
    assert page.locator("h1:visible").inner_text() == "Not ready: 1 of 3 expectations fails, and 1 could not run."
    assert page.locator(".heat tbody tr").count() == 3
    assert "corpus" in page.locator(".mast").inner_text()


def test_findings_are_narrowed_searched_and_kept_in_the_address(rich_audit: Audit, open_report: Open) -> None:
    page = open_report(rich_audit, at="#/findings?family=acronym")
    assert page.locator(".list tbody tr").count() == 3
    page.locator("[data-facet=severity] button", has_text="critical").click()
    assert page.locator(".list tbody tr").count() == 1
    page.locator("[data-facet=severity] button", has_text="critical").click()
    page.locator("#search").fill("treaty collective")
    assert page.locator(".nothing").count() == 1
    page.locator("#search").fill("treaty")
    assert page.locator(".list tbody tr").count() == 2
    again = open_report(rich_audit, at=page.url[page.url.index("#") :])
    assert again.locator(".list tbody tr").count() == 2
    assert again.locator("#search").input_value() == "treaty"


def test_finding_has_an_address_that_lasts(rich_audit: Audit, open_report: Open) -> None:
    finding = rich_audit.findings.row(named=True, by_predicate=None, index=0)["finding_id"]
    page = open_report(rich_audit, at=f"#/finding/{finding}")
    page.wait_for_selector(".note.current")
    assert f"finding={finding}" in page.url


def test_marks_stand_where_the_findings_are(rich_audit: Audit, open_report: Open) -> None:
    page = open_report(rich_audit)
    article_of(page, rich_audit, "treaty")
    marks = page.locator(".text mark:not(.related)").evaluate_all(
        "nodes => nodes.map(node => [node.textContent, node.dataset.tags])"
    )
    assert marks == [["CTSO", "A2"], ["\u200b", "E1"], ["\u202ehidden\u202c", "E2"], [marks[3][0], "D1"]]
    assert page.locator("h1 mark").inner_text() == "CTSO"
    assert page.locator(".text mark.related").count() == 1
    assert {note.get_attribute("data-tag") for note in page.locator(".note").all()} == {
        "T1",
        "A1",
        "A2",
        "E1",
        "E2",
        "D1",
    }
    lines = page.locator(".text p[data-line]").evaluate_all("nodes => nodes.map(node => Number(node.dataset.line))")
    assert lines == list(range(1, len(lines) + 1))


def test_notes_do_not_lie_on_each_other(rich_audit: Audit, open_report: Open) -> None:
    page = open_report(rich_audit, viewport={"width": 1440, "height": 900})
    article_of(page, rich_audit, "treaty")
    notes = sorted(boxes(page, ".note"), key=lambda box: box["y"])
    assert len(notes) == 6
    assert all(below["y"] >= above["y"] + above["height"] for above, below in pairwise(notes))


def test_arabic_runs_from_the_right(rich_audit: Audit, open_report: Open) -> None:
    page = open_report(rich_audit)
    article_of(page, rich_audit, "arabic")
    assert page.locator(".text p").first.evaluate("node => getComputedStyle(node).direction") == "rtl"
    assert page.locator(".text p").nth(1).evaluate("node => getComputedStyle(node).direction") == "ltr"


def test_text_comes_out_as_it_went_in(audit_of: Callable[..., Audit], open_report: Open) -> None:
    pieces = [
        "\u0627\u064e\u200c\u0628 \U0001f468\u200d\U0001f469\u200d\U0001f467 \ufe0f\u00ad\u2066x\u2069", "\U000e0041\U0001d518\u0300" + "\u0301" * 9,
        "a\tb\u00a0c\r", "", "\u2028\u2029\x85\x9f\x00", "</p><b>&amp;", "\ufffd\ufeff\uffff", "x" * 500, "\U0001f600" * 7,
    ]  # fmt: skip
    text = "\n".join(pieces)
    spans = [(start, start + 7) for start in range(0, len(text) - 7, 5)]
    audit = audit_of([{"id": "a", "text": text}], [{"code": "ENC901", "id": "a", "span": span} for span in spans])
    page = open_report(audit, at="#/article/0")
    assert text_of(page) == text
    joined = page.evaluate("() => [...document.querySelectorAll('.text mark')].map(node => node.textContent).join('')")
    assert joined == text[: spans[-1][1]].replace("\n", "")


def test_keys_reach_everything(rich_audit: Audit, open_report: Open) -> None:
    page = open_report(rich_audit)
    article_of(page, rich_audit, "treaty")
    for tag in ("T1", "A1", "A2"):
        page.keyboard.press("j")
        assert page.evaluate("document.activeElement.dataset.tag") == tag
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.dataset.tag") == "A1"
    page.keyboard.press("/")
    page.wait_for_selector("#search:focus")
    page.keyboard.type("?j")
    assert page.locator("#search").input_value() == "?j"
    page.locator("h1:visible").click()
    page.keyboard.press("?")
    assert page.locator("dialog[open]").count() == 1
    page.locator("dialog input").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("o")
    assert "#/findings" in page.url


def test_decisions_are_taken_along(rich_audit: Audit, open_report: Open, tmp_path: Path) -> None:
    page = open_report(rich_audit)
    article_of(page, rich_audit, "treaty")
    note = page.locator("#note-A2")
    note.get_by_role("button", name="False alarm").click()
    note.get_by_role("textbox").fill("The treaty's own name")
    go(page, "findings?check=CHR901")
    page.locator(".list select").first.select_option("to-fix")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download decisions.json").click()
    waiting.value.save_as(tmp_path / "decisions.json")
    decisions = json.loads((tmp_path / "decisions.json").read_text(encoding="utf-8"))
    assert decisions["format"] == 1
    assert [d["decision"] for d in decisions["decisions"]] == ["to-fix", "false-alarm"]
    alarm = decisions["decisions"][1]
    assert (alarm["code"], alarm["record_id"], alarm["excerpt"], alarm["note"]) == (
        "ACR901",
        "treaty",
        "CTSO",
        "The treaty's own name",
    )
    go(page, "findings?decision=false-alarm")
    assert page.locator(".list tbody tr").count() == 1


def test_findings_on_the_same_characters_are_one_entry(audit_of: Callable[..., Audit], open_report: Open) -> None:
    found = [
        {"code": "ACR901", "id": "a", "what": "F\u0410O", "fix": "FAO", "fix_safety": "safe"},
        {"code": "ENC901", "id": "a", "what": "F\u0410O", "fix": "FAO", "fix_safety": "safe"},
        {"code": "ENC901", "id": "a", "what": "\u0410", "message": "Another place is another entry"},
    ]
    page = open_report(audit_of([{"id": "a", "text": "The F\u0410O met."}], found), at="#/record/a")
    page.wait_for_selector(".note")
    assert page.url.endswith("#/article/0")
    assert [note.locator(".tag").all_inner_texts() for note in page.locator(".note").all()] == [["A1", "E1"], ["E2"]]
    assert page.locator(".note").first.locator(".fix").count() == 1
    assert page.locator(".text mark").last.get_attribute("data-tags") == "A1 E1"
    page.locator(".note").first.get_by_role("button", name="Accept").click()
    assert page.locator("#triage").inner_text().startswith("2 findings decided")


def test_scripts_are_told_apart_without_colour(audit_of: Callable[..., Audit], open_report: Open) -> None:
    text = "".join(letter * 40 for letter in "a\u0436\u03c9\u0628\u05d0\u4e2d\u304b\ud55c\u0e01\u0967\ufffd")
    page = open_report(
        audit_of([{"id": "a", "text": text}], [{"code": "ENC901", "id": "a", "what": "\ufffd"}]), at="#/encoding"
    )
    fills = page.locator(".strip > svg > rect[fill]").evaluate_all(
        "nodes => nodes.map(node => node.getAttribute('fill'))"
    )
    assert fills == [f"url(#hatch-{script})" for script in range(11)]
    lines = page.locator(".hatches path").evaluate_all("nodes => nodes.map(node => node.getAttribute('d'))")
    assert len(set(lines)) == len(lines) == 11


def test_fix_strikes_only_the_words_it_changes(audit_of: Callable[..., Audit], open_report: Open) -> None:
    found = [{"code": "ACR901", "id": "a", "what": "the Wrold Bank", "fix": "the World Bank", "fix_safety": "unsafe"}]
    page = open_report(audit_of([{"id": "a", "text": "A loan of the Wrold Bank."}], found), at="#/fixes")
    assert page.locator("tbody del").all_inner_texts() == ["Wrold"]
    assert page.locator("tbody ins").all_inner_texts() == ["World"]


def test_exported_table_holds_no_formula(hostile_audit: Audit, open_report: Open, tmp_path: Path) -> None:
    page = open_report(hostile_audit, at="#/findings")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Export as CSV").click()
    waiting.value.save_as(tmp_path / "findings.csv")
    with (tmp_path / "findings.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(io.StringIO(stream.read())))
    assert len(rows) == hostile_audit.findings.height + 1
    assert {len(row) for row in rows} == {len(rows[0])}
    assert [cell for row in rows for cell in row if cell.lstrip().startswith(("=", "+", "-", "@"))] == []
    assert "'=1+1" in {cell for row in rows for cell in row}


def test_two_texts_stand_side_by_side(rich_audit: Audit, open_report: Open) -> None:
    page = open_report(rich_audit, at="#/duplicates?cluster=0", viewport={"width": 1440, "height": 900})
    left, right = boxes(page, ".side")
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] <= right["x"]
    assert page.locator(".side del").all_inner_texts() == ["rained"]
    assert page.locator(".side ins").all_inner_texts() == ["snowed a little"]


@pytest.mark.parametrize("width", [390, 1024, 1440])
def test_page_fits_its_width(width: int, rich_audit: Audit, failing_verdict: Verdict, open_report: Open) -> None:
    page = open_report(rich_audit, failing_verdict, viewport={"width": width, "height": 900})
    for view in VIEWS:
        go(page, view)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, view


WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


@pytest.mark.parametrize(("scheme", "options"), [("light", WCAG), ("dark", COLOURS)], ids=["light", "dark"])
def test_accessible(
    scheme: str, options: dict[str, Any], rich_audit: Audit, failing_verdict: Verdict, open_report: Open
) -> None:
    page = open_report(rich_audit, failing_verdict, color_scheme=scheme, bypass_csp=True)
    axe = Axe()
    for view in VIEWS:
        go(page, view)
        violations = axe.run(page, options=options).response["violations"]
        assert [(v["id"], [node["html"] for node in v["nodes"]][:3]) for v in violations] == [], view
