"""Which columns become which fields, and values of every type."""

import datetime as dt
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl
import pytest

import dq
from dq.readers import Settings
from dq.readers.dates import _FORMS, read_dates
from dq.suite import load_suite

UTC = dt.UTC


def records_of(
    path: Path | pl.DataFrame, fields: dict[str, str] | None = None, batch_bytes: int = 2**24
) -> pl.DataFrame:
    corpus = dq.load(path, fields=fields, settings=Settings(batch_bytes))
    return pl.concat((batch.records for batch in corpus.batches()), how="diagonal_relaxed")


def write_lines(path: Path, *records: dict[str, Any]) -> Path:
    path.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2026-03-14", dt.datetime(2026, 3, 14, tzinfo=UTC)),
        ("2026-03-14T08:15:00Z", dt.datetime(2026, 3, 14, 8, 15, tzinfo=UTC)),
        ("2026-03-14T08:15:00.250+02:00", dt.datetime(2026, 3, 14, 6, 15, 0, 250_000, tzinfo=UTC)),
        ("2026-03-14 08:15:00", dt.datetime(2026, 3, 14, 8, 15, tzinfo=UTC)),
        ("2026-03-14 08:15:00 +0200", dt.datetime(2026, 3, 14, 6, 15, tzinfo=UTC)),
        ("2026-03-14 08:15:00 UTC", dt.datetime(2026, 3, 14, 8, 15, tzinfo=UTC)),
        ("2026-03-14T08:15", dt.datetime(2026, 3, 14, 8, 15, tzinfo=UTC)),
        ("20260314T081500Z", dt.datetime(2026, 3, 14, 8, 15, tzinfo=UTC)),
        ("20260314081500", dt.datetime(2026, 3, 14, 8, 15, tzinfo=UTC)),
        ("20260314", dt.datetime(2026, 3, 14, tzinfo=UTC)),
        ("2026/03/14 08:15", dt.datetime(2026, 3, 14, 8, 15, tzinfo=UTC)),
        ("Sat, 14 Mar 2026 08:15:00 +0100", dt.datetime(2026, 3, 14, 7, 15, tzinfo=UTC)),
        ("Sat, 14 Mar 2026 08:15:00 GMT", dt.datetime(2026, 3, 14, 8, 15, tzinfo=UTC)),
        ("14 Mar 2026 08:15:00 EST", dt.datetime(2026, 3, 14, 13, 15, tzinfo=UTC)),
        ("26-FEB-1987 15:01:01.79", dt.datetime(1987, 2, 26, 15, 1, 1, 790_000, tzinfo=UTC)),
        (" 1-MAR-1987 03:39:22.15 ", dt.datetime(1987, 3, 1, 3, 39, 22, 150_000, tzinfo=UTC)),
        ("14 March 2026", dt.datetime(2026, 3, 14, tzinfo=UTC)),
        ("March 14, 2026", dt.datetime(2026, 3, 14, tzinfo=UTC)),
        ("Mar 14, 2026", dt.datetime(2026, 3, 14, tzinfo=UTC)),
        ("1773476100", dt.datetime(2026, 3, 14, 8, 15, tzinfo=UTC)),
        ("1773476100000", dt.datetime(2026, 3, 14, 8, 15, tzinfo=UTC)),
        ("1773476100.5", dt.datetime(2026, 3, 14, 8, 15, 0, 500_000, tzinfo=UTC)),
        ("2026-W11-6", dt.datetime(2026, 3, 14, tzinfo=UTC)),
        ("", None),
        ("03/04/2026", None),
        ("2026-02-30", None),
        ("2026", None),
        ("yesterday", None),
        ("0000-00-00 00:00:00", None),
        ("9" * 400, None),
    ],
)
def test_dates_as_text(value: str, moment: dt.datetime | None) -> None:
    company = ["2001-02-03", value, None, "Thu, 01 Jan 2026 00:00:00 GMT"]
    dates = read_dates(pl.Series("date", company))
    assert dates.dtype == pl.Datetime("us", "UTC")
    assert dates[1] == moment
    assert dates.null_count() == 1 + (moment is None)


