"""Whether a family of checks has become dearer: its CPU seconds as a multiple of reading, against those on record.

    uv run python benchmarks/bench_growth.py [--records N] [--rounds N] [--write]

One process audits a made corpus some times over, a family's share of each round is divided by that of reading in the
same round, so that the machine's speed and its guests cancel out, and the cheapest round of it counts. It ends with 1
when a family costs more than half as much again as what growth.toml says (and at least three tenths of reading more).
`--write` puts today's figures on record.
"""

import argparse
import sys
import tempfile
import tomllib
from collections import Counter
from pathlib import Path

from made import write

import dq
from dq.checks import all_checks

RECORD = Path(__file__).resolve().parent / "growth.toml"
MARGIN, SLACK = 1.5, 0.3


def family_of(stage: str) -> str:
    """Returns the family a stage is counted to; what several share goes by its own name."""
    kind, _, name = stage.partition(" ")
    if kind in ("locate", "relate"):
        return str(all_checks()[name].family)
    return stage.partition(":")[0] if kind in ("survey", "measure") else stage


def round_of(corpus: Path) -> Counter[str]:
    """Returns CPU seconds by family."""
    spent: Counter[str] = Counter()
    for stage in dq.audit(dq.load(corpus)).about["stages"]:
        spent[family_of(stage["stage"])] += stage["cpu_seconds"]
    return spent


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ask.add_argument("--records", type=int, default=5_000)
    ask.add_argument("--rounds", type=int, default=3)
    ask.add_argument("--write", action="store_true")
    args = ask.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        corpus = write(args.records, Path(folder) / "articles.jsonl")
        round_of(corpus)  # tables are loaded once
        rounds = [round_of(corpus) for _ in range(args.rounds)]
    today = {name: min(spent[name] / spent["reading"] for spent in rounds) for name in sorted(rounds[0])}
    del today["reading"]
    if args.write:
        lines = [f'"{name}" = {ratio:.2f}' for name, ratio in today.items()]
        head = "# CPU seconds as a multiple of reading the corpus; written by bench_growth.py --write\n"
        RECORD.write_text(head + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    before = tomllib.loads(RECORD.read_text("utf-8"))
    dearer = 0
    for name, ratio in sorted(today.items(), key=lambda item: -item[1]):
        allowed = max(before.get(name, 0.0) * MARGIN, before.get(name, 0.0) + SLACK)
        dearer += ratio > allowed
        print(f"{name:<28}{ratio:>8.2f}{allowed:>10.2f} allowed{'   dearer' if ratio > allowed else ''}")
    return int(dearer > 0)


if __name__ == "__main__":
    sys.exit(main())
