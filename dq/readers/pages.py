"""Web pages and web archives: the article of each page as trafilatura finds it. Needs the extra `newsdq[html]`."""

from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import version
from typing import Any, Final
from urllib.parse import urlsplit

import polars as pl

from dq.errors import InputError
from dq.readers.base import ORIGIN_FILE, ORIGIN_ROW, Input, RawBatch, Rejection, Settings
from dq.readers.files import open_stream
from dq.readers.lines import KEPT_OF_LINE, MAX_LINE
from dq.readers.names import stem_of

NOTHING_FOUND: Final = "no article was found on the page"

_SCHEMA: Final = pl.Schema(
    {
        **dict.fromkeys(
            ("id", "title", "text", "source", "url", "language", "date", "crawled_at", "extracted_by", ORIGIN_FILE),
            pl.String(),
        ),
        ORIGIN_ROW: pl.UInt32(),
    }
)
"""What is read of a page; `extracted_by` says that the text was taken from one, and with what."""


def read_pages(item: Input, settings: Settings) -> Iterator[RawBatch]:
    """Yields the articles of the HTML files of one folder."""
    batch = _Batch()
    for path in item.members:
        with open_stream(item, path) as stream:
            data = stream.read(MAX_LINE)
        place = {ORIGIN_FILE: item.called(path), ORIGIN_ROW: 1}
        batch.add(data, {"id": stem_of(path), **place})
        batch.position += len(data)
        if batch.size >= settings.batch_bytes:
            yield batch.taken()
    yield batch.taken()


def read_archive(item: Input, settings: Settings) -> Iterator[RawBatch]:
    """Yields the articles of a WARC file, or the texts of a WET file."""
    archives, problems = _extra("warcio.archiveiterator"), _extra("warcio.exceptions")
    batch = _Batch()
    with open_stream(item) as stream:
        number = 0
        try:
            for number, record in enumerate(archives.ArchiveIterator(stream), 1):
                about = {
                    "id": (record.rec_headers.get_header("WARC-Record-ID") or "").strip("<>") or None,
                    "url": record.rec_headers.get_header("WARC-Target-URI"),
                    "crawled_at": record.rec_headers.get_header("WARC-Date"),
                    ORIGIN_FILE: item.name,
                    ORIGIN_ROW: number,
                }
                if record.rec_type == "conversion":
                    text = record.content_stream().read().decode("utf-8", "replace")
                    batch.keep({**about, "text": text, "source": urlsplit(about["url"] or "").hostname})
                elif _is_page(record):
                    batch.add(record.content_stream().read(), about)
                batch.position = stream.position
                if batch.size >= settings.batch_bytes:
                    yield batch.taken()
        except (problems.ArchiveLoadFailed, AttributeError) as error:  # warcio misses a header it needs by the latter
            reason = "no WARC-Target-URI" if isinstance(error, AttributeError) else error
            batch.rejected.append(Rejection(number + 1, None, f"not a WARC record: {reason}", b"", rest_lost=True))
        if stream.cut:
            batch.rejected.append(Rejection(number + 1, None, stream.cut, b"", rest_lost=True))
    yield batch.taken()


def _is_page(record: Any) -> bool:
    if record.rec_type not in {"response", "resource"}:
        return False
    headers = record.http_headers or record.rec_headers
    return "html" in (headers.get_header("Content-Type") or "")


class _Batch:
    """Gathers articles."""

    def __init__(self) -> None:
        self._rows: list[dict[str, Any]] = []
        self.rejected: list[Rejection] = []
        self.size = 0
        self.position = 0

    def add(self, page: bytes, about: dict[str, Any]) -> None:
        """Adds the article of a page, or rejects the page."""
        trafilatura = _extra("trafilatura")
        found = trafilatura.bare_extraction(page, url=about.get("url"), with_metadata=True)
        if found is None or not found.text:
            place = about[ORIGIN_ROW], None, NOTHING_FOUND, page[:KEPT_OF_LINE]
            self.rejected.append(Rejection(*place, file=about[ORIGIN_FILE]))
            return
        self.keep(
            {
                **about,
                "title": found.title,
                "text": found.text,
                "source": found.sitename or found.hostname,
                "url": found.url or about.get("url"),
                "language": found.language,
                "date": found.date,
                "extracted_by": f"trafilatura {version('trafilatura')}",
            }
        )

    def keep(self, row: dict[str, Any]) -> None:
        """Adds an article as it is."""
        self._rows.append(row)
        self.size += len(row["text"])

    def taken(self) -> RawBatch:
        """Returns what was gathered, and starts anew."""
        batch = RawBatch(pl.DataFrame(self._rows, schema=_SCHEMA), self.rejected, self.position)
        self._rows, self.rejected, self.size = [], [], 0
        return batch


def _extra(module: str) -> Any:
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        raise InputError(
            "web pages and archives need the extra `html`, which is not installed", help="pip install 'newsdq[html]'"
        ) from error
