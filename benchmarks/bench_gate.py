"""What the gate costs over a large metrics frame: CPU seconds of a whole process, its imports included.

    uv run python benchmarks/bench_gate.py [SOURCES EXPECTATIONS]

Half of the expectations are about the corpus, half about each source; half of all hold.
"""

import random
import subprocess
import sys
import time
from types import SimpleNamespace
from typing import Any

SOURCES, EXPECTATIONS = 1_000, 60


def metrics(sources: int, columns: int) -> Any:
    """Returns what stands for an audit: a metrics frame of so many sources and shares."""
    import polars as pl

    chance = random.Random(11)  # noqa: S311 - figures to compare, not a secret
    shares = {f"share_X{n}": [chance.random() / 10 for _ in range(sources + 1)] for n in range(columns)}
    names = ["*", *(f"source {n}" for n in range(sources))]
    return SimpleNamespace(metrics=pl.DataFrame({"source": names, "records": 100, **shares}))


def judge(sources: int, expectations: int) -> None:
    """Runs the gate once and prints what it took."""
    from dq.expectation import EACH, Expectation
    from dq.gating import gate
    from dq.suite import Suite

    limits = (
        Expectation(f"k{n}", f"share_X{n}", source=EACH if n % 2 else "*", max_value=0.1 if n % 4 < 2 else 0.0)
        for n in range(expectations)
    )
    verdict = gate(metrics(sources, expectations), Suite("bench", (), tuple(limits)))
    held = sum(result.outcome == "holds" for result in verdict.results)
    print(f"{sources:,} sources, {expectations} expectations, {held} hold: {time.process_time():.1f} CPU s")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--once"]:
        judge(int(sys.argv[2]), int(sys.argv[3]))
    else:
        size = sys.argv[1:3] or [str(SOURCES), str(EXPECTATIONS)]
        subprocess.run([sys.executable, __file__, "--once", *size], check=True)
