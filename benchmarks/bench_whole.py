"""The whole audit, and each family, beside what people assemble today: CPU seconds, memory, and multiples of reading.

    uv run python benchmarks/bench_whole.py [CORPUS.jsonl] [--records N] [--rounds N] [--write]

Whole processes on the same records, in turns, the median of the rounds; interpreter and imports are counted. `--write`
puts the table into docs/performance.md. What the project does not have itself is installed into a throw-away folder.
"""

import argparse
import platform
import re
import statistics
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from made import write
from measured import Cost, cost_of

HERE = Path(__file__).resolve().parent
PAGE = HERE.parent / "docs" / "performance.md"
FAMILIES = {"encoding": "ENC,LNG", "copies": "DUP", "datelines": "DTL", "chrome": "CHR"}


def commands(corpus: Path, out: Path, peers: Path) -> dict[str, list[str]]:
    """Returns each command by its name, in the order of the table."""
    audit = [
        sys.executable,
        "-m",
        "dq",
        "audit",
        str(corpus),
        "--isolated",
        "--out",
        str(out),
        "-f",
        f"parquet:{out}/f",
    ]
    assembled = ["env", f"PYTHONPATH={peers}", sys.executable, str(HERE / "assembled.py")]
    table = {
        "reading (Polars)": [*assembled, "reading", str(corpus)],
        "assembled: Great Expectations, ftfy, datasketch, expressions": [*assembled, "all", str(corpus)],
        "dq audit, all families, with report": audit,
        "dq audit --jobs 2": [*audit, "--jobs", "2"],
    }
    for family, codes in FAMILIES.items():
        table[f"{family}: assembled"] = [*assembled, family, str(corpus)]
        table[f"{family}: dq audit --select {codes}"] = [*audit, "--select", codes]
    return table


def median(costs: list[Cost]) -> Cost:
    return Cost(*(statistics.median(getattr(cost, name) for cost in costs) for name in ("cpu", "wall", "mib")))


def rows(costs: dict[str, Cost], records: int) -> list[str]:
    reading = costs["reading (Polars)"].cpu
    lines = [
        "| process | CPU s | wall s | peak MiB | articles a CPU s | times reading |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for name, cost in costs.items():
        figures = (f"{cost.cpu:.1f}", f"{cost.wall:.1f}", f"{cost.mib:,.0f}", f"{records / cost.cpu:,.0f}")
        lines.append(f"| {name} | {' | '.join(figures)} | {cost.cpu / reading:.1f} |")
    return lines


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ask.add_argument("corpus", type=Path, nargs="?")
    ask.add_argument("--records", type=int, default=20_000)
    ask.add_argument("--rounds", type=int, default=3)
    ask.add_argument("--only", default="", help="names that hold this text, and reading")
    ask.add_argument("--write", action="store_true")
    args = ask.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        corpus = args.corpus or write(args.records, Path(folder) / "articles.jsonl")
        with corpus.open("rb") as lines:
            records = sum(1 for _ in lines)
        size = corpus.stat().st_size / 1e6
        peers = Path(folder) / "peers"
        install = ["uv", "pip", "install", "--quiet", "--no-deps", "--target", str(peers), "datasketch"]
        subprocess.run(install, check=True)  # what else the peers need, the environment has
        table = {
            name: command
            for name, command in commands(corpus, Path(folder) / "run", peers).items()
            if args.only in name or name.startswith("reading")
        }
        spent: dict[str, list[Cost]] = {name: [] for name in table}
        for _ in range(args.rounds):
            for name, command in table.items():
                spent[name].append(cost_of(command))
        report = rows({name: median(costs) for name, costs in spent.items()}, records)
    machine = f"{platform.processor() or platform.machine()}, {platform.system()}"
    software = f"Python {platform.python_version()}, Polars {version('polars')}"
    heading = f"{records:,} records, {size:,.0f} MB, median of {args.rounds}; {machine}, {software}."
    text = "\n".join([heading, "", *report])
    print(text)
    if args.write:
        page = PAGE.read_text("utf-8")
        kept = re.sub(r"(?s)(<!-- whole -->\n).*?(<!-- /whole -->)", lambda at: f"{at[1]}{text}\n{at[2]}", page)
        PAGE.write_text(kept, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
