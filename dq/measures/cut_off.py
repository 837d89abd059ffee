"""Which texts are cut off at a length that many others are cut off at."""

from collections.abc import Mapping
from typing import Final

import polars as pl

from dq.check import Knowledge, Measure
from dq.surveys.cut_lengths import CUT_LENGTHS, breaks_off

CUT: Final = "cut_off"

_TEXT: Final = pl.col("text")


def cut_off(records: pl.DataFrame, lengths: Mapping[int, int]) -> pl.Series:
    """Returns which records are cut off at one of these lengths."""
    if not lengths:
        return pl.repeat(value=False, n=records.height, eager=True)
    return records.select(_TEXT.str.len_chars().is_in(list(lengths)) & breaks_off(_TEXT)).to_series()


def _compute(records: pl.DataFrame, knowledge: Knowledge) -> pl.DataFrame:
    return pl.DataFrame([cut_off(records, knowledge.known(CUT_LENGTHS)).alias(CUT)])


CUT_OFF: Final = Measure("cut-off", {CUT: pl.Boolean()}, _compute, surveys=(CUT_LENGTHS,))
"""`cut_off`: whether the text is cut off at a length that many others are cut off at."""
