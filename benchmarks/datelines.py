"""What finding and taking apart datelines costs, in CPU microseconds a record.

    uv run python benchmarks/datelines.py CORPUS.jsonl[.xz] [...]

Prints, for each corpus, how many records the screen lets through, how many have a dateline, and the cost of the screen,
of the parser on the records that have one, and of the whole measure. The best of five runs counts: the figure is of the
program, not of the machine's other guests. Openings remembered from the run before are forgotten. The goal is 40
microseconds a record for ordinary news.
"""

import json
import lzma
import sys
import time
from collections.abc import Callable
from pathlib import Path

import polars as pl

from dq.measures.dateline_rows import forget
from dq.measures.dateline_screen import may_open, where_to_look
from dq.measures.dateline_tables import dateline_tables
from dq.measures.datelines import DATELINES
from dq.text.datelines import read

RUNS = 5


class NoKnowledge:
    def known(self, survey: object) -> None:
        raise AssertionError(survey)


def load(path: Path) -> pl.DataFrame:
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    language = [record.get("language") or record.get("lang") for record in records]
    frame = pl.DataFrame({"text": [record["text"] for record in records], "language": language})
    return frame.with_columns(published_at=pl.lit(None, dtype=pl.Datetime("us", "UTC")))


def screened(frame: pl.DataFrame) -> pl.DataFrame:
    """Where a dateline can stand in each text, asked of all of them."""
    return where_to_look(frame["text"], may_open(frame["text"], frame["language"]))


def cost(work: Callable[[], object], records: int) -> float:
    """CPU microseconds a record, the best of some runs."""
    best = float("inf")
    for _ in range(RUNS):
        forget()
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    return best / max(1, records) * 1e6


def main() -> None:
    began = time.process_time()
    tables = dateline_tables()
    print(f"tables loaded in {1000 * (time.process_time() - began):.0f} ms of CPU")
    for name in sys.argv[1:]:
        frame = load(Path(name))
        passed = screened(frame).select(pl.any_horizontal(pl.all())).to_series().sum()
        has = DATELINES.compute(frame, NoKnowledge())["has_dateline"]
        dated = frame.filter(has).select("text", "language").rows()
        screen = cost(lambda frame=frame: screened(frame), frame.height)
        parser = cost(lambda dated=dated: [read(text, tables, language) for text, language in dated], len(dated))
        whole = cost(lambda frame=frame: DATELINES.compute(frame, NoKnowledge()), frame.height)
        print(
            f"{name}: {frame.height} records, {passed} screened, {len(dated)} with a dateline; microseconds: "
            f"screen {screen:.1f}, parser {parser:.1f} a dateline, whole {whole:.1f} a record"
        )


if __name__ == "__main__":
    main()
