"""The verdict on every line of an article, reached once for all checks of page chrome."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from dq.check import Article, Found
from dq.lexicons import lexicon
from dq.measures.chrome_lines import KINDS, OTHERS, SUSPECTED, phrases
from dq.surveys.line_recurrence import LINE_RECURRENCE, name_of
from dq.text.chrome.chain import probabilities
from dq.text.chrome.credits import credit_at_the_end
from dq.text.chrome.cues import cues_of, first_paragraph
from dq.text.chrome.guards import kept
from dq.text.chrome.kinds import LISTS, blocks_of, kinds_of, widgets_in
from dq.text.chrome.sight import PROSE, RUNNING, Seen, look_at, looks_like_a_page, see
from dq.text.lines import Line, split_lines
from dq.vocabulary import Confidence, FixSafety, Severity, Span

_SHOWN_CUES: Final = 6
_SURE: Final = 0.995
_LIKELY: Final = 0.97
_NOTED: Final = frozenset({"credit", "published"})
_FIXED: Final = frozenset(KINDS) - _NOTED | {"stray", "stamp", "counter"}
_CREDIT_WIDTH: Final = 140
_LONG_RUN: Final = 12
_SHARE_OF_LABELS: Final = 0.2
_AMBIGUOUS: Final = frozenset({"section", "navigation", "credit", "published", "author"})
"""Kinds whose phrases may be headings or bylines of the article as well."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A line that is chrome, or a credit or publication line to take note of.

    Attributes:
        number: of the line among those of the record that are not blank, from 0.
        line: where it is.
        kind: of chrome.
        probability: that it belongs to the page and not to the article.
        cues: what decided it, with the log-odds each adds; the strongest first.
        neighbours: the log-odds the lines around it add.
        block: the number of the first line of its block.
        whole_phrase: whether the line is nothing but a phrase of the lexicon.
    """

    number: int
    line: Line
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


@cache
def weights() -> Weights:
    """Returns the weights of the lexicon `chrome/weights`."""
    table: dict[str, Any] = lexicon("chrome/weights")
    return Weights(table["cues"], **table["chain"], **table["probability"])


def verdicts(article: Article) -> tuple[Verdict, ...]:
    """Returns the lines of an article's text that are chrome or credits; read through `article.share`."""
    if not article.row[SUSPECTED]:
        return ()
    known = phrases()
    lines = look_at(split_lines(article.text), lambda line: see(line, known))
    return judge(lines, article.title, _recurrence(article, lines), weights(), _learned(article, lines))


def _learned(article: Article, lines: Sequence[Seen]) -> set[int]:
    """The numbers of the lines that the house lexicon holds."""
    known = article.known(LINE_RECURRENCE).learned
    if not known:
        return set()
    return {i for i, seen in enumerate(lines) if name_of(article.source, seen.line.text) in known}


def _recurrence(article: Article, lines: Sequence[Seen]) -> list[int]:
    """In how many other records of the source each line stands that is not blank."""
    others = article.row[OTHERS]
    if others is None:
        return [0] * len(lines)
    return [count for raw, count in zip(article.text.split("\n"), others, strict=True) if raw.strip()]


def judge(
    lines: Sequence[Seen], title: str | None, recurrence: Sequence[int], model: Weights, learned: Collection[int] = ()
) -> tuple[Verdict, ...]:
    """Returns the verdicts on the lines of one record that are chrome or credits.

    Args:
        lines: as `see` saw them.
        title: the record's headline, which is never chrome.
        recurrence: in how many other records of the source each line stands.
        model: the trained weights.
        learned: the numbers of the lines that the house lexicon holds.
    """
    cues = cues_of(lines, title, recurrence, learned)
    weight = model.cues.get
    scores = [sum([weight(cue, 0.0) for cue in mine]) for mine in cues]
    chances = probabilities(scores, model.entering, model.leaving)
    own = kept(lines, title)
    chrome = _decided(lines, chances, own, model)
    for i in learned:
        chrome[i] = i not in own
    kinds = kinds_of(lines, chrome, recurrence, first_paragraph(lines))
    blocks = _blocks(kinds)
    found = []
    for i, seen in enumerate(lines):
        kind = kinds[i] or ("credit" if _is_credit(seen) else None)
        if kind:
            found.append(
                Verdict(
                    i,
                    seen.line,
                    kind,
                    chances[i],
                    _strongest(cues[i], model),
                    _log_odds(chances[i]) - scores[i],
                    blocks.get(i, str(i + 1)),
                    _is_phrase(seen),
                )
            )
    return tuple(found)


def _decided(lines: Sequence[Seen], chances: Sequence[float], own: set[int], model: Weights) -> list[bool]:
    """Which lines are chrome: likely enough, or in a list that mostly is, or the same label as most that are."""
    page = looks_like_a_page(lines)
    needed = [model.in_page if page else _needed_in_an_article(seen, model) for seen in lines]
    chrome = [chance >= least and i not in own for i, (chance, least) in enumerate(zip(chances, needed, strict=True))]
    for first, last in widgets_in(lines):
        headed = first > 0 and chrome[first - 1] and _heads_a_list(lines[first - 1])
        if headed or sum(chrome[first:last]) * 2 > last - first:
            chrome[first:last] = [i not in own for i in range(first, last)]
    if not page:
        _keep_tables(lines, chrome)
        _level_labels(lines, chrome)
    return chrome


