# ruff: noqa: E501 - expected lists read best on one line
"""The report as a file: what stands in it, what must never, and that the same audit gives the same bytes."""

import base64
import json
import re
import zlib
from collections.abc import Callable
from hashlib import sha256
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dq.changes import compare
from dq.reporting import report
from dq.reporting.charts import BULLET_WIDTH, bullet, spark
from dq.reporting.numbers import percent
from dq.reporting.pages import read_docstring
from dq.reporting.payload import without_common_folder
from dq.reporting.texts import Length, Sized
from dq.reporting.verdict import cause_of, headline
from dq.runs import Audit, open_run
from dq.verdict import Verdict

STATIC = files("dq.reporting").joinpath("static")
SCRIPTS = sorted(Path(str(STATIC.joinpath("script"))).glob("*.js"))


class Markup(HTMLParser):
    """The elements of a page, and the text of those that matter here."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.inside = ""
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {"script": [], "style": []}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.inside = tag
        if tag in self.texts:
            self.texts[tag].append("")

    def handle_data(self, data: str) -> None:
        if self.inside in self.texts:
            self.texts[self.inside][-1] += data

    def handle_endtag(self, _tag: str) -> None:
        self.inside = ""


def page_of(audit: Audit, folder: Path, verdict: Verdict | None = None, **options: Any) -> str:
    return report(audit, verdict, folder / "report.html", **options).read_text(encoding="utf-8")


def data_of(page: str) -> dict[str, Any]:
    match = re.search(r'<script type="text/plain" id="data">([A-Za-z0-9+/=]+)</script>', page)
    assert match
    data: dict[str, Any] = unpacked(match[1])
    data["texts"] = {}
    for block in re.findall(r'<script type="text/plain" class="texts">([A-Za-z0-9+/=]+)</script>', page):
        data["texts"] |= unpacked(block)
    return data


def unpacked(block: str) -> Any:
    return json.loads(zlib.decompress(base64.b64decode(block)))


def test_same_audit_gives_the_same_bytes(rich_audit: Audit, failing_verdict: Verdict, tmp_path: Path) -> None:
    saved = rich_audit.save(tmp_path / "run")
    first = report(rich_audit, failing_verdict, tmp_path / "one" / "report.html")
    second = report(open_run(saved), failing_verdict, tmp_path / "another.html")
    assert first.read_bytes() == second.read_bytes()


def test_run_of_an_older_version_still_opens(rich_audit: Audit, failing_verdict: Verdict, tmp_path: Path) -> None:
    """Version 0.1.0 saved no hash of the contents, and told less of the run."""
    run = rich_audit.save(tmp_path / "run")
    pl.read_parquet(run / "articles.parquet").drop("content_hash").write_parquet(run / "articles.parquet")
    about = json.loads((run / "run.json").read_text(encoding="utf-8"))
    (run / "run.json").write_text(json.dumps({"format": about["format"], "dq": about["dq"]}), encoding="utf-8")
    data = data_of(page_of(open_run(run), tmp_path, failing_verdict))
    assert data["findings"]["id"] == rich_audit.findings["finding_id"].to_list()
    assert len(data["texts"]) == rich_audit.texts.height


def test_no_word_of_when_where_and_how_long(rich_audit: Audit, tmp_path: Path) -> None:
    about = {**rich_audit.about, "corpus": "/home/somebody/corpus", "began": "2026-11-21T10:00:00Z", "seconds": 1.25}
    moved = Audit(**{**vars(rich_audit), "about": about})
    assert page_of(moved, tmp_path / "a") == page_of(rich_audit, tmp_path / "b")


def test_policy_allows_the_pages_own_script_and_style_alone(rich_audit: Audit, tmp_path: Path) -> None:
    markup = Markup(page_of(rich_audit, tmp_path))
    policy = next(at["content"] for _, at in markup.elements if at.get("http-equiv") == "Content-Security-Policy")
    rules = dict(rule.strip().split(" ", 1) for rule in (policy or "").split(";"))

    def hashed(text: str) -> str:
        return f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}'"

    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == hashed(markup.texts["script"][-1])
    assert rules["style-src"] == hashed(markup.texts["style"][0])
    assert rules["require-trusted-types-for"] == "'script'"
    assert rules["trusted-types"] == "'none'"


def test_markup_loads_nothing_and_handles_nothing(hostile_audit: Audit, tmp_path: Path) -> None:
    markup = Markup(page_of(hostile_audit, tmp_path))
    for tag, attributes in markup.elements:
        assert tag not in {"img", "iframe", "object", "embed", "link", "base", "form"}
        assert "src" not in attributes
        assert "style" not in attributes
        assert not [name for name in attributes if name.startswith("on")]
        assert (attributes.get("href") or "#").startswith("#")


def test_nothing_of_the_corpus_stands_in_the_markup(hostile_audit: Audit, tmp_path: Path) -> None:
    page = page_of(hostile_audit, tmp_path)
    outside = page.replace(re.findall(r'id="data">([^<]*)<', page)[0], "")
    for word in ("onerror", "__ran", "attack.example", "HYPERLINK", "evil-", "\u202e"):
        assert word not in outside


def test_data_block_holds_the_audit(rich_audit: Audit, tmp_path: Path) -> None:
    data = data_of(page_of(rich_audit, tmp_path))
    findings, articles = data["findings"], data["articles"]
    rows = list(rich_audit.findings.iter_rows(named=True))
    assert findings["id"] == [row["finding_id"] for row in rows]
    for index, row in enumerate(rows):
        article = findings["article"][index]
        assert articles["record_id"][article] == row["record_id"]
        assert findings["codes"][findings["check"][index]] == row["code"]
        assert data["levels"]["severity"][findings["severity"][index]] == row["severity"]
        assert findings["start"][index] + findings["length"][index] == row["end"]
        message = findings["message"]
        assert message["words"][message["places"][index]] == row["message"]
        assert findings["fix"][index] == row["fix"]
        if row["related_id"]:
            assert articles["record_id"][findings["related"][index]] == row["related_id"]
    kept = {articles["record_id"][int(article)]: parts for article, parts in data["texts"].items()}
    assert kept == {record: [[0, 1, text]] for record, text in rich_audit.texts.select("record_id", "text").iter_rows()}


def test_records_with_one_identifier_stay_apart(audit_of: Callable[..., Audit], tmp_path: Path) -> None:
    records = [{"id": "a", "text": "one cookie"}, {"id": "b", "text": "two cookies"}]
    audit = audit_of(records, [{"code": "CHR901", "id": i, "what": "cookie"} for i in "ab"])
    same = {
        name: getattr(audit, name).with_columns(record_id=pl.lit("same")) for name in ("findings", "articles", "texts")
    }
    data = data_of(page_of(Audit(**{**vars(audit), **same}), tmp_path))
    assert [data["texts"][str(article)][0][2] for article in data["findings"]["article"]] == [
        "one cookie",
        "two cookies",
    ]


def test_page_keeps_its_size_and_says_what_is_missing(audit_of: Callable[..., Audit], tmp_path: Path) -> None:
    import random

    chance = random.Random(3)  # noqa: S311 - text that does not compress, not a secret
    records = [
        {"id": f"r{n:03}", "text": f"Cookie {n}. " + " ".join(f"{chance.getrandbits(64):x}" for _ in range(400))}
        for n in range(60)
    ]
    found = [{"code": "CHR901", "id": record["id"], "span": (3000, 3010)} for record in records]
    found += [{"code": "ENC901", "id": "r059", "span": (0, 6), "severity": "critical"}]
    audit = audit_of(records, found)
    assert "Every finding is in this file, with the text" in page_of(audit, tmp_path)
    size = 200_000
    page = page_of(audit, tmp_path, max_bytes=size)
    assert len(page.encode()) <= size
    data = data_of(page)
    cut = [parts for parts in data["texts"].values() if sum(len(part[2]) for part in parts) < 3000]
    assert f"of {len(cut)} texts all but what stands around the findings" in page
    whole_one = data["articles"]["record_id"].index("r059")
    assert len(data["texts"][str(whole_one)]) == 1
    tiny = page_of(audit, tmp_path, max_bytes=129_000)
    assert "left out" in tiny.lower()
    assert data_of(tiny)["totals"] == {
        "findings": audit.findings.height,
        "flagged": audit.findings["record_id"].n_unique(),
    }
    assert len(tiny.encode()) <= 129_000


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_script_makes_text_nodes_only(script: Path) -> None:
    source = script.read_text(encoding="utf-8")
    forbidden = (
        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", 'setTimeout("',
        "createContextualFragment", "DOMParser", "fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon", "import(", ".src",
        "localStorage", "cookie", "window.open", "srcdoc",
    )  # fmt: skip
    assert [word for word in forbidden if word in source] == []
    assert not re.search(r"\.on[a-z]+\s*=", source)


def test_no_template_trusts_anything() -> None:
    for template in Path(str(files("dq.reporting").joinpath("templates"))).glob("*.j2"):
        source = template.read_text(encoding="utf-8")
        assert "|safe" not in source.replace(" ", "")
        assert "autoescape false" not in source
    marked = [
        p.name for p in Path(str(files("dq.reporting"))).glob("*.py") if "Markup(" in p.read_text(encoding="utf-8")
    ]
    assert marked == ["build.py"]


def test_rejected_input_is_never_left_unsaid(rich_audit: Audit, tmp_path: Path) -> None:
    page = page_of(rich_audit, tmp_path)
    assert "1 record could not be read and was" in page
    assert data_of(page)["rejected"] == [
        ["corpus.jsonl", 65, 4096, "not JSON: a brace is missing", '{"id": "x", \\xff', 13, False]
    ]


def test_headline_says_what_fails(failing_verdict: Verdict) -> None:
    def words(verdict: Verdict | None, cause: str | None = None) -> str:
        line = headline(verdict, 5, 3, 10, cause=cause)
        return line.before + line.stress + line.after

    assert words(failing_verdict) == "Not ready: 1 of 3 expectations fails, and 1 could not run."
    assert words(None) == "No gate ran: 5 findings in 3 of 10 records."
    failing, holding, unknown = failing_verdict.results
    assert words(Verdict(True, (holding,))) == "Ready: its one expectation holds."
    assert words(Verdict(False, (unknown, holding))) == "Not judged: 1 of 2 expectations could not run."
    assert words(Verdict(False, (failing, failing)), "wire") == (
        "Not ready: 2 of 2 expectations fail, all of them through one source."
    )


def test_expectations_that_hold_are_folded_where_others_fail(
    rich_audit: Audit, verdict_of: Callable[..., Verdict], tmp_path: Path
) -> None:
    holding = [(f"share_CHR90{n}", 0.0, 0.5, "holds") for n in range(9)]
    failing = ("share_DUP901", 0.4, 0.2, "fails")
    page = page_of(rich_audit, tmp_path, verdict_of(*holding, failing))
    assert page.index("DUP901, share of records") < page.index("9 expectations more, all of which hold")
    assert "all of which" not in page_of(rich_audit, tmp_path, verdict_of(*holding))
    assert "all of which" not in page_of(rich_audit, tmp_path, verdict_of(*holding[:3], failing))


def test_figure_is_told_from_the_limit_it_misses(
    rich_audit: Audit, verdict_of: Callable[..., Verdict], tmp_path: Path
) -> None:
    page = page_of(rich_audit, tmp_path, verdict_of(("share_CHR901", 0.0103, 0.01, "fails")))
    assert "1.03\u00a0%" in page
    assert "0.03\u00a0points over" in page
    assert "1.0\u00a0%" in page_of(rich_audit, tmp_path, verdict_of(("share_CHR901", 0.01, 0.01, "holds")))
    assert "under 0.001\u00a0points over" in page_of(
        rich_audit, tmp_path, verdict_of(("share_CHR901", 0.010000001, 0.01, "fails"))
    )


def test_overview_says_what_changed(audit_of: Callable[..., Audit], tmp_path: Path) -> None:
    records = [{"id": str(n), "text": "cookie", "source": "wire"} for n in range(40)]
    before = audit_of(records, [{"code": "CHR901", "id": "0", "what": "cookie"}])
    after = audit_of(records, [{"code": "CHR901", "id": str(n), "what": "cookie"} for n in range(30)])
    page = page_of(after, tmp_path, changes=compare(before, after))
    assert "29 new findings" in page
    assert "CHR901, share of records" in page
    assert re.search(r"2.5\s% before, 75.0\s% now", page)
    assert "since the earlier run" not in page_of(after, tmp_path)


def test_cause_is_the_source_that_most_comes_from(audit_of: Callable[..., Audit], failing_verdict: Verdict) -> None:
    records = [{"id": str(n), "text": "cookie", "source": "wire" if n < 4 else "post"} for n in range(12)]
    lopsided = audit_of(records, [{"code": "CHR901", "id": str(n), "what": "cookie"} for n in range(4)])
    even = audit_of(records, [{"code": "CHR901", "id": str(n), "what": "cookie"} for n in range(2, 6)])
    assert cause_of(failing_verdict, lopsided.metrics) == "wire"
    assert cause_of(failing_verdict, even.metrics) is None


@given(
    st.lists(
        st.tuples(st.text(max_size=700), st.lists(st.tuples(st.integers(0, 700), st.integers(0, 700)), max_size=5)),
        min_size=1,
        max_size=4,
    )
)
def test_excerpts_are_stretches_of_the_text(written: list[tuple[str, list[tuple[int, int]]]]) -> None:
    texts = pl.DataFrame({"article": range(7, 7 + len(written)), "text": [text for text, _ in written]})
    spans = [
        (article, min(pair), min(max(pair), len(text)))
        for article, (text, places) in zip(texts["article"], written, strict=True)
        for pair in places
        if min(pair) < min(max(pair), len(text))
    ]
    sized = Sized.of(
        texts, pl.DataFrame(spans, schema=dict.fromkeys(("article", "start", "end"), pl.Int64), orient="row")
    )
    bare, short, full = (
        sized.kept([(place, length) for place in range(len(sized))])
        for length in (Length.BARE, Length.SHORT, Length.FULL)
    )
    for article, text in texts.iter_rows():
        own = [(start, end) for at, start, end in spans if at == article]
        assert full[article].fragments == [(0, 1, text)]
        assert (article in bare) == bool(own)
        for kept in (bare, short, full):
            if article not in kept:
                continue
            reached = -1
            for start, line, part in kept[article].fragments:
                assert text[start : start + len(part)] == part
                assert line == text.count("\n", 0, start) + 1
                assert start > reached
                reached = start + len(part)
            assert kept[article].size == sum(len(part.text.encode()) for part in kept[article].fragments)
        for start, end in own:
            assert any(part.start <= start and end <= part.start + len(part.text) for part in short[article].fragments)


def test_docstring_becomes_sections() -> None:
    page = "Title of it\n\n## One\nA line\nand more.\n\nNext.\n\n## Two\n- first\n  still\n- second\n"
    assert read_docstring(page) == (
        "Title of it",
        [["One", ["A line and more.", "Next."]], ["Two", ["- first still", "- second"]]],
    )


def test_paths_lose_the_folders_they_share() -> None:
    assert without_common_folder(["/home/x/a/1.txt", "/home/x/b/1.txt"]) == ["a/1.txt", "b/1.txt"]
    assert without_common_folder(["x/corpus.jsonl", "x/corpus.jsonl"]) == ["corpus.jsonl", "corpus.jsonl"]
    assert without_common_folder(["x/1.txt", "2.txt"]) == ["x/1.txt", "2.txt"]
    assert without_common_folder([]) == []


def test_figures_are_drawn_to_scale() -> None:
    shape = bullet(0.5, [0.25], most=1.0)
    assert shape.bar == pytest.approx(2 * shape.ticks[0])
    assert bullet(3.0, [1.0], most=1.0).bar == BULLET_WIDTH
    assert spark([0.0, 1.0]) == "0.0,23.0 120.0,3.0"
    assert [percent(share) for share in (0, 0.18432, 0.0004, 1)] == [
        "0\u00a0%",
        "18.4\u00a0%",
        "0.04\u00a0%",
        "100\u00a0%",
    ]


def test_an_earlier_report_is_whole_until_there_is_another(
    rich_audit: Audit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = page_of(rich_audit, tmp_path)
    monkeypatch.setattr("dq.reporting.build.numbered", lambda _audit: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        page_of(rich_audit, tmp_path)
    assert (tmp_path / "report.html").read_text(encoding="utf-8") == earlier
