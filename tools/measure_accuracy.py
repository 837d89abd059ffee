"""Writes `dq/lexicons/accuracy.toml`: what was measured of the checks, which `dq explain` and the report show.

    uv run python tools/measure_accuracy.py                       what stands in corpus/gold
    uv run python tools/measure_accuracy.py --score SCORE.PY      and what a scorer says of labelled real news

The scorer is a script that is kept beside its data, outside this project: it takes `--work DIR`, `--json FILE` and
`--only SETS`, leaves each set's run in `DIR/SET.run`, and has `rows(folder, name)` to read the labels. Measurements
that are not made again stay as they are.
"""

import argparse
import collections
import datetime as dt
import importlib.util
import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import polars as pl

import dq

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "dq" / "lexicons" / "accuracy.toml"
SAMPLE = ROOT / "corpus" / "sample" / "articles.jsonl"
GOLD = ROOT / "corpus" / "gold" / "findings.jsonl"

HEAD: Final = """\
# Written by tools/measure_accuracy.py, never by hand. `right`, `false` and `missed` are counts: of a whole set of what
# it counts, of a check of its findings. Without `missed`, recall is not known.
origin = "measured by tools/measure_accuracy.py, each table on the data it names"
licence = "Apache-2.0"
"""

SETS: Final = {
    "encoding": ("encoding", "records", "Clean and damaged passages in about 40 languages, 55 kinds of damage"),
    "ftfy": ("encoding", "records", "The cases of ftfy's own tests, right and wrong"),
    "dateline": ("dateline", "records", "News records with and without a dateline, and the same with it cut out"),
    "duplication": (
        "duplication",
        "pairs",
        "Newswire with 16 kinds of controlled edits, every pair's similarity known",
    ),
    "chrome": ("chrome", "lines", "News pages as a naive scraper stores them, each line labelled"),
    "leftover": ("chrome", "lines", "News articles with the page's own lines left before and after the text"),
    "acronym": ("acronym", "mentions", "Sentences with right and wrong acronyms of organisations"),
}
"""The labelled sets: the family each measures, what it counts, and what it is."""

TUNED: Final = "Real news the checks were tuned on"
TRAINED: Final = "The very pages the weights were trained on; pages of other sites score lower"

Table = dict[str, Any]


def measured_on_gold(gold: Path, sample: Path) -> Table:
    """Returns what the gold of the sample says of today's findings: right, false and missed by check."""
    keys = ["record_id", "code", "field", "start", "end"]
    found = set(dq.audit(dq.load(sample)).findings.select(keys).iter_rows())
    rows = [json.loads(line) for line in gold.read_text("utf-8").splitlines()]
    wanted = {tuple(row[key] for key in keys) for row in rows if row["expect"] in {"finding", "known-miss"}}
    counts: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    for place in found | wanted:
        counts[place[1]]["right" if place in found & wanted else "false" if place in found else "missed"] += 1
    checks = {code: {key: count[key] for key in ("right", "false", "missed")} for code, count in sorted(counts.items())}
    return {
        "data": "The sample corpus and its gold findings",
        "counts": "findings",
        "note": "Written for this project, a defect or two for each check",
        "date": dt.datetime.now(tz=dt.UTC).date(),
        "checks": checks,
    }


def measured_by(score: Path, names: list[str]) -> dict[str, Table]:
    """Runs the scorer over the labelled sets, and returns a table for each."""
    with tempfile.TemporaryDirectory() as folder:
        work, answer = Path(folder), Path(folder) / "score.json"
        command = [sys.executable, str(score), "--work", str(work), "--json", str(answer), "--only", ",".join(names)]
        subprocess.run([*command, "--show", "0"], check=True)
        results = json.loads(answer.read_text("utf-8"))
        return {name: _table(name, results[name], work, score) for name in names if results.get(name)}


def _table(name: str, result: Mapping[str, Any], work: Path, score: Path) -> Table:
    family, counts, data = SETS[name]
    further = {
        key: round(value, 4)
        for key, value in result.items()
        if isinstance(value, float) and key not in {"precision", "recall", "f1", "seconds"}
    }
    by_check = BY_CHECK.get(name)
    return {
        "family": family,
        "data": data,
        "counts": counts,
        "note": TRAINED if family == "chrome" else TUNED,
        "date": dt.datetime.now(tz=dt.UTC).date(),
        "right": result["tp"],
        "false": result["fp"],
        "missed": result["fn"],
        "also": further,
        "checks": dict(sorted(by_check(result, work, score).items())) if by_check else {},
    }