def _needed_in_an_article(seen: Seen, model: Weights) -> float:
    """How likely a line must be chrome: less where phrases say so, more where a whole paragraph would be lost."""
    if _is_label(seen):
        return model.of_a_phrase
    if seen.sort == "notice":
        return model.of_a_notice
    return model.of_a_paragraph if seen.sort in PROSE and not seen.hit else model.in_article


def _heads_a_list(seen: Seen) -> bool:
    return seen.hit is not None and seen.hit.kind in LISTS


def _keep_tables(lines: Sequence[Seen], chrome: list[bool]) -> None:
    """A long run of short lines in an article that holds hardly a phrase of chrome is a list or table of the text."""
    widgets = {i for first, last in widgets_in(lines) for i in range(first, last)}
    for first, last in blocks_of([seen.sort not in PROSE and seen.sort != "notice" for seen in lines]):
        labels = sum(_is_label(seen) for seen in lines[first:last])
        if last - first >= _LONG_RUN and labels < _SHARE_OF_LABELS * (last - first):
            for i in range(first, last):
                chrome[i] = chrome[i] and (_is_label(lines[i]) or i in widgets)


def _level_labels(lines: Sequence[Seen], chrome: list[bool]) -> None:
    """Equal labels of one record are all chrome when at least half of them are."""
    places: dict[str, list[int]] = {}
    for i, seen in enumerate(lines):
        if _is_label(seen):
            places.setdefault(seen.line.words, []).append(i)
    for same in places.values():
        if sum(chrome[i] for i in same) * 2 >= len(same):
            for i in same:
                chrome[i] = True


def _is_label(seen: Seen) -> bool:
    """Nothing but a phrase that has no other use than in a page."""
    return seen.sort == "label phrase" and seen.hit is not None and seen.hit.kind not in _AMBIGUOUS


def _is_phrase(seen: Seen) -> bool:
    return seen.sort == "label phrase"


def report(article: Article, kind: str, what: str) -> Iterator[Found]:
    """Yields a finding for every line of one kind.

    Args:
        article: whose text is meant.
        kind: of chrome.
        what: what the line is, as the message says it, such as `A cookie notice`.
    """
    for verdict in article.share(verdicts):
        if verdict.kind == kind:
            noted = kind in _NOTED
            certain = verdict.whole_phrase and verdict.probability >= _SURE
            yield Found(
                Span(verdict.line.start, verdict.line.end),
                f"{what}: {_quoted(verdict.line.text)}",
                _evidence(verdict) | ({"value": _value(verdict.line.words)} if noted else {}),
                fix="" if kind in _FIXED else None,
                fix_safety=(FixSafety.SAFE if certain else FixSafety.UNSAFE) if kind in _FIXED else None,
                severity=Severity.INFO if noted else None,
                confidence=_confidence(verdict.probability),
                group=verdict.block,
            )


def _evidence(verdict: Verdict) -> dict[str, Any]:
    return {
        "probability": round(verdict.probability, 4),
        "cues": {cue: round(weight, 2) for cue, weight in verdict.cues},
        "neighbours": round(verdict.neighbours, 2) + 0.0,  # no neighbour adds 0, which rounded may be -0
    }


def _value(words: str) -> str:
    """Whom a caption names at its end; else what a labelled line says after its labels, or all of it."""
    return credit_at_the_end(words) or re.split("[:：]", words)[-1].strip() or words


def _confidence(probability: float) -> Confidence:
    if probability >= _SURE:
        return Confidence.HIGH
    return Confidence.MEDIUM if probability >= _LIKELY else Confidence.LOW


def _quoted(text: str, longest: int = 60) -> str:
    return f"“{text}”" if len(text) <= longest else f"“{text[: longest - 1].rstrip()}…”"


def _strongest(cues: Sequence[str], model: Weights) -> tuple[tuple[str, float], ...]:
    weighed = sorted(
        ((cue, model.cues[cue]) for cue in set(cues) if cue in model.cues), key=lambda c: (-abs(c[1]), c[0])
    )
    return tuple(weighed[:_SHOWN_CUES])


def _is_credit(seen: Seen) -> bool:
    """A line that names whose picture it is, in the article's own text."""
    if seen.sort == RUNNING:
        return False
    hit = seen.hit
    return bool(
        hit
        and hit.kind == "credit"
        and hit.place == "opens"
        and seen.width <= _CREDIT_WIDTH
        and seen.ending != "sentence"
    ) or (credit_at_the_end(seen.line.words) is not None)


def _blocks(kinds: Sequence[str | None]) -> dict[int, str]:
    """For every line of chrome, the number of the first line of the run of its kind."""
    blocks: dict[int, str] = {}
    for kind in {kind for kind in kinds if kind}:
        for first, last in blocks_of([k == kind for k in kinds]):
            blocks.update(dict.fromkeys(range(first, last), str(first + 1)))
    return blocks


def _log_odds(probability: float) -> float:
    from math import log

    bounded = min(max(probability, 1e-9), 1 - 1e-9)
    return log(bounded / (1 - bounded))
