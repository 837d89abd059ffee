"""Site-wide lines: the same line in many records of a source

## What it finds
Lines without any telling words that stand in other records of the same source as well, digits left aside.

## Why it matters
What stands in many articles of a source is about none of them.

## How it decides
Every line is given cues: the words in it, its shape, its length and ending, its place among the paragraphs, the lines
around it, and how many records of the source hold it. Each cue has a weight in `lexicons/chrome/weights.toml`, learnt
from pages labelled by people, and a two-state chain over the lines weighs neighbours in. This kind is told by
counting in how many records of the source the line stands, together with how it looks and where it stands. The
evidence of a finding names the cues that counted most, each with its weight in log-odds, and what the neighbours
added. The record's title is never reported.

## Options
None.

## Known limits
Recurring lines of the news itself (a market table, a dateline) are kept when they look like text or like a table.

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

KIND: Final = "site-wide"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A line that stands in other records of the source")


check = Check(
    code="CHR501",
    name="site-wide-line",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=suspected,
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
)
