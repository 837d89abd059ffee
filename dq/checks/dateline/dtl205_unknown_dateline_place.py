"""Unknown places: a dateline's town that no gazetteer has

## What it finds
Datelines with a date or an agency whose town is in no list of places, and which no single slip of the hand leads to a
known one.

## Why it matters
The report cannot be placed on a map from its text. Among townships, airports and estates stand towns that were mistyped
by more than one letter.

## How it decides
The town is looked up among towns of at least 500 people in many scripts, states, countries, and places that are no
towns. What is one slip away from a well-known place is a malformed dateline and not reported here.

## Options
None.

## Known limits
Of 51 found in 13,600 datelines of Reuters of 1987 some eight were mistyped; the others were townships, suburbs and
estates. It is therefore information.

## References
GeoNames: https://www.geonames.org
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.dateline_rows import NOTES
from dq.measures.datelines import DATELINES, read_dateline, read_flaws
from dq.text.datelines import Part
from dq.text.datelines.regions import unknown_town
from dq.vocabulary import Confidence, Severity, Span


def screen(text: pl.Expr) -> pl.Expr:
    """What the measure noted; the text itself is not read again."""
    return pl.col(NOTES).str.contains("unknown", literal=True) & text.is_not_null()


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the town."""
    dateline = article.share(read_dateline)
    town = unknown_town(dateline) if dateline else None
    if dateline is None or town is None:
        return
    if any(flaw.part is Part.PLACE and flaw.start == town.start for flaw in article.share(read_flaws)):
        return
    yield Found(
        Span(town.start, town.end),
        f"No gazetteer has a place “{town.name}”",
        {"place": town.name, "dateline": text[dateline.start : dateline.end]},
    )


check = Check(
    code="DTL205",
    name="unknown-dateline-place",
    severity=Severity.INFO,
    confidence=Confidence.LOW,
    since="0.1",
    screen=screen,
    locate=locate,
    measures=(DATELINES,),
)
