"""Edits: what findings propose, which of those that overlap count, and what became of each.

Of edits of one field that overlap, the one that begins first counts; of those that begin together the longest, then the
one of the lower code.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any, Final

import polars as pl

from dq.vocabulary import FixSafety

LOG: Final = pl.Schema(
    {
        "pass": pl.UInt8,
        "finding_id": pl.String,
        "code": pl.String,
        "record_id": pl.String,
        "file": pl.String,
        "row": pl.UInt32,
        "field": pl.String,
        "start": pl.UInt32,
        "end": pl.UInt32,
        "before": pl.String,
        "after": pl.String,
        "safety": pl.String,
        "applied": pl.Boolean,
    }
)
"""One row an edit, in the order of passes and places; `applied` is false where the file could not be edited there."""


LINES: Final = 1
ALL: Final = 2
"""What is held back of a record: edits that take out whole lines, or all of them."""


@dataclass(frozen=True, slots=True)
class Change:
    """A field before and after all its edits of one pass."""

    record_id: str
    field: str
    before: str
    after: str


def proposed(findings: pl.DataFrame, codes: set[str] | None, *, unsafe: bool) -> pl.DataFrame:
    """Returns the findings whose fixes are asked for, in the order in which they count.

    Args:
        findings: of an audit.
        codes: only of these checks; None for all.
        unsafe: whether edits that could change the meaning count as well.
    """
    allowed = [FixSafety.SAFE, FixSafety.UNSAFE] if unsafe else [FixSafety.SAFE]
    edits = findings.filter(
        pl.col("fix").is_not_null(), pl.col("end") > pl.col("start"), pl.col("fix_safety").is_in(allowed)
    )
    if codes is not None:
        edits = edits.filter(pl.col("code").is_in(list(codes)))
    order = ["origin_file", "origin_row", "field", "start", "end", "code", "finding_id"]
    return edits.sort(order, descending=[name == "end" for name in order])


def holding_back(edits: pl.DataFrame, held: Mapping[tuple[str, int], int]) -> pl.DataFrame:
    """Returns the edits without those held back, in the same order.

    Args:
        edits: what `proposed` returns.
        held: by file and row: `LINES` where no whole lines are taken out of the record, `ALL` where it is not edited.
    """
    if not held:
        return edits
    rows = [(*place, level) for place, level in held.items()]
    levels = pl.DataFrame(
        rows, schema={"origin_file": pl.String, "origin_row": pl.UInt32, "level": pl.UInt8}, orient="row"
    )
    level = edits.join(levels, on=["origin_file", "origin_row"], how="left", maintain_order="left")["level"]
    takes_lines = (edits["fix"] == "") & (edits["column"] == 1)
    return edits.filter((level.fill_null(0) < LINES) | ((level == LINES) & ~takes_lines).fill_null(value=False))


@dataclass(slots=True)
class Editor:
    """Applies the edits of one pass, and remembers what it did.

    Attributes:
        edits: what `proposed` returns.
        changes: the fields that were changed so far.
    """

    edits: pl.DataFrame
    changes: list[Change] = field(default_factory=list)
    _applied: set[tuple[str, int, str, str]] = field(default_factory=set)
    _places: dict[tuple[str, int, str], list[dict[str, Any]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for edit in self.edits.iter_rows(named=True):
            self._places.setdefault((edit["origin_file"], edit["origin_row"], edit["field"]), []).append(edit)

    def places(self) -> AbstractSet[tuple[str, int]]:
        """Returns the file and row of each record that has edits."""
        return {(file, row) for file, row, _ in self._places}

    def rows(self) -> Mapping[str, frozenset[int]]:
        """Returns the rows of each file that have edits."""
        found = self.edits.group_by("origin_file").agg(pl.col("origin_row").unique())
        return {file: frozenset(rows) for file, rows in found.iter_rows()}

    def __call__(self, file: str, row: int, name: str, pieces: Sequence[str], separator: str = "") -> list[str]:
        """Returns the new pieces of a field, one for each.

        An edit whose place does not hold what was found there, or is not within one piece, is left out.
        """
        key = file, row, name
        new, begin = [], 0
        for piece in pieces:
            new.append(self._edited(key, piece, begin))
            begin += len(piece) + len(separator)
        if new != list(pieces):
            about = self._places[key][0]["record_id"], name
            self.changes.append(Change(*about, separator.join(pieces), separator.join(new)))
        return new

    def _edited(self, key: tuple[str, int, str], text: str, begin: int) -> str:
        """A piece of a field that begins at a place of it."""
        done, at = [], 0
        for edit in self._places.get(key, ()):
            start, end = edit["start"] - begin, edit["end"] - begin
            if at <= start and end <= len(text) and text.startswith(edit["excerpt"], start):
                done += [text[at:start], edit["fix"]]
                at = end
                self._applied.add((*key, edit["finding_id"]))
        return "".join(done) + text[at:]

    def log(self, edits: pl.DataFrame, number: int) -> pl.DataFrame:
        """Returns what became of each edit, as rows of `LOG`.

        Args:
            edits: those of the editor, and such as were held back.
            number: of the pass.
        """
        keys = edits.select("origin_file", "origin_row", "field", "finding_id").iter_rows()
        return edits.select(
            pl.lit(number).alias("pass"),
            "finding_id",
            "code",
            "record_id",
            pl.col("origin_file").alias("file"),
            pl.col("origin_row").alias("row"),
            "field",
            "start",
            "end",
            pl.col("excerpt").alias("before"),
            pl.col("fix").alias("after"),
            pl.col("fix_safety").alias("safety"),
            pl.Series("applied", [key in self._applied for key in keys], dtype=pl.Boolean),
        ).cast(dict(LOG))  # type: ignore[arg-type]
