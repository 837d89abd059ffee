"""Advertisement labels: marks and texts of advertising

## What it finds
The mark "Advertisement" and its like in some thirty languages, notes that the article goes on below, sponsored boxes.

## Why it matters
The mark stands between paragraphs and splits them; what follows it may be advertising as well.

## How it decides
Every line is given cues: the words in it, its shape, its length and ending, its place among the paragraphs, the lines
around it, and how many records of the source hold it. Each cue has a weight in `lexicons/chrome/weights.toml`, learnt
from pages labelled by people, and a two-state chain over the lines weighs neighbours in. This kind is told by the
marks standing alone on a line. The evidence of a finding names the cues that counted most, each with its weight in
log-odds, and what the neighbours added. The record's title is never reported.

## Options
None.

## Known limits
The text of an advertisement itself is only found when it looks like chrome.

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

KIND: Final = "ads"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "An advertisement label")


check = Check(
    code="CHR406",
    name="advertisement-label",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=suspected,
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
