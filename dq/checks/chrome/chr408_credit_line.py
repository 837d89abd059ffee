"""Credit lines: who took the picture, who contributed to the report

## What it finds
Credits of pictures and graphics, sources, "Reporting by" and "With material from" lines.

## Why it matters
Worth keeping as data, and in the text it names people and agencies that the news is not about.

## How it decides
A line that ends with a credit, as a caption does ("The old hall. Photo: Anna Novak"), or a short one that opens with a
label of credits ("Photo:", "Source:", "With reporting by"), wherever it stands. What the label says is the `value` in
the evidence, such as the photographer or the agency.

These lines are information: they are reported for what they say, not for removal.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
Captions without a label cannot be told from a sentence.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, Severity

KIND: Final = "credit"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A credit line")


check = Check(
    code="CHR408",
    name="credit-line",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
)
