"""What people assemble today for the same questions, run as they run it: one process over one file.

    assembled.py STEP CORPUS.jsonl

`checks`: Great Expectations over pandas, ten patterns that no text may match; `encoding`: ftfy on every text;
`copies`: datasketch, MinHash of word 5-grams and its index, the best pair verified; `datelines`: one regular expression
of the usual wires on every text; `chrome`: C4's rules for lines; `all`: all of them. `reading`: Polars alone.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

MUST_NOT_MATCH = (
    "\ufffd",
    "[\u200b-\u200f\u202a-\u202e]",
    r"&(?:amp|lt|gt|quot|nbsp);",
    r"\\u[0-9a-f]{4}",
    r"</?[a-z]+>",
    "[\u0660-\u0669]",
    "(?i)all rights reserved",
    "(?i)this (?:web)?site uses cookies",
    "(?i)subscribe to our newsletter",
    "(?i)share (?:this )?on (?:facebook|twitter)",
)
DATELINE = re.compile(
    r"^\s*(?:[A-Z][A-Z .,'/-]{2,40}|[A-Z][\w .,'/-]{2,40}),? ?(?:\(?(?:Reuters|AP|AFP|Xinhua|TASS|dpa)\)?|"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.? \d{1,2})[^\n]{0,20}?(?:-|\u2013|\u2014)",
    re.MULTILINE,
)
JACCARD = 0.8


def texts(corpus: Path) -> Iterator[str]:
    with corpus.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"] or ""


def reading(corpus: Path) -> None:
    import polars as pl

    print(pl.scan_ndjson(corpus).select(pl.col("text").str.len_bytes().sum()).collect().item())


def checks(corpus: Path) -> None:
    import great_expectations as gx
    import pandas as pd

    frame = pd.DataFrame({"text": list(texts(corpus))})
    context = gx.get_context(mode="ephemeral")
    batch = (
        context.data_sources.add_pandas("pandas")
        .add_dataframe_asset("articles")
        .add_batch_definition_whole_dataframe("all")
    )
    suite = gx.ExpectationSuite(
        name="articles",
        expectations=[
            gx.expectations.ExpectColumnValuesToNotMatchRegex(column="text", regex=regex) for regex in MUST_NOT_MATCH
        ],
    )
    print(batch.get_batch({"dataframe": frame}).validate(suite).success)


def encoding(corpus: Path) -> None:
    import ftfy

    print(sum(ftfy.fix_text(text) != text for text in texts(corpus)))


def copies(corpus: Path) -> None:
    from datasketch import MinHash, MinHashLSH

    index, grams, found = MinHashLSH(threshold=JACCARD, num_perm=128), {}, 0
    for number, text in enumerate(texts(corpus)):
        words = re.findall(r"\w+", text.lower())
        own = {" ".join(words[i : i + 5]) for i in range(max(1, len(words) - 4))}
        sketch = MinHash(num_perm=128)
        sketch.update_batch([gram.encode() for gram in own])
        others = index.query(sketch)
        found += any(len(own & grams[other]) / len(own | grams[other]) >= JACCARD for other in others)
        if not others:
            index.insert(number, sketch)
            grams[number] = own
    print(found)


def datelines(corpus: Path) -> None:
    print(sum(bool(DATELINE.search(text)) for text in texts(corpus)))


def chrome(corpus: Path) -> None:
    left_out = ("javascript", "privacy policy", "terms of use", "cookie policy", "use cookies", "{")
    print(
        sum(
            len(line.split()) < 5 or line.rstrip()[-1:] not in '.!?"' or any(word in line.lower() for word in left_out)
            for text in texts(corpus)
            for line in text.split("\n")
        )
    )


STEPS = {"checks": checks, "encoding": encoding, "copies": copies, "datelines": datelines, "chrome": chrome}

if __name__ == "__main__":
    asked, corpus = sys.argv[1], Path(sys.argv[2])
    for step in STEPS.values() if asked == "all" else [{**STEPS, "reading": reading}[asked]]:
        step(corpus)
