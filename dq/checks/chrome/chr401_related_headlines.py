"""Related headlines: links to other articles around or inside this one

## What it finds
Headings such as "Read also" and the headlines under them, "Show more", links to the next article, lists of topics.

## Why it matters
Headlines of other articles bring their people, places and dates into this one; it is the damage that hurts search and
event coding most.

## How it decides
Three shapes. A heading ("Read also", "More on this topic") alone or with the link after it; the headlines under such a
heading take its kind. Headlines that take turns with times or counters, three at least: the whole list is one block,
whatever the single lines look like. And unfinished lines of a headline's length below the last paragraph that share few
or no words with the text, which tells them from the article's own headings. A heading that shares most of its longer
words with the text is kept.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
A single headline below the text without a heading can only be told by its place.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "related"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A link to another article")


check = Check(
    code="CHR401",
    name="related-headlines",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
