"""Print tools: print, save, text size and read-aloud buttons

## What it finds
Buttons that print, save or bookmark the article, change the size of its letters or read it aloud.

## Why it matters
They are functions of the page, and one-word lines among paragraphs break sentence splitters.

## How it decides
Nothing but the label of a reading tool on a line: "Print", "Text size", "Save for later", "Reader mode", and what
screen readers say ("Opens in a new window"). One-word labels need company: another tool, a share bar, a time stamp, or
a place right above the first or below the last paragraph.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
One-word lines such as "Save" that are an answer in a quiz or an interview.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "print"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A button of the reading tools")


check = Check(
    code="CHR105",
    name="print-tool",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
