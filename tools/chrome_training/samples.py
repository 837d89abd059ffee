"""Samples to learn from: whole pages, articles with a little of the page left around them, planted phrases, news."""

import json
import lzma
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import polars as pl

from dq.lexicons import lexicon
from dq.measures.chrome_lexicon import phrases
from dq.surveys.line_recurrence import LINE_RECURRENCE, LineRecurrence, name_of
from dq.text.chrome.cues import cues_of
from dq.text.chrome.names import NONE
from dq.text.chrome.sight import look_at
from dq.text.chrome.stack import Stack
from dq.text.lines import lines_of

LEFT_OVER = (0, 0, 1, 2, 3, 6)
VARIANTS = 6
LINES_OF_A_PAGE = 60
SHORTEST_BODY = 4
LISTS = ("related", "mostread")
PLANTED = (
    "cookie", "login", "paywall", "subscribe", "share", "comments", "ads", "mostread", "related", "rights", "app",
)  # fmt: skip
SORTS = ("page", "leftover", "titled", "planted", "news")


@dataclass
class Sample:
    """Lines of one record with their labels.

    Attributes:
        sort: one of `SORTS`.
        corpus: the records among which lines recur: those of one name.
        site: whose page it is, about the registered part of its host.
        source: its host.
        language: as the page declares it.
        title: as the record gives it.
        lines: text of each line.
        labels: `chrome`, `content` or `title`.
        known: which labels are certain.
        weight: of a line in training.
        others: in how many other records of the source each line stands; counted where it is not given.
        cues: of each line.
    """

    sort: str
    corpus: str
    site: str
    source: str
    language: str
    title: str | None
    lines: list[str]
    labels: list[str]
    known: list[bool]
    weight: float
    others: list[int] = field(default_factory=list)
    cues: list[list[str]] = field(default_factory=list)


def read(path: Path) -> list[dict[str, Any]]:
    """Returns the records of a JSONL file, packed or not."""
    text = path.read_bytes()
    text = lzma.decompress(text) if path.suffix == ".xz" else text
    return [json.loads(line) for line in text.decode().split("\n") if line]


def site_of(page: dict[str, Any]) -> str:
    """Returns the registered part of the page's host, about."""
    parts = (urlsplit(page["url"] or "").hostname or page["id"]).split(".")
    return ".".join(parts[-2:] if len(parts) < 3 or len(parts[-2]) > 3 else parts[-3:])  # noqa: PLR2004


def samples_of(pages: Sequence[dict[str, Any]], sound: Iterable[dict[str, Any]]) -> list[Sample]:
    """Returns everything the pages and the sound records have to teach, with cues."""
    rng = random.Random(100)
    samples = [_whole(page) for page in pages]
    headlines = [sample.title for sample in samples if sample.title]
    for page in pages:
        samples += _leftovers(page, rng)
        samples += _planted(page, headlines, rng)
    samples += [_news(record) for record in sound]
    prepare(samples)
    return samples


def partial(pages: Sequence[dict[str, Any]]) -> list[Sample]:
    """Returns pages of which only some lines are labelled, with cues."""
    samples = []
    for page in pages:
        lines = page["lines"]
        sample = _sample("page", page, [([line["text"]], line["label"]) for line in lines], 1.0, corpus="partial")
        sample.title = next((line["text"] for line in lines if line["label"] == "title"), None)
        sample.known = [line["label"] in {"chrome", "content", "title"} for line in lines]
        samples.append(sample)
    prepare(samples)
    return samples


