"""Cues by name: columns of what speaks for or against each of some lines being page chrome."""

from functools import cache
from itertools import product
from typing import Final, NamedTuple

import numpy as np

from dq.text.chrome.wording import Bools, Ints

NONE: Final = -1
"""The number of no cue."""


class Cues(NamedTuple):
    """Cues of which a line has at most one.

    Attributes:
        names: of the cues.
        which: the number of the one each line has, or `NONE`.
    """

    names: tuple[str, ...]
    which: Ints


def cue_if(flags: Bools, name: str) -> Cues:
    """Returns one cue of the lines that are flagged."""
    return Cues((name,), np.where(flags, 0, NONE))


@cache
def names_of_all(form: str, *parts: tuple[str, ...]) -> tuple[str, ...]:
    """Returns names made of every choice from some parts, that from the last part changing fastest."""
    return tuple(form.format(*chosen) for chosen in product(*parts))


@cache
def _size(count: int, steps: tuple[int, ...]) -> str:
    """A number in words, coarser as it grows: `2`, `3 to 4`, `10 or more`; steps are the upper limits."""
    low = 0
    for step in steps:
        if count <= step:
            return str(step) if step == low else f"{low} to {step}"
        low = step + 1
    return f"{low} or more"


@cache
def names_of_sizes(steps: tuple[int, ...]) -> tuple[str, ...]:
    """Returns the names of the sizes that `sizes_of` tells apart."""
    return (*(_size(step, steps) for step in steps), _size(steps[-1] + 1, steps))


def sizes_of(counts: Ints, steps: tuple[int, ...]) -> Ints:
    """Returns the numbers of the sizes: how many of the upper limits are exceeded."""
    return np.searchsorted(steps, counts)
