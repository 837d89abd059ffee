"""The verdict on every line of some records: whether it is chrome, of what kind, and what decided it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, groupby
from math import log
from typing import Final

import numpy as np

from dq.text.chrome.chain import Floats, probabilities
from dq.text.chrome.cues import cues_of
from dq.text.chrome.guards import kept
from dq.text.chrome.kinds import LISTS, blocks_of, kinds_of, widgets_in
from dq.text.chrome.looks import PROSE, SENTENCE, Seen
from dq.text.chrome.names import Cues
from dq.text.chrome.phrases import Hit
from dq.text.chrome.stack import Stack
from dq.text.chrome.wording import Bools, Ints

_SHOWN_CUES: Final = 6
_CREDIT_WIDTH: Final = 140
_LONG_RUN: Final = 12
_SHARE_OF_LABELS: Final = 0.2
_AMBIGUOUS: Final = frozenset({"section", "navigation", "credit", "published", "author"})
"""Kinds whose phrases may be headings or bylines of the article as well."""

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


@dataclass(frozen=True, slots=True)
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
    noted = _credits(lines)
    likely = chances >= _needed(lines, model)
    kinds: list[str | None] = [None] * lines.size
    blocks = list(kinds)
    asked = np.unique(lines.record[likely | lines.learned])
    for record, seen in zip(asked.tolist(), lines.lines_of(asked), strict=True):
        own = slice(*lines.starts[record : record + 2].tolist())
        kinds[own] = _kinds(seen, lines, record, own, likely)
        blocks[own] = _blocks(kinds[own])
    told = np.flatnonzero(np.array([kind is not None for kind in kinds], np.bool_) | noted)
    whole = lines.of_sort("label phrase")
    rows = zip(
        told.tolist(),
        (told - lines.starts[lines.record[told]]).tolist(),
        chances[told].tolist(),
        scores[told].tolist(),
        whole[told].tolist(),
        _strongest(told, cues, model),
        strict=True,
    )
    return [
        Verdict(
            line,
            kinds[line] or "credit",
            chance,
            strongest,
            _log_odds(chance) - score,
            blocks[line] or str(number + 1),
            label,
        )
        for line, number, chance, score, label, strongest in rows
    ]


def _scores(lines: Stack, cues: Sequence[Cues], model: Weights) -> Floats:
    """The sum of the weights of each line's cues."""
    weight = model.cues.get
    scores = np.zeros(lines.size)
    for names, which in cues:
        scores += np.array([*(weight(name, 0.0) for name in names), 0.0])[which]  # the last, numbered -1, is no cue
    return scores


def _needed(lines: Stack, model: Weights) -> Floats:
    """How likely a line must be chrome: less where phrases say so, more where a whole paragraph would be lost."""
    labels = lines.column(lines.looks.of_hits(_is_a_label, otherwise=0), running=0) > 0
    bare = lines.column(lines.looks.of_hits(lambda _: 0, otherwise=1), running=1) > 0
    sorts = [lines.pages[lines.record], labels, lines.of_sort("notice"), lines.of_sort(*PROSE) & bare]
    return np.select(
        sorts, [model.in_page, model.of_a_phrase, model.of_a_notice, model.of_a_paragraph], model.in_article
    )


def _kinds(seen: list[Seen], lines: Stack, record: int, own: slice, likely: Bools) -> list[str | None]:
    """The kind of each line of one record that is chrome; None for the article's own lines."""
    page = bool(lines.pages[record])
    widgets = widgets_in(seen)
    learned = np.flatnonzero(lines.learned[own]).tolist()
    asked = {*np.flatnonzero(likely[own]).tolist(), *learned, *chain(*(range(*widget) for widget in widgets))}
    guarded = kept(seen, sorted(asked), lines.titles[record], page=page)
    chrome = _decided(seen, likely[own].tolist(), guarded, widgets, page=page)
    for number in learned:
        chrome[number] = number not in guarded
    return kinds_of(seen, chrome, lines.others[own].tolist(), widgets)


def _decided(
    lines: Sequence[Seen], likely: Sequence[bool], own: set[int], widgets: Sequence[tuple[int, int]], *, page: bool
) -> list[bool]:
    """Which lines are chrome: likely enough, or in a list that mostly is, or the same label as most that are."""
    chrome = [enough and i not in own for i, enough in enumerate(likely)]
    for first, last in widgets:
        headed = first > 0 and chrome[first - 1] and _heads_a_list(lines[first - 1])
        if headed or sum(chrome[first:last]) * 2 > last - first:
            chrome[first:last] = [i not in own for i in range(first, last)]
    if not page:
        _keep_tables(lines, chrome, widgets)
        _level_labels(lines, chrome)
    return chrome


def _heads_a_list(seen: Seen) -> bool:
    return seen.hit is not None and seen.hit.kind in LISTS


def _keep_tables(lines: Sequence[Seen], chrome: list[bool], widgets: Sequence[tuple[int, int]]) -> None:
    """A long run of short lines in an article that holds hardly a phrase of chrome is a list or table of the text."""
    short = [seen.sort not in PROSE and seen.sort != "notice" for seen in lines]
    if sum(short) < _LONG_RUN:
        return
    listed = set(chain(*(range(*widget) for widget in widgets)))
    for first, last in blocks_of(short):
        if last - first < _LONG_RUN or not any(chrome[first:last]):
            continue
        if sum(map(_is_label, lines[first:last])) < _SHARE_OF_LABELS * (last - first):
            for i in range(first, last):
                chrome[i] = chrome[i] and (_is_label(lines[i]) or i in listed)


def _level_labels(lines: Sequence[Seen], chrome: list[bool]) -> None:
    """Equal labels of one record are all chrome when at least half of them are."""
    places: dict[str, list[int]] = {}
    for i, seen in enumerate(lines):
        if _is_label(seen):
            places.setdefault(seen.words, []).append(i)
    for same in places.values():
        if sum(chrome[i] for i in same) * 2 >= len(same):
            for i in same:
                chrome[i] = True


def _is_label(seen: Seen) -> bool:
    """Nothing but a phrase that has no other use than in a page."""
    return seen.hit is not None and _is_a_label(seen.hit)


def _is_a_label(hit: Hit) -> bool:
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
    ranked = sorted(model.cues.items(), key=lambda cue: (-abs(cue[1]), cue[0]))
    rank_of = {name: rank for rank, (name, _) in enumerate(ranked)}
    ranks = np.full((len(which), len(cues)), len(ranked))
    for at, (names, numbers) in enumerate(cues):
        own = np.array([*(rank_of.get(name, len(ranked)) for name in names), len(ranked)])
        ranks[:, at] = own[numbers[which]]  # no cue is numbered -1, the last
    for strongest in np.sort(ranks)[:, :_SHOWN_CUES].tolist():
        yield tuple(ranked[rank] for rank in strongest if rank < len(ranked))


def _blocks(kinds: Sequence[str | None]) -> list[str | None]:
    """For every line of chrome the number of the first line of the run of its kind, None for the others."""
    runs = [list(run) for _, run in groupby(kinds)]
    firsts = accumulate(map(len, runs), initial=1)
    return [kind and str(first) for first, run in zip(firsts, runs, strict=False) for kind in run]


def _log_odds(probability: float) -> float:
    bounded = min(max(probability, _SURELY), 1 - _SURELY)
    return log(bounded / (1 - bounded))
