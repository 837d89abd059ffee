"""Passages that were decoded with the wrong encoding, of whatever kind: read once for all checks that must know."""

from dataclasses import replace
from functools import lru_cache

from dq.text.utf8 import Misread, misread_utf8
from dq.vocabulary import Span


@lru_cache(maxsize=16)
def misread(text: str) -> tuple[Misread, ...]:
    """Returns the passages of a text that were decoded wrongly, in order, none over another."""
    found: list[Misread] = []
    at = 0
    for line in text.split("\n"):
        found += (replace(one, start=at + one.start, end=at + one.end) for one in misread_utf8(line))
        at += len(line) + 1
    return tuple(found)


def inside_misread(text: str, span: Span) -> bool:
    """Returns whether a span touches a passage that was decoded wrongly, and is explained by it."""
    return any(one.start < span.end and span.start < one.end for one in misread(text))
