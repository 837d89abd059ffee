"""Expressions that most screens begin with, so that ordinary text is left after one cheap look."""

import polars as pl


def not_ascii(text: pl.Expr) -> pl.Expr:
    """Returns whether a text holds a character beyond ASCII: by two lengths, not by a search."""
    return text.str.len_bytes() != text.str.len_chars()


def beyond_ascii(text: pl.Expr) -> pl.Expr:
    """Returns the texts that hold a character beyond ASCII, null for the others, which costs no copy of the text."""
    return pl.when(not_ascii(text)).then(text)
