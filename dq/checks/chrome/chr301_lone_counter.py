"""Lone counters: numbers of views, comments or votes on a line of their own

## What it finds
Numbers of views, comments, shares or votes, and positions in a gallery ("1 of 36"), alone on their line.

## Why it matters
A number without its noun means nothing, and it changes with every visit, so that two copies of an article differ.

## How it decides
The line is a number and nothing more: "2048", "(17)", "1.2K", "3 of 36", or a number with its unit ("12 comments", "48
views"). That alone is not enough, as tables of results are numbers too: what decides is what stands around it. Beside a
time stamp, a share label or a headline in a list it is a counter; in a column of other numbers, in rows with wide gaps,
or between paragraphs it is kept.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
Tables of numbers set one cell a line look much alike; the lines around decide.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "counter"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A lone counter")


check = Check(
    code="CHR301",
    name="lone-counter",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
