"""The same corpus gives the same findings from every format, folder and compression."""

import bz2
import gzip
import io
import json
import lzma
import sys
from collections.abc import Callable
from html import escape
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

import dq
from dq.readers import Settings
from dq.suite import Suite, load_suite

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

SAMPLE = Path(__file__).parents[2] / "corpus" / "sample" / "articles.jsonl"
ORIGIN = ("origin_file", "origin_row")
SUITE: Suite = load_suite().only(select_=["record", "encoding"])


def as_lines(path: Path) -> None:
    path.write_bytes(SAMPLE.read_bytes())


def as_stream(path: Path) -> None:
    pl.read_ndjson(SAMPLE).write_ipc_stream(path)


def as_array(path: Path) -> None:
    lines = SAMPLE.read_text(encoding="utf-8").splitlines()
    path.write_text(json.dumps([json.loads(line) for line in lines], indent=2), encoding="utf-8")


def as_nested(path: Path) -> None:
    pl.read_ndjson(SAMPLE).with_columns(
        pl.struct(body=pl.col("text").str.split("\n\n"), other=pl.lit(1)).alias("article")
    ).drop("text").write_ndjson(path)


def as_partitions(path: Path) -> None:
    for (source,), part in pl.read_ndjson(SAMPLE).group_by("source"):
        named = "__HIVE_DEFAULT_PARTITION__" if source is None else str(source).replace(" ", "%20")
        folder = path / f"source={named}"
        folder.mkdir(parents=True)
        part.drop("source").write_parquet(folder / "part-0.parquet")


def as_mixed_folder(path: Path) -> None:
    frame = pl.read_ndjson(SAMPLE)
    (path / "deep" / "er").mkdir(parents=True)
    frame[:20].write_csv(path / "a.csv")
    frame[20:40].write_ndjson(path / "deep" / "b.ndjson")
    frame[40:].write_parquet(path / "deep" / "er" / "c.parquet")
    (path / "deep" / "_SUCCESS").write_text("")
    (path / "deep" / "dataset_info.json").write_text("{}")


WAYS: dict[str, Callable[[Path], object]] = {
    "a.jsonl": lambda path: path.write_bytes(SAMPLE.read_bytes()),
    "a.ndjson.zst": lambda path: path.write_bytes(b"".join(map(zstd.compress, SAMPLE.read_bytes().splitlines(True)))),
    "a.jsonl.gz": lambda path: path.write_bytes(gzip.compress(SAMPLE.read_bytes())),
    "members.jsonl.gz": lambda path: path.write_bytes(
        b"".join(gzip.compress(line) for line in SAMPLE.read_bytes().splitlines(keepends=True))
    ),
    "a.jsonl.zst": lambda path: path.write_bytes(zstd.compress(SAMPLE.read_bytes())),
    "a.jsonl.bz2": lambda path: path.write_bytes(bz2.compress(SAMPLE.read_bytes())),
    "a.jsonl.xz": lambda path: path.write_bytes(lzma.compress(SAMPLE.read_bytes())),
    "a.json": as_array,
    "utf-16.jsonl": lambda path: path.write_text(SAMPLE.read_text(encoding="utf-8"), encoding="utf-16"),
    "mark.jsonl": lambda path: path.write_bytes(b"\xef\xbb\xbf" + SAMPLE.read_bytes().replace(b"\n", b"\r\n")),
    "a.parquet": lambda path: pl.read_ndjson(SAMPLE).write_parquet(path),
    "a.arrow": lambda path: pl.read_ndjson(SAMPLE).write_ipc(path),
    "stream.arrow": as_stream,
    "a.csv": lambda path: pl.read_ndjson(SAMPLE).write_csv(path),
    "a.tsv": lambda path: pl.read_ndjson(SAMPLE).write_csv(path, separator="\t"),
    "semicolon.csv.xz": lambda path: path.write_bytes(
        lzma.compress(pl.read_ndjson(SAMPLE).write_csv(separator=";", quote_style="always").encode())
    ),
    "objects.json.zst": lambda path: path.write_bytes(zstd.compress(SAMPLE.read_bytes().replace(b"}\n{", b"}{"))),
    "partitions": as_partitions,
    "folder": as_mixed_folder,
    "nested.jsonl": as_nested,
}


@pytest.fixture(scope="module")
def expected() -> dq.Audit:
    return dq.audit(SAMPLE, SUITE)


@pytest.fixture(scope="module")
def whole() -> dq.Audit:
    """What every check finds."""
    return dq.audit(SAMPLE)


def same(found: dq.Audit, expected: dq.Audit, *, but: tuple[str, ...] = ()) -> None:
    """The findings are the same byte for byte, but for where they come from."""
    ours, wanted = (audit.findings.filter(~pl.col("code").is_in(but)).drop(ORIGIN) for audit in (found, expected))
    assert_frame_equal(ours, wanted)
    assert ours.write_ndjson() == wanted.write_ndjson()
    assert wanted.height > 0
    columns = [column for column in expected.articles.columns if column not in {*ORIGIN, "n_encoding", "n_record"}]
    assert_frame_equal(found.articles.select(columns), expected.articles.select(columns))


@pytest.mark.parametrize("name", WAYS)
def test_every_check_finds_the_same_in_every_format(name: str, tmp_path: Path, whole: dq.Audit) -> None:
    WAYS[name](tmp_path / name)
    fields = {"text": "article.body"} if name.startswith("nested") else {}
    same(dq.audit(dq.load(tmp_path / name, fields=fields)), whole, but=not_utf8(name))


