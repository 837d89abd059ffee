"""From a mark in the report to a quiet gate: the whole way of a decision, with checks that are really there."""

from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest
from playwright.sync_api import Page

import dq
from dq.baseline import mark, read_baseline
from dq.checks import all_checks
from dq.cli.baselines import add
from dq.packed import whole
from dq.testing import CaseError, prove, read_cases

pytestmark = pytest.mark.browser

RECORDS = [
    {"id": "lost", "text": "The caf\ufffd on the quay has closed for the winter, its owner said on Monday."},
    {"id": "kept", "text": "The sign \ufffd stands for a letter that was lost, the manual of the printers says."},
    {"id": "mend", "text": "A na\ufffdve plan, the council said on Tuesday, and put it off to the spring."},
]


def test_decisions_reach_the_baseline_and_the_cases(open_report: Callable[..., Page], tmp_path: Path) -> None:
    audit = dq.audit(dq.load(pl.DataFrame(RECORDS)), dq.load_suite("dq:news").only(select_=["ENC102"]))
    ids = dict(audit.findings.select("record_id", "finding_id").iter_rows())
    page = open_report(audit)
    page.evaluate("() => { navigator.clipboard.writeText = (text) => { window.copied = text; }; }")
    for record, button, why in (
        ("lost", "Accept", "Lost at the source"),
        ("kept", "False alarm", 'It is about the "sign"'),
        ("mend", "To fix", ""),
    ):
        page.evaluate("id => { location.hash = `#/record/${id}`; }", record)
        note = page.locator(".note")
        note.wait_for()
        page.wait_for_selector(f".meta bdi:text-is('{record}')")
        note.get_by_role("button", name=button).click()
        if why:
            note.get_by_role("textbox").fill(why)
        if button == "False alarm":
            note.get_by_role("button", name="Copy as a clean case").click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download decisions.json").click()
    waiting.value.save_as(tmp_path / "decisions.json")

    add(decided=tmp_path / "decisions.json", run=audit.save(tmp_path / "run"), baseline=tmp_path / "b.toml", by="mira")
    accepted = read_baseline(tmp_path / "b.toml").accepted
    assert {group.reason: list(group.findings) for group in accepted} == {
        "accepted: Lost at the source": [ids["lost"]],
        'false alarm: It is about the "sign"': [ids["kept"]],
    }
    known = [key for group in accepted for key in group.findings]
    assert whole(mark(audit.findings, known)).filter(state="new")["record_id"].to_list() == ["mend"]

    cases = tmp_path / "enc102_replacement_character.toml"
    cases.write_text(page.evaluate("window.copied"), encoding="utf-8")
    (case,) = read_cases(all_checks()["ENC102"], cases)
    assert (case.label, case.expect, case.records[0]["text"]) == ('It is about the "sign"', "clean", RECORDS[1]["text"])
    with pytest.raises(CaseError):
        prove(case)
