"""Mixed styles: a dateline unlike nearly all others of its source

## What it finds
Datelines whose shape differs from the one that nearly all datelines of the same source have, such as a full stop where
the others have a dash.

## Why it matters
A source has one style. What differs was typed by hand, comes from another agency, or lost a part on the way.

## How it decides
The shape is the order of the parts with their marks: `CITY, Month D (agency) -`. Town names in capitals or not, and the
kind of dash, count; which place, day or agency does not. A source needs at least `records` datelines, and one shape at
least `share` of them.

## Options
share: of a source's datelines, how many must have one shape.
records: how many datelines of a source it takes to say so.

## Known limits
Portals that carry many agencies have no style, and nothing is said of them.

## References
None.
"""

import json
from dataclasses import dataclass, field

import polars as pl

from dq.check import Check, Examined
from dq.measures.datelines import DATELINES
from dq.vocabulary import Confidence, Severity


@dataclass(frozen=True, slots=True)
class Options:
    """When a source has a style."""

    share: float = field(default=0.9, metadata={"help": "share of datelines with one shape", "unit": "0 to 1"})
    records: int = field(default=20, metadata={"help": "datelines of a source it takes", "unit": "records"})


def relate(examined: Examined, options: Options) -> pl.DataFrame:
    """Returns a finding for each record whose dateline is unlike those of its source."""
    source = pl.col("source").fill_null("")
    dated = examined.columns("row", "source", "has_dateline", "dateline_style")
    dated = dated.filter("has_dateline").select("row", source, style="dateline_style")
    styles = dated.group_by("source", "style").agg(n=pl.len())
    usual = (
        styles.sort("n", "style", descending=[True, False])
        .group_by("source", maintain_order=True)
        .agg(usual=pl.col("style").first(), most=pl.col("n").first(), total=pl.col("n").sum())
        .filter((pl.col("total") >= options.records) & (pl.col("most") >= options.share * pl.col("total")))
    )
    unlike = dated.join(usual, on="source").filter(pl.col("style") != pl.col("usual")).sort("row")
    rows = [
        (
            row,
            f"The dateline has the shape “{style}”, {round(100 * most / total)} in 100 of its source have “{usually}”",
            json.dumps({"style": style, "usual": usually, "datelines": total}, ensure_ascii=False, sort_keys=True),
        )
        for row, _source, style, usually, most, total in unlike.iter_rows()
    ]
    return pl.DataFrame(rows, schema={"row": pl.UInt32, "message": pl.String, "evidence": pl.String}, orient="row")


check = Check(
    code="DTL403",
    name="mixed-dateline-style",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    since="0.1",
    relate=relate,
    options=Options(),
    measures=(DATELINES,),
)
