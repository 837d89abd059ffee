"""App prompts: invitations to install or open an app

## What it finds
Invitations to download an app or to open the page in it, and the names of app stores standing alone.

## Why it matters
It is advertising for the outlet, repeated in every record.

## How it decides
Names of app stores and invitations to install or open an app, alone on a line or opening a short one ("Download our
app", "Get it on Google Play"). A paragraph about an app is running text and is not reported, whatever it names.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
An article about apps may list the stores line by line.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "app"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "An app prompt")


check = Check(
    code="CHR106",
    name="app-prompt",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
