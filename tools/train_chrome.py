"""Trains the weights of the cues of page chrome and writes them as a lexicon.

    uv run python tools/train_chrome.py PAGES.jsonl[.xz] NEWS.jsonl[.xz] [--folds 4]

PAGES holds labelled pages (`id`, `url`, `lang`, `gold`, `lines` of `text` and `label`: content, title or chrome), NEWS
sound records (`text`, `title`). With `--folds` the pages are divided by site, each part judged by weights learnt from
the others, and the figures printed; without, the weights of all pages are written to `dq/lexicons/chrome/weights.toml`.

The model is a linear chain of two states: the weights are those that make the labels most likely (maximum likelihood
with a quadratic penalty, by Adam). It learns from whole pages, from articles with a few of the page's own lines left
around them, from articles with phrases of the lexicons planted among their paragraphs, and from sound records.
"""

import argparse
import json
import lzma
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np

from dq.lexicons import lexicon
from dq.measures.chrome_lines import phrases
from dq.text.chrome.cues import cues_of
from dq.text.chrome.guards import kept
from dq.text.chrome.sight import Seen, looks_like_a_page, see
from dq.text.lines import Line, without_bullet

WEIGHTS = Path(__file__).parent.parent / "dq" / "lexicons" / "chrome" / "weights.toml"
LEFT_OVER = (0, 0, 1, 2, 3, 6)
VARIANTS = 6
LINES_OF_A_PAGE = 60
PENALTY = 1.0
STEPS = 200
RARE = 4
SMALL = 0.05
IN_ARTICLE, OF_A_PHRASE, IN_PAGE = 0.87, 0.6, 0.98
LISTS = ("related", "mostread")
PLANTED = (
    "cookie",
    "login",
    "paywall",
    "subscribe",
    "share",
    "comments",
    "ads",
    "mostread",
    "related",
    "rights",
    "app",
)


@dataclass
class Sample:
    """Lines of one record with their labels.

    Attributes:
        sort: `page`, `leftover`, `titled`, `planted` or `news`.
        site: whose page it is.
        title: as the record gives it.
        lines: text of each line.
        chrome: which are chrome.
        known: which labels are certain.
        weight: of a line in training.
        cues: of each line.
        others: in how many other records of the source each line stands, where it is not counted.
        page: whether it looks like a page stored whole.
        kept: lines that are never chrome.
    """

    sort: str
    site: str
    title: str | None
    lines: list[str]
    chrome: list[bool]
    known: list[bool]
    weight: float
    cues: list[list[str]] = field(default_factory=list)
    others: list[int] = field(default_factory=list)
    page: bool = False
    kept: set[int] = field(default_factory=set)


def read(path: Path) -> list[dict[str, Any]]:
    """Returns the records of a JSONL file, packed or not."""
    text = path.read_bytes()
    text = lzma.decompress(text) if path.suffix == ".xz" else text
    return [json.loads(line) for line in text.decode().split("\n") if line]


def site_of(page: dict[str, Any]) -> str:
    """Returns the registered part of the page's host, about."""
    parts = (urlsplit(page["url"] or "").hostname or page["id"]).split(".")
    return ".".join(parts[-2:] if len(parts) < 3 or len(parts[-2]) > 3 else parts[-3:])  # noqa: PLR2004


def whole(page: dict[str, Any]) -> Sample:
    """Returns a page as a naive scraper stores it."""
    lines = page["lines"]
    title = next((line["text"] for line in lines if line["label"] == "title"), None)
    sure = [not (line.get("amb") or line.get("sub") or line["label"] == "mixed") for line in lines]
    weight = min(1.0, LINES_OF_A_PAGE / len(lines))
    return Sample("page", site_of(page), title, [line["text"] for line in lines],
                  [line["label"] == "chrome" for line in lines], sure, weight)  # fmt: skip


