"""Navigation labels: menus, breadcrumbs, footers and tag lists

## What it finds
Labels of menus and footers, section names, breadcrumbs, lists of tags, links to other parts of the site.

## Why it matters
Menus fill most of a page that was stored whole. They add names and topics to a text that is not about them.

## How it decides
Every line is given cues: the words in it, its shape, its length and ending, its place among the paragraphs, the lines
around it, and how many records of the source hold it. Each cue has a weight in `lexicons/chrome/weights.toml`, learnt
from pages labelled by people, and a two-state chain over the lines weighs neighbours in. This kind is told by section
names and menu labels standing alone, by breadcrumb shapes, and by runs of short lines without an end. The evidence of
a finding names the cues that counted most, each with its weight in log-odds, and what the neighbours added. The
record's title is never reported.

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
from dq.measures.chrome_lines import CHROME_LINES, suspected
from dq.measures.chrome_verdicts import report
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
    screen=suspected,
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
