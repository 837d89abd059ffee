"""Comment prompts: invitations, forms and rules of comment sections

## What it finds
Invitations to comment, the fields of comment forms, rules of the house, notes that comments are closed.

## Why it matters
Comment sections are no part of the article, and their forms stand in every record of a source.

## How it decides
Headings, buttons and rules of comment sections ("Leave a comment", "Comments are closed", "Your e-mail address will not
be published"), and requests for corrections and tips. "Comment" or "Opinion" alone at the head needs another label
beside it, as it may name the kind of article.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
The word "Comment" as the label of an opinion column at the head of an article.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "comments"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A comment prompt")


check = Check(
    code="CHR404",
    name="comment-prompt",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
