"""Expressions that most screens begin with, so that ordinary text is left after one cheap look."""

from collections.abc import Iterable
from typing import Final

import polars as pl


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


def beyond_latin(text: pl.Expr) -> pl.Expr:
    """Returns the texts that hold a character beyond `PLAIN_LATIN`, and the empty text for all others.

    A sound look at one class of characters leaves most texts in English, German or French to no other look.
    """
    given = beyond_ascii(text)
    return looked_at(given.str.contains(f"[^{PLAIN_LATIN}]"), given)


def contains_one_of(text: pl.Expr, patterns: Iterable[str]) -> pl.Expr:
    """Returns whether a text holds one of the patterns, searched one by one.

    Patterns that each begin with rare characters are ten times as fast alone as joined in one expression.
    """
    return pl.any_horizontal(text.str.contains(pattern) for pattern in patterns)
