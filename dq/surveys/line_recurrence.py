"""In how many records of its source each line stands: the sign of a page's furniture that needs no language."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import polars as pl

from dq.check import Survey
from dq.lexicons import house_file
from dq.lexicons.learned import NAME, LearnedLine, learned_lines
from dq.text.lines import begins_low

SHORTEST: Final = 2
LONGEST: Final = 160
_DIGITS: Final = re.compile("[0-9]+")
_AT_LEAST: Final = 2
"""A line that stands in fewer records of its source is not kept."""

_BETWEEN: Final = "\x1f"


def folded(line: pl.Expr) -> pl.Expr:
    """Returns a line as it is compared: numbers as 0."""
    return line.str.replace_all("[0-9]+", "0")


def named(source: pl.Expr, line: pl.Expr) -> pl.Expr:
    """Returns a line (without the white space around it) and its source as one string: digits folded."""
    return pl.concat_str(source.fill_null(""), folded(line), separator=_BETWEEN)


def name_of(source: str | None, line: str) -> str:
    """Returns what `named` makes of one line."""
    return f"{source or ''}{_BETWEEN}{_DIGITS.sub('0', line)}"


def can_recur(line: pl.Expr) -> pl.Expr:
    """Returns whether a line is counted: short enough, and not broken off from the line above or below it."""
    whole = ~line.str.ends_with(",") & ~begins_low(line)
    return line.str.len_chars().is_between(SHORTEST, LONGEST) & whole


@dataclass(frozen=True, slots=True)
class LineRecurrence:
    """The lines that stand in several records of one source, 12 bytes each.

    Attributes:
        keys: hashes of the lines and their source, sorted.
        records: how many records hold the line, by key.
        learned: the lines of the house lexicon, as `name_of` gives them.
    """

    keys: np.ndarray[Any, np.dtype[np.uint64]]
    records: np.ndarray[Any, np.dtype[np.uint32]]
    learned: frozenset[str] = frozenset()

    def others(self, lines: pl.Series) -> pl.Series:
        """Returns in how many other records of its source each line stands, for lines as `named` gives them."""
        if not len(self.keys):
            return pl.zeros(len(lines), dtype=pl.UInt32, eager=True)
        wanted = lines.hash().to_numpy()
        at = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
        return pl.Series(np.where(self.keys[at] == wanted, self.records[at] - 1, 0), dtype=pl.UInt32)


def _gather(records: pl.DataFrame) -> pl.DataFrame:
    """The keys of one batch, and how many of its records hold each."""
    line = pl.col("text")
    named_lines = (
        records.select("row", "source", line.str.split("\n"))
        .explode("text", empty_as_null=True, keep_nulls=True)
        .select("row", "source", line.str.strip_chars())
        .filter(can_recur(line))
        .select("row", named(pl.col("source"), line).hash().alias("key"))
    )
    keys = named_lines["key"].to_numpy()
    order = np.argsort(keys, kind="stable")  # equal lines of one record stay side by side
    keys, rows = keys[order], named_lines["row"].to_numpy()[order]
    begins = np.append(True, keys[1:] != keys[:-1])[: len(keys)]
    other = begins | np.append(True, rows[1:] != rows[:-1])[: len(keys)]
    counts = np.bincount(np.cumsum(begins)[other] - 1).astype(np.uint32)
    return pl.DataFrame({"key": keys[begins], "records": counts})


def _reduce(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.group_by("key").agg(pl.col("records").sum()).filter(pl.col("records") >= _AT_LEAST)


def _conclude(rows: pl.DataFrame) -> LineRecurrence:
    learned = learned_lines(house_file(NAME))
    kept = pl.concat([rows, _counted(learned)]).group_by("key").agg(pl.col("records").max()).sort("key")
    names = frozenset(name_of(line.source, line.line) for line in learned)
    return LineRecurrence(kept["key"].to_numpy(), kept["records"].to_numpy(), names)


def _counted(lines: Sequence[LearnedLine]) -> pl.DataFrame:
    """The lines of the house lexicon with their counts: the records they were learnt from, and the one read now."""
    names = pl.Series([name_of(line.source, line.line) for line in lines], dtype=pl.String)
    counts = pl.Series([line.records + 1 for line in lines], dtype=pl.UInt32)
    return pl.DataFrame({"key": names.hash(), "records": counts})


LINE_RECURRENCE: Final = Survey("line-recurrence", _gather, _conclude, _reduce)