def leftovers(page: dict[str, Any], headlines: Sequence[str], rng: random.Random) -> Iterator[Sample]:
    """Yields the article of a page with a few of the page's own lines around it, or with planted phrases."""
    lines = page["lines"]
    content = [i for i, line in enumerate(lines) if line["label"] == "content"]
    if len(content) < 4:  # noqa: PLR2004 - no article to speak of
        return
    body = [lines[i]["text"] for i in content]
    title = [line["text"] for line in lines if line["label"] == "title"][:1]
    junk = [(i, line["text"]) for i, line in enumerate(lines)
            if line["label"] == "chrome" and not line.get("amb") and not line.get("sub")]  # fmt: skip
    before = [text for i, text in junk if i < content[0]]
    after = [text for i, text in junk if i > content[-1]]
    for variant in range(VARIANTS):
        count = rng.choice(LEFT_OVER)
        head, tail = before[len(before) - count // 2 :] if count // 2 else [], after[: count - count // 2]
        named = title if variant % 3 == 0 else []
        parts = [(head, True), (named, False)] if rng.random() < 0.5 else [(named, False), (head, True)]  # noqa: PLR2004
        yield _sample("titled" if named else "leftover", page, [*parts, (body, False), (tail, True)], 0.8)
    yield from _planted(page, body, headlines, rng)


def _planted(page: dict[str, Any], body: list[str], headlines: Sequence[str], rng: random.Random) -> Iterator[Sample]:
    """Yields the article with phrases of the lexicons among its paragraphs, and with lists of other headlines below."""
    labels, headings = _phrases_in(page.get("lang") or "en", PLANTED), _phrases_in(page.get("lang") or "en", LISTS)
    for _ in range(2):
        at = sorted(rng.sample(range(len(body) + 1), 2))
        first, second, third = body[: at[0]], body[at[0] : at[1]], body[at[1] :]
        planted = [
            f"{phrase} {rng.choice(body)[: rng.randint(30, 150)]}." if rng.random() < 0.25 else phrase  # noqa: PLR2004
            for phrase in rng.sample(labels, 3)
        ]
        where = [(first, False), (planted[:1], True), (second, False), (planted[1:], True), (third, False)]
        yield _sample("planted", page, where, 0.4)
    tail = [rng.choice(headlines)[: rng.randint(20, 70)] for _ in range(rng.choice((1, 1, 2)))]
    recurring = _sample("planted", page, [(body, False), (tail, True)], 0.4)
    recurring.others = [0] * len(body) + [rng.randint(2, 9)] * len(tail)
    yield recurring
    links = rng.sample(headlines, min(len(headlines), rng.choice((1, 2, 3, 5))))
    if rng.random() < 0.3:  # noqa: PLR2004
        day = rng.randint(1, 28)
        links = [
            part
            for link in links
            for part in (f"{day:02}.11 {rng.randint(0, 23):02}:{day + 30}", str(rng.randint(0, 90)), link)
        ]
    yield _sample("planted", page, [(body, False), ([rng.choice(headings), *links], True)], 0.4)


def _sample(sort: str, page: dict[str, Any], parts: Sequence[tuple[list[str], bool]], weight: float) -> Sample:
    lines = [text for part, _ in parts for text in part]
    labels = [chrome for part, chrome in parts for _ in part]
    return Sample(sort, site_of(page), None, lines, labels, [True] * len(lines), weight)


def _phrases_in(language: str, kinds: Sequence[str]) -> list[str]:
    """Phrases of at least two words, in the language of the page where there are some."""
    listed: list[str] = []
    for kind in kinds:
        table = lexicon(f"chrome/{kind}")["phrases"]
        listed += [p for p in table.get(language[:2], table["en"]) if kind == "ads" or " " in p or len(p) > 12]  # noqa: PLR2004
    return listed


def news(records: Iterable[dict[str, Any]]) -> list[Sample]:
    """Returns sound records, in which nothing is chrome."""
    samples = []
    for record in records:
        lines = [line for line in record["text"].split("\n") if line.strip()]
        samples.append(Sample("news", "news", record["title"], lines, [False] * len(lines), [True] * len(lines), 0.5))
    return samples


def prepare(samples: Sequence[Sample]) -> None:
    """Gives every sample its cues; recurrence is counted among the samples of one sort and site."""
    seen_lines: dict[str, Seen] = {}
    holds: dict[tuple[str, str, str], int] = defaultdict(int)
    for sample in samples:
        for line in {_folded(line) for line in sample.lines} if sample.sort in {"page", "news"} else ():
            holds[sample.sort, sample.site, line] += 1
    for sample in samples:
        full = [i for i, line in enumerate(sample.lines) if line.strip()]
        sample.lines = [" ".join(sample.lines[i].split()) for i in full]
        sample.chrome, sample.known = [sample.chrome[i] for i in full], [sample.known[i] for i in full]
        for line in sample.lines:
            if line not in seen_lines:
                seen_lines[line] = see(Line(0, len(line), line, without_bullet(line), blank_before=False), phrases())
        seen = [seen_lines[line] for line in sample.lines]
        others = [max(0, holds.get((sample.sort, sample.site, _folded(line)), 0) - 1) for line in sample.lines]
        sample.cues = cues_of(seen, sample.title, sample.others or others)
        sample.page, sample.kept = looks_like_a_page(seen), kept(seen, sample.title)


def _folded(line: str) -> str:
    return re.sub("[0-9]+", "0", " ".join(line.split()))


class Trainer:
    """Sequences as arrays, in groups of like length, and the chain over them."""

    def __init__(self, samples: Sequence[Sample], index: dict[str, int] | None = None) -> None:
        counts = Counter(cue for s in samples for own in s.cues for cue in set(own))
        self.index = index or {cue: i for i, cue in enumerate(sorted(c for c, n in counts.items() if n >= RARE))}
        order = sorted(range(len(samples)), key=lambda i: len(samples[i].lines))
        self.groups: list[tuple[Any, ...]] = []
        group: list[int] = []
        for i in order:
            if group and len(samples[i].lines) > 1.3 * len(samples[group[0]].lines) + 8:
                self.groups.append(self._arrays(samples, group))
                group = []
            group.append(i)
        self.groups.append(self._arrays(samples, group))

    def _arrays(self, samples: Sequence[Sample], group: list[int]) -> tuple[Any, ...]:
        height, count = max(len(samples[i].lines) for i in group), len(group)
        places, columns = [], []
        chrome, weight = np.zeros((height, count)), np.zeros((height, count))
        inside = np.zeros((height, count), dtype=bool)
        for k, i in enumerate(group):
            sample, size = samples[i], len(samples[i].lines)
            chrome[:size, k], inside[:size, k] = sample.chrome, True
            weight[:size, k] = np.array(sample.known) * sample.weight
            for line, own in enumerate(sample.cues):
                known = [self.index[cue] for cue in own if cue in self.index]
                places += [line * count + k] * len(known)
                columns += known
        return group, np.array(places, dtype=np.int64), np.array(columns, dtype=np.int64), chrome, weight, inside

    def train(self) -> tuple[np.ndarray, np.ndarray]:
        """Returns the weights of the cues, and of entering and leaving chrome."""
        size = len(self.index)
        theta, first, second = np.zeros(size + 2), np.zeros(size + 2), np.zeros(size + 2)
        theta[size:] = -1.0
        for step in range(1, STEPS + 1):
            slope = -PENALTY * theta
            slope[size:] *= 0.1
            for _group, places, columns, chrome, weight, inside in self.groups:
                scores = _scores(theta, places, columns, chrome.shape)
                chance, enters, leaves = _chain(scores, inside, theta[size], theta[size + 1])
                off = ((chrome - chance) * weight).reshape(-1)
                slope[:size] += np.bincount(columns, weights=off[places], minlength=size)
                pairs = inside[1:] * np.minimum(weight[1:], weight[:-1])
                slope[size] += (pairs * ((chrome[:-1] == 0) * (chrome[1:] > 0) - enters)).sum()
                slope[size + 1] += (pairs * ((chrome[:-1] > 0) * (chrome[1:] == 0) - leaves)).sum()
            first, second = 0.9 * first + 0.1 * slope, 0.99 * second + 0.01 * slope**2
            theta += 0.05 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-6)
        return theta[:size], theta[size:]

    def judge(self, weights: np.ndarray, chain: np.ndarray) -> dict[int, np.ndarray]:
        """Returns the probabilities of every line, by number of the sample."""
        result = {}
        for group, places, columns, chrome, _weight, inside in self.groups:
            chance, _, _ = _chain(_scores(weights, places, columns, chrome.shape), inside, *chain)
            result.update({i: chance[inside[:, k], k] for k, i in enumerate(group)})
        return result


