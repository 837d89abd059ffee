# ruff: noqa: E501 - records and findings read best a line each
"""Audits made by hand, so that the report's tests say what stands in them and depend on no check."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from dq import metrics, schemas
from dq.check import Article, Check, Found
from dq.findings import rows_of
from dq.reporting import report
from dq.runs import Audit
from dq.suite import ChosenCheck
from dq.verdict import ExpectationResult, Outcome, Verdict
from dq.vocabulary import CODE_PREFIXES, Confidence, Severity

NAMES = {
    "ACR901": "acronym-slip",
    "CHR901": "cookie-notice",
    "DTL901": "missing-dateline",
    "DUP901": "repeated-passage",
    "ENC901": "hidden-character",
}
"""The checks of these audits; no such checks are installed, which a report must bear."""

ORDER = ["record_id", "origin_file", "origin_row"]


def _locate(_text: str, _article: Article, _options: None) -> Iterator[Found]:
    yield from ()


CHECKS = [
    ChosenCheck(
        Check(code, name, Severity.WARNING, Confidence.HIGH, "0.1", screen=lambda text: text.is_null(), locate=_locate),
        None,
        Severity.WARNING,
    )
    for code, name in NAMES.items()
]


def make_audit(
    records: Sequence[Mapping[str, Any]],
    found: Sequence[Mapping[str, Any]],
    *,
    pairs: Sequence[tuple[str, str, str, float]] = (),
    rejected: Sequence[tuple[str, int, int, str, bytes]] = (),
) -> Audit:
    """Returns an audit of `records` (`id`, `text`, ...) with the findings `found` (`code`, `id`, `what` or a span)."""
    rows = [_article(number, record, found) for number, record in enumerate(records, 1)]
    articles = pl.DataFrame(rows, schema=schemas.ARTICLES).sort(ORDER)
    texts = {record["id"]: record for record in records}
    numbers = {row["record_id"]: row["origin_row"] for row in rows}
    findings = pl.DataFrame(
        [_finding(number, item, texts[item["id"]], numbers[item["id"]]) for number, item in enumerate(found)],
        schema=schemas.FINDINGS,
    ).sort([*ORDER, "field", "start", "end", "code"])
    flagged = set(findings["record_id"])
    kept = [
        {**{name: row[name] for name in ORDER}, "text": texts[row["record_id"]]["text"]}
        for row in rows
        if row["record_id"] in flagged
    ]
    text_schema = {**{name: schemas.ARTICLES[name] for name in ORDER}, "text": pl.String()}
    return Audit(
        findings=schemas.findings(findings),
        articles=schemas.articles(articles),
        pairs=pl.DataFrame([(*pair, None) for pair in pairs], schema=schemas.PAIRS, orient="row"),
        metrics=metrics.measure(findings, articles, rows_of(findings, articles), CHECKS),
        rejected=pl.DataFrame([(*row, None, False) for row in rejected], schema=schemas.REJECTED, orient="row"),
        texts=pl.DataFrame(kept, schema=text_schema).sort(ORDER),
        about={"format": 1, "dq": "0.1.0", "corpus": "corpus", "suite": "news", "checks": list(NAMES)},
    )


def _article(number: int, record: Mapping[str, Any], found: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    families = [CODE_PREFIXES[item["code"][:3]] for item in found if item["id"] == record["id"]]
    row: dict[str, Any] = dict.fromkeys(schemas.ARTICLES)
    known = {name: record[name] for name in schemas.ARTICLES if name in record}
    counts = {f"n_{family}": families.count(family) for family in CODE_PREFIXES.values()}
    text = record["text"]
    return row | {
        "record_id": record["id"],
        "origin_file": "corpus.jsonl",
        "origin_row": number,
        "characters": len(text),
        "lines": text.count("\n") + 1,
        **counts,
        **known,
    }


def _finding(number: int, item: Mapping[str, Any], record: Mapping[str, Any], origin_row: int) -> dict[str, Any]:
    field = item.get("field", "text")
    text = record[field]
    start, end = item.get("span") or _place(text, item.get("what"))
    row: dict[str, Any] = dict.fromkeys(schemas.FINDINGS)
    return row | {
        "finding_id": f"{number:016x}",
        "code": item["code"],
        "name": NAMES[item["code"]],
        "family": CODE_PREFIXES[item["code"][:3]].value,
        "severity": item.get("severity", "warning"),
        "confidence": "high",
        "record_id": item["id"],
        "origin_file": "corpus.jsonl",
        "origin_row": origin_row,
        "field": field,
        "start": start,
        "end": end,
        "line": text.count("\n", 0, start) + 1,
        "column": start - text.rfind("\n", 0, start),
        "excerpt": text[start:end],
        "message": item.get("message", f"“{text[start:end][:60]}” is wrong"),
        "evidence": item.get("evidence", "{}"),
        "state": "new",
        **{name: item[name] for name in schemas.FINDINGS if name in item},
    }


def _place(text: str, what: str | None) -> tuple[int, int]:
    return (0, 0) if what is None else (text.index(what), text.index(what) + len(what))


def make_verdict(*results: tuple[str, float | None, float, Outcome]) -> Verdict:
    """Returns a verdict of `(column, observed, max_value, outcome)`."""
    made = tuple(
        ExpectationResult(
            f"limit-{number}", column, column, "*", observed, None, most, Severity.CRITICAL, outcome, "seen and judged"
        )
        for number, (column, observed, most, outcome) in enumerate(results)
    )
    return Verdict(all(result.outcome == "holds" for result in made), made)


BODY = "The council of Ebbing met on Monday to talk about the bridge over the river Arle.\n" * 3
MONTHS = [dt.datetime(2026, month, 3, 9, 30, tzinfo=dt.UTC) for month in (8, 9, 10, 11)]


@pytest.fixture(scope="session")
def sound_audit() -> Audit:
    """Two records without a finding."""
    return make_audit([{"id": "a", "text": BODY, "source": "post"}, {"id": "b", "text": "Rain.", "source": "post"}], [])


@pytest.fixture(scope="session")
def rich_audit() -> Audit:
    """Sixty-four records of three sources: every view has something to show."""
    astral = "A \N{GRINNING FACE} smiled. The Treaty (CTSO) holds.\n\nWord\u200bbreak in \u202ehidden\u202c speech.\n"
    records: list[dict[str, Any]] = [
        {"id": "treaty", "title": "Treaty \u0639 and CTSO", "text": astral + BODY, "source": "wire", "published_at": MONTHS[0],
         "url": "https://news.example/treaty", "share_repeated": 0.5, "main_script": "Latin", "dateline_start": 0,
         "dateline_end": 1, "has_dateline": True, "dateline_place": "A", "dateline_style": "place"},
        {"id": "arabic", "title": "\u0627\u0644\u0623\u062e\u0628\u0627\u0631", "text": "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 CTSO \u0627\u0644\u064a\u0648\u0645.\nSecond line.",
         "source": "wire", "published_at": MONTHS[1], "has_dateline": False},
        {"id": "copy-1", "text": BODY + "It rained.", "source": "post", "cluster_id": "copy-1", "published_at": MONTHS[2]},
        {"id": "copy-2", "text": BODY + "It snowed a little.", "source": "mail", "cluster_id": "copy-1", "published_at": MONTHS[3]},
        *({"id": f"plain-{n}", "title": f"Plain {n}", "text": f"Accept cookies {n}.\n" + BODY, "source": ["wire", "post", "mail"][n % 3],
           "published_at": MONTHS[n % 4]} for n in range(60)),
    ]  # fmt: skip
    first, second = BODY.index("The"), BODY.index("The", 10)
    offset = len(astral)
    found: list[dict[str, Any]] = [
        {"code": "ACR901", "id": "treaty", "what": "CTSO", "fix": "CSTO", "fix_safety": "unsafe", "severity": "critical",
         "message": "“CTSO” contradicts its own words", "evidence": '{"expansion":"Collective Security Treaty Organization"}'},
        {"code": "ACR901", "id": "treaty", "field": "title", "what": "CTSO", "fix": "CSTO", "fix_safety": "unsafe"},
        {"code": "ENC901", "id": "treaty", "what": "\u200b", "fix": "", "fix_safety": "safe", "message": "A zero width space splits a word"},
        {"code": "ENC901", "id": "treaty", "what": "\u202ehidden\u202c", "message": "Text is turned around"},
        {"code": "DUP901", "id": "treaty", "span": (offset + second, offset + 2 * second - 1), "related_id": "treaty",
         "related_start": offset + first, "related_end": offset + second - 1, "message": "The opening stands here again"},
        {"code": "DTL901", "id": "treaty", "message": "No dateline; most records of this source open with one"},
        {"code": "ACR901", "id": "arabic", "what": "CTSO"},
        {"code": "DUP901", "id": "copy-1", "message": "Near-duplicate of “copy-2”", "related_id": "copy-2"},
        {"code": "DUP901", "id": "copy-2", "message": "Near-duplicate of “copy-1”", "related_id": "copy-1"},
        *({"code": "CHR901", "id": f"plain-{n}", "what": f"Accept cookies {n}.", "fix": "", "fix_safety": "safe"} for n in range(60)),
    ]  # fmt: skip
    return make_audit(
        records,
        found,
        pairs=[("copy-1", "copy-2", "near", 0.86)],
        rejected=[("corpus.jsonl", 65, 4096, "not JSON: a brace is missing", b'{"id": "x", \xff')],
    )


XSS = "<script>window.__ran=1</script><img src=x onerror='window.__ran=1'>"


@pytest.fixture(scope="session")
def hostile_audit() -> Audit:
    """A corpus that tries everything: markup, script ends, formulas, turned text, endless lines, stacked marks."""
    evil = f"{XSS} </script><!--<svg onload=window.__ran=1> {{{{ 7*7 }}}} {{% raw %}} javascript:alert(1)"
    records: list[dict[str, Any]] = [
        {"id": f"evil-{XSS}", "title": evil, "text": f'{evil}\n=HYPERLINK("http://attack.example")\nname\u202egnp.exe\n\0\x1b[31m\x07',
         "source": evil, "url": f"javascript:window.__ran=1//{XSS}", "section": evil, "language": evil},
        {"id": "=1+1", "title": "@SUM(A1)", "text": "+cmd|' /C calc'!A0\n" + "x" * 60_000 + "\u202e" * 50 + "end", "source": "-2+3"},
        {"id": "marks", "title": "o" + "\u0301" * 10_000, "text": "o" + "\u0301" * 10_000 + " and on", "source": "\u202eecruos"},
    ]  # fmt: skip
    found = [
        {"code": "ENC901", "id": records[0]["id"], "what": XSS, "message": evil, "evidence": '{"<img src=x onerror=alert(1)>":"</script>"}',
         "fix": evil, "fix_safety": "safe"},
        {"code": "CHR901", "id": records[0]["id"], "field": "title", "what": "</script>", "message": "=cmd|calc"},
        {"code": "CHR901", "id": "=1+1", "what": "+cmd|' /C calc'!A0", "message": "-1", "fix": "@x", "fix_safety": "safe"},
        {"code": "DUP901", "id": "=1+1", "message": "\t=2", "related_id": "marks"},
        {"code": "ENC901", "id": "marks", "span": (0, 10_001), "message": "marks \u0301" + "\u0301" * 300},
    ]  # fmt: skip
    return make_audit(records, found, rejected=[(evil, 1, 0, evil, evil.encode())])


@pytest.fixture(scope="session")
def failing_verdict() -> Verdict:
    """One expectation of each outcome."""
    return make_verdict(
        ("share_CHR901", 0.95, 0.5, "fails"), ("share_DUP901", 0.03, 0.2, "holds"), ("share_LNG901", None, 0.1, "could-not-run")
    )  # fmt: skip


@pytest.fixture(scope="session")
def audit_of() -> Callable[..., Audit]:
    """What makes an audit by hand."""
    return make_audit


@pytest.fixture(scope="session")
def verdict_of() -> Callable[..., Verdict]:
    """What makes a verdict by hand."""
    return make_verdict


CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; where there is none these tests fail: a report that nobody opened is not known to work."""
    path = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if path is None:
        pytest.fail(f"the browser tests need one of {', '.join(CHROMIUM)} on the path")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def heard() -> dict[Page, tuple[list[str], list[str]]]:
    """What each opened page asked for, and what it complained of."""
    return {}


@pytest.fixture(scope="session")
def open_report(
    browser: Browser, heard: dict[Page, tuple[list[str], list[str]]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[..., Page]]:
    """Opens the report of an audit without a network."""
    files: list[tuple[Audit, Verdict | None, Path]] = []
    contexts = []

    def file_of(audit: Audit, verdict: Verdict | None) -> Path:
        for made_of, judged, file in files:
            if made_of is audit and judged is verdict:
                return file
        file = report(audit, verdict, tmp_path_factory.mktemp("report") / "report.html")
        files.append((audit, verdict, file))
        return file

    def open_(audit: Audit, verdict: Verdict | None = None, *, at: str = "", **context: Any) -> Page:
        made = browser.new_context(offline=True, accept_downloads=True, **context)
        contexts.append(made)
        page = made.new_page()
        page.set_default_timeout(8_000)
        asked, problems = heard[page] = ([], [])
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("console", lambda line: problems.append(line.text) if line.type == "error" else None)
        page.goto(file_of(audit, verdict).as_uri() + at)
        page.wait_for_selector("html[data-ready=yes]", state="attached")
        return page

    yield open_
    for made in contexts:
        made.close()
