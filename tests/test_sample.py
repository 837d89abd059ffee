"""The sample corpus: the same records in every format, and exactly the findings of the gold."""

import base64
import json
import re
import zlib
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from polars.testing import assert_frame_equal

import dq
from dq.checks import all_checks

CORPUS = Path(__file__).parent.parent / "corpus"
SAMPLE = CORPUS / "sample" / "articles.jsonl"

NOT_IN_THE_SAMPLE = {
    "DTL303": "needs a source that is an agency by name",
    "DTL403": "needs a long series of datelines of one style",
    "ENC110": "is about a file that is not UTF-8",
    "ENC111": "is about bytes that cannot be kept",
    "REC108": "an identifier made from file and row differs from format to format",
    "REC110": "needs ten texts that are cut at one length",
}


def records_of(path: Path) -> pl.DataFrame:
    batches = [batch.records.drop("origin_file", "origin_row") for batch in dq.load(path).batches()]
    return pl.concat(batches)


def gold() -> list[dict[str, Any]]:
    lines = (CORPUS / "gold" / "findings.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize(
    "name", ["articles.parquet", "articles.arrow", "articles.csv", "articles.tsv", "articles.jsonl.gz"]
)
def test_every_format_holds_the_same_records(name: str) -> None:
    assert_frame_equal(records_of(CORPUS / "formats" / name), records_of(SAMPLE))


def test_text_files_hold_the_same_texts() -> None:
    texts = sorted(records_of(CORPUS / "formats" / "texts")["text"])
    assert texts == sorted(records_of(SAMPLE)["text"])


def test_sample_is_found_to_be_what_its_gold_says() -> None:
    columns = ["record_id", "code", "severity", "field", "start", "end", "excerpt"]
    found = sorted(dq.audit(dq.load(SAMPLE)).findings.select(columns).rows())
    assert found == sorted(tuple(row[c] for c in columns) for row in gold() if row["expect"] == "finding")
    places = {(record_id, *place) for record_id, _, _, *place, _ in found}
    missed = [row for row in gold() if row["expect"] == "known-miss"]
    assert not places & {(row["record_id"], row["field"], row["start"], row["end"]) for row in missed}


def test_every_check_has_something_to_find() -> None:
    on = {code for code, check in all_checks().items() if check.default}
    assert on - {row["code"] for row in gold() if row["expect"] == "finding"} == set(NOT_IN_THE_SAMPLE)


def opened(report: Path) -> tuple[str, list[bytes]]:
    """The page around its data, and the data decompressed: another zlib may pack them otherwise."""
    around, blocks = [], []
    for part in re.split(r'(?<=<script type="text/plain" )([^<]*)(?=</script>)', report.read_text("utf-8")):
        name, _, packed = part.partition(">")
        is_data = name in {'id="data"', 'class="texts"'}
        around.append(name if is_data else part)
        blocks += [zlib.decompress(base64.b64decode(packed))] if is_data else []
    assert blocks
    return "".join(around), blocks


def test_example_report_is_that_of_the_sample(tmp_path: Path) -> None:
    audit = dq.audit(dq.load(SAMPLE))
    dq.report(audit, dq.gate(audit), tmp_path / "report.html")
    assert opened(tmp_path / "report.html") == opened(CORPUS.parent / "reports" / "example" / "report.html")
