"""Misplaced towns: a dateline's state has no such town

## What it finds
Datelines of the United States whose town is known in other states only: BEAVERTON, Wash., where Oregon was meant.

## Why it matters
Town and state together are what a report is placed by; of one that does not exist, either the town or the state is
wrong.

## How it decides
The gazetteer knows the states of every town of the United States of at least 500 people. A town it knows in some
states, but not in the one that follows, is a finding. States whose datelines name townships (New England, New Jersey,
New York and Pennsylvania) are not judged, because gazetteers of towns do not have those.

## Options
None.

## Known limits
Suburbs and hamlets that share their name with a town elsewhere are reported: of nine found in 13,600 datelines of
Reuters of 1987, three were errors. It is therefore information. Provinces and countries are not compared.

## References
GeoNames: https://www.geonames.org
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.dateline_rows import NOTES
from dq.measures.dateline_tables import dateline_tables
from dq.measures.datelines import DATELINES, read_dateline
from dq.text.datelines.regions import stray_town
from dq.vocabulary import Confidence, Severity, Span


def screen(text: pl.Expr) -> pl.Expr:
    """What the measure noted; the text itself is not read again."""
    return pl.col(NOTES).str.contains("state", literal=True) & text.is_not_null()


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields town and state."""
    dateline = article.share(read_dateline)
    stray = stray_town(dateline, dateline_tables()) if dateline else None
    if stray is None:
        return
    span = Span(stray.town.start, stray.state.end)
    yield Found(
        span,
        f"No town of the state is known as “{text[span.start : span.end]}” says; {', '.join(stray.states)} have one",
        {"town": stray.town.name, "state": stray.state.name, "states": list(stray.states)},
    )


check = Check(
    code="DTL206",
    name="misplaced-dateline-town",
    severity=Severity.INFO,
    confidence=Confidence.LOW,
    since="0.1",
    screen=screen,
    locate=locate,
    measures=(DATELINES,),
)
