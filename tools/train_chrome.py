"""Trains the weights of the cues of page chrome and writes them as a lexicon; or tells how good such weights are.

    uv run python tools/train_chrome.py PAGES NEWS [--partial PAGES] [--folds 4 | --languages]

PAGES holds labelled pages (JSONL, packed or not: `id`, `url`, `lang`, `gold`, `lines` of `text` and `label`: content,
title or chrome), NEWS sound records (`text`, `title`); with `--partial` come pages of which
only some lines are labelled.
With `--folds` the pages are divided by site, each part judged by weights learnt from the others, as unseen sites will
be; with `--languages` by language. Without either, the weights of all pages are written to
`dq/lexicons/chrome/weights.toml`.

The model is a linear chain of two states: the weights are those that make the labels most likely (maximum likelihood
with a quadratic penalty, by Adam). It learns from whole pages, from articles with a few of the page's own lines left
around them, from articles with phrases of the lexicons planted among their paragraphs, and from sound records.
"""

import argparse
import json
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from chrome_training.figures import Count, hits, told
from chrome_training.model import Trainer
from chrome_training.samples import Sample, extracts, partial, prepare, read, samples_of, site_of

from dq.text.chrome.cues import LEARNED
from dq.text.chrome.verdicts import Weights

WEIGHTS = Path(__file__).parent.parent / "dq" / "lexicons" / "chrome" / "weights.toml"
THRESHOLDS = {
    "in_article": 0.87,
    "of_a_phrase": 0.6,
    "of_a_notice": 0.75,
    "of_a_paragraph": 0.95,
    "in_page": 0.95,
}
OF_A_LEARNED_LINE = 5.0
SMALL = 0.05
SOUND = 800
"""Sound records to learn from; the others are for judging."""

DRAWS = (7, 8, 9)
FAMILIES = {"de": "de", "en": "en", "fr": "romance", "es": "romance", "it": "romance", "pt": "romance",
            "ja": "east asian", "ko": "east asian", "zh": "east asian"}  # fmt: skip

Pages = Sequence[dict[str, Any]]


def cross_validate(pages: Pages, sound: Pages, more: Sequence[Sample], group_of: Callable[[Sample], str]) -> None:
    """Prints, for each group of samples and for all, what weights learnt from the other groups do."""
    learnt = [*samples_of(pages, sound[:SOUND]), *more]
    judged = [sample for sample in learnt if sample.sort == "page" and sample.corpus != "partial"]
    for draw in DRAWS:
        drawn = extracts(pages, draw)
        prepare(drawn)
        judged += drawn
    models = {}
    for group in sorted({group_of(sample) for sample in judged}):
        trainer = Trainer([sample for sample in learnt if sample.sort == "news" or group_of(sample) != group])
        models[group] = Weights(*trainer.train(), **THRESHOLDS)
        own: dict[str, Count] = {}
        told([sample for sample in judged if group_of(sample) == group], models[group], own)
        print(*_lines(group, own), sep="\n", flush=True)
    for least in (0.75, 0.8, 0.83, 0.87, 0.9):
        print(*_lines(f"an article from {least}", _all(judged, models, group_of, in_article=least)), sep="\n")
    for least in (0.85, 0.9, 0.93, 0.95, 0.97):
        print(*_lines(f"a page from {least}", _all(judged, models, group_of, in_page=least)), sep="\n")
    held = samples_of([], sound[SOUND:])
    model = next(iter(models.values()))
    print(f"{sum(map(any, hits(held, model)))} of {len(held)} sound records are reported")


def _all(
    judged: Sequence[Sample], models: Mapping[str, Weights], group_of: Callable[[Sample], str], **least: float
) -> dict[str, Count]:
    counts: dict[str, Count] = {}
    for group, model in models.items():
        told([sample for sample in judged if group_of(sample) == group], replace(model, **least), counts)
    return counts


def _lines(head: str, counts: Mapping[str, Count]) -> Iterator[str]:
    for sort, count in counts.items():
        yield f"{head}: {sort}: {count}"


def by_site(pages: Pages, folds: int) -> Callable[[Sample], str]:
    """Returns the fold each sample belongs to, all pages of a site in one."""
    sites = sorted({site_of(page) for page in pages})
    random.Random(5).shuffle(sites)
    fold_of = {site: f"fold {i % folds}" for i, site in enumerate(sites)}
    return lambda sample: fold_of.get(sample.site, "")


def by_language(sample: Sample) -> str:
    """Returns the group of languages a sample belongs to."""
    return FAMILIES.get(sample.language[:2], "other")


def write(weights: Mapping[str, float], entering: float, leaving: float) -> None:
    """Writes the lexicon of weights, small ones left out."""
    heavy = {cue: round(weight, 2) for cue, weight in sorted(weights.items()) if abs(weight) >= SMALL}
    head = [
        'origin = "Trained by tools/train_chrome.py on labelled news pages, which are no part of the project."',
        'licence = "Apache-2.0"',
        "",
        "# The probability asked for: in an article with a little left around it (less of a line that is nothing but",
        "# a phrase of the lexicons, or that opens as notices of pages do; more of a paragraph that holds no phrase),",
        "# and in a page stored whole.",
        "[probability]",
        *(f"{name} = {least}" for name, least in THRESHOLDS.items()),
        "",
        "# Log-weights of going from the article to the page's lines, and back.",
        "[chain]",
        f"entering = {entering:.2f}",
        f"leaving = {leaving:.2f}",
        "",
        "# Log-odds each cue adds; that of a learnt line is set, not trained.",
        "[cues]",
        f"{json.dumps(LEARNED)} = {OF_A_LEARNED_LINE}",
    ]
    lines = [f"{json.dumps(cue, ensure_ascii=False)} = {weight}" for cue, weight in heavy.items()]
    WEIGHTS.write_text("\n".join([*head, *lines]) + "\n", encoding="utf-8", newline="\n")
    print(f"{WEIGHTS}: {len(heavy)} cues")


def main() -> None:
    """Trains, or cross-validates."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("pages", type=Path)
    ask.add_argument("news", type=Path)
    ask.add_argument("--partial", type=Path)
    how = ask.add_mutually_exclusive_group()
    how.add_argument("--folds", type=int, default=0)
    how.add_argument("--languages", action="store_true")
    given = ask.parse_args()
    pages = [page for page in read(given.pages) if page["gold"] != "tool-pinned"]
    sound = read(given.news)
    random.Random(1).shuffle(sound)
    more = partial(read(given.partial)) if given.partial else []
    if given.folds or given.languages:
        cross_validate(pages, sound, more, by_language if given.languages else by_site(pages, given.folds))
        return
    write(*Trainer([*samples_of(pages, sound[:SOUND]), *more]).train())


if __name__ == "__main__":
    main()
