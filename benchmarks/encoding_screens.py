"""What the screens of the encoding and language checks cost, in megabytes of text a CPU second.

    uv run python benchmarks/encoding_screens.py CORPUS.jsonl[.xz] [...]

Prints, for each corpus, the speed of each screen over the texts, how many records it lets through, and the speed of all
of them together in one pass, as the engine runs them. The best of five runs counts: the figure is of the program, not
of the machine's other guests. The goal is 100 MB a CPU second together on news that is mostly ASCII.
"""

import json
import lzma
import sys
import time
from collections.abc import Callable
from pathlib import Path

import polars as pl

from dq.checks import all_checks
from dq.measures.scripts import SCRIPTS
from dq.vocabulary import Family

RUNS = 5


class NoKnowledge:
    def known(self, survey: object) -> None:
        raise AssertionError(survey)


def texts(path: Path) -> pl.DataFrame:
    raw = lzma.decompress(path.read_bytes()) if path.suffix == ".xz" else path.read_bytes()
    return pl.DataFrame({"text": [json.loads(line)["text"] for line in raw.splitlines()]})


def cpu_seconds(work: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(RUNS):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    return best


def main() -> None:
    for path in map(Path, sys.argv[1:]):
        frame = texts(path)
        megabytes = frame["text"].str.len_bytes().sum() / 1e6
        measuring = cpu_seconds(lambda frame=frame: SCRIPTS.compute(frame, NoKnowledge()))
        frame = pl.concat([frame, SCRIPTS.compute(frame, NoKnowledge())], how="horizontal")
        print(f"{path.name}: {frame.height} records, {megabytes:.1f} MB")
        screens = {
            check.code: screen.alias(check.code)
            for check in all_checks().values()
            if check.family in {Family.ENCODING, Family.LANGUAGE} and check.screen
            if set((screen := check.screen(pl.col("text"))).meta.root_names()) <= set(frame.columns)
        }
        for code, screen in screens.items():
            speed = megabytes / cpu_seconds(lambda frame=frame, screen=screen: frame.select(screen))
            print(f"  {code}  {speed:9.0f} MB/s  {frame.select(screen).to_series().sum():6} records")
        together = megabytes / cpu_seconds(lambda frame=frame, screens=screens: frame.select(screens.values()))
        print(f"  all     {together:9.0f} MB/s;  measuring the scripts: {megabytes / measuring:.0f} MB/s")


if __name__ == "__main__":
    main()
