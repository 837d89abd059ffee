"""Where one source is at odds with itself: two acronyms for one name, one acronym for two names."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import polars as pl

Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Sources:
    """The names and acronyms of which a source has two.

    Attributes:
        acronyms: of a source and the key of a name, the acronyms beside it, with the number of different sentences.
        names: of a source and an acronym, the keys of the names beside it, likewise.
        rows: numbers of the records that hold one of them.
    """

    acronyms: Mapping[tuple[str, str], Counts] = field(default_factory=dict)
    names: Mapping[tuple[str, str], Counts] = field(default_factory=dict)
    rows: pl.Series = field(default_factory=lambda: pl.Series(dtype=pl.UInt32))


def at_odds(namings: pl.DataFrame, is_listed: Callable[[str], bool]) -> Sources:
    """Returns where the sources are at odds with themselves.

    Args:
        namings: acronyms beside names: `form`, `name` (its key), `seen` (the sentence), `fits`, `source`, `rows`.
        is_listed: whether the lexicon knows a name by its key; others count where the letters spell them.
    """
    listed = pl.Series([name for name in namings["name"].unique() if is_listed(name)], dtype=pl.String)
    counted = (
        namings.filter(pl.col("source").is_not_null(), pl.col("fits") | pl.col("name").is_in(listed.implode()))
        .group_by("source", "name", "form")
        .agg(count=pl.col("seen").n_unique(), rows=pl.col("rows").explode())
    )
    rivals = counted.filter(pl.len().over("source", "name") > 1)
    shared = counted.filter(pl.len().over("source", "form") > 1)
    return Sources(
        _by(rivals, "name", "form"),
        _by(shared, "form", "name"),
        pl.concat([rivals, shared])["rows"].explode().drop_nulls().unique().sort(),
    )


def _by(counted: pl.DataFrame, key: str, value: str) -> Mapping[tuple[str, str], Counts]:
    found: dict[tuple[str, str], dict[str, int]] = {}
    for source, of, what, count in counted.select("source", key, value, "count").sort(pl.all()).iter_rows():
        found.setdefault((source, of), {})[what] = count
    return found
