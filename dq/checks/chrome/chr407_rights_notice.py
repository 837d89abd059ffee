"""Rights notices: copyright lines and terms of reuse

## What it finds
Copyright lines, notes on reprinting and reuse, names of those responsible in law.

## Why it matters
Wanted as data, not as text: a legal formula at the end of every record makes texts alike that are not.

## How it decides
The sign of copyright with a year or a name, and phrases of rights notices and reprints ("All rights reserved", "This
article was first published"), in some forty languages. The sign under a picture ("© Name") is chrome too when it stands
alone; a sentence on copyright law has neither the sign nor the phrase at its opening.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
"(c)" in a list of points is told from the sign only by the year after it.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "rights"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A rights notice")


check = Check(
    code="CHR407",
    name="rights-notice",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
