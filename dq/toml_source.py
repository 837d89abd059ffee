"""A TOML file and the lines its keys stand on, so that an error can say where."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import tomli

from dq.errors import UsageError

_PART: Final = r"""(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')"""
_HEADER: Final = re.compile(rf"\s*\[\[?\s*({_PART}(?:\s*\.\s*{_PART})*)\s*\]")
_KEY: Final = re.compile(rf"\s*({_PART}(?:\s*\.\s*{_PART})*)\s*=")


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read.

    Attributes:
        path: the file as it was named.
        text: what it holds.
        data: what that says.
    """

    path: Path
    text: str
    data: Mapping[str, Any]

    def at(self, *keys: str) -> str:
        """Returns the place of a key as `file:line`, or that of the nearest table around it, or the file.

        Args:
            keys: the way to the key: the tables it stands in, then itself.
        """
        best, found = 0, None
        for number, entry in _entries(self.text):
            shared = min(len(entry), len(keys))
            if shared > best and entry[:shared] == keys[:shared]:
                best, found = shared, number
        return self.path.as_posix() if found is None else f"{self.path.as_posix()}:{found}"


def read_source(path: Path) -> Source:
    """Reads a TOML file.

    Raises:
        UsageError: it cannot be read, or is not TOML; the message holds the line.
    """
    try:
        text = path.read_text(encoding="utf-8")
        return Source(path, text, tomli.loads(text))
    except OSError as error:
        raise UsageError(f"{path.as_posix()}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path.as_posix()}: not UTF-8: {error}") from error
    except tomli.TOMLDecodeError as error:
        raise UsageError(f"{path.as_posix()}: not valid TOML: {error}") from error


@contextmanager
def at(place: str) -> Iterator[None]:
    """Puts a place before the message of a usage error that is raised in the block."""
    try:
        yield
    except UsageError as error:
        raise UsageError(f"{place}: {error}", help=error.help, detail=error.detail) from error


def _entries(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Every header and key of a file: its line and the way to it."""
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), 1):
        if header := _HEADER.match(line):
            table = _parts(header[1])
            yield number, table
        elif key := _KEY.match(line):
            yield number, (*table, *_parts(key[1]))


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_PART, dotted))
