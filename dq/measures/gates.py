"""Expressions that most screens begin with, so that ordinary text is left after one cheap look."""

from collections.abc import Callable, Iterable
from functools import cache, partial, reduce
from operator import or_
from typing import Final

import polars as pl

from dq.text.legacy import traces
from dq.text.utf8 import LOST_SPACE


def not_ascii(text: pl.Expr) -> pl.Expr:
    """Returns whether a text holds a character beyond ASCII: by two lengths, not by a search."""
    return text.str.len_bytes() != text.str.len_chars()


def looked_at(gate: pl.Expr, text: pl.Expr) -> pl.Expr:
    """Returns the texts where the gate is open, and the empty text elsewhere, which costs nothing to search.

    Empty, not null: Polars searches the text behind a null as well, which costs as much as searching all of them.
    """
    return pl.when(gate).then(text).otherwise(pl.lit(""))


def beyond_ascii(text: pl.Expr) -> pl.Expr:
    """Returns the texts that hold a character beyond ASCII, and the empty text for all others."""
    return looked_at(not_ascii(text), text)


PLAIN_LATIN: Final = (
    "\x00-\x7f\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122"
)
"""Letters of Latin with their accents, ASCII, and typography without its spaces: the inside of a class, for regexes."""


@cache
def _unusual() -> str:
    beside_ascii = {char for pair in traces() for char in pair if min(pair) < "\x80" <= char}
    return f"[^{PLAIN_LATIN}]|[{''.join(sorted(beside_ascii))}]|{LOST_SPACE}|[^\x00-\x7f]{{2}}"


def unusual(text: pl.Expr) -> pl.Expr:
    """Returns the texts that hold what can be in a wrong encoding or of another script, the empty text for all others.

    That is a character beyond `PLAIN_LATIN`, one that with an ASCII letter beside it tells of another code page, a lead
    byte before a lost space, or two characters beyond ASCII side by side. One look leaves most texts in English or
    German to no other.
    """
    return _where(beyond_ascii(text), lambda given: given.str.contains(_unusual()))


def beyond_latin(text: pl.Expr) -> pl.Expr:
    """Returns the texts that hold a character beyond `PLAIN_LATIN`, and the empty text for all others."""
    return _where(unusual(text), lambda given: given.str.contains(f"[^{PLAIN_LATIN}]"))


def escaped(text: pl.Expr) -> pl.Expr:
    """Returns the texts that hold a sign without which there is no escape and no markup, the empty text for others.

    A class of up to ten characters is searched ten times as fast as a greater one.
    """
    return _where(text, lambda given: given.str.contains(r"[&;%=\\<\]]"))


def _where(text: pl.Expr, holds: Callable[[pl.Expr], pl.Expr]) -> pl.Expr:
    return looked_at(holds(text), text)


def holds(text: pl.Expr, *patterns: str) -> pl.Expr:
    """Returns whether texts hold one of some patterns, which are not compiled where all texts are empty.

    Polars keeps no more than a few compiled patterns: every batch has them made anew, each in up to ten milliseconds.
    They are searched one by one: those that each begin with rare characters are ten times as fast alone as joined.
    """
    search = partial(_search, patterns=patterns)
    # said to be elementwise, or Polars would work out what the text is gated by once more for every search
    return text.map_batches(search, return_dtype=pl.Boolean, is_elementwise=True)


def _search(texts: pl.Series, patterns: Iterable[str]) -> pl.Series:
    some = texts != ""
    return reduce(or_, map(texts.str.contains, patterns)) if some.any() else some
