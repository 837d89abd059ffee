"""The engine: what it promises whatever the order, the batches and the columns of a corpus."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

import dq
from dq.aligned import aligned
from dq.check import Article, Check, Found, Measure, Survey
from dq.checks import all_checks
from dq.corpus import Corpus, load
from dq.engine import examine
from dq.errors import CheckError, InputError
from dq.found import as_json
from dq.packed import whole
from dq.readers import Settings
from dq.suite import ChosenCheck
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span

LOST = all_checks()["ENC102"]
RECORDS = pl.DataFrame(
    {
        "id": ["b", "a", "c"],
        "title": ["caf\ufffd", "sound", None],
        "text": ["sound", "one \ufffd two \ufffd", "x\n  y\ufffd"],
        "source": ["s", "s", None],
        "mine": [1, 2, 3],
    }
)


def examined(corpus: Corpus, *checks: Check[None]) -> dq.Audit:
    suite = dq.load_suite("dq:news")
    chosen = tuple(ChosenCheck(check, check.options, check.severity) for check in checks or (LOST,))
    return dq.audit(corpus, replace(suite, checks=chosen))


def a_check(**changes: object) -> Check[None]:
    base: Check[None] = Check(
        code="ENC102",
        name="replacement-character",
        severity=Severity.WARNING,
        confidence=Confidence.HIGH,
        since="0.1",
        screen=lambda text: text.is_not_null(),
        locate=lambda _text, _article, _options: [],
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def test_findings_have_place_excerpt_and_order() -> None:
    findings = examined(load(RECORDS)).findings
    assert findings.select("record_id", "field", "start", "end", "line", "column", "excerpt").rows() == [
        ("a", "text", 4, 5, 1, 5, "\ufffd"),
        ("a", "text", 10, 11, 1, 11, "\ufffd"),
        ("b", "title", 3, 4, 1, 4, "\ufffd"),
        ("c", "text", 5, 6, 2, 4, "\ufffd"),
    ]
    assert findings["finding_id"].n_unique() == 4


def test_findings_know_the_rows_of_their_records(tmp_path: Path) -> None:
    audit = examined(load(RECORDS.reverse()))
    some = replace(audit, findings=audit.findings.tail(2))
    for each in (audit, dq.open_run(audit.save(tmp_path)), some, audit.new()):
        assert each.articles["record_id"].gather(each.rows()).to_list() == each.findings["record_id"].to_list()
    assert audit.rows().to_list() == [0, 0, 1, 2]


def test_what_some_records_have_is_put_in_their_rows() -> None:
    known = pl.DataFrame({"row": [3, 0], "n": [1, 2], "name": ["c", None]}, schema_overrides={"row": pl.UInt32})
    assert aligned(known, 4).rows() == [(2, None), (None, None), (None, None), (1, "c")]
    assert aligned(known.clear(), 2).rows() == [(None, None), (None, None)]


def test_order_of_records_changes_nothing_but_origins() -> None:
    forward, backward = examined(load(RECORDS)), examined(load(RECORDS.reverse()))
    for name in ("findings", "articles", "pairs", "metrics"):
        frames = [getattr(audit, name) for audit in (forward, backward)]
        assert_frame_equal(*(frame.drop("origin_row", strict=False) for frame in frames))


def test_batches_change_nothing(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    RECORDS.write_ndjson(path)
    corpus = load(path)
    large = examine(corpus, [ChosenCheck(LOST, None, Severity.WARNING)], watch=lambda _s, _d: None, keep_texts=9)

    small = load(path, settings=Settings(batch_bytes=1))
    lines = examine(small, [ChosenCheck(LOST, None, Severity.WARNING)], watch=lambda _s, _d: None, keep_texts=9)
    assert_frame_equal(whole(large.findings), whole(lines.findings))
    assert_frame_equal(large.texts, lines.texts)


def test_ids_survive_another_file_and_source(tmp_path: Path) -> None:
    RECORDS.with_columns(source=pl.lit("elsewhere")).write_parquet(tmp_path / "moved.parquet")
    moved = examined(load(tmp_path / "moved.parquet"))
    assert moved.findings["finding_id"].to_list() == examined(load(RECORDS)).findings["finding_id"].to_list()


def test_not_checked_is_null_and_checked_is_zero() -> None:
    articles = examined(load(RECORDS)).articles
    assert articles["n_encoding"].to_list() == [2, 1, 1]
    assert articles["n_chrome"].null_count() == articles["share_chrome"].null_count() == 3


def test_metrics_count_records_findings_and_shares() -> None:
    metrics = examined(load(RECORDS)).metrics
    columns = ["source", "records", "share_encoding", "records_ENC102", "findings_ENC102", "new_ENC102"]
    assert metrics.select(columns).rows() == [("", 1, 1.0, 1, 1, 1), ("*", 3, 1.0, 3, 4, 4), ("s", 2, 1.0, 2, 3, 3)]


def test_a_crash_is_never_clean() -> None:
    def crash(_text: str, _article: Article, _options: None) -> list[Found]:
        raise ZeroDivisionError("oh")

    with pytest.raises(CheckError, match=r"ENC102 .* crashed on the text of record b: ZeroDivisionError: oh"):
        examined(load(RECORDS), a_check(locate=crash))


@pytest.mark.parametrize("span", [Span(0, 999), Span(3, 2), Span(-1, 2)])
def test_a_span_outside_the_text_is_refused(span: Span) -> None:
    with pytest.raises(CheckError, match="found"):
        examined(load(RECORDS), a_check(locate=lambda _t, _a, _o: [Found(span, "x")]))


def test_a_fix_must_say_how_safe_it_is() -> None:
    with pytest.raises(CheckError, match="safe"):
        examined(load(RECORDS), a_check(locate=lambda _t, _a, _o: [Found(Span(0, 1), "x", fix="")]))


def test_groups_are_named_by_their_first_finding() -> None:
    def lines(text: str, _article: Article, _options: None) -> list[Found]:
        places = [i for i, letter in enumerate(text) if letter == "\ufffd"]
        return [Found(Span(i, i + 1), "x", group="g", fix="", fix_safety=FixSafety.SAFE) for i in places]

    findings = examined(load(RECORDS), a_check(locate=lines)).findings.filter(pl.col("record_id") == "a")
    assert findings["group_id"].to_list() == [findings["finding_id"][0]] * 2


def test_readings_are_shared_and_surveys_known() -> None:
    calls: list[str] = []
    lengths = Survey(
        "lengths",
        lambda records: records.select(pl.col("text").str.len_chars()),
        lambda frame: int(frame["text"].sum()),
    )
    width = Measure(
        "width",
        {"width": pl.UInt32()},
        lambda records, known: records.select(
            (pl.col("text").str.len_chars() + known.known(lengths)).cast(pl.UInt32).alias("width")
        ),
        surveys=(lengths,),
    )

    def reading(article: Article) -> int:
        calls.append(article.record_id)
        return article.known(lengths)

    def locate(_text: str, article: Article, _options: None) -> list[Found]:
        return [Found(Span(0, 1), f"{article.share(reading)} {article.row['width']}")]

    check = a_check(locate=locate, fields=(Field.TITLE, Field.TEXT), measures=(width,), surveys=(lengths,))
    findings = examined(load(RECORDS), check).findings
    assert set(findings["message"]) == {"22 27", "22 33", "22 28"}
    assert sorted(calls) == ["a", "b", "c"]


def test_a_reading_of_a_field_is_made_once_for_all_checks() -> None:
    calls: list[str] = []

    def reading(text: str) -> int:
        calls.append(text)
        return len(text)

    def locate(text: str, article: Article, _options: None) -> list[Found]:
        return [Found(Span(0, 1), f"{article.share_of(text, reading)} {article.share_of(text, reading)}")]

    checks = [a_check(code=code, name=code, locate=locate, fields=(Field.TEXT,)) for code in ("REC901", "REC902")]
    findings = examined(load(RECORDS), *checks).findings
    assert findings.height == 2 * len(calls) > 0
    assert sorted(calls) == sorted(RECORDS["text"])


def test_an_empty_corpus_is_refused() -> None:
    with pytest.raises(InputError, match="no record"):
        examined(load(RECORDS.head(0)))


def test_run_is_saved_and_read_back(tmp_path: Path) -> None:
    audit = examined(load(RECORDS))
    again = dq.open_run(audit.save(tmp_path / "run"))
    for name in ("findings", "articles", "pairs", "metrics", "rejected", "texts"):
        assert_frame_equal(getattr(again, name), getattr(audit, name))
    assert again.about == audit.about


def test_texts_are_kept_of_whole_records_and_what_they_are_related_to() -> None:
    def relate(_examined: object, _options: None) -> pl.DataFrame:
        rows = {"row": [0], "message": ["Like “c”"], "related_row": [2]}
        return pl.DataFrame(rows, schema_overrides={"row": pl.UInt32, "related_row": pl.UInt32})

    alike = ChosenCheck(a_check(screen=None, locate=None, relate=relate), None, Severity.WARNING)
    kept = {
        most: examine(load(RECORDS), [alike], watch=lambda _s, _d: None, keep_texts=most).texts["record_id"].to_list()
        for most in (9, 1, 0)
    }
    assert kept == {9: ["b", "c"], 1: ["b"], 0: []}


def test_evidence_of_any_kind_becomes_json() -> None:
    evidence = {"number": 10**30, "place": Span(1, 2), "when": dt.datetime(2026, 3, 14, tzinfo=dt.UTC)}
    assert (
        as_json(evidence)
        == '{"number":1000000000000000000000000000000,"place":[1,2],"when":"2026-03-14 00:00:00+00:00"}'
    )
    del evidence["number"]
    assert as_json(evidence) == '{"place":[1,2],"when":"2026-03-14 00:00:00+00:00"}'