@pytest.mark.parametrize("name", WAYS)
def test_so_it_is_in_small_batches(name: str, tmp_path: Path, expected: dq.Audit) -> None:
    WAYS[name](tmp_path / name)
    fields = {"text": "article.body"} if name.startswith("nested") else {}
    corpus = dq.load(tmp_path / name, fields=fields, settings=Settings(3_000))
    same(dq.audit(corpus, SUITE), expected, but=not_utf8(name))


def not_utf8(name: str) -> tuple[str, ...]:
    """That a file is not UTF-8 is a finding of that file alone."""
    return ("ENC110",) if name.startswith("utf-16") else ()


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.xz", "a.json", "a.csv", "a.tsv", "a.parquet", "stream.arrow"])
def test_so_it_is_on_standard_input(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected: dq.Audit
) -> None:
    WAYS[name](tmp_path / name)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO((tmp_path / name).read_bytes())))
    same(dq.audit("-", SUITE), expected)


def texts() -> pl.DataFrame:
    """The sample as formats hold it that know no other fields: each identifier once."""
    frame = pl.read_ndjson(SAMPLE).unique("id", keep="first", maintain_order=True).filter(pl.col("text") != "")
    return frame.select("id", "text", source=pl.lit("herald.example")).sort("id")


def as_wet(path: Path) -> None:
    with path.open("wb") as out:
        for record_id, text, source in texts().iter_rows():
            data = text.encode()
            head = (
                f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://{source}/{record_id}\r\n"
                f"WARC-Date: 2026-03-15T00:00:00Z\r\nWARC-Record-ID: <{record_id}>\r\n"
                f"Content-Type: text/plain\r\nContent-Length: {len(data)}\r\n\r\n"
            )
            out.write(gzip.compress(head.encode() + data + b"\r\n\r\n"))


def as_texts(path: Path) -> None:
    (path / "herald.example").mkdir(parents=True)
    for record_id, text, source in texts().iter_rows():
        (path / source / f"{record_id}.txt").write_bytes(text.encode())


@pytest.mark.parametrize(("name", "write"), [("a.wet.gz", as_wet), ("texts", as_texts)])
def test_every_check_finds_the_same_in_texts_alone(name: str, write: Callable[[Path], None], tmp_path: Path) -> None:
    write(tmp_path / name)
    found = dq.audit(tmp_path / name)
    wanted = dq.audit(texts())
    assert found.findings.drop(ORIGIN).write_ndjson() == wanted.findings.drop(ORIGIN).write_ndjson()
    assert wanted.findings.height > 50


def as_page(title: str, text: str) -> bytes:
    body = "".join(f"<p>{escape(part)}</p>" for part in text.split("\n\n"))
    return f"<html><head><title>{escape(title)}</title></head><body><article>{body}</article></body></html>".encode()


def test_pages_are_the_same_in_a_folder_and_in_an_archive(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    archive = io.BytesIO()
    for record_id, title, text in pl.read_ndjson(SAMPLE).select("id", "title", "text").unique("id").iter_rows():
        page = as_page(title or "Untitled", text)
        (tmp_path / "pages" / f"{record_id}.html").write_bytes(page)
        answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <{record_id}>\r\n"
            f"WARC-Date: 2026-03-15T00:00:00Z\r\nWARC-Target-URI: http://herald.example/{record_id}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
        )
        archive.write(head.encode() + answer + b"\r\n\r\n")
    (tmp_path / "pages.warc").write_bytes(archive.getvalue())
    suite = load_suite().only(select_=["encoding", "chrome", "dateline"])
    from_pages, from_archive = (
        dq.audit(tmp_path / name, suite, on_bad_record="skip") for name in ("pages", "pages.warc")
    )
    assert from_pages.findings.drop(ORIGIN).write_ndjson() == from_archive.findings.drop(ORIGIN).write_ndjson()
    assert from_pages.articles.height > 50
    assert from_pages.findings.height > 20


def test_several_paths_are_one_corpus_and_each_file_is_read_once(tmp_path: Path, expected: dq.Audit) -> None:
    frame = pl.read_ndjson(SAMPLE)
    frame[:30].write_csv(tmp_path / "a.csv")
    frame[30:].write_ipc(tmp_path / "b.arrow")
    corpus = dq.load(tmp_path / "b.arrow", str(tmp_path / "*.csv"), tmp_path / "a.csv")
    same(dq.audit(corpus, SUITE), expected)


def test_text_files_of_nested_folders_are_named_by_stem_and_folder(tmp_path: Path) -> None:
    for place in ("herald/1.txt", "herald/2.txt", "courier/deep/3.txt"):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_text(f"The story of {place}.")
    records = pl.concat(batch.records for batch in dq.load(tmp_path).batches())
    rows = records.select("record_id", "source", "text").sort("record_id").rows()
    assert rows == [
        ("1", "herald", "The story of herald/1.txt."),
        ("2", "herald", "The story of herald/2.txt."),
        ("3", "deep", "The story of courier/deep/3.txt."),
    ]
    assert sorted(file.removeprefix(tmp_path.as_posix() + "/") for file in records["origin_file"]) == [
        "courier/deep/3.txt",
        "herald/1.txt",
        "herald/2.txt",
    ]


def test_run_says_how_it_read(tmp_path: Path) -> None:
    as_nested(tmp_path / "a.jsonl")
    audit = dq.audit(dq.load(tmp_path / "a.jsonl", fields={"text": "article.body"}), SUITE)
    (mapping,) = audit.about["mapping"].values()
    assert mapping["text"] == "article.body"
    assert mapping["record_id"] == "id"
