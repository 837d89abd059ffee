"""What each stage of an audit costs: CPU seconds, and the most memory the process has held by its end."""

import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

try:
    import resource
except ImportError:  # Windows has no such account
    resource = None  # type: ignore[assignment]

_STATUS: Final = Path("/proc/self/status")


@dataclass(slots=True)
class Timings:
    """CPU seconds by stage, in the order in which the stages first ran.

    Attributes:
        seconds: by stage; of all threads of the process, and of the other processes that worked for the stage.
        peaks: bytes, by stage: the most memory this process had held when the stage last ended.
    """

    seconds: dict[str, float] = field(default_factory=dict)
    peaks: dict[str, int] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Counts what is done in the block to a stage."""
        began = time.process_time()
        try:
            yield
        finally:
            self.add({name: time.process_time() - began})

    def add(self, seconds: Mapping[str, float]) -> None:
        """Counts CPU seconds to stages that end now."""
        peak = peak_bytes()
        for name, spent in seconds.items():
            self.seconds[name] = self.seconds.get(name, 0.0) + spent
            self.peaks[name] = peak

    def rows(self) -> list[dict[str, Any]]:
        """Returns the stages as they stand in `run.json`: `stage`, `cpu_seconds`, `peak_bytes`."""
        return [
            {"stage": name, "cpu_seconds": round(spent, 3), "peak_bytes": self.peaks.get(name)}
            for name, spent in self.seconds.items()
        ]


def peak_bytes() -> int:
    """Returns the most memory this process has held so far, in bytes; 0 where the system does not tell."""
    if _STATUS.exists():  # Linux; its other account counts what the process that started this one held as well
        own = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(own.split()[1]) * 1024
    if resource is None:
        return 0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def stage_lines(stages: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Yields the stages of a run as lines of a table, the dearest first; those under a hundredth of all as one."""
    whole = sum(stage["cpu_seconds"] for stage in stages)
    yield f"{'CPU s':>9}  {'share':>6}  {'peak MiB':>8}  stage"
    rest = 0.0
    for stage in sorted(stages, key=lambda stage: (-stage["cpu_seconds"], stage["stage"])):
        spent, peak = stage["cpu_seconds"], stage["peak_bytes"]
        if spent < whole / 100:
            rest += spent
        else:
            yield f"{spent:>9.2f}  {spent / whole:>6.1%}  {peak / 2**20 if peak else 0:>8,.0f}  {stage['stage']}"
    yield f"{rest:>9.2f}  {rest / max(whole, 1e-9):>6.1%}  {'':>8}  the rest"
    yield f"{whole:>9.2f}  {'':>6}  {'':>8}  in all, report and output left aside"
