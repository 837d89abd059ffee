"""Publication lines: bylines with dates, notes on where and when it was published

## What it finds
Bylines and notes such as "Posted by", "Updated", "Written by", standing apart from the text.

## Why it matters
The names and dates belong in fields of their own.

## How it decides
Every line is given cues: the words in it, its shape, its length and ending, its place among the paragraphs, the lines
around it, and how many records of the source hold it. Each cue has a weight in `lexicons/chrome/weights.toml`, learnt
from pages labelled by people, and a two-state chain over the lines weighs neighbours in. This kind is told by labels
of publication and the shape of bylines at the edge of the text. The evidence of a finding names the cues that counted
most, each with its weight in log-odds, and what the neighbours added. The record's title is never reported.
These lines are information: they are reported for what they say, not for removal.

## Options
None.

## Known limits
A byline that is only a name is not told from other short lines.

## References
Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features (WSDM 2010).
"""

from collections.abc import Iterator
from typing import Final

from dq.check import Article, Check, Found
from dq.measures.chrome_lines import CHROME_LINES, suspected
from dq.measures.chrome_verdicts import report
from dq.surveys.line_recurrence import LINE_RECURRENCE
from dq.vocabulary import Confidence, Severity

KIND: Final = "published"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A publication line")


check = Check(
    code="CHR409",
    name="publication-line",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=suspected,
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
)
