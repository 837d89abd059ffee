"""A corpus of any size from the project's own sample: every copy has a quarter of its words drawn again.

    uv run python benchmarks/made.py 215780 articles.jsonl

Of a hundred records one is an exact copy and four are near ones, as in the feeds of agencies. The sample is full of
defects, a real corpus is not: its records with warnings come along in every tenth copy only. The same number always
gives the same corpus.
"""

import json
import random
import re
import sys
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any

SAMPLE = Path(__file__).resolve().parent.parent / "corpus" / "sample" / "articles.jsonl"
GOLD = SAMPLE.parent.parent / "gold" / "findings.jsonl"
DAMAGED_EVERY = 10
EXACT, NEAR = 0.01, 0.05
NEAR_SHARE, FAR_SHARE = 0.006, 0.25


def made(records: int) -> Iterator[dict[str, Any]]:
    """Yields the records."""
    rng = random.Random(7)  # noqa: S311 - text, not a secret
    sample = [json.loads(line) for line in SAMPLE.read_text("utf-8").splitlines()]
    gold = [json.loads(line) for line in GOLD.read_text("utf-8").splitlines()]
    pieces = [re.split(r"(\s+)", record["text"] or "") for record in sample]
    pool = [word for words in pieces for word in words[::2] if word]
    damaged = {finding["record_id"] for finding in gold if finding["severity"] != "info"}
    copies = (
        (copy, record, words)
        for copy in count()
        for record, words in zip(sample, pieces, strict=True)
        if copy % DAMAGED_EVERY == 0 or record["id"] not in damaged
    )
    for copy, record, words in islice(copies, records):
        kind = rng.random() if copy else 0.0
        again = list(words)
        if kind >= EXACT:
            share = NEAR_SHARE if kind < NEAR else FAR_SHARE
            for _ in range(int(len(words[::2]) * share + rng.random())):
                again[2 * rng.randrange(len(words[::2]))] = rng.choice(pool)
        yield {**record, "text": "".join(again), "id": f"{record['id']}-{copy}"}


def write(records: int, file: Path) -> Path:
    """Writes them as JSON Lines."""
    with file.open("w", encoding="utf-8") as out:
        for record in made(records):
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
    return file


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]))
