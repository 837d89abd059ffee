"""Paywall notices: the text may end where the paying part begins

## What it finds
Notes that the rest is for subscribers, trial offers, limits of free articles.

## Why it matters
Beside being chrome it is a sign that the article is cut: what follows was not stored.

## How it decides
Phrases that only a paywall uses ("This article is for subscribers only", "Already a subscriber?", "You have reached
your limit of free articles"), alone or opening a line. Where one stands last, the text is probably cut there: look at
how the paragraph before it ends.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
A label such as "Premium" alone may also be the name of a section.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "paywall"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A paywall notice")


check = Check(
    code="CHR405",
    name="paywall-notice",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
