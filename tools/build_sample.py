"""Writes what is derived from `corpus/sample`: the same records in every format, and the example report.

`uv run python tools/build_sample.py`. The records are written once, by hand, in `corpus/sample/articles.jsonl`. With
`--gold` the findings of today become the gold as well: read its difference line by line before it is committed.
"""

import argparse
import gzip
import json
import shutil
from pathlib import Path
from typing import Any, Final

import polars as pl

import dq

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "corpus" / "sample" / "articles.jsonl"
FORMATS = ROOT / "corpus" / "formats"
EXAMPLE = ROOT / "reports" / "example"
GOLD = ROOT / "corpus" / "gold" / "findings.jsonl"
GOLD_COLUMNS: Final = ["record_id", "code", "severity", "field", "start", "end", "excerpt"]


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


def write_gold(file: Path) -> None:
    """Writes what is found in the sample as what must be found; what is known to be missed stays until it is found."""
    found = dq.audit(dq.load(SAMPLE)).findings.select(GOLD_COLUMNS).sort(GOLD_COLUMNS)
    rows = [{**row, "expect": "finding"} for row in found.iter_rows(named=True)]
    places = {_place(row) for row in rows}
    before = map(json.loads, file.read_text("utf-8").splitlines())
    rows.extend(row for row in before if row["expect"] != "finding" and _place(row) not in places)
    rows.sort(key=lambda row: (*_place(row), row["code"]))
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    file.write_text("".join(lines), encoding="utf-8", newline="\n")


def _place(row: dict[str, Any]) -> tuple[str, str, int, int]:
    return row["record_id"], row["field"], row["start"], row["end"]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", action="store_true", help="write the gold as well")
    if parser.parse_args().gold:
        write_gold(GOLD)
    write_formats(FORMATS)
    write_example(EXAMPLE)
