"""Stray lines: lines of the page that fit no other kind

## What it finds
Lines that their shape, place and neighbours give away as page furniture, of no kind that has a name.

## Why it matters
What stands beside the article in the page was stored as part of it.

## How it decides
No phrase and no shape: the sum of small signs decides. Short and unfinished, few or none of its words in the text, more
capitals than a sentence has, right above the first or below the last paragraph, among lines that are chrome. This kind
is reported only when all of that adds up to a probability of 0.87 in an article, 0.95 in a page stored whole.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
The least certain of these checks: look at the evidence before removing.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "stray"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A line of the page around the article")


check = Check(
    code="CHR502",
    name="stray-line",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
