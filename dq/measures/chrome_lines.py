"""Which records may hold page chrome: the screen of every CHR check, by expressions over the lines of a batch.

A record is read line by line only when a line of it gives reason to: a label of a page standing alone, a shape such as
a lone time stamp, a telling phrase, a short unfinished line at its edge, or a line other records of the source have
too. What gives no reason has no chrome by definition, which is what keeps clean text cheap.
"""

from functools import cache
from typing import Final

import numpy as np
import polars as pl

from dq.measures.chrome_lexicon import phrases
from dq.measures.chrome_telling import with_a_telling_phrase
from dq.surveys.line_recurrence import LineRecurrence, named
from dq.text.lines import begins_low

_NARROW: Final = 48
_EDGE_WIDTH: Final = 90
_ROW: Final = 70
_HEAD: Final = 3
_TAIL: Final = 7
_NO_REASON: Final = frozenset({"credit", "published"})
_SIGN_OFF: Final = r"^[ -/]*(?i:reuters?|ap|afp|upi|dpa|tass|xinhua|ansa|efe|kyodo)[ -/]*$"
_LONE: Final = r"^[^A-Za-z]{1,12}$"
_TIMES: Final = r"[0-9]:[0-9]{2}|[0-9][./-][0-9]{1,2}[./-][0-9]{2}|20[0-2][0-9]\b|(?i-u:\bmin\b|\bago\b)"
_FINISHED: Final = r"[.!?,;-][\"')]*$|[。！？…।؟]$"
_FIGURES: Final = "[0-9٠-٩۰-۹]"
_WRAPPED: Final = 0.1
"""A text of which more lines begin in lower case is broken over lines."""

_TEXT: Final = pl.col("text")


@cache
def _labels() -> pl.Series:
    """Hashes of the phrases that are reason enough when they stand alone, folded as `_folded` does."""
    known = phrases().wholes.items()
    return pl.Series("label", [words.replace(" ", "") for words, kind in known if kind not in _NO_REASON]).hash()


def _folded(line: pl.Expr) -> pl.Expr:
    """A line as its letters alone, lower-case, numbers as 0: cheap to compare by hash."""
    return line.str.to_lowercase().str.replace_all(r"[0-9]+", "0").str.replace_all(r"[\W_]+", "")


def suspected(records: pl.DataFrame, recurrence: LineRecurrence) -> pl.Series:
    """Returns for each record whether any of its lines, or any part of its text, gives reason to look closer.

    Telling phrases, which are looked for in whole texts, are looked for only where no line gives reason.
    """
    lines, at = _lines(records), pl.int_range(records.height, dtype=pl.UInt32, eager=True)
    unfinished = _unfinished(lines)
    of_lines = pl.concat([_at_an_edge(unfinished), _with_a_shape(unfinished), _labels_in(lines)])
    some = at.is_in(of_lines.unique().implode())
    others = pl.DataFrame({"at": at, "text": records["text"]}).filter(~some)
    return some | at.is_in(with_a_telling_phrase(others).unique().implode()) | _holds_learned(records, recurrence)


def _holds_learned(records: pl.DataFrame, recurrence: LineRecurrence) -> pl.Series:
    """Which records hold a line of the house lexicon."""
    if not recurrence.learned:
        return pl.Series([False]).new_from_index(0, records.height)
    known = pl.Series(sorted(recurrence.learned)).implode()
    number = pl.int_range(pl.len(), dtype=pl.UInt32).alias("at")
    lines = records.select(number, "source", _TEXT.str.split("\n")).explode("text", empty_as_null=True, keep_nulls=True)
    holding = lines.filter(named(pl.col("source"), _TEXT.str.strip_chars()).is_in(known))["at"]
    return pl.int_range(records.height, dtype=pl.UInt32, eager=True).is_in(holding.unique().implode())


