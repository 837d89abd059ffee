"""What the report costs: size, time to build, time until it is ready in Chromium, time to filter.

    uv run python benchmarks/bench_report.py [FINDINGS ARTICLES]

The texts are made of a fixed vocabulary by a fixed seed, so that figures can be compared from one change to the next.
"""

import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

import polars as pl
from playwright.sync_api import CDPSession, Page, sync_playwright

from dq import metrics, schemas
from dq.checks import all_checks
from dq.reporting import report
from dq.runs import Audit
from dq.suite import load_suite
from dq.vocabulary import Family

SIZES = ((2_000, 400), (100_000, 20_000), (1_000_000, 200_000))
KEPT = 20_000
READY = "() => document.documentElement.dataset.ready === 'yes' ? performance.now() : null"
FILTERS = {
    "word": "n => type('council'.slice(0, 3 + (n % 5)))",
    "rare": "n => type(`council ath${n}`)",
    "facet": "n => (n ? press() : type(''))",
    "both": "n => (n % 2 ? press() : type('council'.slice(0, 7 - (n % 4))))",
}
"""What is done: a word that everything holds, one that few hold, a facet, and a facet with a word."""

ROUNDS = 10
DO = """(act) => {
  const search = document.getElementById('search');
  const type = (word) => {
    search.value = word;
    search.dispatchEvent(new Event('input'));
  };
  const press = () => document.querySelector('[data-facet=family] button').click();
  for (let n = 0; n < ROUNDS; n += 1) {
    ACT(n);
    document.body.getBoundingClientRect();
  }
}"""


def cost(session: CDPSession, page: Page, act: str) -> float:
    """Returns the milliseconds of processor time that the page takes to filter, until the rows are laid out."""

    def spent() -> float:
        metrics = {item["name"]: item["value"] for item in session.send("Performance.getMetrics")["metrics"]}
        return float(metrics["TaskDuration"])

    code = DO.replace("ROUNDS", str(ROUNDS)).replace("ACT", f"({act})")
    page.evaluate(code)
    began = spent()
    page.evaluate(code)
    return (spent() - began) * 1000 / ROUNDS


def make(findings: int, articles: int) -> Audit:
    """Returns an audit with so many findings spread over so many records."""
    chance = random.Random(11)  # noqa: S311 - figures to compare, not a secret
    words = ["".join(chance.choices("etaoinshrdlu", k=chance.randint(2, 11))) for _ in range(20_000)]
    weights = [1 / (rank + 3) for rank in range(len(words))]
    checks = list(all_checks().values())
    texts = [
        "\n".join(" ".join(chance.choices(words, weights, k=40)) + "." for _ in range(6))
        for _ in range(min(articles, KEPT))
    ]
    records = [
        {
            "record_id": f"r{n:07}",
            "title": " ".join(chance.choices(words, k=8)),
            "source": f"source-{n % 40}",
            "origin_file": "corpus.jsonl",
            "origin_row": n + 1,
            "characters": len(texts[n % KEPT]),
            "lines": 6,
        }
        for n in range(articles)
    ]
    frame = pl.DataFrame(records).with_columns(
        pl.lit(None, dtype=dtype).alias(name) for name, dtype in schemas.ARTICLES.items() if name not in records[0]
    )
    frame = frame.with_columns(pl.lit(1, dtype=pl.UInt32).alias(f"n_{family}") for family in Family)
    rows = []
    for n in range(findings):
        record, check = n * articles // findings, chance.choice(checks)
        text = texts[record % KEPT]
        start = chance.randrange(len(text) - 30)
        excerpt = text[start : start + chance.randint(3, 25)]
        rows.append(
            {
                "finding_id": f"{chance.getrandbits(64):016x}",
                "code": check.code,
                "name": check.name,
                "family": check.family.value,
                "severity": check.severity.value,
                "confidence": check.confidence.value,
                "record_id": records[record]["record_id"],
                "origin_file": "corpus.jsonl",
                "origin_row": record + 1,
                "field": "text",
                "start": start,
                "end": start + len(excerpt),
                "line": text.count("\n", 0, start) + 1,
                "column": 1,
                "excerpt": excerpt,
                "message": f"“{excerpt}” should be “{excerpt[::-1]}”; council",
                "evidence": f'{{"uses":{chance.randint(1, 99)}}}',
                "fix": excerpt[::-1],
                "fix_safety": "unsafe",
                "state": "new",
            }
        )
    found = pl.DataFrame(rows).with_columns(
        pl.lit(None, dtype=dtype).alias(name) for name, dtype in schemas.FINDINGS.items() if name not in rows[0]
    )
    found = found.select(pl.col(name).cast(dtype) for name, dtype in schemas.FINDINGS.items())
    found = found.sort("record_id", "field", "start", "end", "code")
    frame = frame.select(pl.col(name).cast(dtype) for name, dtype in schemas.ARTICLES.items()).sort("record_id")
    kept = frame.head(KEPT).select("record_id", "origin_file", "origin_row").with_columns(text=pl.Series(texts))
    suite = load_suite()
    return Audit(
        findings=found,
        articles=frame,
        pairs=pl.DataFrame(schema=schemas.PAIRS),
        metrics=metrics.measure(found, frame, suite.checks),
        rejected=pl.DataFrame(schema=schemas.REJECTED),
        texts=kept,
        about={
            "format": 1,
            "dq": "0",
            "corpus": "bench",
            "suite": "news",
            "checks": [c.check.code for c in suite.checks],
        },
    )


def main() -> None:
    sizes = [(int(sys.argv[1]), int(sys.argv[2]))] if len(sys.argv) > 2 else SIZES
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    print(
        f"{'findings':>10} {'articles':>9} {'MB':>6} {'build s':>8} {'ready s':>8}  filter, CPU ms: {' '.join(FILTERS)}"
    )
    for findings, articles in sizes:
        audit = make(findings, articles)
        with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
            began = time.process_time()
            file = report(audit, path=Path(folder) / "report.html")
            built = time.process_time() - began
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
            page = browser.new_page()
            page.goto(file.as_uri() + "#/findings")
            ready = page.wait_for_function(READY, timeout=60_000).json_value() / 1000
            page.wait_for_timeout(3000)
            session = page.context.new_cdp_session(page)
            session.send("Performance.enable", {"timeDomain": "threadTicks"})
            filters = " ".join(f"{cost(session, page, act):.0f}" for act in FILTERS.values())
            browser.close()
            size = file.stat().st_size / 1e6
        print(f"{findings:>10,} {articles:>9,} {size:>6.2f} {built:>8.2f} {ready:>8.2f}  {filters}", flush=True)


if __name__ == "__main__":
    main()
