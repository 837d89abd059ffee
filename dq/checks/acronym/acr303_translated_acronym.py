"""Initials of a translated name that belong to another body

## What it finds
An acronym that a translator made of a translated name and that readers know as another body's: USC in a report from
Russia, for the United Shipbuilding Corporation, whose own acronym is ОСК.

## Why it matters
Entity linking takes it for the better known body: the University of Southern California launches a hovercraft.

## How it decides
The form stands in the lexicon of such initials, the record holds a word that tells the country (Russia, Moscow), and
does not write the name out. It is information: nothing is misspelt.

## Options
None.

## Known limits
The lexicon is short. A Russian report that does mean the other body is reported as well.

## References
None.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

import polars as pl

from dq.check import Article, Check, Found
from dq.lexicons import lexicon
from dq.text.acronyms.tokens import tokens
from dq.vocabulary import Confidence, Severity

LEXICON: Final = "translated_acronyms"


@cache
def entries() -> Mapping[str, Mapping[str, Any]]:
    """Returns the lexicon's entries by their form."""
    return {entry["form"]: entry for entry in lexicon(LEXICON)["acronym"]}


@cache
def _cues(country: str) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, lexicon(LEXICON)["cues"][country])))


def screen(text: pl.Expr) -> pl.Expr:
    """Any of the forms, as a word."""
    return text.str.contains(rf"(?-u:\b)(?:{'|'.join(sorted(entries()))})(?-u:\b)")


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the first use of each form whose country the record tells and whose name it does not."""
    seen: set[str] = set()
    for token in tokens(text):
        entry = entries().get(token.text)
        if entry is None or token.text in seen:
            continue
        seen.add(token.text)
        if entry["name"] not in text and _cues(entry["cues"]).search(f"{article.title or ''}\n{text}"):
            yield Found(
                token.span,
                f"“{token.text}” can be the {entry['name']} ({entry['native']}) or {entry['others'][0]}",
                {"name": entry["name"], "native": entry["native"], "others": entry["others"]},
            )


check = Check(
    code="ACR303",
    name="translated-acronym",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=screen,
    locate=locate,
)
