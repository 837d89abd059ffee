"""A scope: the records a check looks at, by source, language and section."""

from dataclasses import dataclass, fields
from functools import reduce
from operator import or_
from typing import Final

import polars as pl


@dataclass(frozen=True, slots=True)
class Scope:
    """Records that have one of the named values in each field that names any.

    Attributes:
        source: outlets or feeds, as the corpus writes them.
        language: declared languages, in any case; `en` holds `en-GB` as well.
        section: sections, as the corpus writes them.
    """

    source: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    section: tuple[str, ...] = ()

    @property
    def is_everywhere(self) -> bool:
        """Whether every record is in it."""
        return not (self.source or self.language or self.section)

    def expression(self) -> pl.Expr:
        """Returns whether a record is in the scope, never null."""
        parts = [pl.lit(True)]
        if self.source:
            parts.append(pl.col("source").is_in(self.source))
        if self.section:
            parts.append(pl.col("section").is_in(self.section))
        if self.language:
            parts.append(reduce(or_, map(_speaks, self.language)))
        return pl.all_horizontal(parts).fill_null(value=False)

    def __str__(self) -> str:
        named = ((field.name, getattr(self, field.name)) for field in fields(self))
        return " and ".join(f"{name} {' or '.join(map(repr, values))}" for name, values in named if values)


EVERYWHERE: Final = Scope()
"""The scope of every record."""


def _speaks(language: str) -> pl.Expr:
    """Whether a record's language is this one, or a regional form of it."""
    tag = language.lower().replace("_", "-")
    declared = pl.col("language").str.to_lowercase().str.replace_all("_", "-", literal=True)
    return (declared == tag) | declared.str.starts_with(f"{tag}-")
