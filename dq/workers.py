"""Batches worked on by several processes, their results in the order of the batches.

What is done with a batch is a function of the batch and of what every process is given once, so the result is the same
for any number of processes. Each is started afresh, because Polars' threads do not survive a fork, and has one thread.
Nothing here may import Polars: a process must say how many threads it wants before that.
"""

import gc
import os
import pickle
import signal
import tempfile
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Protocol, TypeVar

from dq.errors import CheckError

GivenT = TypeVar("GivenT")
BatchT = TypeVar("BatchT")
DoneT = TypeVar("DoneT")

_AHEAD: Final = 2
"""Batches that wait for a process, beyond those being worked on: enough to keep all busy, few enough to hold."""

_given: dict[str, Any] = {}
"""What this process was given for the stage at hand, by the file it came in."""


class Crew(Protocol):
    """Applies a function to batches."""

    def __call__(
        self, work: Callable[[GivenT, BatchT], DoneT], given: GivenT, batches: Iterable[BatchT]
    ) -> Iterator[DoneT]:
        """Yields `work(given, batch)` of each batch, in their order."""


@contextmanager
def crew(jobs: int) -> Iterator[Crew]:
    """Gives a crew of processes while the block runs; of one job it is this process itself.

    Raises:
        CheckError: a process died.
    """
    if jobs == 1:
        yield _alone
        return
    with tempfile.TemporaryDirectory(prefix="dq-") as folder:
        pool = ProcessPoolExecutor(jobs, get_context("spawn"), _start, (gc.get_threshold(),))
        try:
            yield _Pool(pool, jobs, Path(folder))
        except BrokenProcessPool as error:
            raise CheckError(
                "a process that worked on batches has died, as they do when memory runs out",
                help="use fewer: --jobs 1, or smaller batches: --batch-size 4",
            ) from error
        finally:
            pool.shutdown(cancel_futures=True)


def _alone(work: Callable[[GivenT, BatchT], DoneT], given: GivenT, batches: Iterable[BatchT]) -> Iterator[DoneT]:
    for batch in batches:
        yield work(given, batch)


class _Pool:
    """The crew of several processes; what it is given goes through a file, once for each stage."""

    def __init__(self, pool: ProcessPoolExecutor, jobs: int, folder: Path) -> None:
        self._pool = pool
        self._most = jobs + _AHEAD
        self._folder = folder
        self._stages = 0

    def __call__(
        self, work: Callable[[GivenT, BatchT], DoneT], given: GivenT, batches: Iterable[BatchT]
    ) -> Iterator[DoneT]:
        self._stages += 1
        file = self._folder / f"{self._stages}.pickle"
        with file.open("wb") as out:
            _dump((work, given), out)
        waiting: deque[Future[DoneT]] = deque()
        for batch in batches:
            waiting.append(self._pool.submit(_work, str(file), batch))
            if len(waiting) == self._most:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _dump(value: Any, out: Any) -> None:
    """Pickles what is defined inside functions as well, and read-only mappings."""
    from cloudpickle import Pickler

    class Thorough(Pickler):  # type: ignore[misc,no-any-unimported,unused-ignore]
        def reducer_override(self, item: Any) -> Any:
            if isinstance(item, MappingProxyType):
                return MappingProxyType, (dict(item),)
            return super().reducer_override(item)

    Thorough(out).dump(value)


def _start(thresholds: tuple[int, int, int]) -> None:
    """In a process, first of all: one thread, and an interrupt is for the process that leads."""
    os.environ["POLARS_MAX_THREADS"] = "1"
    gc.set_threshold(*thresholds)
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _work(file: str, batch: Any) -> Any:
    if file not in _given:
        _given.clear()  # what was given for the last stage need not be held any longer
        with Path(file).open("rb") as stream:
            _given[file] = pickle.load(stream)  # noqa: S301 - written by the process that leads, in a folder of its own
    work, given = _given[file]
    return work(given, batch)
