"""Cookie notices: consent banners left in the text

## What it finds
Lines of the banner that asks for consent: the notice itself, its buttons and its settings.

## Why it matters
The notice stands in thousands of records of a source and says nothing of the news; it makes texts look alike that are
not, and it is often the first thing a model or a reader sees.

## How it decides
A line of its own that is a consent phrase ("Accept all cookies", "Nur notwendige Cookies") is reported as soon as it is
more likely chrome than not. A sentence that opens with such a phrase ("This website uses cookies to ...") is asked for
a little more, and a sentence that only holds one for most: an article on consent law keeps its quotations. Buttons and
notice in a row strengthen each other and are one block. The phrases stand in `lexicons/chrome/cookie.toml`, in forty
languages.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
An article about cookie banners may quote one; inside a paragraph of an article it is rarely reported.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "cookie"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A cookie notice")


check = Check(
    code="CHR101",
    name="cookie-notice",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
