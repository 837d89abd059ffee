"""One acronym for two names in a record

## What it finds
An acronym that a record introduces twice, for two different organisations: "International Criminal Court (ICC)" and
"International Cricket Council (ICC)".

## Why it matters
Wherever the acronym stands alone further down, nobody can say which is meant.

## How it decides
The same acronym stands beside two names whose keys differ by more than spelling, neither being the end of the other.
It is information: both uses are right in themselves.

## Options
None.

## Known limits
Two names of one body, an old and a new one, look like two bodies.

## References
None.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from dq.check import Article, Found
from dq.measures.acronyms import check_of_doubt, reading
from dq.vocabulary import Confidence

if TYPE_CHECKING:
    from dq.text.acronyms.reading import Named

APART: Final = 4
"""Names whose keys are this many edits apart are two names."""


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each acronym that stood beside another name before."""
    first: dict[str, Named] = {}
    for named in article.share(reading).named:
        before = first.setdefault(named.form, named)
        if _are_two(before.key, named.key):
            yield Found(
                named.span,
                f"“{named.form}” is “{named.name}” here and “{before.name}” before",
                {"acronym": named.form, "names": [before.name, named.name]},
                related_id=article.record_id,
                related_span=before.span,
            )


def _are_two(one: str, other: str) -> bool:
    return not one.endswith(other) and not other.endswith(one) and OSA.distance(one, other) >= APART


check = check_of_doubt("ACR202", "shared-acronym", locate, confidence=Confidence.MEDIUM, fix=None)