def _scores(weights: np.ndarray, places: np.ndarray, columns: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    return np.bincount(places, weights=weights[columns], minlength=shape[0] * shape[1]).reshape(shape)


def _chain(scores: np.ndarray, inside: np.ndarray, enter: float, leave: float) -> tuple[np.ndarray, ...]:
    """Forward and backward sums: the chance of each line, and of each change between two lines."""
    up, down = np.zeros((2, *scores.shape)), np.zeros((2, *scores.shape))
    scores = np.where(inside, scores, 0.0)
    up[1, 0] = scores[0]
    for t in range(1, len(scores)):
        stay = np.logaddexp(up[0, t - 1], up[1, t - 1] + leave)
        turn = np.logaddexp(up[0, t - 1] + enter, up[1, t - 1]) + scores[t]
        up[:, t] = np.where(inside[t], [stay, turn], up[:, t - 1])
    for t in range(len(scores) - 2, -1, -1):
        below = scores[t + 1] + down[1, t + 1]
        stay = np.logaddexp(down[0, t + 1], enter + below)
        turn = np.logaddexp(leave + down[0, t + 1], below)
        down[:, t] = np.where(inside[t + 1], [stay, turn], 0.0)
    total = np.logaddexp(up[0] + down[0], up[1] + down[1])
    chance = np.exp(up[1] + down[1] - total)
    enters = np.exp(up[0, :-1] + enter + scores[1:] + down[1, 1:] - total[1:])
    leaves = np.exp(up[1, :-1] + leave + down[0, 1:] - total[1:])
    return chance, enters, leaves


def figures(samples: Sequence[Sample], chances: dict[int, np.ndarray], article: float, page: float) -> str:
    """Returns precision, recall and loss by sort of sample, as one line."""
    told = []
    for sort in ("page", "leftover", "titled", "planted"):
        right = wrong = missed = lost = sound = 0
        for i, sample in enumerate(samples):
            if sample.sort != sort:
                continue
            hit = chances[i] >= (page if sample.page else article)
            hit[sorted(sample.kept)] = False
            chrome, known = np.array(sample.chrome), np.array(sample.known)
            right += int((hit & chrome & known).sum())
            wrong += int((hit & ~chrome & known).sum())
            missed += int((~hit & chrome & known).sum())
            lost, sound = lost + int((hit & ~chrome).sum()), sound + int((~chrome).sum())
        told.append(f"{sort}: precision {right / (right + wrong):.4f} recall {right / (right + missed):.4f} "
                    f"lost {lost / max(1, sound):.4f}")  # fmt: skip
    clean = [chances[i] for i, sample in enumerate(samples) if sample.sort == "news"]
    told.append(f"news: {sum(bool((c >= article).any()) for c in clean)} of {len(clean)} records")
    return " | ".join(told)


def cross_validate(pages: list[dict[str, Any]], sound: list[dict[str, Any]], folds: int) -> None:
    """Prints what weights learnt from other sites do on each site."""
    sites = sorted({site_of(page) for page in pages})
    random.Random(5).shuffle(sites)
    fold_of = {site: i % folds for i, site in enumerate(sites)}
    tested: list[Sample] = []
    chances: dict[int, np.ndarray] = {}
    for fold in range(folds):
        train = samples_of([p for p in pages if fold_of[site_of(p)] != fold], sound[:800])
        trainer = Trainer(train)
        weights, chain = trainer.train()
        test = samples_of([p for p in pages if fold_of[site_of(p)] == fold], sound[800 + 600 * fold :][:600])
        chances |= {len(tested) + i: c for i, c in Trainer(test, trainer.index).judge(weights, chain).items()}
        tested += test
    for page in (0.9, 0.95, 0.97, 0.98):
        print("in a page, from", page, figures(tested, chances, 0.9, page))
    for article in (0.5, 0.7, 0.8, 0.85, 0.9, 0.95):
        print("in an article, from", article, figures(tested, chances, article, 0.97))


def samples_of(pages: list[dict[str, Any]], sound: list[dict[str, Any]]) -> list[Sample]:
    """Returns everything the pages and the sound records have to teach, with cues."""
    rng = random.Random(100)
    samples = [whole(page) for page in pages]
    headlines = [sample.title for sample in samples if sample.title]
    samples += [sample for page in pages for sample in leftovers(page, headlines, rng)]
    samples += news(sound)
    prepare(samples)
    return samples


def write(trainer: Trainer, weights: np.ndarray, chain: np.ndarray) -> None:
    """Writes the lexicon of weights, small ones left out."""
    heavy = {cue: round(float(weights[i]), 2) for cue, i in sorted(trainer.index.items()) if abs(weights[i]) >= SMALL}
    head = [
        'origin = "Trained by tools/train_chrome.py on labelled news pages, which are no part of the project."',
        'licence = "Apache-2.0"',
        "",
        "# The probability asked for: in an article with a little left around it (less of a line that is nothing but",
        "# a phrase of the lexicons), and in a page stored whole.",
        "[probability]",
        f"in_article = {IN_ARTICLE}",
        f"of_a_phrase = {OF_A_PHRASE}",
        f"in_page = {IN_PAGE}",
        "",
        "# Log-weights of going from the article to the page's lines, and back.",
        "[chain]",
        f"entering = {chain[0]:.2f}",
        f"leaving = {chain[1]:.2f}",
        "",
        "# Log-odds each cue adds.",
        "[cues]",
    ]
    lines = [f"{json.dumps(cue, ensure_ascii=False)} = {weight}" for cue, weight in heavy.items()]
    WEIGHTS.write_text("\n".join([*head, *lines]) + "\n", encoding="utf-8", newline="\n")
    print(f"{WEIGHTS}: {len(heavy)} cues")


def main() -> None:
    """Trains, or cross-validates."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("pages", type=Path)
    ask.add_argument("news", type=Path)
    ask.add_argument("--folds", type=int, default=0)
    given = ask.parse_args()
    pages = [page for page in read(given.pages) if page["gold"] != "tool-pinned"]
    sound = read(given.news)
    random.Random(1).shuffle(sound)
    if given.folds:
        cross_validate(pages, sound, given.folds)
        return
    trainer = Trainer(samples_of(pages, sound[:800]))
    write(trainer, *trainer.train())


if __name__ == "__main__":
    main()
