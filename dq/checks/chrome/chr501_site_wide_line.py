"""Site-wide lines: the same line in many records of a source

## What it finds
Lines without any telling words that stand in other records of the same source as well, digits left aside.

## Why it matters
What stands in many articles of a source is about none of them.

## How it decides
The same line, numbers aside, stands in at least two other records of the same source, it fits no other kind, and place
and looks do not speak for the article. Whole sentences need more than that, as articles quote each other. Lines of the
house lexicon `chrome-learned` (written by `dq chrome-learn`, reviewed by hand) are reported in every record of their
source, in a batch of one too.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
Recurring lines of the news itself (a market table, a dateline) are kept when they look like text or like a table.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, Severity

KIND: Final = "site-wide"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A line that stands in other records of the source")


check = Check(
    code="CHR501",
    name="site-wide-line",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
)
