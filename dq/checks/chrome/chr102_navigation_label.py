"""Navigation labels: menus, breadcrumbs, footers and tag lists

## What it finds
Labels of menus and footers, section names, breadcrumbs, lists of tags, links to other parts of the site.

## Why it matters
Menus fill most of a page that was stored whole. They add names and topics to a text that is not about them.

## How it decides
Four things make a label: it is the name of a section or a menu entry standing alone ("Politics", "Imprint"); it has the
shape of a path ("Home > News > Ebbing"); it stands in a run of short lines none of which ends as a sentence does; or it
is short and unfinished above the first or below the last paragraph, where the lines beside it are chrome. A section
name between two paragraphs is taken for a heading and kept, and so is a long run of short lines that holds hardly a
phrase of a page: a list or table of the text.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
A heading inside an article can be one word, such as a section name. Between paragraphs a label needs more than its
words to be reported.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "navigation"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A navigation label")


check = Check(
    code="CHR102",
    name="navigation-label",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
