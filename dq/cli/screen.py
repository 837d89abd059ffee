"""What the commands say on stderr."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from dq.errors import DqError
from dq.output.escape import printable


def note(text: str) -> None:
    """Prints a line on stderr."""
    print(printable(text), file=sys.stderr)


def complain(error: DqError) -> None:
    """Prints what went wrong and what to do next."""
    note(f"dq: {error}")
    if error.help:
        note(f"help: {error.help}")


@contextmanager
def progress() -> Iterator[Callable[[str, int], None]]:
    """Shows on stderr how far a run is: a live line on a terminal, nothing in a pipe."""
    if not sys.stderr.isatty():
        yield lambda _stage, _done: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), TextColumn("{task.completed:,.0f} records"))
    with Progress(*columns, TimeElapsedColumn(), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("starting", total=None)
        yield lambda stage, done: bar.update(task, description=stage, completed=done)
