"""What kind of chrome a line is, once it is known to be chrome, and which lines make one block."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from dq.text.chrome.looks import PROSE, Seen, first_paragraph

_SAME: Final = {"section": "navigation", "social": "share"}
_BY_FIGURE: Final = (
    ("duration", "player"),
    ("counted", "counter"),
    ("counter", "counter"),
    ("time stamp", "stamp"),
    ("reading time", "stamp"),
)
_BY_SHAPE: Final = (
    ("rights sign", "rights"),
    ("time stamp and more", "stamp"),
    ("breadcrumb", "navigation"),
    ("byline", "published"),
    ("handle", "share"),
    ("no letters", "navigation"),
    ("address", "stray"),
)
LISTS: Final = frozenset({"related", "mostread"})
_HEADLINES_OF_A_WIDGET: Final = 3
_LINES_OF_A_HEADLINE: Final = 5
_SITE_WIDE: Final = 2

STRAY: Final = "stray"
SITE_WIDE: Final = "site-wide"


def kinds_of(
    lines: Sequence[Seen],
    chrome: Sequence[bool],
    recurrence: Sequence[int],
    widgets: Sequence[tuple[int, int]],
) -> list[str | None]:
    """Returns the kind of each line of chrome, None for the article's own lines.

    Args:
        lines: of one record.
        chrome: which of them are chrome.
        recurrence: in how many other records of the source each stands.
        widgets: as `widgets_in` gives them.
    """
    kinds: list[str | None] = []
    heading, above = STRAY, first_paragraph(lines)
    for i, seen in enumerate(lines):
        kind = None
        if chrome[i]:
            kind = _own_kind(seen) or _by_place(seen, recurrence[i], heading, in_head=i < above)
            if kind in LISTS:
                heading = kind
        else:
            heading = STRAY
        kinds.append(kind)
    for first, last in widgets:
        if all(chrome[first:last]):
            listed = next((kind for kind in kinds[max(0, first - 1) : last] if kind in LISTS), "related")
            kinds[first:last] = [listed] * (last - first)
    return kinds


def blocks_of(flags: Sequence[bool]) -> list[tuple[int, int]]:
    """Returns the runs of set flags as half-open ranges."""
    edges = [i for i, (a, b) in enumerate(zip([False, *flags], [*flags, False], strict=True)) if a != b]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _own_kind(seen: Seen) -> str | None:
    named = _SAME.get(seen.hit.kind, seen.hit.kind) if seen.hit else None
    figure = next((kind for shape, kind in _BY_FIGURE if shape in seen.shapes), None)
    if figure:
        return figure
    if seen.hit and seen.hit.place != "holds":
        return named
    return next((kind for shape, kind in _BY_SHAPE if shape in seen.shapes), named)


def _by_place(seen: Seen, recurrence: int, heading: str, *, in_head: bool) -> str:
    if recurrence >= _SITE_WIDE:
        return SITE_WIDE
    if seen.sort == "headline" and not in_head:
        return heading if heading in LISTS else "related"
    if seen.sort in {"label", "headline"}:
        return "navigation"
    return STRAY


def _headlines(lines: Sequence[Seen]) -> bool:
    """Whether most lines that are no figures are as long as headlines, which the cells of a table are not."""
    words = [seen.sort in {"headline", "long line", "sentence"} for seen in lines if seen.sort != "figure"]
    return sum(words) * 2 > len(words)


def widgets_in(lines: Sequence[Seen]) -> list[tuple[int, int]]:
    """Returns the lists of headlines that take turns with times or counters, as half-open ranges of lines."""
    figure = [seen.sort == "figure" for seen in lines]
    if sum(figure) < _HEADLINES_OF_A_WIDGET:
        return []
    fits = [seen.sort not in PROSE and seen.sort != "notice" for seen in lines]
    found = []
    for first, last in blocks_of(fits):
        turns = [i for i in range(first, last - 1) if figure[i] and not figure[i + 1]]
        if len(turns) >= _HEADLINES_OF_A_WIDGET and max(b - a for a, b in pairwise(turns)) <= _LINES_OF_A_HEADLINE:
            start = turns[0]
            while start > first and figure[start - 1]:
                start -= 1
            if _headlines(lines[start : turns[-1] + 2]):
                found.append((start, turns[-1] + 2))
    return found
