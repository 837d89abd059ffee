"""Two acronyms for one name in a source

## What it finds
An organisation that a source introduces under one acronym, and in this record under another: "Chicago Board of Trade
(CBOT)" where the source otherwise writes CBT, "World Health Organization (OMS)" where it writes WHO.

## Why it matters
House style names one of them; counts and links of one body fall apart into two.

## How it decides
Names beside acronyms are counted source by source, a sentence once however many records carry it. A record is reported
where its acronym stands beside the name in at most half as many sentences of the source as another one, which stands in
two at least. Both spell the name, or the lexicon knows the name; a slip of the hand is a misspelling, reported as such.

## Options
None.

## Known limits
Records without a source are not compared. A source that gathers feeds of several outlets has no style of its own.

## References
None.
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Found
from dq.measures.acronyms import check_of_doubt, reading
from dq.surveys.acronyms import ACRONYMS
from dq.vocabulary import Confidence

AT_LEAST: Final = 2
"""Sentences of the source that give the other acronym, and how many times as many."""


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each acronym beside a name that the source gives another acronym more often."""
    sources, named = article.known(ACRONYMS).sources, article.share(reading).named
    for one in named:
        counts = sources.acronyms.get((article.source or "", one.key), {})
        mine = counts.get(one.form, 0)
        other, most = max(counts.items(), key=lambda item: (item[1], item[0]), default=("", 0))
        here = any(two.key == one.key and two.form == other for two in named)
        if other != one.form and most >= AT_LEAST * max(1, mine) and not here:
            yield Found(
                one.span,
                f"“{one.name}” is “{one.form}” here and “{other}” elsewhere in this source",
                {"name": one.name, "sentences": dict(counts)},
            )


check = check_of_doubt("ACR203", "source-rival-acronyms", locate, confidence=Confidence.MEDIUM, fix=None)
