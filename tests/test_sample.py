"""The sample corpus: the same records in every format."""

from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

import dq

CORPUS = Path(__file__).parent.parent / "corpus"
SAMPLE = CORPUS / "sample" / "articles.jsonl"


def records_of(path: Path) -> pl.DataFrame:
    batches = [batch.records.drop("origin_file", "origin_row") for batch in dq.load(path).batches()]
    return pl.concat(batches)


@pytest.mark.parametrize("name", ["articles.parquet", "articles.arrow", "articles.csv", "articles.tsv"])
def test_every_format_holds_the_same_records(name: str) -> None:
    assert_frame_equal(records_of(CORPUS / "formats" / name), records_of(SAMPLE))


def test_text_files_hold_the_same_texts() -> None:
    texts = records_of(CORPUS / "formats" / "texts").select("record_id", "text")
    assert_frame_equal(texts, records_of(SAMPLE).select("record_id", "text").sort("record_id"))


def test_sample_is_what_it_says() -> None:
    records = records_of(SAMPLE)
    assert records.height == 60
    assert records["source"].n_unique() == records["language"].n_unique() == 5
    assert records["published_at"].null_count() == 0
