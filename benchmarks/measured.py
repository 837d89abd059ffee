"""What a process costs, from its start to its end."""

import os
import subprocess
import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds of a process and those it started, seconds on the clock, and MiB of memory of the largest at most."""

    cpu: float
    wall: float
    mib: float


def cost_of(command: list[str], *, may_exit: tuple[int, ...] = (0,)) -> Cost:
    """Runs a command and returns what it cost; its output is thrown away.

    Raises:
        RuntimeError: it ended with another status than it may.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in may_exit:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}")
    return Cost(used.ru_utime + used.ru_stime, time.perf_counter() - began, used.ru_maxrss / 1024)
