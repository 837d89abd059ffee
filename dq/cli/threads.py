"""How many threads there are: one of Polars for a little corpus, and none that wait for what is never asked of them.

To start more than one and to wake them costs a tenth of the audit of a little corpus and wins nothing. Of 19 MB of text
an audit takes as long with one as with two, and a twentieth less CPU time; of ten times as much a twelfth longer. The
threads of NumPy's linear algebra, of which nothing is asked, turn in circles for an eighth of a second.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

LITTLE: Final = 16 * 2**20
"""Bytes of files that are a little corpus."""

_EACH: Final = 1024
"""Bytes that a file counts for beside its own, so that no folder of a million small files is gone through for this."""

_OF_POLARS: Final = "POLARS_MAX_THREADS"
_OF_NUMPY: Final = "OPENBLAS_NUM_THREADS"


def settle_threads(paths: Iterable[str]) -> None:
    """Tells Polars and NumPy, which ask when they are loaded; what is loaded, or has been told, is left as it is."""
    if "numpy" not in sys.modules:
        os.environ.setdefault(_OF_NUMPY, "1")
    if "polars" not in sys.modules and _OF_POLARS not in os.environ and _is_little(paths):
        os.environ[_OF_POLARS] = "1"


def _is_little(paths: Iterable[str]) -> bool:
    """Whether the paths are files and folders, no patterns or addresses, with no more than `LITTLE` bytes in all."""
    left = LITTLE
    try:
        for path in paths:
            for file in _files(Path(path)):
                left -= file.stat().st_size + _EACH
                if left < 0:
                    return False
    except OSError:
        return False
    return True


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
    for folder, _, names in os.walk(path):
        yield from (Path(folder, name) for name in names)
