"""What becomes of memory that is freed, for as long as a run of the command lasts.

A batch makes hundreds of columns and drops them. By default the allocators of Polars (jemalloc) and of NumPy (the C
library's) hand the most of it back to the system soon and take it anew, page by page: 3 of the 67 CPU seconds of an
audit of 215,780 records. Where memory is not bounded it stays with the process instead; where it is, it is handed back
at once: a fifth less is held, for 4 more seconds. Settings are for the process of the command alone: a program that
uses this package has its own way with memory.
"""

import ctypes
import os
import sys
from typing import Final, NamedTuple


class Freed(NamedTuple):
    """What becomes of it.

    Attributes:
        lent: milliseconds before the system may take freed memory of Polars where it is short of it.
        kept: milliseconds after that, before it is handed back in any case.
        heap: bytes that the C library may keep at the end of its heap.
        largest: bytes of the largest piece that the C library puts on its heap, where it can be kept.
    """

    lent: int
    kept: int
    heap: int
    largest: int


KEPT: Final = Freed(lent=1000, kept=30_000, heap=512 * 2**20, largest=32 * 2**20)
"""Kept for good would spare another CPU second in 60, and hold a quarter more; no larger piece is taken."""

GIVEN_BACK: Final = Freed(lent=100, kept=0, heap=4 * 2**20, largest=4 * 2**20)
"""Smaller pieces given back, or all without delay, would cost 5 more CPU seconds in 70, and hold hardly less."""

_M_TRIM_THRESHOLD: Final = -1
_M_MMAP_THRESHOLD: Final = -3
"""Numbers that `mallopt` of the GNU C library knows its settings by (malloc.h)."""


def settle_freed_memory(freed: Freed) -> None:
    """Tells both allocators; settings of the environment stand, and processes to come inherit all of them.

    Polars puts its own settings before those of the environment, which win, and reads them when it is loaded: where
    that has happened, as in a program that calls the command, nothing is changed; nor elsewhere than on Linux.
    """
    if sys.platform != "linux" or "polars" in sys.modules:
        return
    arenas = os.cpu_count() or 1  # four a processor, the default, keep four times as much
    told = f"narenas:{arenas},dirty_decay_ms:{freed.lent},muzzy_decay_ms:{freed.kept}"
    os.environ.setdefault("_RJEM_MALLOC_CONF", told)
    library = ctypes.CDLL(None)
    for variable, setting, size in (
        ("MALLOC_TRIM_THRESHOLD_", _M_TRIM_THRESHOLD, freed.heap),
        ("MALLOC_MMAP_THRESHOLD_", _M_MMAP_THRESHOLD, freed.largest),
    ):
        if variable not in os.environ and hasattr(library, "mallopt"):
            library.mallopt(setting, size)
            os.environ[variable] = str(size)


def give_back() -> None:
    """Hands back to the system what the C library keeps between pieces in use, which no setting has it do.

    A batch leaves some 40 MB of it. Nothing happens where that library is another.
    """
    if sys.platform == "linux" and hasattr(library := ctypes.CDLL(None), "malloc_trim"):
        library.malloc_trim(0)
