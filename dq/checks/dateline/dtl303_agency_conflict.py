"""Agency conflicts: the dateline names another agency than the record's source

## What it finds
Datelines signed by an agency other than the one the record says it comes from: `(AFP)` in a record of tass.com.

## Why it matters
Either the source was mapped wrong or the text is another agency's: both matter for rights, for counts a source, and for
telling copies from originals.

## How it decides
The source is an agency's when it is the agency's name, or the host of its own site. Agencies of one house (RIA Novosti,
R-Sport and Prime) count as one. Newspapers and portals, which print everybody's reports, are not compared at all.

## Options
republished: agencies whose reports any source may carry, by their short names in the articles frame.

## Known limits
An agency that quotes another's dateline whole, as in a correction, is reported.

## References
The short names of agencies: dq/lexicons/agencies.toml.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.dateline_tables import agency_hosts, agency_houses, dateline_tables
from dq.measures.datelines import DATELINES, read_dateline
from dq.vocabulary import Confidence, Severity, Span


@dataclass(frozen=True, slots=True)
class Options:
    """Which agencies any source may carry."""

    republished: tuple[str, ...] = field(
        default=(), metadata={"help": "agencies any source may carry", "unit": "short names"}
    )


def screen(text: pl.Expr) -> pl.Expr:
    """Datelines that name an agency, in records that name a source; other checks' columns decide the rest."""
    return pl.col("dateline_agency").is_not_null() & pl.col("source").is_not_null() & text.is_not_null()


def locate(_text: str, article: Article, options: Options) -> Iterator[Found]:
    """Yields the agency of the dateline."""
    own = _agency_of(article.source or "")
    if own is None or _house(article.row["dateline_agency"]) == own:
        return
    dateline = article.share(read_dateline)
    if dateline is None or dateline.agency is None or dateline.agency.ident in {None, *options.republished}:
        return
    agency = dateline.agency
    yield Found(
        Span(agency.start, agency.end),
        f"The dateline names “{agency.name}”, the record's source is “{article.source}”",
        {"agency": agency.ident, "source": article.source, "source_agency": own},
    )


def _agency_of(source: str) -> str | None:
    """The house of the agency a source is, by name or host; None when it is none."""
    host = source.lower().removeprefix("https://").removeprefix("http://").partition("/")[0].removeprefix("www.")
    ident = agency_hosts().get(host) or dateline_tables().folded_agencies.get(source.strip().casefold())
    return _house(ident) if ident else None


def _house(ident: str) -> str:
    return agency_houses().get(ident, ident)


check = Check(
    code="DTL303",
    name="agency-conflict",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=screen,
    locate=locate,
    options=Options(),
    measures=(DATELINES,),
)
