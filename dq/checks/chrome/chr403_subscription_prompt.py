"""Subscription prompts: newsletters, memberships and donations

## What it finds
Invitations to subscribe to a newsletter or channel, to become a member, to donate; the fields of such forms.

## Why it matters
It is advertising for the outlet in the middle of its news, often in whole sentences that read like the article.

## How it decides
Invitations to subscribe, sign up, become a member or donate, alone on a line or opening a sentence ("Sign up for our
newsletter", "Support our journalism"). The label alone is enough nearly anywhere; a sentence needs the phrase at its
opening, several such phrases, or a place at the edge of the text. A sentence that only mentions a newsletter is kept.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
An article about a newsletter. A prompt without any usual phrase is only found by its place.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "subscribe"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A subscription prompt")


check = Check(
    code="CHR403",
    name="subscription-prompt",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
