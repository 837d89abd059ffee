"""What hostile articles cost as they grow: CPU seconds at three lengths, each twice the one before.

    uv run python benchmarks/bench_hostile.py [--characters N]

A column of factors near 2 is linear; it ends with 1 when one is over 3 where there is anything to measure.
"""

import argparse
import sys
import time

import polars as pl
from hostile import ARTICLES

import dq

LINEAR, WORTH_MEASURING = 3.0, 1.0


def cost(text: str) -> tuple[float, int]:
    """Returns CPU seconds and the number of findings."""
    began = time.process_time()
    found = dq.audit(pl.DataFrame({"id": ["hostile"], "text": [text]})).findings.height
    return time.process_time() - began, found


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ask.add_argument("--characters", type=int, default=250_000)
    args = ask.parse_args()
    cost("Tables are loaded: M\u043escow, caf\u00c3\u00a9.")
    steep = 0
    for name, article in ARTICLES.items():
        costs = [cost(article(args.characters * times)) for times in (1, 2, 4)]
        seconds = [each for each, _ in costs]
        factors = [seconds[1] / seconds[0], seconds[2] / seconds[1]]
        too_steep = seconds[2] > WORTH_MEASURING and factors[1] > LINEAR
        steep += too_steep
        figures = "".join(f"{each:>8.2f}" for each in seconds) + "".join(f"{each:>7.2f}" for each in factors)
        print(f"{name:<30}{figures}{costs[-1][1]:>10,} findings{'   steep' if too_steep else ''}", flush=True)
    return int(steep > 0)


if __name__ == "__main__":
    sys.exit(main())
