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


def find_strings(text: str, column: str) -> list[Found]:
    """Returns the string a column stands for, or those of its list; none where there is no value, or another.

    Args:
        text: a valid JSON object.
        column: a name, or a path such as `article.body`; of a name that stands twice the first counts, as it does for
            the reader.
    """
    start = text.index("{")
    places = (_find(text, start, path) for path in _paths(column))
    at = next((place for place in places if place is not None), None)
    if at is None:
        return []
    return _strings(text, at) if text[at] == "[" else _string(text, at)


def with_string(text: str, found: Found, value: str) -> str:
    """Returns the text with another value there; what is not printable ASCII is escaped if the old one was."""
    old = text[found.start : found.end]
    escaped = old.isascii() and old != json.dumps(found.value, ensure_ascii=False)
    return text[: found.start] + json.dumps(value, ensure_ascii=escaped) + text[found.end :]


def _paths(column: str) -> Iterator[Sequence[str]]:
    yield (column,)
    if "." in column:
        yield column.split(".")


def _find(text: str, at: int, path: Sequence[str]) -> int | None:
    """Where the value under a path of the object begins that begins at a place."""
    at = _skip(text, at + 1)
    while text[at] != "}":
        name, at = _DECODER.raw_decode(text, at)
        at = _skip(text, _skip(text, at) + 1)
        if name == path[0]:
            if len(path) == 1:
                return at
            return _find(text, at, path[1:]) if text[at] == "{" else None
        at = _skip(text, _DECODER.raw_decode(text, at)[1])
        if text[at] == ",":
            at = _skip(text, at + 1)
    return None


def _string(text: str, at: int) -> list[Found]:
    if text[at] != '"':
        return []
    value, end = _DECODER.raw_decode(text, at)
    return [Found(at, end, value)]


def _strings(text: str, at: int) -> list[Found]:
    """The strings of a list, those that are null left out; none if anything else is in it."""
    found: list[Found] = []
    at = _skip(text, at + 1)
    while text[at] != "]":
        item = _string(text, at)
        if not item and not text.startswith("null", at):
            return []
        found += item
        at = _skip(text, item[0].end if item else at + len("null"))
        if text[at] == ",":
            at = _skip(text, at + 1)
    return found


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in _WHITE:
        at += 1
    return at
