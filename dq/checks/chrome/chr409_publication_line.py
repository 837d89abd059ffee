"""Publication lines: bylines with dates, notes on where and when it was published

## What it finds
Bylines and notes such as "Posted by", "Updated", "Written by", standing apart from the text.

## Why it matters
The names and dates belong in fields of their own.

## How it decides
A short line that opens with a phrase of publication ("First published on", "Written by") or has the shape of a byline
("By Anna Novak, Ebbing"), where it is likely to belong to the page. What it says after the label is the `value` in the
evidence. A bare time is a lone timestamp.

These lines are information: they are reported for what they say, not for removal.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
A byline that is only a name is not told from other short lines.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, Severity

KIND: Final = "published"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A publication line")


check = Check(
    code="CHR409",
    name="publication-line",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
)
