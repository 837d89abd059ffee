"""The verdict on every line of some records: whether it is chrome, of what kind, and what decided it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log
from typing import Final

import numpy as np

from dq.text.chrome.chain import Floats, probabilities
from dq.text.chrome.cues import cues_of
from dq.text.chrome.decided import Doubtful, decided
from dq.text.chrome.looks import PROSE, SENTENCE
from dq.text.chrome.names import Cues
from dq.text.chrome.phrases import Hit
from dq.text.chrome.stack import Stack
from dq.text.chrome.wording import Bools, Ints

_SHOWN_CUES: Final = 6
_CREDIT_WIDTH: Final = 140
_AMBIGUOUS: Final = frozenset({"section", "navigation", "credit", "published", "author"})
"""Kinds whose phrases may be headings or bylines of the article as well."""

_NAMES_KEPT: Final = 256
"""Of so many groups of cues, more than there are, it is kept what a model says of them: most have hundreds of names."""

_SURELY: Final = 1e-9
"""Probabilities nearer to 0 or 1 than this are taken for this near."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A line that is chrome, or a credit or publication line to take note of.

    Attributes:
        line: its number among those that were judged.
        kind: of chrome.
        probability: that it belongs to the page and not to the article.
        cues: what decided it, with the log-odds each adds; the strongest first.
        neighbours: the log-odds the lines around it add.
        block: the number of the first line of its block.
        whole_phrase: whether the line is nothing but a phrase of the lexicon.
    """

    line: int
    kind: str
    probability: float
    cues: tuple[tuple[str, float], ...]
    neighbours: float
    block: str
    whole_phrase: bool


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """The trained model: a weight a cue, the cost of changing state, the probability asked for."""

    cues: dict[str, float]
    entering: float
    leaving: float
    in_article: float
    of_a_phrase: float
    of_a_notice: float
    of_a_paragraph: float
    in_page: float


def judge(lines: Stack, model: Weights) -> list[Verdict]:
    """Returns the verdicts on the lines that are chrome or credits.

    Args:
        lines: of the records.
        model: the trained weights.
    """
    cues = cues_of(lines)
    scores = _scores(lines, cues, model)
    chances = probabilities(scores, lines.starts[:-1], model.entering, model.leaving)
    labels = lines.column(lines.looks.of_hits(_is_label, otherwise=0) > 0, running=False)
    likely = chances >= _needed(lines, labels, model)
    kinds = _kinds(lines, likely, labels)
    told = np.flatnonzero(np.array([kind is not None for kind in kinds], np.bool_) | _credits(lines))
    numbers = told - lines.starts[lines.record[told]]
    rows = zip(
        told.tolist(),
        chances[told].tolist(),
        scores[told].tolist(),
        _strongest(told, cues, model),
        _blocks(told, numbers, kinds),
        lines.of_sort("label phrase")[told].tolist(),
        strict=True,
    )
    return [
        Verdict(line, kinds[line] or "credit", chance, strongest, _log_odds(chance) - score, block, whole_phrase)
        for line, chance, score, strongest, block, whole_phrase in rows
    ]


def _scores(lines: Stack, cues: Sequence[Cues], model: Weights) -> Floats:
    """The sum of the weights of each line's cues."""
    scores = np.zeros(lines.size)
    for names, which in cues:
        scores += _weights(names, model)[which]
    return scores


@lru_cache(maxsize=_NAMES_KEPT)
def _weights(names: tuple[str, ...], model: Weights) -> Floats:
    """The weights of some cues, and at the end, numbered -1, that of none."""
    return np.array([*(model.cues.get(name, 0.0) for name in names), 0.0])


def _needed(lines: Stack, labels: Bools, model: Weights) -> Floats:
    """How likely a line must be chrome: less where phrases say so, more where a whole paragraph would be lost."""
    bare = lines.column(lines.looks.of_hits(lambda _: 0, otherwise=1), running=1) > 0
    sorts = [lines.pages[lines.record], labels, lines.of_sort("notice"), lines.of_sort(*PROSE) & bare]
    return np.select(
        sorts, [model.in_page, model.of_a_phrase, model.of_a_notice, model.of_a_paragraph], model.in_article
    )


def _kinds(lines: Stack, likely: Bools, labels: Bools) -> list[str | None]:
    """The kind of each line that is chrome; None for the articles' own lines."""
    kinds: list[str | None] = [None] * lines.size
    asked = np.unique(lines.record[likely | lines.learned])
    columns = [column.tolist() for column in (likely, labels, lines.learned, lines.others)]
    starts, pages = lines.starts.tolist(), lines.pages.tolist()
    for record, seen in zip(asked.tolist(), lines.lines_of(asked), strict=True):
        own = slice(starts[record], starts[record + 1])
        told = [column[own] for column in columns]
        kinds[own] = decided(Doubtful(lines.titles[record], pages[record], seen, *told))
    return kinds


def _is_label(hit: Hit) -> bool:
    """A whole line that has no other use than in a page."""
    return hit.place == "whole" and hit.kind not in _AMBIGUOUS


def _credits(lines: Stack) -> Bools:
    """The lines that name whose picture it is, in the article's own text."""
    looks = lines.looks
    opens = looks.of_hits(lambda hit: hit.kind == "credit" and hit.place == "opens", otherwise=0) > 0
    named = opens & (looks.widths <= _CREDIT_WIDTH) & (looks.endings != SENTENCE)
    named[list(looks.credits)] = True
    return lines.column(named, running=False)


def _strongest(which: Ints, cues: Sequence[Cues], model: Weights) -> Iterator[tuple[tuple[str, float], ...]]:
    """Yields the cues of some lines that count most, with their weights."""
    ranked = list(_ranked(model).items())
    ranks = np.full((len(which), len(cues)), len(ranked))
    for at, (names, numbers) in enumerate(cues):
        ranks[:, at] = _ranks(names, model)[numbers[which]]
    for strongest in np.sort(ranks)[:, :_SHOWN_CUES].tolist():
        yield tuple(ranked[rank] for rank in strongest if rank < len(ranked))


@lru_cache(maxsize=1)
def _ranked(model: Weights) -> dict[str, float]:
    """The weights by cue, those that count most first."""
    return dict(sorted(model.cues.items(), key=lambda cue: (-abs(cue[1]), cue[0])))


@lru_cache(maxsize=_NAMES_KEPT)
def _ranks(names: tuple[str, ...], model: Weights) -> Ints:
    """The places of some cues among the ranked ones; those without a weight, and none, the last, are behind all."""
    rank_of = {name: rank for rank, name in enumerate(_ranked(model))}
    return np.array([*(rank_of.get(name, len(rank_of)) for name in names), len(rank_of)])


def _blocks(told: Ints, numbers: Ints, kinds: Sequence[str | None]) -> Iterator[str]:
    """Yields for some lines the number of the first line of the run of its kind, in the record."""
    block = ""
    for line, number in zip(told.tolist(), numbers.tolist(), strict=True):
        if number == 0 or kinds[line] is None or kinds[line] != kinds[line - 1]:
            block = str(number + 1)
        yield block


def _log_odds(probability: float) -> float:
    bounded = min(max(probability, _SURELY), 1 - _SURELY)
    return log(bounded / (1 - bounded))
