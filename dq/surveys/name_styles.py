"""Which of the accepted spellings of a name each source uses."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import polars as pl

from dq.check import Survey
from dq.lexicons import house_file
from dq.lexicons.names import names

CONTEXT: Final = 30
"""How many characters after a name tell one use of it from another, so that copies count once."""

Place = tuple[str, str, tuple[str, ...]]
"""A source, a language (empty where unknown), and the rival spellings of a name."""


@dataclass(frozen=True, slots=True)
class NameStyles:
    """The spellings in use: for a source, a language and rival spellings, the different uses of each."""

    uses: Mapping[Place, Mapping[str, int]]


@cache
def spellings(house: Path | None) -> Mapping[str, tuple[str, ...]]:
    """Returns every spelling that has rivals, with the rivals and itself."""
    return {form: rivals for rivals in names(house).rivals for form in rivals}


@cache
def pattern(house: Path | None) -> re.Pattern[str]:
    """Returns a pattern for the spellings that have rivals, the longest first."""
    longest_first = sorted(spellings(house), key=lambda form: (-len(form), form))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def named(text: pl.Expr) -> pl.Expr:
    """Whether a text holds one of the spellings, as a word or in one."""
    return text.str.contains("|".join(map(re.escape, sorted(spellings(house_file("names"))))))


def _gather(records: pl.DataFrame) -> pl.DataFrame:
    finder = pattern(house_file("names"))
    rows = [
        (source, language or "", match[0], text[match.end() : match.end() + CONTEXT])
        for source, language, text in records.filter(pl.col("source").is_not_null(), named(pl.col("text")))
        .select("source", "language", "text")
        .iter_rows()
        for match in finder.finditer(text)
    ]
    schema = dict.fromkeys(("source", "language", "form", "after"), pl.String)
    found = pl.DataFrame(rows, schema=schema, orient="row").with_columns(pl.col("after").hash()).unique()
    return found.select(pl.struct("source", "language", "form").hash().alias("key"), pl.all())


def _reduce(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.unique()


def _conclude(rows: pl.DataFrame) -> NameStyles:
    of = spellings(house_file("names"))
    uses: dict[Place, dict[str, int]] = {}
    counted = rows.unique().group_by("source", "language", "form").agg(pl.len()).sort("source", "language", "form")
    for source, language, form, count in counted.iter_rows():
        uses.setdefault((source, language, of[form]), {})[form] = count
    return NameStyles(uses)


NAME_STYLES: Final = Survey("name-styles", _gather, _conclude, _reduce)
"""Accepted spellings of names by source: a few bytes a record."""
