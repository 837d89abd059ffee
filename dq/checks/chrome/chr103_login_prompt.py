"""Login prompts: links and forms of user accounts

## What it finds
Links to log in, register or manage an account, and the labels of such forms.

## Why it matters
They are the page talking to its visitor, not the article to its reader.

## How it decides
Labels of user accounts alone on a line ("Log in", "Forgot password?", "My account") and lines that open with one ("Sign
in to save this article"). A single word such as "Register" is weak by itself: beside a share bar or a menu it is
reported, between two paragraphs hardly ever. The phrases stand in `lexicons/chrome/login.toml`.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
A short interview answer such as "Sign up" alone on a line looks the same.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "login"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A login prompt")


check = Check(
    code="CHR103",
    name="login-prompt",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
