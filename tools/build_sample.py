"""Writes what is derived from `corpus/sample`: the same records in every format, and the example report.

`uv run python tools/build_sample.py`. The records are written once, by hand, in `corpus/sample/articles.jsonl`.
"""

import gzip
import shutil
from pathlib import Path

import polars as pl

import dq

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "corpus" / "sample" / "articles.jsonl"
FORMATS = ROOT / "corpus" / "formats"
EXAMPLE = ROOT / "reports" / "example"


def write_formats(folder: Path) -> None:
    """Writes the sample as Parquet, Arrow IPC, CSV, TSV, gzipped JSON Lines and a folder of text files."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "texts").mkdir(parents=True)
    records = pl.read_ndjson(SAMPLE)
    records.write_parquet(folder / "articles.parquet")
    records.write_ipc(folder / "articles.arrow")
    records.write_csv(folder / "articles.csv")
    records.write_csv(folder / "articles.tsv", separator="\t")
    (folder / "articles.jsonl.gz").write_bytes(gzip.compress(SAMPLE.read_bytes(), mtime=0))
    for record_id, text in records.select("id", "text").iter_rows():
        path = folder / "texts" / f"{record_id}.txt"
        if path.exists():  # two records answer to one identifier, a folder cannot
            path = path.with_stem(f"{record_id}-again")
        path.write_bytes(text.encode())


def write_example(folder: Path) -> None:
    """Writes the report of the sample."""
    from dq.gating import gate

    audit = dq.audit(dq.load(SAMPLE), "dq:news")
    dq.report(audit, gate(audit, dq.load_suite("dq:news")), folder / "report.html")


if __name__ == "__main__":
    write_formats(FORMATS)
    write_example(EXAMPLE)
