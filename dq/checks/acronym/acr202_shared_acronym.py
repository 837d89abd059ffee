"""One acronym for two names in a record

## What it finds
An acronym that a record introduces twice, for two different organisations: "International Criminal Court (ICC)" and
"International Cricket Council (ICC)".

## Why it matters
Wherever the acronym stands alone further down, nobody can say which is meant.

## How it decides
The same acronym stands beside two names, each with a word that resembles none of the other: plurals, inflection and
slips of the hand make no second name. It is information: both uses are right in themselves.

## Options
None.

## Known limits
Two names of one body, an old and a new one, look like two bodies.

## References
None.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dq.check import Article, Found
from dq.measures.acronyms import check_of_doubt, reading
from dq.text.acronyms.spelling import are_two_names
from dq.vocabulary import Confidence

if TYPE_CHECKING:
    from dq.text.acronyms.reading import Named


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each acronym that stood beside another name before."""
    first: dict[str, Named] = {}
    for named in article.share(reading).named:
        before = first.setdefault(named.form, named)
        if are_two_names(before.words, named.words):
            yield Found(
                named.span,
                f"“{named.form}” is “{named.name}” here and “{before.name}” before",
                {"acronym": named.form, "names": [before.name, named.name]},
                related_id=article.record_id,
                related_span=before.span,
            )


check = check_of_doubt("ACR202", "shared-acronym", locate, confidence=Confidence.MEDIUM, fix=None)
