"""The columns a check file may name, and what measures them."""

from collections.abc import Iterable, Mapping
from typing import Final

import polars as pl

from dq.check import Measure
from dq.measures.datelines import DATELINES
from dq.measures.scripts import SCRIPTS
from dq.measures.sizes import SIZES
from dq.schemas import ARTICLES, RECORDS

MEASURES: Final[Mapping[str, Measure]] = {
    name: measure for measure in (SIZES, SCRIPTS, DATELINES) for name in measure.schema if name in ARTICLES
}
"""The measured columns that the text of one record gives, and the measure that adds each."""

LOCATED: Final = ("share_chrome", "share_repeated")
"""Measured columns that are known once everything was located."""

RESEMBLING: Final = ("nearest_jaccard",)
"""Measured columns that are known once all records were compared."""

COUNTED: Final = frozenset(ARTICLES) - {*RECORDS, *MEASURES, *LOCATED, *RESEMBLING}
"""Columns of the articles frame that only the finished run has."""

RECORD: Final[Mapping[str, pl.DataType]] = {**RECORDS, **{name: ARTICLES[name] for name in MEASURES}}
"""What an expression over records may name, with its type."""


def measures_of(columns: Iterable[str]) -> tuple[Measure, ...]:
    """Returns the measures that add the given columns, once each; columns of the record need none."""
    return tuple({MEASURES[name].name: MEASURES[name] for name in columns if name in MEASURES}.values())
