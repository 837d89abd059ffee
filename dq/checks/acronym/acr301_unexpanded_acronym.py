"""Acronyms that are never explained

## What it finds
The first use of an acronym that the record nowhere gives a name for, and that is not so well known that none is needed.

## Why it matters
Readers who do not know it learn nothing, and a machine cannot tell which of its organisations is meant.

## How it decides
The form stands beside no name in the record, and the lexicon of well-known acronyms and terms does not hold it. Off
unless a suite selects it: house styles differ, and tickers, brands and codes are many.

## Options
None.

## Known limits
Brands and product names in capitals are taken for acronyms.

## References
The Associated Press Stylebook and the Reuters Handbook of Journalism ask for the name at first reference.
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.acronyms import reading
from dq.surveys.acronyms import ACRONYMS, USE
from dq.vocabulary import Confidence, Severity


def screen(text: pl.Expr) -> pl.Expr:
    """Any form at all."""
    return text.str.contains(USE)


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the first use of each form without a name."""
    found, lore = article.share(reading), article.known(ACRONYMS)
    explained = {
        *found.record.introduced,
        *found.record.defined,
        *(flagged.judgement.written for flagged in found.flagged),
    }
    seen: set[str] = set()
    for token in found.tokens:
        if token.text in seen or token.text in explained or lore.is_known(token.text):
            continue
        seen.add(token.text)
        yield Found(token.span, f"“{token.text}” is never explained", {"uses": found.record.here[token.text]})


check = Check(
    code="ACR301",
    name="unexpanded-acronym",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=screen,
    locate=locate,
    surveys=(ACRONYMS,),
    default=False,
)
