"""What the commands say on stderr."""

import sys
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Final

from dq.errors import DqError
from dq.output.escape import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dq.corpus import Position

LIVE_INTERVAL: Final = 0.2
PLAIN_INTERVAL: Final = 10.0
"""Seconds between two signs of progress on a terminal and in a log."""


def note(text: str) -> None:
    """Prints a line on stderr."""
    print(printable(text), file=sys.stderr)


def complain(error: DqError) -> None:
    """Prints what went wrong and what to do next."""
    note(f"dq: {error}")
    for line in error.detail:
        note(line)
    if error.help:
        note(f"help: {error.help}")


class Meter:
    """Says how far a run is: called with the stage and how many records it has done.

    Args:
        show: is given the line and the share that is done, None when that is not known.
        interval: seconds between two lines.
    """

    def __init__(self, show: "Callable[[str, float | None], None]", interval: float) -> None:
        self._show = show
        self._interval = interval
        self._position: Position | None = None
        self._stage = ""
        self._reads = False
        self._began = self._shown = self._called = monotonic()

    def follow(self, position: "Position") -> None:
        """Tells the share that is done, and the speed, from how far the files have been read."""
        self._position = position

    def __call__(self, stage: str, done: int) -> None:
        """Shows a line, when the last one is old enough."""
        now = monotonic()
        if stage != self._stage:
            self._stage, self._began = stage, self._called
            self._reads = self._position is not None and self._position.done < self._position.total
        self._called = now
        if now - self._shown < self._interval:
            return
        self._shown = now
        line, share = f"{stage}: {done:,} records", None
        if self._position and self._reads:
            share = min(1.0, self._position.done / self._position.total)
            speed = self._position.done / 10**6 / max(now - self._began, 1e-3)
            left = (now - self._began) * (1 - share) / max(share, 1e-3)
            line += f", {share:.0%}, {speed:,.1f} MB/s, {left:,.0f} s left"
        self._show(line, share)


@contextmanager
def progress() -> "Iterator[Meter]":
    """Shows on stderr how far a run is: a live bar on a terminal, a line every ten seconds elsewhere."""
    if not sys.stderr.isatty():
        yield Meter(lambda line, _share: note(line), PLAIN_INTERVAL)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (BarColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("starting", total=1.0)

        def show(line: str, share: float | None) -> None:
            bar.update(task, description=line, total=None if share is None else 1.0, completed=share or 0.0)

        yield Meter(show, LIVE_INTERVAL)
