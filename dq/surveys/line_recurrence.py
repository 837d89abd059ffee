"""In how many records of its source each line stands: the sign of a page's furniture that needs no language."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import polars as pl

from dq.check import Survey

_DIGITS: Final = re.compile("[0-9]+")
_SHORTEST: Final = 2
_LONGEST: Final = 160
_AT_LEAST: Final = 2
"""A line that stands in fewer records of its source is not kept."""

KEYS: Final = pl.Schema({"key": pl.UInt64, "records": pl.UInt32})


def keys_of(source: pl.Expr, line: pl.Expr) -> pl.Expr:
    """Returns the key of a line (without the white space around it) in a source: digits folded, 64 bits."""
    return pl.concat_str(source.fill_null(""), line.str.replace_all(r"[0-9]+", "0"), separator="\x1f").hash()


@dataclass(frozen=True, slots=True)
class LineRecurrence:
    """The lines that stand in several records of one source, 12 bytes each.

    Attributes:
        keys: sorted.
        records: how many records hold the line, by key.
    """

    keys: np.ndarray[Any, np.dtype[np.uint64]]
    records: np.ndarray[Any, np.dtype[np.uint32]]

    def others(self, source: str | None, lines: Sequence[str]) -> list[int]:
        """Returns in how many other records of the source each of a record's lines stands."""
        if not lines or not len(self.keys):
            return [0] * len(lines)
        prefix = f"{source or ''}\x1f"
        folded = _DIGITS.sub("0", "\n".join(lines)).split("\n")
        keys = pl.Series("line", [prefix + line for line in folded], dtype=pl.String).hash().to_numpy()
        at = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        counts = np.where(self.keys[at] == keys, self.records[at].astype(np.int64) - 1, 0)
        result: list[int] = counts.tolist()
        return result


def _gather(records: pl.DataFrame) -> pl.DataFrame:
    """The keys of one batch, and how many of its records hold each."""
    line = pl.col("text")
    return (
        records.select("row", "source", line.str.split("\n"))
        .explode("text", empty_as_null=True, keep_nulls=True)
        .select("row", "source", line.str.strip_chars())
        .filter(line.str.len_chars().is_between(_SHORTEST, _LONGEST) & ~line.str.contains(r"^[a-z]|,$"))
        .select("row", keys_of(pl.col("source"), line).alias("key"))
        .unique()
        .group_by("key")
        .agg(pl.len().cast(pl.UInt32).alias("records"))
    )


def _reduce(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.group_by("key").agg(pl.col("records").sum()).filter(pl.col("records") >= _AT_LEAST)


def _conclude(rows: pl.DataFrame) -> LineRecurrence:
    kept = rows.sort("key")
    return LineRecurrence(kept["key"].to_numpy(), kept["records"].to_numpy())


LINE_RECURRENCE: Final = Survey("line-recurrence", _gather, _conclude, _reduce)