def _judged(verdicts: Iterator[tuple[str, bool]]) -> dict[str, dict[str, int]]:
    """Counts by check of findings that are right and that are false."""
    counts: dict[str, dict[str, int]] = collections.defaultdict(lambda: {"right": 0, "false": 0})
    for code, right in verdicts:
        counts[code]["right" if right else "false"] += 1
    return counts


def _findings(work: Path, name: str, family: str) -> Iterator[dict[str, Any]]:
    """The findings of a family that matter, in the texts of a set's run."""
    frame = pl.read_parquet(work / f"{name}.run" / "findings.parquet")
    mine = (pl.col("family") == family) & (pl.col("severity") != "info") & (pl.col("field") == "text")
    return frame.filter(mine).iter_rows(named=True)


def _labels(score: Path, folder: str) -> list[dict[str, Any]]:
    """The labelled rows of the development half, as the scorer reads them."""
    spec = importlib.util.spec_from_file_location("score", score)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{score} is no Python script")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    rows: list[dict[str, Any]] = module.rows(score.resolve().parent.parent / "data" / folder, "dev")
    return rows


def _encoding(_result: Mapping[str, Any], work: Path, score: Path) -> dict[str, dict[str, int]]:
    bad = {row["id"]: row["gold"] != "clean" for row in _labels(score, "encoding")}
    return _judged((f["code"], bad[f["record_id"]]) for f in _findings(work, "encoding", "encoding"))


def _acronym(_result: Mapping[str, Any], work: Path, score: Path) -> dict[str, dict[str, int]]:
    labels = {row["id"]: row for row in _labels(score, "acronym")}

    def verdicts() -> Iterator[tuple[str, bool]]:
        for f in _findings(work, "acronym", "acronym"):
            row = labels[f["record_id"]]
            if f["start"] < row["start"] + len(row["written"]) and f["end"] > row["start"]:
                yield f["code"], row["gold"] != "ok"

    return _judged(verdicts())


def _chrome(_result: Mapping[str, Any], work: Path, score: Path) -> dict[str, dict[str, int]]:
    pages = {page["id"]: page["lines"] for page in _labels(score, "chrome")}

    def verdicts() -> Iterator[tuple[str, bool]]:
        for f in _findings(work, "chrome", "chrome"):
            line = pages[f["record_id"]][f["line"] - 1]
            if line["label"] in {"chrome", "content"} and not line.get("amb") and not line.get("sub"):
                yield f["code"], line["label"] == "chrome"

    return _judged(verdicts())


def _duplication(result: Mapping[str, Any], _work: Path, _score: Path) -> dict[str, dict[str, int]]:
    block = result["repeated_block"]
    return {"DUP101": {"right": block["tp"], "false": block["fp"], "missed": block["fn"]}}


BY_CHECK: Final = {"encoding": _encoding, "acronym": _acronym, "chrome": _chrome, "duplication": _duplication}
"""How the labels of a set judge each single finding, where they can."""


def as_toml(tables: Mapping[str, Table]) -> str:
    """Returns the tables as the text of `accuracy.toml`."""
    lines = [HEAD]
    for name, table in tables.items():
        lines.append(f"[{name}]")
        lines += [f"{key} = {_value(value)}" for key, value in table.items() if key != "checks"]
        lines += [f"\n[{name}.checks]", *(f"{c} = {_value(figures)}" for c, figures in table["checks"].items()), ""]
    return "\n".join(lines)


def _value(value: Any) -> str:
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{key} = {_value(item)}' for key, item in value.items())} }}" if value else "{}"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else str(value)


def main() -> None:
    """Measures what was asked for, and writes the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--score", type=Path, help="the scorer of labelled real news")
    parser.add_argument("--only", default=",".join(SETS), help="the sets to run it on, by comma")
    asked = parser.parse_args()
    before = tomllib.loads(TABLE.read_text("utf-8")) if TABLE.exists() else {}
    tables = {name: table for name, table in before.items() if isinstance(table, dict)}
    tables["sample"] = measured_on_gold(GOLD, SAMPLE)
    if asked.score:
        tables |= measured_by(asked.score, asked.only.split(","))
    order = ["sample", *(name for name in SETS if name in tables)]
    TABLE.write_text(as_toml({name: tables[name] for name in order}), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