def _lines(records: pl.DataFrame) -> pl.DataFrame:
    """The lines that could give reason: not too long, no part of a paragraph broken over lines."""
    at, size = pl.col("at"), _TEXT.str.len_bytes()
    lines = (
        records.select(pl.int_range(pl.len(), dtype=pl.UInt32).alias("at"), _TEXT.str.split("\n"))
        .explode("text", empty_as_null=True, keep_nulls=True)
        .select("at", _TEXT.str.strip_chars())
        .filter(size > 0)
        .with_columns(size=size, low=begins_low(_TEXT))
    )
    edge = (at != at.shift(_HEAD)).fill_null(value=True) | (at != at.shift(-_TAIL)).fill_null(value=True)
    goes_on = pl.col("low").shift(-1).fill_null(value=False) & (at == at.shift(-1))
    return (
        lines.with_columns(
            edge=edge,
            goes_on=goes_on,
            first=(at != at.shift(1)).fill_null(value=True),
            last=(at != at.shift(-1)).fill_null(value=True),
            above=_TEXT.shift(1, fill_value=""),
            below=_TEXT.shift(-1, fill_value=""),
        )
        .filter((pl.col("size") <= _EDGE_WIDTH) & ~pl.col("low") & ~pl.col("goes_on"))
        .filter(pl.col("edge") | (pl.col("size") <= _NARROW))
        .with_columns(wrapped=pl.lit(_wrapped(lines, records.height)).gather(at))
    )


def _wrapped(lines: pl.DataFrame, records: int) -> pl.Series:
    """Which records are broken over lines."""
    low, some = (np.bincount(part["at"].to_numpy(), minlength=records) for part in (lines.filter("low"), lines))
    return pl.Series(low / np.maximum(some, 1) > _WRAPPED)


def _unfinished(lines: pl.DataFrame) -> pl.DataFrame:
    """The lines without the end of a sentence that no paragraph broken over lines runs through."""
    below_an_end = pl.col("first") | pl.col("above").str.contains(_FINISHED)
    in_rows = [
        ~outside & line.str.contains(_FIGURES) & (line.str.len_bytes() <= _ROW)
        for outside, line in ((pl.col("first"), pl.col("above")), (pl.col("last"), pl.col("below")))
    ]
    return (
        lines.filter(~pl.col("wrapped") | (pl.col("size") <= _NARROW))
        .filter(~_TEXT.str.contains(_FINISHED))
        .filter(~pl.col("wrapped") | below_an_end)
        .with_columns(figures=_TEXT.str.contains(_FIGURES), beside_figures=pl.any_horizontal(in_rows))
    )


def _at_an_edge(lines: pl.DataFrame) -> pl.Series:
    """The records of unfinished lines near the head or the tail that are no rows of a table.

    Where a text is broken over lines, one without the end of a sentence says nothing: any may be cut off.
    """
    likely = lines.filter(pl.col("edge") & ~pl.col("wrapped") & ~pl.col("figures") & ~pl.col("beside_figures"))
    return likely.filter(~_TEXT.str.contains(r"^[*=_-]+$|  ") & ~_TEXT.str.contains(_SIGN_OFF))["at"]


def _with_a_shape(lines: pl.DataFrame) -> pl.Series:
    """The records of unfinished lines that are a number of its own, a time, a date of this century."""
    likely = lines.filter(pl.col("figures") & ~_TEXT.str.contains("  ", literal=True))
    lone = _TEXT.str.contains(_LONE) & (pl.col("edge") | ~pl.col("beside_figures"))
    return likely.filter(_TEXT.str.contains(_TIMES) | lone)["at"]


def _labels_in(lines: pl.DataFrame) -> pl.Series:
    """The records of lines that are nothing but a phrase of page chrome."""
    likely = lines.select("at", "text").filter(~_TEXT.str.contains(_beyond_labels()))
    return likely.filter(_folded(_TEXT).hash().is_in(_labels().implode()))["at"]


@cache
def _beyond_labels() -> str:
    """More numbers than any phrase holds, as the rows of tables do."""
    most = max(words.count("0") for words in phrases().wholes)
    return f"(?:[0-9]+[^0-9]+){{{most}}}[0-9]"