def test_a_column_of_many_forms_reads_as_each_value_alone() -> None:
    moment = dt.datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
    spelt = [moment.strftime(form.replace("%.f", "").replace("%#z", "%z")) for form in _FORMS]
    column = [*spelt, "soon", "1773476100", *(text.lower() for text in reversed(spelt)), "03/04/2026", "2026-W11-6"]
    together = read_dates(pl.Series(column))
    assert together.to_list() == [read_dates(pl.Series([text]))[0] for text in column]
    assert not together.head(len(spelt)).has_nulls()


def test_a_year_beyond_those_of_python_harms_no_other_date() -> None:
    dates = read_dates(pl.Series(["-903-01-02", "2026-03-14"]))
    assert dates[1] == dt.datetime(2026, 3, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "dtype"),
    [
        (1_773_476_100, pl.Int64),
        (1_773_476_100, pl.UInt32),
        (1_773_476_100_000, pl.Int64),
        (1_773_476_100_000_000, pl.Int64),
        (1_773_476_100_000_000_000, pl.Int128),
        (1_773_476_100.0, pl.Float64),
        (Decimal(1_773_476_100), pl.Decimal(20, 0)),
        (dt.datetime(2026, 3, 14, 8, 15), pl.Datetime("ms")),  # noqa: DTZ001 - a date without a zone is meant
        (dt.datetime(2026, 3, 14, 9, 15, tzinfo=dt.timezone(dt.timedelta(hours=1))), pl.Datetime("ns", "Europe/Paris")),
        ("2026-03-14T08:15", pl.Categorical),
    ],
)
def test_dates_of_other_types(value: object, dtype: pl.DataType) -> None:
    dates = read_dates(pl.Series("date", [value, None], dtype=dtype, strict=False))
    assert dates.to_list() == [dt.datetime(2026, 3, 14, 8, 15, tzinfo=UTC), None]


@pytest.mark.parametrize("number", [20_260_314, 20_260_314.0])
def test_a_number_may_be_a_day(number: float) -> None:
    assert read_dates(pl.Series([number])).to_list() == [dt.datetime(2026, 3, 14, tzinfo=UTC)]


@pytest.mark.parametrize("number", [0, 1987, -5, float("inf"), float("nan"), 1e300])
def test_numbers_that_are_no_date(number: float) -> None:
    assert read_dates(pl.Series([number])).to_list() == [None]


def test_usual_names_are_found_in_any_case(tmp_path: Path) -> None:
    path = write_lines(
        tmp_path / "a.jsonl",
        {
            "GUID": 7,
            "Headline": "Fire",
            "body": "The mill.",
            "Publisher": "Herald",
            "lang": "en",
            "pubDate": "2026-03-14",
        },
    )
    row = records_of(path).row(0, named=True)
    assert (row["record_id"], row["title"], row["text"], row["source"], row["language"]) == (
        "7", "Fire", "The mill.", "Herald", "en",
    )  # fmt: skip
    assert row["published_at"] == dt.datetime(2026, 3, 14, tzinfo=UTC)


@pytest.mark.parametrize("batch_bytes", [1, 2**24])
def test_of_several_columns_the_first_with_a_value_counts(tmp_path: Path, batch_bytes: int) -> None:
    path = write_lines(
        tmp_path / "a.jsonl",
        {"id": 1, "content": "From the content."},
        {"id": 2, "text": "From the text.", "content": "Not from here."},
        {"id": "x", "text": None, "body": "From the body.", "content": "Nor from here."},
    )
    records = records_of(path, batch_bytes=batch_bytes)
    assert records["text"].to_list() == ["From the content.", "From the text.", "From the body."]
    assert records["record_id"].to_list() == ["1", "2", "x"]


@pytest.mark.parametrize("batch_bytes", [1, 2**24])
def test_paragraphs_are_joined_by_blank_lines(tmp_path: Path, batch_bytes: int) -> None:
    path = write_lines(
        tmp_path / "a.jsonl",
        {"id": "1", "article": {"body": ["One.", None, "Two."]}, "section": ["World", "Asia"]},
        {"id": "2", "article": {"body": []}, "section": []},
        {"id": "3", "article": {}, "section": ["Sport"]},
    )
    records = records_of(path, {"text": "article.body"}, batch_bytes)
    assert records["text"].to_list() == ["One.\n\nTwo.", "", ""]
    assert records["section"].to_list() == ["World, Asia", None, "Sport"]


