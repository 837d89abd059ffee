"""Stray lines: lines of the page that fit no other kind

## What it finds
Lines that their shape, place and neighbours give away as page furniture, of no kind that has a name.

## Why it matters
What stands beside the article in the page was stored as part of it.

## How it decides
Every line is given cues: the words in it, its shape, its length and ending, its place among the paragraphs, the lines
around it, and how many records of the source hold it. Each cue has a weight in `lexicons/chrome/weights.toml`, learnt
from pages labelled by people, and a two-state chain over the lines weighs neighbours in. This kind is told by shape,
place and neighbours alone, which takes a higher sum of cues. The evidence of a finding names the cues that counted
most, each with its weight in log-odds, and what the neighbours added. The record's title is never reported.

## Options
None.

## Known limits
The least certain of these checks: look at the evidence before removing.

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

KIND: Final = "stray"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A line of the page around the article")


check = Check(
    code="CHR502",
    name="stray-line",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=suspected,
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
