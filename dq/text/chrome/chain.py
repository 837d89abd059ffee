"""A two-state chain over lines: each line is the article's or the page's, and neighbours tend to be alike.

The exact probabilities of a linear-chain model (forward and backward sums in logarithms), for two states small enough
to be written out: the article's state scores 0, so that one number a line and one for each change of state say it all.
"""

from collections.abc import Sequence
from math import exp, log1p


def probabilities(scores: Sequence[float], entering: float, leaving: float) -> list[float]:
    """Returns for every line the probability that it belongs to the page.

    Args:
        scores: log-odds of each line on its own.
        entering: log-weight of going from a line of the article to one of the page.
        leaving: log-weight of the way back.
    """
    before = _messages(scores, entering, leaving)
    after = _messages(scores[::-1], leaving, entering)[::-1]
    return [_sigmoid(score + left + right) for score, left, right in zip(scores, before, after, strict=True)]


def _messages(scores: Sequence[float], entering: float, leaving: float) -> list[float]:
    """What the lines before each line say of it, as log-odds."""
    messages = []
    message = 0.0
    for score in scores:
        messages.append(message)
        odds = message + score
        message = _log_sum(entering, odds) - _log_sum(0.0, odds + leaving)
    return messages


def _log_sum(a: float, b: float) -> float:
    high, low = (a, b) if a > b else (b, a)
    return high + log1p(exp(low - high))


def _sigmoid(x: float) -> float:
    return 1 / (1 + exp(-x)) if x > 0 else exp(x) / (1 + exp(x))
