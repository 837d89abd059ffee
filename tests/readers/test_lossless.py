"""No character of any record is lost or invented between the file and the records frame."""

import csv
import gzip
import io
import json
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dq.corpus import load
from dq.readers import Settings

RELAXED = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.text(
    st.sampled_from("ab \"'\\\n\r\t\0\u2028\u2029\x85\ufeff[]{},:é中😀\x0b\x0c\x1c"), max_size=40
)
RECORDS = st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=12)
BATCHES = st.sampled_from([1, 50, 16 * 2**20])


def letters(encoding: str) -> str:
    """Letters of an encoding whose second byte is a backslash to who does not know it, and some whose is not."""
    common = [chr(code) for code in range(0x3041, 0x9FA0)]
    coded = {letter: letter.encode(encoding, "ignore") for letter in common}
    sly = [letter for letter, data in coded.items() if data[1:] == b"\\"]
    return "".join([*sly, *(letter for letter, data in coded.items() if len(data) == 2)][:200])


DOUBLE_BYTE = {encoding: letters(encoding) for encoding in ("shift_jis", "cp932", "big5", "gb18030", "gbk")}


def records_of(path: Path, batch_bytes: int) -> pl.DataFrame:
    batches = list(load(path, settings=Settings(batch_bytes)).batches())
    assert sum(batch.rejected.height for batch in batches) == 0, [batch.rejected.rows() for batch in batches]
    return pl.concat([batch.records for batch in batches], how="diagonal_relaxed")


def read(path: Path, batch_bytes: int) -> list[tuple[str, str]]:
    frame = records_of(path, batch_bytes)
    return [(title, text) for title, text in frame.select("title", "text").iter_rows()]


def objects(records: list[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"id": str(number), "title": title, "text": text} for number, (title, text) in enumerate(records)]


@RELAXED
@given(records=RECORDS, batch_bytes=BATCHES, ascii_only=st.booleans(), end=st.sampled_from(["", "\n", "\r\n", "\n\n"]))
def test_json_lines(
    tmp_path: Path, records: list[tuple[str, str]], batch_bytes: int, *, ascii_only: bool, end: str
) -> None:
    lines = [json.dumps(record, ensure_ascii=ascii_only) for record in objects(records)]
    path = tmp_path / "records.jsonl"
    path.write_bytes((("\n" if end == "\n\n" else end or "\n").join(lines) + end).encode())
    assert read(path, batch_bytes) == records


@RELAXED
@given(records=RECORDS, batch_bytes=BATCHES, indent=st.sampled_from([None, 1]), mark=st.booleans())
def test_json_array_in_gzip(
    tmp_path: Path, records: list[tuple[str, str]], batch_bytes: int, *, indent: int | None, mark: bool
) -> None:
    path = tmp_path / "records.json.gz"
    text = json.dumps(objects(records), ensure_ascii=False, indent=indent)
    path.write_bytes(gzip.compress(("\ufeff" * mark + text).encode()))
    assert read(path, batch_bytes) == records


@RELAXED
@given(data=st.data(), encoding=st.sampled_from(sorted(DOUBLE_BYTE)), batch_bytes=BATCHES)
def test_json_array_in_an_encoding_of_two_bytes(
    tmp_path: Path, data: st.DataObject, encoding: str, batch_bytes: int
) -> None:
    texts = data.draw(
        st.lists(st.text(st.sampled_from(DOUBLE_BYTE[encoding] + 'ab"\\\n{[,]}'), max_size=30), min_size=1)
    )
    path = tmp_path / "records.json"
    rows = [{"id": str(number), "text": text} for number, text in enumerate(texts)]
    path.write_bytes(json.dumps(rows, ensure_ascii=False).encode(encoding))
    batches = list(load(path, settings=Settings(batch_bytes, encoding)).batches())
    assert [text for batch in batches for text in batch.records["text"]] == texts


@RELAXED
@given(records=RECORDS, batch_bytes=BATCHES, name=st.sampled_from(["records.csv", "records.tsv"]), mark=st.booleans())
def test_separated_values(
    tmp_path: Path, records: list[tuple[str, str]], batch_bytes: int, *, name: str, mark: bool
) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter="\t" if name.endswith("tsv") else ",", quoting=csv.QUOTE_ALL)
    writer.writerow(["id", "title", "text"])
    writer.writerows([number, *record] for number, record in enumerate(records))
    path = tmp_path / name
    path.write_bytes(("\ufeff" * mark + out.getvalue()).encode())
    assert read(path, batch_bytes) == [(title or None, text) for title, text in records]


@RELAXED
@given(records=RECORDS, batch_bytes=BATCHES, name=st.sampled_from(["a.parquet", "a.arrow", "stream.arrow"]))
def test_tables(tmp_path: Path, records: list[tuple[str, str]], batch_bytes: int, name: str) -> None:
    frame = pl.DataFrame(objects(records))
    writers: dict[str, Any] = {
        "a.parquet": frame.write_parquet,
        "a.arrow": frame.write_ipc,
        "stream.arrow": frame.write_ipc_stream,
    }
    writers[name](tmp_path / name)
    assert read(tmp_path / name, batch_bytes) == records


@RELAXED
@given(texts=st.lists(TEXT, min_size=1, max_size=6), batch_bytes=BATCHES)
def test_text_files(tmp_path_factory: pytest.TempPathFactory, texts: list[str], batch_bytes: int) -> None:
    folder = tmp_path_factory.mktemp("texts")
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_bytes(text.encode())
    expected = [text.removeprefix("\ufeff") for text in texts]
    assert records_of(folder, batch_bytes)["text"].to_list() == expected


@RELAXED
@given(
    records=st.lists(st.text(st.characters(codec="utf-8"), max_size=30), min_size=1, max_size=6),
    encoding=st.sampled_from(["utf-16", "utf-32"]),
    batch_bytes=st.sampled_from([7, 16 * 2**20]),
)
def test_wide_encodings(tmp_path: Path, records: list[str], encoding: str, batch_bytes: int) -> None:
    path = tmp_path / "records.jsonl"
    lines = [json.dumps({"id": str(number), "text": text}) for number, text in enumerate(records)]
    path.write_bytes("\n".join(lines).encode(encoding))
    frame = records_of(path, batch_bytes)
    assert frame["text"].to_list() == records
    assert set(frame["__encoding"]) == {encoding}


@RELAXED
@given(texts=st.lists(st.text(), min_size=1, max_size=6), batch_bytes=BATCHES)
def test_surrogates_become_replacement_characters_and_nothing_else(
    tmp_path: Path, texts: list[str], batch_bytes: int
) -> None:
    path = tmp_path / "records.jsonl"
    lines = [json.dumps({"id": str(number), "text": text}) for number, text in enumerate(texts)]
    path.write_text("\n".join(lines), encoding="ascii")
    frame = records_of(path, batch_bytes)
    joined = [text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for text in texts]
    assert frame["text"].to_list() == joined
    kept = [line if text != text.encode("utf-8", "replace").decode() else None for line, text in
            zip(lines, (json.loads(line)["text"] for line in lines), strict=True)]  # fmt: skip
    assert frame["__raw"].to_list() == kept
