"""Near-duplicate search beside that of other libraries: records a CPU second, peak memory, records flagged.

    uv run python benchmarks/bench_duplication.py [CORPUS.jsonl] [--records N] [--methods dq,rensa,datasketch]

Without a corpus one is made: seeded prose of which 1 % are exact copies and 4 % near ones. Every method gets the same
texts and runs in a process of its own; CPU seconds and memory are those after the texts were read. `flagged` counts the
records that the method would remove. What dq flags is exact (tests hold it to comparing all with all); of the others
`missed` and `invented` count the records that differ from that.
"""

import argparse
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

THRESHOLD = 0.8
PERMUTATIONS = 128
ROW = "{:<12}{:>9}{:>9}{:>9}{:>15}{:>8}{:>9}{:>8}{:>10}"
PACKAGES = {"dq": [], "rensa": ["--with", "rensa"], "datasketch": ["--with", "datasketch"]}


def made(count: int) -> Iterator[str]:
    rng = random.Random(7)  # noqa: S311 - text, not a secret
    vocabulary = [
        f"{a}{b}{c}" for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "or") for c in "dklmnrst"
    ]
    weights = [1 / (i + 1) for i in range(len(vocabulary))]
    texts: list[str] = []
    for _ in range(count):
        kind = rng.random()
        if texts and kind < 0.01:
            text = rng.choice(texts)
        elif texts and kind < 0.05:
            words = rng.choice(texts).split(" ")
            words[rng.randrange(len(words))] = rng.choice(vocabulary)
            text = " ".join(words)
        else:
            text = " ".join(rng.choices(vocabulary, weights, k=rng.randint(40, 220)))
        texts.append(text)
        yield text


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def grams_of(text: str) -> list[str]:
    words = words_of(text)
    return [" ".join(words[i : i + 5]) for i in range(len(words) - 4)] or [" ".join(words)]


def by_dq(texts: list[str]) -> set[int]:
    import polars as pl

    from dq.surveys.resemblance import resemblance

    survey = resemblance(THRESHOLD)
    records = pl.DataFrame({"text": texts}).select(
        pl.int_range(pl.len(), dtype=pl.UInt32).alias("row"),
        pl.int_range(pl.len()).cast(pl.String).str.zfill(9).alias("record_id"),
        pl.lit(None, dtype=pl.Datetime("us", "UTC")).alias("published_at"),
        pl.lit(None, dtype=pl.String).alias("url"),
        "text",
    )
    gathered = pl.concat([survey.gather(part) for part in records.iter_slices(20_000)])
    found = survey.conclude(survey.reduce(gathered) if survey.reduce else gathered)
    later = pl.max_horizontal("row", "related_row")
    return set(found.pairs.filter(pl.col("kind") != "contained").select(later).to_series().to_list())


def by_rensa(texts: list[str]) -> set[int]:
    from rensa import RMinHash, RMinHashDeduplicator

    found = RMinHashDeduplicator(THRESHOLD, PERMUTATIONS, use_lsh=True)
    kept = set()
    for start in range(0, len(texts), 5_000):
        hashes = RMinHash.from_token_sets([grams_of(t) for t in texts[start : start + 5_000]], PERMUTATIONS, 42)
        added = found.add_pairs([(str(start + i), minhash) for i, minhash in enumerate(hashes)])
        kept |= {start + i for i, was_added in enumerate(added) if was_added}
    return set(range(len(texts))) - kept


def by_datasketch(texts: list[str]) -> set[int]:
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
    removed = set()
    for number, text in enumerate(texts):
        minhash = MinHash(num_perm=PERMUTATIONS)
        minhash.update_batch([gram.encode() for gram in grams_of(text)])
        if index.query(minhash):
            removed.add(number)
        else:
            index.insert(str(number), minhash)
    return removed


METHODS: dict[str, Callable[[list[str]], set[int]]] = {"dq": by_dq, "rensa": by_rensa, "datasketch": by_datasketch}


def work(method: str, corpus: Path) -> None:
    """Runs one method and prints what it cost and found; in a process of its own."""
    with corpus.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    cpu, wall = time.process_time(), time.perf_counter()
    found = METHODS[method](texts)
    print(
        json.dumps(
            {
                "records": len(texts),
                "cpu": time.process_time() - cpu,
                "wall": time.perf_counter() - wall,
                "mib": (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024,
                "found": sorted(found),
            }
        )
    )


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ask.add_argument("corpus", type=Path, nargs="?")
    ask.add_argument("--records", type=int, default=20_000)
    ask.add_argument("--methods", default=",".join(METHODS))
    ask.add_argument("--worker", help=argparse.SUPPRESS)
    args = ask.parse_args()
    if args.worker:
        work(args.worker, args.corpus)
        return
    with tempfile.TemporaryDirectory() as folder:
        corpus = args.corpus or Path(folder) / "made.jsonl"
        if args.corpus is None:
            corpus.write_text(
                "".join(json.dumps({"text": text}) + "\n" for text in made(args.records)), encoding="utf-8"
            )
        truth: set[int] | None = None
        print(
            ROW.format("method", "records", "CPU s", "wall s", "records/CPU s", "MiB", "flagged", "missed", "invented")
        )
        for method in args.methods.split(","):
            command = ["uv", "run", "--quiet", *PACKAGES[method], "python", __file__, str(corpus), "--worker", method]
            run = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True, env=os.environ).stdout)
            found = set(run["found"])
            truth = found if method == "dq" else truth
            missed, invented = (len(truth - found), len(found - truth)) if truth is not None else ("", "")
            speed = f"{run['records'] / run['cpu']:,.0f}"
            times = (f"{run['cpu']:.1f}", f"{run['wall']:.1f}")
            print(ROW.format(method, run["records"], *times, speed, f"{run['mib']:,.0f}", len(found), missed, invented))


if __name__ == "__main__":
    sys.exit(main())
