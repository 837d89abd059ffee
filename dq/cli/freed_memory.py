"""Memory that is freed and soon asked for again stays with the process, for as long as a run of the command lasts.

A batch makes hundreds of columns and drops them. By default the allocators of Polars (jemalloc) and of NumPy (the C
library's) hand such memory back to the system at once and take it anew, page by page: 3 of the 67 CPU seconds of an
audit of 215,780 records. For the process of the command alone: a program that uses this package has its own way with
memory.
"""

import ctypes
import os
import sys
from typing import Final

KEPT_MILLISECONDS: Final = 1000
"""Before the system may take freed memory of Polars where it is short of it."""

HELD_MILLISECONDS: Final = 30_000
"""Before it is handed back in any case: never would spare another 1 CPU second in 60, and hold a quarter more."""

KEPT_BYTES: Final = 512 * 2**20
"""Of freed memory that the C library may keep at the end of its heap."""

LARGEST_ON_HEAP: Final = 32 * 2**20
"""Bytes of the largest piece that the C library puts on its heap, where it can be kept; it takes no higher figure."""

_M_TRIM_THRESHOLD: Final = -1
_M_MMAP_THRESHOLD: Final = -3
"""Numbers that `mallopt` of the GNU C library knows its settings by (malloc.h)."""


def keep_freed_memory() -> None:
    """Has both allocators keep what is freed; settings of the environment stand, and processes to come inherit them.

    Polars puts its own settings before those of the environment, which win, and reads them when it is loaded: where
    that has happened, as in a program that calls the command, nothing is changed; nor elsewhere than on Linux.
    """
    if sys.platform != "linux" or "polars" in sys.modules:
        return
    arenas = os.cpu_count() or 1  # four a processor, the default, keep four times as much
    kept = f"narenas:{arenas},dirty_decay_ms:{KEPT_MILLISECONDS},muzzy_decay_ms:{HELD_MILLISECONDS}"
    os.environ.setdefault("_RJEM_MALLOC_CONF", kept)
    library = ctypes.CDLL(None)
    for variable, setting, size in (
        ("MALLOC_TRIM_THRESHOLD_", _M_TRIM_THRESHOLD, KEPT_BYTES),
        ("MALLOC_MMAP_THRESHOLD_", _M_MMAP_THRESHOLD, LARGEST_ON_HEAP),
    ):
        if variable not in os.environ and hasattr(library, "mallopt"):
            library.mallopt(setting, size)
            os.environ[variable] = str(size)
