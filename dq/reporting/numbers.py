"""Numbers as the report prints them."""

import math
from typing import Final, NamedTuple

NO_BREAK: Final = "\N{NO-BREAK SPACE}"

_Z: Final = 1.959964
"""The normal quantile of a 95 % interval."""


class Interval(NamedTuple):
    """A share's 95 % confidence interval, each end between 0 and 1."""

    low: float
    high: float


def count(value: int) -> str:
    """Returns a whole number with its thousands set off."""
    return f"{value:,}"


def percent(share: float) -> str:
    """Returns a share as a percentage, finer where it is small."""
    value = share * 100
    places = 0 if value in {0, 100} else 1 if value >= 0.1 else 2  # noqa: PLR2004 - a tenth of a percent
    return f"{value:.{places}f}{NO_BREAK}%"


def plural(number: int, noun: str) -> str:
    """Returns a number with its noun, such as `1 record` or `2,000 records`."""
    return f"{count(number)} {noun}{'' if number == 1 else 's'}"


def wilson(hits: int, of: int) -> Interval:
    """Returns Wilson's score interval of a share: honest for few records too, unlike the share itself.

    Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927).
    """
    if not of:
        return Interval(0.0, 1.0)
    share, square = hits / of, _Z * _Z
    middle = share + square / (2 * of)
    spread = _Z * math.sqrt(share * (1 - share) / of + square / (4 * of * of))
    scale = 1 + square / of
    return Interval(max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale))