def extracts(pages: Sequence[dict[str, Any]], draw: int) -> list[Sample]:
    """Returns the articles with 0 to 6 of the page's own lines right before and after them, drawn anew by number."""
    rng = random.Random(draw)
    samples = []
    for page in pages:
        parts = _parts(page)
        if parts:
            before, body, after, _title = parts
            count = rng.choice(LEFT_OVER)
            head = before[max(0, len(before) - count // 2) :] if count // 2 else []
            around = [(head, "chrome"), (body, "content"), (after[: count - count // 2], "chrome")]
            samples.append(_sample("leftover", page, around, 1.0, corpus=f"extracts {draw}"))
    return samples


def _whole(page: dict[str, Any]) -> Sample:
    """A page as a naive scraper stores it."""
    lines = page["lines"]
    sample = _sample(
        "page", page, [([line["text"]], line["label"]) for line in lines], min(1.0, LINES_OF_A_PAGE / len(lines))
    )
    sample.title = next((line["text"] for line in lines if line["label"] == "title"), None)
    sample.known = [not (line.get("amb") or line.get("sub") or line["label"] == "mixed") for line in lines]
    return sample


def _parts(page: dict[str, Any]) -> tuple[list[str], list[str], list[str], list[str]] | None:
    """The page's own lines above the article, the article, those below, and the headline; None without an article."""
    lines = page["lines"]
    content = [i for i, line in enumerate(lines) if line["label"] == "content"]
    if len(content) < SHORTEST_BODY:
        return None
    own = [(i, line["text"]) for i, line in enumerate(lines)
           if line["label"] == "chrome" and not line.get("amb") and not line.get("sub")]  # fmt: skip
    before, after = [t for i, t in own if i < content[0]], [t for i, t in own if i > content[-1]]
    return before, [lines[i]["text"] for i in content], after, [x["text"] for x in lines if x["label"] == "title"][:1]


def _leftovers(page: dict[str, Any], rng: random.Random) -> Iterator[Sample]:
    """Yields the article of a page with a few of the page's own lines around it, with and without its headline."""
    parts = _parts(page)
    if not parts:
        return
    before, body, after, title = parts
    for variant in range(VARIANTS):
        count = rng.choice(LEFT_OVER)
        head = before[max(0, len(before) - count // 2) :] if count // 2 else []
        named = title if variant % 3 == 0 else []
        above = [(head, "chrome"), (named, "title")]
        around = [
            *(above if rng.randint(0, 1) else above[::-1]),
            (body, "content"),
            (after[: count - count // 2], "chrome"),
        ]
        yield _sample("titled" if named else "leftover", page, around, 0.8, corpus=f"variant {variant}")


def _planted(page: dict[str, Any], headlines: Sequence[str], rng: random.Random) -> Iterator[Sample]:
    """Yields the article with phrases of the lexicons among its paragraphs, and with lists of other headlines below."""
    parts = _parts(page)
    if not parts:
        return
    body = parts[1]
    labels, headings = _phrases_in(page.get("lang") or "en", PLANTED), _phrases_in(page.get("lang") or "en", LISTS)
    for _ in range(2):
        at = sorted(rng.sample(range(len(body) + 1), 2))
        first, second, third = body[: at[0]], body[at[0] : at[1]], body[at[1] :]
        planted = [
            f"{phrase} {rng.choice(body)[: rng.randint(30, 150)]}." if rng.random() < 0.25 else phrase  # noqa: PLR2004
            for phrase in rng.sample(labels, 3)
        ]
        among = [
            (first, "content"),
            (planted[:1], "chrome"),
            (second, "content"),
            (planted[1:], "chrome"),
            (third, "content"),
        ]
        yield _sample("planted", page, among, 0.4)
    tail = [rng.choice(headlines)[: rng.randint(20, 70)] for _ in range(rng.choice((1, 1, 2)))]
    recurring = _sample("planted", page, [(body, "content"), (tail, "chrome")], 0.4)
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
    yield _sample("planted", page, [(body, "content"), ([rng.choice(headings), *links], "chrome")], 0.4)


def _phrases_in(language: str, kinds: Sequence[str]) -> list[str]:
    """Phrases long enough to tell, in the language of the page where there are some."""
    listed: list[str] = []
    for kind in kinds:
        table = lexicon(f"chrome/{kind}")["phrases"]
        phrases = table.get(language[:2], table["en"]).splitlines()
        listed += [p for p in phrases if kind == "ads" or " " in p or len(p) > 12]  # noqa: PLR2004
    return listed or _phrases_in("en", kinds)


def _sample(
    sort: str, page: dict[str, Any], parts: Sequence[tuple[list[str], str]], weight: float, corpus: str | None = None
) -> Sample:
    lines = [text for part, _ in parts for text in part]
    labels = [label for part, label in parts for _ in part]
    source = urlsplit(page["url"] or "").hostname or page["source"]
    return Sample(
        sort,
        corpus or sort,
        site_of(page),
        source,
        page.get("lang") or "",
        None,
        lines,
        labels,
        [True] * len(lines),
        weight,
    )


def _news(record: dict[str, Any]) -> Sample:
    """A sound record, in which nothing is chrome."""
    lines = [line for line in record["text"].split("\n") if line.strip()]
    return Sample(
        "news", "news", "news", "news", "en", record["title"], lines, ["content"] * len(lines), [True] * len(lines), 0.5
    )


def prepare(samples: Sequence[Sample]) -> None:
    """Gives every sample its cues; recurrence is counted among the samples of one corpus, planted ones aside."""
    known = {corpus: _recurrence(members) for corpus, members in _by_corpus(samples).items()}
    for sample in samples:
        full = [i for i, line in enumerate(sample.lines) if line.strip()]
        sample.lines = [sample.lines[i].strip() for i in full]
        sample.labels, sample.known = [sample.labels[i] for i in full], [sample.known[i] for i in full]
        if not sample.others:
            counted = known.get(sample.corpus)
            names = pl.Series([name_of(sample.source, line) for line in sample.lines], dtype=pl.String)
            sample.others = counted.others(names).to_list() if counted else [0] * len(full)
    lines = stacked(samples)
    told: list[list[str]] = [[] for _ in range(lines.size)]
    for names, which in cues_of(lines):
        some = np.flatnonzero(which != NONE)
        for line, number in zip(some.tolist(), which[some].tolist(), strict=True):
            told[line].append(names[number])
    for sample, start, end in zip(samples, lines.starts[:-1].tolist(), lines.starts[1:].tolist(), strict=True):
        sample.cues = told[start:end]


def stacked(samples: Sequence[Sample]) -> Stack:
    """Returns the lines of all samples, one sample after the other."""
    lines = lines_of(pl.Series(["\n".join(sample.lines) for sample in samples], dtype=pl.String))
    others = np.array([count for sample in samples for count in sample.others], np.int64)
    titles = [sample.title for sample in samples]
    return Stack(look_at(lines, phrases()), titles, others, np.zeros(len(others), np.bool_))


def _by_corpus(samples: Sequence[Sample]) -> dict[str, list[Sample]]:
    groups: dict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        if sample.sort != "planted":
            groups[sample.corpus].append(sample)
    return groups


def _recurrence(samples: Sequence[Sample]) -> LineRecurrence:
    records = pl.DataFrame(
        {
            "row": pl.int_range(len(samples), dtype=pl.UInt32, eager=True),
            "source": [sample.source for sample in samples],
            "text": ["\n".join(sample.lines) for sample in samples],
        }
    )
    rows = LINE_RECURRENCE.gather(records)
    return LINE_RECURRENCE.conclude(LINE_RECURRENCE.reduce(rows) if LINE_RECURRENCE.reduce else rows)
