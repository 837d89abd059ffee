"""Near-duplicate search beside that of other tools: articles a CPU second, peak memory, and what each got wrong.

    uv run python benchmarks/bench_duplication.py [CORPUS.jsonl] [--records N] [--methods dq,rensa,...]

Without a corpus one is made: seeded prose of which 1 % are exact copies and 4 % near ones. Every method deduplicates
the same texts in a process of its own, line by line from the same file, with its own words and at its own defaults but
for the threshold, 5-grams and 128 permutations; `reading` only reads. CPU seconds and memory are those of the whole
process, interpreter and imports included; of several processes the CPU seconds add up and the memory is the largest.
`removed` counts the records that a method would remove. What dq finds is exact (tests hold it to comparing all with
all); `missed` and `invented` count, cluster by cluster, where others differ.
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
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

THRESHOLD = 0.8
PERMUTATIONS = 128
ROW = "{:<12}{:>9}{:>9}{:>9}{:>16}{:>8}{:>9}{:>8}{:>10}"
TITLES = ("method", "records", "CPU s", "wall s", "articles/CPU s", "MiB", "removed", "missed", "invented")
PACKAGES = {method: ["--with", method] for method in ("rensa", "datasketch", "text-dedup")}


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


def texts_of(corpus: Path) -> Iterator[str]:
    with corpus.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


def parts_of(corpus: Path, size: int) -> Iterator[list[str]]:
    texts = texts_of(corpus)
    while part := list(islice(texts, size)):
        yield part


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def grams_of(text: str) -> list[str]:
    words = words_of(text)
    return [" ".join(words[i : i + 5]) for i in range(len(words) - 4)] or [" ".join(words)]


def by_reading(corpus: Path) -> Iterator[int]:
    return (-1 for text in texts_of(corpus) if not isinstance(text, str))


def by_dq(corpus: Path, room: int | None = None) -> dict[int, str]:
    """Returns the cluster of each record that has copies; what is gathered beyond so many bytes goes to files."""
    import polars as pl

    from dq.parts import Parts
    from dq.surveys.resemblance import RESEMBLANCE, resemblance

    survey = resemblance(THRESHOLD)
    with tempfile.TemporaryDirectory() as folder:
        parts, done = Parts(lambda: Path(folder), room), 0
        for number, texts in enumerate(parts_of(corpus, 5_000)):
            records = pl.DataFrame({"text": texts}).select(
                pl.int_range(done, done + pl.len(), dtype=pl.UInt32).alias("row"),
                pl.int_range(done, done + pl.len()).cast(pl.String).str.zfill(9).alias("record_id"),
                pl.lit(None, dtype=pl.Datetime("us", "UTC")).alias("published_at"),
                pl.lit(None, dtype=pl.String).alias("url"),
                "text",
            )
            parts.add(number, {RESEMBLANCE.name: survey.gather(records)})
            done += len(texts)
        reduced = [parts.reduced(RESEMBLANCE.name, survey.reduce) if survey.reduce else parts.whole(RESEMBLANCE.name)]
        found = survey.conclude(reduced.pop())
    return dict(found.clusters().drop_nulls("cluster_id").select("row", "cluster_id").iter_rows())


def by_dq_in_files(corpus: Path) -> dict[int, str]:
    """As `dq audit --memory 256MiB` does it: a quarter of that holds what is gathered, the rest is in files."""
    return by_dq(corpus, 64 * 2**20)


def by_audit(corpus: Path) -> dict[int, str]:
    """The whole of `dq audit` with its duplication checks, passages within records and the report included."""
    import polars as pl

    with tempfile.TemporaryDirectory() as folder:
        command = [
            "dq",
            "audit",
            str(corpus),
            "--isolated",
            "--select",
            "DUP",
            "--out",
            folder,
            "-f",
            "jsonl:/dev/null",
        ]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        clusters = pl.read_parquet(f"{folder}/articles.parquet").drop_nulls("cluster_id")
    return dict(clusters.select(pl.col("record_id").cast(int), "cluster_id").iter_rows())


def by_rensa(corpus: Path) -> set[int]:
    from rensa import RMinHash, RMinHashDeduplicator

    found = RMinHashDeduplicator(THRESHOLD, PERMUTATIONS, use_lsh=True)
    removed, done = set(), 0
    for texts in parts_of(corpus, 5_000):
        hashes = RMinHash.from_token_sets([grams_of(text) for text in texts], PERMUTATIONS, 42)
        added = found.add_pairs([(str(done + i), minhash) for i, minhash in enumerate(hashes)])
        removed |= {done + i for i, was_added in enumerate(added) if not was_added}
        done += len(texts)
    return removed


def by_datasketch(corpus: Path) -> set[int]:
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
    removed = set()
    for number, text in enumerate(texts_of(corpus)):
        minhash = MinHash(num_perm=PERMUTATIONS)
        minhash.update_batch([gram.encode() for gram in grams_of(text)])
        if index.query(minhash):
            removed.add(number)
        else:
            index.insert(str(number), minhash)
    return removed


def by_text_dedup(corpus: Path) -> set[int]:
    import datasets

    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "text_dedup.minhash", "--path", "json", "--data_files", str(corpus)]
        command += [
            "--split",
            "train",
            "--cache_dir",
            f"{folder}/cache",
            "--output",
            f"{folder}/out",
            "--column",
            "text",
        ]
        command += ["--ngram", "5", "--num_perm", str(PERMUTATIONS), "--threshold", str(THRESHOLD), "--num_proc", "1"]
        command += ["--hash_func", "xxh3"]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        kept = {int(number) for number in datasets.load_from_disk(f"{folder}/out")["id"]}
    return set(range(sum(1 for _ in texts_of(corpus)))) - kept


METHODS: dict[str, Callable[[Path], dict[int, str] | Iterable[int]]] = {
    "reading": by_reading,
    "dq": by_dq,
    "dq in files": by_dq_in_files,
    "dq audit": by_audit,
    "rensa": by_rensa,
    "datasketch": by_datasketch,
    "text-dedup": by_text_dedup,
}


def work(method: str, corpus: Path) -> None:
    """Runs one method and prints what it cost and found; in a process of its own."""
    began = time.perf_counter()
    found = METHODS[method](corpus)
    clusters = sorted(found.items()) if isinstance(found, dict) else None
    removed = sorted(copies_in(dict(clusters)) if clusters else found)
    own, others = (resource.getrusage(of) for of in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(
        json.dumps(
            {
                "cpu": sum(of.ru_utime + of.ru_stime for of in (own, others)),
                "wall": time.perf_counter() - began,
                "mib": max(of.ru_maxrss for of in (own, others)) / 1024,
                "removed": removed,
                "clusters": clusters,
            }
        )
    )


def copies_in(clusters: dict[int, str]) -> set[int]:
    first = {cluster: number for number, cluster in reversed(clusters.items())}
    return clusters.keys() - first.values()


def compared(removed: list[int], clusters: dict[int, str]) -> tuple[int, int]:
    """How many copies were missed and how many records are none; which record of a cluster stays does not matter."""
    left = Counter(clusters.values())
    left.subtract(left.keys())
    invented = 0
    for number in removed:
        if left[cluster := clusters.get(number, "")] > 0:
            left[cluster] -= 1
        else:
            invented += 1
    return left.total(), invented


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
        numbered = Path(folder) / "texts.jsonl"
        texts = texts_of(args.corpus) if args.corpus else made(args.records)
        with numbered.open("w", encoding="utf-8") as file:
            for records, text in enumerate(texts, 1):
                file.write(json.dumps({"id": f"{records - 1:09}", "text": text}) + "\n")
        clusters: dict[int, str] | None = None
        print(ROW.format(*TITLES), flush=True)
        for method in args.methods.split(","):
            command = ["uv", "run", "--quiet", *PACKAGES.get(method, []), "python", __file__, str(numbered)]
            environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
            output = subprocess.run([*command, "--worker", method], stdout=subprocess.PIPE, check=True, env=environment)
            run = json.loads(output.stdout)
            clusters = dict(run["clusters"]) if method == "dq" else clusters
            wrong = compared(run["removed"], clusters) if clusters is not None and method != "reading" else ("", "")
            times = (f"{run['cpu']:.1f}", f"{run['wall']:.1f}", f"{records / run['cpu']:,.0f}", f"{run['mib']:,.0f}")
            print(ROW.format(method, records, *times, len(run["removed"]), *wrong), flush=True)


if __name__ == "__main__":
    sys.exit(main())
