"""Advertisement labels: marks and texts of advertising

## What it finds
The mark "Advertisement" and its like in some thirty languages, notes that the article goes on below, sponsored boxes.

## Why it matters
The mark stands between paragraphs and splits them; what follows it may be advertising as well.

## How it decides
A mark of advertising alone on a line ("Advertisement", "Sponsored", "Story continues below"), which is reported between
paragraphs too, as no article has such a line; phrases of affiliate notices opening a sentence ("We may earn a
commission").

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
The text of an advertisement itself is only found when it looks like chrome.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "ads"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "An advertisement label")


check = Check(
    code="CHR406",
    name="advertisement-label",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
