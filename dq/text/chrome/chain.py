"""A two-state chain over lines: each line is the article's or the page's, and neighbours tend to be alike.

The exact probabilities of a linear-chain model, for two states small enough to be written out. Where the odds of a line
given those above it are `x`, the odds of the next are `(a x + b) / (c x + d)`: the way from line to line is a matrix,
and the way through a stretch of lines the product of theirs. All stretches are multiplied at once, which takes as long
for one record of many lines as for many records of a few.
"""

from math import isqrt
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_MOST: Final = 300.0
"""Scores are cut off here, where a probability is 0 or 1 and odds do not overflow yet."""


def probabilities(scores: Floats, starts: Ints, entering: float, leaving: float) -> Floats:
    """Returns for every line the probability that it belongs to the page.

    Args:
        scores: log-odds of each line on its own, of one record after the other.
        starts: where each record begins.
        entering: log-weight of going from a line of the article to one of the page.
        leaving: log-weight of the way back.
    """
    scores = np.clip(scores, -_MOST, _MOST)
    ends = np.append(starts[1:], len(scores))
    above = _messages(scores, starts, entering, leaving)
    below = _messages(scores[::-1], len(scores) - ends[::-1], leaving, entering)[::-1]
    chances: Floats = 1 / (1 + np.exp(-(scores + above + below)))
    return chances


def _messages(scores: Floats, starts: Ints, entering: float, leaving: float) -> Floats:
    """What the lines above each line of its record say of it, as log-odds."""
    length = isqrt(len(scores)) + 1
    stretches = len(scores) // length + 1
    odds, enter = np.ones(length * stretches), np.full(length * stretches, np.exp(entering))
    odds[: len(scores)] = np.exp(scores)
    odds[starts[1:] - 1], enter[starts[1:] - 1] = 0.0, 1.0  # above a record's first line stands nothing
    upper, lower = np.empty((2, length + 1, 2, stretches))
    upper[0], lower[0] = [[1.0], [0.0]], [[0.0], [1.0]]
    steps = zip(odds.reshape(stretches, length).T, enter.reshape(stretches, length).T, strict=True)
    for at, (odd, into) in enumerate(steps):
        turned = upper[at] * odd
        rest = turned * np.exp(leaving) + lower[at]
        scale = rest.max(axis=0)
        upper[at + 1], lower[at + 1] = (turned + lower[at] * into) / scale, rest / scale
    entered = _entered(np.array([upper[length], lower[length]]))
    reached = [part[:length, 0] * entered + part[:length, 1] for part in (upper, lower)]
    messages: Floats = np.log(reached[0] / reached[1]).T.reshape(-1)[: len(scores)]
    return messages


def _entered(ways: Floats) -> Floats:
    """The odds with which each stretch is entered, the first with even ones."""
    odds = [1.0]
    for (a, b), (c, d) in ways.transpose(2, 0, 1)[:-1].tolist():
        odds.append((a * odds[-1] + b) / (c * odds[-1] + d))
    return np.array(odds)
