"""What each stage of an audit costs: CPU seconds, and as a multiple of reading the corpus.

    uv run python benchmarks/bench_stages.py CORPUS [--least 0.02]

Reading, each survey, each measure, each check's screen and `locate` (with the rows the screen lets through and those in
which something is found), and what `relate` does, one after another in one process. What checks share of an article is
counted to the first that asks for it.
"""

# ruff: noqa: SLF001 - the steps of the engine are timed one by one

import argparse
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import polars as pl

import dq
from dq import engine
from dq.check import Article
from dq.findings import FoundRows
from dq.suite import load_suite

spent: Counter[str] = Counter()
rows: Counter[str] = Counter()
found: Counter[str] = Counter()


def timed(stage: str, work: Callable[[], Any]) -> Any:
    began = time.process_time()
    result = work()
    spent[stage] += time.process_time() - began
    return result


def survey(surveys: list[Any], batches: list[pl.DataFrame]) -> engine.SurveyResults:
    results = engine.SurveyResults()
    for each in surveys:
        stage = f"survey {each.name}"
        frame = timed(f"{stage}: gather", lambda of=each: pl.concat([of.gather(batch) for batch in batches]))
        reduced = timed(f"{stage}: reduce", lambda of=each, all_=frame: of.reduce(all_) if of.reduce else all_)
        results.results[each.name] = timed(f"{stage}: conclude", lambda of=each, all_=reduced: of.conclude(all_))
    return results


def locate(records: pl.DataFrame, chosen: list[Any], knowledge: engine.SurveyResults) -> None:
    """Screens and locates check by check; articles are made once, so that checks share their readings."""
    articles: dict[int, Article] = {}
    for choice in chosen:
        check = choice.check
        for field in check.fields if check.screen and check.locate else ():
            flags = timed(f"screen {check.code}", lambda c=check, f=field: records.select(c.screen(pl.col(f))))
            screened = records.filter(flags.to_series().fill_null(value=False))
            for row in screened.iter_rows(named=True):
                article = articles.setdefault(row["row"], Article(row, knowledge))
                out = FoundRows()
                timed(f"locate {check.code}", lambda a=article, c=choice, f=field, o=out: engine._locate(a, c, f, o))
                rows[f"locate {check.code}"] += 1
                found[f"locate {check.code}"] += len(out) > 0


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ask.add_argument("corpus")
    ask.add_argument("--least", type=float, default=0.02, help="stages under this multiple of reading are left out")
    args = ask.parse_args()
    chosen = list(load_suite("dq:news").checks)
    corpus = dq.load(args.corpus)
    measures = engine._unique(measure for c in chosen for measure in c.check.measures)
    needs = (*(c.check for c in chosen), *measures)
    surveys = engine._tuned(engine._unique(survey for need in needs for survey in need.surveys), chosen)
    batches = timed("reading", lambda: list(engine._numbered(corpus, "reading", lambda *_: None, [])))
    knowledge = survey(surveys, batches)
    measured = []
    for batch in batches:
        records = batch
        for measure in measures:
            before = records
            records = timed(f"measure {measure.name}", lambda m=measure, b=before: engine._measured(b, [m], knowledge))
        locate(records, chosen, knowledge)
        measured.append(records.drop("text"))
    examined = engine.ExaminedCorpus(pl.concat(measured), knowledge)
    for choice in chosen:
        if choice.check.relate:
            timed(f"relate {choice.check.code}", lambda c=choice: c.check.relate(examined, c.options))
    count, whole = examined.articles.height, sum(spent.values())
    print(f"{count:,} records in {whole:.2f} CPU s, {count / whole:,.0f} records a CPU second, report left aside")
    print(f"{'stage':<38}{'CPU s':>9}{'x reading':>11}{'rows':>9}{'found in':>10}")
    for stage, seconds in spent.most_common():
        multiple = seconds / spent["reading"]
        if multiple >= args.least:
            hits = f"{rows[stage]:>9}{found[stage]:>10}" if rows[stage] else ""
            print(f"{stage:<38}{seconds:>9.3f}{multiple:>11.2f}{hits}")


if __name__ == "__main__":
    main()
