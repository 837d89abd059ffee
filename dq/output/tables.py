"""CSV and Parquet: the findings frame as a table."""

from typing import TYPE_CHECKING, TextIO

import polars as pl

from dq.output.escape import cell
from dq.packed import write_parquet as write_frame

if TYPE_CHECKING:
    from dq.runs import Audit
    from dq.verdict import Verdict


def write_csv(audit: "Audit", _verdict: "Verdict | None", stream: TextIO) -> None:
    """Writes one finding a row; what a spreadsheet would take for a formula is led by an apostrophe."""
    text = pl.col(pl.String)
    guarded = audit.findings.with_columns(text.map_elements(cell, return_dtype=pl.String, skip_nulls=True))
    stream.write(guarded.write_csv())


def write_parquet(audit: "Audit", _verdict: "Verdict | None", stream: TextIO) -> None:
    """Writes the findings frame as it is."""
    stream.flush()
    write_frame(audit.kept("findings"), stream.buffer)
