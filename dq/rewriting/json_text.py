"""One JSON object as text: a string in it replaced, and not one other character changed."""

import json
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

_WHITE: Final = " \t\r\n"
_DECODER: Final = json.JSONDecoder(strict=False)


class Found(NamedTuple):
    """A string in a JSON text: where it stands with its quotes, and its value."""

    start: int
    end: int
    value: str


def find_string(text: str, column: str) -> Found | None:
    """Returns the string a column stands for: a name, or a path such as `article.body`; None when there is none.

    Args:
        text: a valid JSON object.
        column: of a name that stands twice the first counts, as it does for the reader.
    """
    start = text.index("{")
    for path in _paths(column):
        found = _find(text, start, path)
        if found is not None:
            return found
    return None


def with_string(text: str, found: Found, value: str) -> str:
    """Returns the text with another value there; what is not printable ASCII is escaped if the old one was."""
    old = text[found.start : found.end]
    escaped = old.isascii() and old != json.dumps(found.value, ensure_ascii=False)
    return text[: found.start] + json.dumps(value, ensure_ascii=escaped) + text[found.end :]


def _paths(column: str) -> Iterator[Sequence[str]]:
    yield (column,)
    if "." in column:
        yield column.split(".")


def _find(text: str, at: int, path: Sequence[str]) -> Found | None:
    """The string under a path of the object that begins at a position."""
    at = _skip(text, at + 1)
    while text[at] != "}":
        name, at = _DECODER.raw_decode(text, at)
        at = _skip(text, _skip(text, at) + 1)
        if name == path[0]:
            if len(path) > 1:
                return _find(text, at, path[1:]) if text[at] == "{" else None
            if text[at] != '"':
                return None
            value, end = _DECODER.raw_decode(text, at)
            return Found(at, end, value)
        at = _skip(text, _DECODER.raw_decode(text, at)[1])
        if text[at] == ",":
            at = _skip(text, at + 1)
    return None


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in _WHITE:
        at += 1
    return at
