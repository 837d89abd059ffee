"""Web pages and archives: the article of each page, and the record says that it was extracted."""

import gzip
from importlib.metadata import version
from pathlib import Path

import polars as pl
import pytest

import dq
from dq.errors import InputError
from dq.readers import pages

STORY = " ".join(f"In paragraph {n} the council of Ebbing spoke about the mill that burned down." for n in range(9))
PAGE = f"""<html lang="en"><head><title>Fire at the mill</title>
<meta property="og:site_name" content="Ebbing Herald">
<meta property="article:published_time" content="2026-03-14T08:15:00+00:00"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Fire at the mill</h1><p>{STORY}</p><p>The mayor said it would be built again.</p></article>
<footer>All rights reserved</footer></body></html>"""
ADDRESS = "https://herald.example/mill"


def records_of(path: Path) -> pl.DataFrame:
    return pl.concat(batch.records for batch in dq.load(path).batches())


def archive(*, compressed: bool) -> bytes:
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE.encode()
    image = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG"
    records = [
        record(0, "response", "application/http; msgtype=response", page),
        record(1, "response", "application/http; msgtype=response", image),
        record(2, "conversion", "text/plain", "Le café a fermé.".encode()),
    ]
    return b"".join(map(gzip.compress, records) if compressed else records)


def record(number: int, kind: str, content_type: str, payload: bytes) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {ADDRESS}/{number}\r\n"
        f"WARC-Date: 2026-03-15T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n"
        f"Content-Type: {content_type}\r\nContent-Length: {len(payload)}\r\n\r\n"
    )
    return head.encode() + payload + b"\r\n\r\n"


def test_a_page_is_an_article(tmp_path: Path) -> None:
    (tmp_path / "mill.html").write_text(PAGE, encoding="utf-8")
    row = records_of(tmp_path).row(0, named=True)
    assert (row["record_id"], row["title"], row["source"]) == ("mill", "Fire at the mill", "Ebbing Herald")
    assert STORY in row["text"]
    assert "All rights reserved" not in row["text"]
    assert str(row["published_at"].date()) == "2026-03-14"
    assert row["extracted_by"] == f"trafilatura {version('trafilatura')}"


def test_a_page_without_an_article_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_text("<html><body></body></html>", encoding="utf-8")
    (batch,) = dq.load(tmp_path).batches()
    assert batch.records.is_empty()
    assert batch.rejected["reason"].to_list() == [pages.NOTHING_FOUND]


@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
def test_pages_and_texts_of_an_archive(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(archive(compressed=name.endswith("gz")))
    records = records_of(tmp_path / name)
    assert records["url"].to_list() == [f"{ADDRESS}/0", f"{ADDRESS}/2"]
    assert STORY in records["text"][0]
    assert records["text"][1] == "Le café a fermé."
    assert records["extracted_by"].to_list() == [f"trafilatura {version('trafilatura')}", None]
    assert records["record_id"].to_list() == ["urn:uuid:0", "urn:uuid:2"]


def test_an_archive_that_is_cut_loses_its_rest(tmp_path: Path) -> None:
    (tmp_path / "crawl.warc.gz").write_bytes(archive(compressed=True)[:-30])
    rejected = pl.concat(batch.rejected for batch in dq.load(tmp_path / "crawl.warc.gz").batches())
    assert rejected["rest_lost"].to_list() == [True]


def test_a_record_without_an_address_loses_its_rest(tmp_path: Path) -> None:
    data = archive(compressed=False).replace(f"WARC-Target-URI: {ADDRESS}/1\r\n".encode(), b"")
    (tmp_path / "crawl.warc").write_bytes(data)
    (batch,) = dq.load(tmp_path / "crawl.warc").batches()
    assert batch.records["url"].to_list() == [f"{ADDRESS}/0"]
    assert batch.rejected.select("origin_row", "reason", "rest_lost").rows() == [
        (2, "not a WARC record: no WARC-Target-URI", True)
    ]


def test_without_the_extra_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(pages, "import_module", missing)
    (tmp_path / "mill.html").write_text(PAGE, encoding="utf-8")
    with pytest.raises(InputError, match="need the extra `html`") as caught:
        records_of(tmp_path)
    assert caught.value.help == "pip install 'newsdq[html]'"
