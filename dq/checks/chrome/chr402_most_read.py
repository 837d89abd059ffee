"""Most-read lists: rankings and latest-news boxes

## What it finds
Headings such as "Most read", "Latest news" or "Top downloads in last 24 hours", and the headlines under them.

## Why it matters
The box changes by the hour: its headlines belong to another day than the article.

## How it decides
The heading of a ranking or a news box ("Most read", "Latest news", "Trending now") in some forty languages, numbered or
not; the headlines that follow without a paragraph between belong to the box. Where paragraphs follow the heading, it is
the article's own.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
An article that is itself a ranking keeps its headings when paragraphs follow them.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "mostread"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A most-read list")


check = Check(
    code="CHR402",
    name="most-read",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
