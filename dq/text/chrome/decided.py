"""Which lines of a record are chrome, and of what kind, once it is known how likely each is to be."""

from dataclasses import dataclass
from itertools import chain, compress
from typing import Final

from dq.text.chrome.guards import kept
from dq.text.chrome.kinds import LISTS, blocks_of, kinds_of, widgets_in
from dq.text.chrome.looks import PROSE, Seen

_LONG_RUN: Final = 12
_SHARE_OF_LABELS: Final = 0.2

_Ranges = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A record of which some lines may be chrome.

    Attributes:
        title: the headline.
        page: whether a whole page was stored.
        lines: what is seen in each alone.
        likely: which of them are likely enough to be chrome.
        labels: which are nothing but a phrase that has no other use than in a page.
        learned: which the house lexicon holds.
        others: in how many other records of the source each stands.
    """

    title: str | None
    page: bool
    lines: list[Seen]
    likely: list[bool]
    labels: list[bool]
    learned: list[bool]
    others: list[int]


def decided(record: Doubtful) -> list[str | None]:
    """Returns the kind of each line of a record that is chrome; None for the article's own lines."""
    widgets = widgets_in(record.lines)
    learned = list(compress(range(len(record.lines)), record.learned))
    asked = {*compress(range(len(record.lines)), record.likely), *learned, *chain(*(range(*each) for each in widgets))}
    own = kept(record.lines, sorted(asked), record.title, page=record.page)
    chrome = _chrome(record, own, widgets)
    for number in learned:
        chrome[number] = number not in own
    return kinds_of(record.lines, chrome, record.others, widgets)


def _chrome(record: Doubtful, own: set[int], widgets: _Ranges) -> list[bool]:
    """Which lines are chrome: likely enough, or in a list that mostly is, or the same label as most that are."""
    chrome = [enough and i not in own for i, enough in enumerate(record.likely)]
    for first, last in widgets:
        headed = first > 0 and chrome[first - 1] and _heads_a_list(record.lines[first - 1])
        if headed or sum(chrome[first:last]) * 2 > last - first:
            chrome[first:last] = [i not in own for i in range(first, last)]
    if not record.page:
        _keep_tables(record, chrome, widgets)
        _level_labels(record, chrome)
    return chrome


def _heads_a_list(seen: Seen) -> bool:
    return seen.hit is not None and seen.hit.kind in LISTS


def _keep_tables(record: Doubtful, chrome: list[bool], widgets: _Ranges) -> None:
    """A long run of short lines in an article that holds hardly a phrase of chrome is a list or table of the text."""
    short = [seen.sort not in PROSE and seen.sort != "notice" for seen in record.lines]
    if sum(short) < _LONG_RUN:
        return
    listed = set(chain(*(range(*widget) for widget in widgets)))
    for first, last in blocks_of(short):
        if last - first < _LONG_RUN or not any(chrome[first:last]):
            continue
        if sum(record.labels[first:last]) < _SHARE_OF_LABELS * (last - first):
            for i in range(first, last):
                chrome[i] = chrome[i] and (record.labels[i] or i in listed)


def _level_labels(record: Doubtful, chrome: list[bool]) -> None:
    """Equal labels of one record are all chrome when at least half of them are."""
    places: dict[str, list[int]] = {}
    for i in compress(range(len(chrome)), record.labels):
        places.setdefault(record.lines[i].words, []).append(i)
    for same in places.values():
        if sum(chrome[i] for i in same) * 2 >= len(same):
            for i in same:
                chrome[i] = True
