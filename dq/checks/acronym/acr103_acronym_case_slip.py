"""Acronyms with a letter in lower case

## What it finds
`NySE`, `IbM`, `GAtT`: an acronym in capitals with one letter that slipped into lower case.

## Why it matters
Tokenisers take the word for something else than the acronym, and so do readers.

## How it decides
Beside its name, the letter must stand for a word of the name that is not a particle: `DoD` is good style, for "of" is
written small, `FaO` is not, since the A is Agriculture. Without a name, the form in capitals must be used in the same
record or several times in the corpus, and this form rarely. Forms of the lexicon (`BaFin`, `AfDB`), months, company
suffixes and plurals are left alone.

## Options
None.

## Known limits
A slip in the last letter of an acronym that ends in S looks like a plural, and is taken for one.

## References
None.
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.acronyms import ACRONYM_DOUBT, DOUBT, evidence_of, reading
from dq.surveys.acronyms import ACRONYMS
from dq.text.acronyms.reading import Kind
from dq.vocabulary import Confidence, FixSafety, Severity


def screen(_text: pl.Expr) -> pl.Expr:
    """Records with a form that wants a second look."""
    return pl.col(DOUBT)


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each acronym with a letter in lower case."""
    for flagged in article.share(reading).flagged:
        judgement = flagged.judgement
        if flagged.kind is Kind.CASE:
            yield Found(
                flagged.span,
                f"“{judgement.written}” has a letter in lower case, “{judgement.meant}” is meant",
                evidence_of(flagged, article),
                fix=judgement.meant,
                fix_safety=FixSafety.UNSAFE,
                confidence=judgement.confidence,
            )


check = Check(
    code="ACR103",
    name="acronym-case-slip",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
    measures=(ACRONYM_DOUBT,),
    surveys=(ACRONYMS,),
    fix=FixSafety.UNSAFE,
)