@pytest.mark.parametrize("batch_bytes", [1, 2**24])
def test_a_text_may_be_a_string_here_and_a_list_there(tmp_path: Path, batch_bytes: int) -> None:
    path = write_lines(
        tmp_path / "a.jsonl",
        {"id": "1", "text": ["One.", "Two."], "section": "World"},
        {"id": "2", "text": "[sic] One.", "section": ["World", "Asia"]},
        {"id": "3", "text": [], "section": [None]},
        {"id": "4", "text": [None, "Two."]},
    )
    records = records_of(path, batch_bytes=batch_bytes)
    assert records["text"].to_list() == ["One.\n\nTwo.", "[sic] One.", "", "Two."]
    assert records["section"].to_list() == ["World", "World, Asia", "", None]


def test_values_of_every_type_become_text() -> None:
    frame = pl.DataFrame(
        {
            "id": [1.0, 2.5, None],
            "text": [b"plain", "Привет, как дела, мир".encode("cp1251"), None],
            "title": pl.Series(["a", "b", None], dtype=pl.Categorical),
            "source": [True, False, None],
            "section": [{"a": 1}, None, {"a": 2}],
        }
    )
    records = records_of(frame)
    assert records["record_id"].to_list() == ["1", "2.5", "frame#3"]
    assert records["text"].to_list() == ["plain", "Привет, как дела, мир", ""]
    assert records["title"].to_list() == ["a", "b", None]
    assert records["source"].to_list() == ["true", "false", None]


def test_other_columns_are_carried_along_untouched(tmp_path: Path) -> None:
    frame = pl.DataFrame({"id": ["a"], "text": ["x"], "views": [7], "tags": [["p", "q"]], "row": ["mine"]})
    frame.write_parquet(tmp_path / "a.parquet")
    records = records_of(tmp_path / "a.parquet")
    assert records.select("views", "tags", "row").rows() == [(7, ["p", "q"], "mine")]
    assert dq.audit(frame.with_columns(main_script=pl.lit("mine"))).articles.height == 1


def test_folders_name_columns_that_files_do_not_have(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "corpus" / "source=The%20Herald" / "lang=__HIVE_DEFAULT_PARTITION__"
    folder.mkdir(parents=True)
    write_lines(folder / "a.jsonl", {"id": 1, "text": "x"}, {"id": 2, "text": "y", "source": None})
    records = records_of(tmp_path / "corpus")
    assert records["language"].to_list() == [None, None]
    pl.DataFrame({"id": [3], "text": ["z"]}).write_parquet(folder / "b.parquet")
    assert records_of(folder / "b.parquet")["source"].to_list() == ["The Herald"]


def test_record_checks_on_files_without_ids_and_sources(tmp_path: Path) -> None:
    path = write_lines(
        tmp_path / "a.jsonl", *({"text": f"The mill number {n} burned down on Monday."} for n in range(3))
    )
    audit = dq.audit(path, load_suite().only(select_=["record"]))
    assert audit.findings.select("code", "severity", "message").rows() == [
        ("REC108", "info", "No record of the file has an identifier of its own"),
        ("REC109", "info", "No record of the file names its source"),
    ]
    write_lines(
        path,
        {"id": None, "text": "The mill burned down on Monday night.", "source": "Herald"},
        {"id": "b", "text": "The bridge was opened on Sunday morning.", "source": "Herald", "date": "31/12/2025"},
        {"id": "b", "text": "The bridge was opened on Sunday.....", "source": "Herald", "date": 1e9},
    )
    found = dq.audit(path, load_suite().only(select_=["record"])).findings
    assert found.select("code", "message").sort("code", "message").rows() == [
        ("REC105", "The publication date '31/12/2025' cannot be read"),
        ("REC106", '2 records have the identifier "b"'),
        ("REC106", '2 records have the identifier "b"'),
        ("REC108", "The record has no identifier of its own"),
    ]
