"""The frame of lines: what `line` checks and expressions over lines are judged of."""

from collections.abc import Iterable, Mapping
from typing import Final

import polars as pl

from dq.vocabulary import Span

COLUMNS: Final[Mapping[str, str]] = {
    "line": "its text, without white space around it",
    "line_number": "its number in the field, from 1",
    "line_count": "how many lines the field has",
    "from_start": "its number among the lines that are not empty, from 1",
    "from_end": "the same from the end",
    "words": "its number of words, as white space parts them",
}
"""What the frame has beside the columns of the record."""


def frame_of(records: pl.DataFrame, text: str) -> pl.DataFrame:
    """Returns the lines of a column of texts that are not empty, with the record's other columns and `row`, its place.

    Args:
        records: one row a record.
        text: the column that is taken apart; a null has no lines.
    """
    return (
        records.with_row_index("row")
        .filter(pl.col(text).is_not_null())
        .with_columns(pl.col(text).str.split("\n").alias("line"))
        .with_columns(pl.col("line").list.len().alias("line_count"))
        .explode("line")
        .with_columns(
            pl.col("line").str.strip_chars(),
            line_number=pl.int_range(1, pl.len() + 1).over("row"),
        )
        .filter(pl.col("line") != "")
        .with_columns(
            from_start=pl.int_range(1, pl.len() + 1).over("row"),
            from_end=pl.int_range(pl.len(), 0, -1).over("row"),
            words=pl.col("line").str.count_matches(r"\S+"),
        )
    )


_WHITE: Final = "".join(
    map(chr, [*range(9, 14), 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000])
)
"""Unicode's White_Space, which Polars' `strip_chars` strips; Python's `strip` takes other characters as well."""


def any_line(text: pl.Expr, judge: pl.Expr, columns: Iterable[str]) -> pl.Expr:
    """Returns whether an expression holds for a line of the text.

    Args:
        text: the column of texts.
        judge: an expression over the frame of lines.
        columns: of the record that it needs.
    """

    def flagged(batch: pl.Series) -> pl.Series:
        rows = frame_of(batch.struct.unnest(), "_text").filter(judge)["row"].unique()
        return pl.int_range(len(batch), eager=True, dtype=pl.UInt32).is_in(rows.implode())

    return pl.struct(text.alias("_text"), *columns).map_batches(flagged, return_dtype=pl.Boolean)


def lines_where(text: str, judge: pl.Expr, record: pl.DataFrame) -> list[tuple[int, Span]]:
    """Returns the lines of one text that an expression holds for: number and place, without white space around.

    Args:
        text: the text.
        judge: an expression over the frame of lines.
        record: one row with the columns of the record that it needs; may have no column.
    """
    given = record.with_columns(_text=pl.lit(text)) if record.width else pl.DataFrame({"_text": [text]})
    numbers = frame_of(given, "_text").filter(judge)["line_number"].to_list()
    return [(number, place) for number, place in enumerate(_places(text), 1) if number in set(numbers)]


def _places(text: str) -> Iterable[Span]:
    at = 0
    for line in text.split("\n"):
        bare = line.strip(_WHITE)
        start = at + len(line) - len(line.lstrip(_WHITE))
        yield Span(start, start + len(bare))
        at += len(line) + 1
