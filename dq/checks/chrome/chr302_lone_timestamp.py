"""Lone timestamps: the time of the page on a line of its own

## What it finds
Lines that hold nothing but a date, a time, "2 hours ago" or a reading time.

## Why it matters
The time belongs in the field published_at. In the text it is taken for a part of the news, and relative times are
wrong from the next day on.

## How it decides
A date, a time, "2 hours ago" or a reading time with no more than a few letters beside it ("Updated 11:21, Tuesday").
Months, weekdays and words such as "updated" are known in about twenty languages, digits in any script. Above the first
paragraph or between headlines such a line is a stamp; three or more times that paragraphs follow are a live blog and
are kept; rows of a table are kept.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
The times of a live blog belong to the text; they are kept where paragraphs follow each of them.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "stamp"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A lone timestamp")


check = Check(
    code="CHR302",
    name="lone-timestamp",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
