"""Damaged encoding beside ftfy: what each finds in labelled passages, and what a corpus costs.

    uv run python benchmarks/bench_encoding.py LABELLED.jsonl[.xz] CORPUS.jsonl

LABELLED has `id`, `text`, `lang` and `gold` (bad, clean, or another word, which leaves the passage out). ftfy finds
what `is_bad` calls so, or what `fix_text` changes; dq what the encoding checks report as a warning or worse. CPU
seconds are those of a whole process over CORPUS, interpreter, imports and reading included.
"""

import json
import lzma
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import ftfy
import ftfy.badness
import polars as pl

FTFY = """
import json, sys, ftfy
for line in open(sys.argv[1], encoding="utf-8"):
    ftfy.fix_text(json.loads(line)["text"])
"""
DQ = ["-m", "dq", "audit", "--isolated", "--select", "encoding", "-f", "csv:/dev/null"]


def labelled(path: Path) -> list[dict[str, str]]:
    """Returns the passages that are surely damaged or surely clean."""
    text = lzma.decompress(path.read_bytes()) if path.suffix == ".xz" else path.read_bytes()
    rows = [json.loads(line) for line in text.split(b"\n") if line]
    return [row for row in rows if row["gold"] in {"bad", "clean"}]


def told(rows: Iterable[dict[str, str]], found: Callable[[dict[str, str]], bool]) -> str:
    """Returns how many of the damaged were found, and how many of the clean were found by mistake."""
    hits = {gold: [found(row) for row in rows if row["gold"] == gold] for gold in ("bad", "clean")}
    return ", ".join(f"{sum(hit):,} of {len(hit):,} {gold}" for gold, hit in hits.items())


def found_by_dq(rows: list[dict[str, str]]) -> set[str]:
    """Returns the passages in which dq reports damage."""
    with tempfile.TemporaryDirectory() as folder:
        corpus, out = Path(folder) / "corpus.jsonl", Path(folder) / "run"
        named = ({"id": row["id"], "text": row["text"], "source": row["lang"]} for row in rows)
        corpus.write_text("".join(json.dumps(row) + "\n" for row in named), encoding="utf-8")
        command = [sys.executable, "-m", "dq", "audit", corpus, "--isolated", "--out", out]
        subprocess.run(command, check=True, capture_output=True)
        findings = pl.read_parquet(out / "findings.parquet")
    grave = findings.filter(pl.col("family") == "encoding", pl.col("severity") != "info", pl.col("field") == "text")
    return set(grave["record_id"])


def cpu_of(*command: str) -> float:
    """Returns the CPU seconds of a process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *command], check=True, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    passages, corpus = labelled(Path(sys.argv[1])), sys.argv[2]
    ours = found_by_dq(passages)
    print("ftfy is_bad   ", told(passages, lambda row: ftfy.badness.is_bad(row["text"])))
    print("ftfy fix_text ", told(passages, lambda row: ftfy.fix_text(row["text"]) != row["text"]))
    print("dq            ", told(passages, lambda row: row["id"] in ours))
    print(f"ftfy fix_text  {cpu_of('-c', FTFY, corpus):.1f} CPU s")
    print(f"dq encoding    {cpu_of(*DQ, corpus):.1f} CPU s")
