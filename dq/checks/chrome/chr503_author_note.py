"""Author notes: who the author is and how to reach them

## What it finds
Boxes about the author: the post, the outlet, the address, "About the author".

## Why it matters
The note names a person and an organisation that the news is not about, in every record of that author.

## How it decides
Phrases of author boxes ("covers politics for", "is a staff writer", "Follow her on", "All articles by") at the edge of
the text, job titles alone on a line, and the lines beside them. In the middle of an article the same words describe a
person and are kept.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
A portrait of a journalist may open with the same words.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "author"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A note on the author")


check = Check(
    code="CHR503",
    name="author-note",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
