"""Player labels: buttons, durations and captions of video and audio players

## What it finds
Buttons of players and galleries, durations, "Now playing", notes that a video could not be loaded.

## Why it matters
They describe a picture that the text does not have.

## How it decides
Labels of players and galleries ("Now playing", "Skip ad", "Enlarge image") alone on a line, durations alone or glued to
a title ("0:42", "00:04:42"), and what a player says when it cannot play ("Your browser does not support ..."). "Video"
or "Live" alone needs a second sign beside it.

What speaks for and against is summed up line by line, and the lines around weigh in; the evidence names the strongest
cues with their weights. How this works, and how well: docs/chrome.md.

## Options
None.

## Known limits
Stage directions in a transcript, such as "Video" alone on a line.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_verdicts import CHROME_LINES, holds, report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, FixSafety, Severity

KIND: Final = "player"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A label of a player")


check = Check(
    code="CHR303",
    name="player-label",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=holds(KIND),
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
