"""Where output goes: a file that is made with its folder, or standard output."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from dq.errors import UsageError


@contextmanager
def stream_to(file: Path | None) -> Iterator[TextIO]:
    """Opens a file to write text to, with the folder it lies in; None is standard output.

    Raises:
        UsageError: the file cannot be written.
    """
    if file is None:
        yield sys.stdout
        return
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("w", encoding="utf-8", newline="\n") as stream:
            yield stream
    except OSError as error:
        raise UsageError(f"{file}: cannot be written: {error.strerror}", help="name another file") from error


def write_json(data: Any, file: Path | None) -> None:
    """Writes data as JSON that people can read."""
    with stream_to(file) as stream:
        stream.write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
