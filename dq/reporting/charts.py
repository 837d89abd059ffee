"""The geometry of the page's charts; a template draws them, and a table or sentence stands beside each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

BULLET_WIDTH: Final = 260
SPARK_WIDTH: Final = 120
SPARK_HEIGHT: Final = 26

_HEADROOM: Final = 1.25
"""How much wider a bullet's scale is than the largest thing on it."""

_PAD: Final = 3
"""Pixels above and below a line, so that its stroke is not cut."""


@dataclass(frozen=True, slots=True)
class Bullet:
    """What was observed against what is allowed, in pixels of a `BULLET_WIDTH` wide strip.

    Attributes:
        bar: how long the bar of what was observed is.
        ticks: where the limits stand.
    """

    bar: float
    ticks: tuple[float, ...]


def bullet(observed: float, limits: Sequence[float], *, most: float | None = None) -> Bullet:
    """Returns the geometry of a bullet bar.

    Args:
        observed: what was seen, not negative.
        limits: the least and the most allowed, as far as there are.
        most: the largest value there can be, such as 1 for a share.
    """
    widest = max([observed, *limits]) * _HEADROOM or 1.0
    scale = min(widest, most) if most is not None else widest
    return Bullet(_pixels(observed, scale), tuple(_pixels(limit, scale) for limit in limits))


def spark(values: Sequence[float]) -> str:
    """Returns the points of a sparkline from zero to the largest value, as SVG's `points`."""
    top = max(values, default=0.0) or 1.0
    step = SPARK_WIDTH / max(len(values) - 1, 1)
    room = SPARK_HEIGHT - 2 * _PAD
    return " ".join(f"{i * step:.1f},{_PAD + room * (1 - value / top):.1f}" for i, value in enumerate(values))


def _pixels(value: float, scale: float) -> float:
    return round(max(0.0, min(1.0, value / scale)) * BULLET_WIDTH, 1)
