"""Standard input: kept in a file of its own, because a corpus may be read more than once."""

import atexit
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Final

from dq.errors import InputError
from dq.readers.base import Input
from dq.readers.formats import format_of_bytes

STDIN: Final = "-"

_SNIFFED: Final = 64 * 1024


def read_stdin() -> Input:
    """Returns standard input as a file, its format told by its first bytes; the file is removed at exit.

    Raises:
        InputError: nothing was written to it.
    """
    folder = Path(tempfile.mkdtemp(prefix="dq-stdin-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "stdin"
    with path.open("wb") as file:
        shutil.copyfileobj(sys.stdin.buffer, file)
    with path.open("rb") as file:
        start = file.read(_SNIFFED)
    if not start:
        raise InputError("standard input is empty", help="such as: zcat feed.jsonl.gz | dq audit -")
    return Input(path, STDIN, *format_of_bytes(start), path.stat().st_size)
