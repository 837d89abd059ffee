"""Lines that are written in another script than the text they stand in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from dq.text.scripts import companions, scripts_in
from dq.text.unicode_data import SCRIPT_INDEX, SCRIPT_NAMES, SCRIPT_STARTS
from dq.vocabulary import Span

_DIGIT: Final = re.compile(r"\d")
_LETTERS: Final = 3
_MOST: Final = 0.5


@dataclass(frozen=True, slots=True)
class ForeignLine:
    """A line most letters of which are of another script.

    Attributes:
        span: the line without white space around it.
        script: of most of its letters.
        share: of its letters that are of that script or written together with it.
        block: the number of the first line of the run of foreign lines it belongs to, from 1.
    """

    span: Span
    script: str
    share: float
    block: int


def foreign_lines(text: str, main: str) -> Iterator[ForeignLine]:
    """Yields the lines whose letters are mostly not of the main script; blank lines do not end a run of them."""
    own = companions(main)
    at = 0
    block = 0
    for number, line in enumerate(text.split("\n"), 1):
        found = None if not line.strip() else _foreign(line, own)
        if found:
            block = block or number
            bare = line.strip()
            start = at + line.index(bare)
            yield ForeignLine(Span(start, start + len(bare)), *found, block)
        elif line.strip():
            block = 0
        at += len(line) + 1


def _is_mostly(line: str, own: frozenset[str]) -> bool:
    """Whether more than half of all characters are letters of some scripts, told without counting the others."""
    letters = sum(map(len, _runs(own).findall(line)))
    return 2 * letters > len(line) and 2 * (letters - len(_DIGIT.findall(line))) > len(line)


@cache
def _runs(scripts: frozenset[str]) -> re.Pattern[str]:
    """Characters of the scripts, as many as stand together."""
    ends = (*SCRIPT_STARTS[1:], 0x110000)
    ranges = zip(SCRIPT_STARTS, ends, SCRIPT_INDEX, strict=True)
    inside = (f"\\U{first:08x}-\\U{end - 1:08x}" for first, end, index in ranges if SCRIPT_NAMES[index] in scripts)
    return re.compile(f"[{''.join(inside)}]+")


def _foreign(line: str, own: frozenset[str]) -> tuple[str, float] | None:
    if (line.isascii() and "Latin" in own) or _is_mostly(line, own):
        return None
    counts = scripts_in(line)
    total = sum(counts.values())
    others = {script: count for script, count in counts.items() if script not in own}
    if not others:
        return None
    script = next(iter(others))
    count = sum(counts.get(companion, 0) for companion in companions(script))
    if count < _LETTERS or count / total < _MOST:
        return None
    return script, count / total
