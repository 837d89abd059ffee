"""Share buttons: links to social networks and to follow the outlet

## What it finds
Buttons to share, to like, to copy the link and to follow, and the bare names of social networks.

## Why it matters
Names of networks beside every article distort counts of organisations and topics.

## How it decides
A verb of sharing or following alone on a line ("Share", "Copy link", "Follow us on Instagram"), the bare name of a
network, a handle (`@ebbingcourier`), or several of them run together without a space ("ShareTweetEmail"), which are
taken apart first. The name of a network counts for little alone and for much in a row: one "Facebook" in an article
about the company stays.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
The name of a network as a heading of its own inside an article about it.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "share"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A share button")


check = Check(
    code="CHR104",
    name="share-button",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
