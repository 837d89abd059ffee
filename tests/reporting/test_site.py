"""The report as a folder of files: everything stands in one of them, and links lead from one to the other."""

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from dq.cli.report import report as report_command
from dq.reporting import shards, site
from dq.runs import Audit
from dq.verdict import Verdict
from tests.reporting.test_browser import WCAG
from tests.reporting.test_page import data_of

LINK = re.compile(r"(\.\./index\.html|(articles/)?\d{4}\.html)?(#/[^#]*|#main)?")
"""What an address may be: one of the files, a view, or both."""


@pytest.fixture(autouse=True)
def small_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "SHARD", 20)


def read(folder: Path) -> list[dict[str, Any]]:
    return [data_of(file.read_text(encoding="utf-8")) for file in sorted((folder / "articles").iterdir())]


def test_every_finding_and_text_stands_in_one_file(rich_audit: Audit, tmp_path: Path) -> None:
    site(rich_audit, None, tmp_path)
    files = read(tmp_path)
    assert len(files) == 4
    ids = [finding for data in files for finding in data["findings"]["id"]]
    assert sorted(ids) == sorted(rich_audit.findings["finding_id"])
    texts = {
        data["articles"]["record_id"][int(article)]: parts for data in files for article, parts in data["texts"].items()
    }
    assert texts == {
        record: [[0, 1, text]] for record, text in rich_audit.texts.select("record_id", "text").iter_rows()
    }
    starts = files[0]["site"]["starts"]
    assert starts == sorted(starts)
    assert all(below - above >= 20 for above, below in pairwise(starts))


def test_records_of_a_cluster_are_to_be_compared_in_one_file(audit_of: Callable[..., Audit], tmp_path: Path) -> None:
    records = [{"id": f"r{n:02}", "text": "a cookie", "cluster_id": "c" if n in {3, 59} else None} for n in range(60)]
    found = [{"code": "CHR901", "id": record["id"], "what": "cookie"} for record in records]
    site(audit_of(records, found, pairs=[("r03", "r59", "near", 0.9)]), None, tmp_path)
    together = [data for data in read(tmp_path) if data["clusters"]["groups"]]
    assert len(together) == 1
    assert len(together[0]["texts"]) == 20
    members = together[0]["clusters"]["groups"][0]["members"]
    assert {together[0]["articles"]["record_id"][member] for member in members} == {"r03", "r59"}
    assert all(str(member) in together[0]["texts"] for member in members)


def test_a_cluster_larger_than_a_file_is_parted(audit_of: Callable[..., Audit], tmp_path: Path) -> None:
    records = [{"id": f"r{n:02}", "text": "a cookie", "cluster_id": "c"} for n in range(90)]
    site(audit_of(records, [{"code": "CHR901", "id": r["id"], "what": "cookie"} for r in records]), None, tmp_path)
    assert [len(data["texts"]) for data in read(tmp_path)] == [40, 40, 10]


def test_same_audit_gives_the_same_files_and_no_others(
    rich_audit: Audit, sound_audit: Audit, failing_verdict: Verdict, tmp_path: Path
) -> None:
    for folder in ("one", "two"):
        site(rich_audit, failing_verdict, tmp_path / folder)
    one, two = ({f.name: f.read_bytes() for f in (tmp_path / name).rglob("*.html")} for name in ("one", "two"))
    assert one == two
    (tmp_path / "one" / "articles" / "notes.txt").write_text("mine", encoding="utf-8")
    site(sound_audit, None, tmp_path / "one")
    assert [file.name for file in (tmp_path / "one" / "articles").iterdir()] == ["notes.txt"]


def test_index_says_what_stands_elsewhere(audit_of: Callable[..., Audit], tmp_path: Path) -> None:
    records = [{"id": f"r{n:03}", "text": "".join(f"{n * m} cookies. " for m in range(400))} for n in range(60)]
    audit = audit_of(records, [{"code": "CHR901", "id": record["id"], "what": "cookies"} for record in records])
    page = site(audit, None, tmp_path, max_bytes=150_000).read_text(encoding="utf-8")
    assert "every finding stands in its article in 3 files" in page
    left = re.search(r"Of (\d+) texts the index has what stands around the findings", page)
    assert left
    data = data_of(page)
    assert int(left[1]) == sum(len(parts[0][2]) < 3000 for parts in data["texts"].values())
    assert [row[2:] for row in data["site"]["rows"]] == [[20, 20]] * 3


def test_command_writes_a_site(rich_audit: Audit, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = rich_audit.save(tmp_path / "run")
    assert report_command(run, site=tmp_path / "site") == 0
    assert "index.html" in capsys.readouterr().err
    assert {file.name for file in (tmp_path / "site").iterdir()} == {
        "articles", "index.html", "summary.json", "summary.md"
    }  # fmt: skip
    assert not (run / "report.html").exists()


def broken(page: Page) -> list[str]:
    """The rules of WCAG that the page breaks."""
    return [rule["id"] for rule in Axe().run(page, options=WCAG).response["violations"]]


@pytest.mark.browser
def test_site_is_read_from_a_disk(
    rich_audit: Audit, failing_verdict: Verdict, browser: Browser, tmp_path: Path
) -> None:
    page = browser.new_context(offline=True, bypass_csp=True).new_page()
    page.set_default_timeout(8_000)
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda line: problems.append(line.text) if line.type == "error" else None)
    page.goto(site(rich_audit, failing_verdict, tmp_path).as_uri() + "#/articles")
    ready = "html[data-ready=yes]"
    page.wait_for_selector(ready, state="attached")
    links = page.locator("a[href]").evaluate_all("nodes => nodes.map(node => node.getAttribute('href'))")
    assert [link for link in links if not LINK.fullmatch(link)] == []
    assert broken(page) == []
    page.get_by_role("link", name="Treaty").first.click()
    page.wait_for_url(re.compile(r"articles/\d{4}\.html#/article/\d+"))
    page.wait_for_selector(".text p")
    assert broken(page) == []
    text = rich_audit.texts.filter(pl.col("record_id") == "treaty")["text"][0]
    assert "\n".join(page.locator(".text p").evaluate_all("nodes => nodes.map(node => node.textContent)")) == text
    seen = set()
    for _ in range(rich_audit.articles.height):
        seen.add(page.url)
        before = page.url
        page.keyboard.press("p")
        page.wait_for_timeout(30)
        page.wait_for_selector(ready, state="attached")
        if page.url == before:
            break
    assert len({url.partition("#")[0] for url in seen}) == 4
    page.get_by_role("link", name="The whole report", exact=True).click()
    page.wait_for_selector("#overview h1")
    assert problems == []
    page.context.close()
