"""Cookie notices: consent banners left in the text

## What it finds
Lines of the banner that asks for consent: the notice itself, its buttons and its settings.

## Why it matters
The notice stands in thousands of records of a source and says nothing of the news; it makes texts look alike that are
not, and it is often the first thing a model or a reader sees.

## How it decides
Every line is given cues: the words in it, its shape, its length and ending, its place among the paragraphs, the lines
around it, and how many records of the source hold it. Each cue has a weight in `lexicons/chrome/weights.toml`, learnt
from pages labelled by people, and a two-state chain over the lines weighs neighbours in. This kind is told by phrases
of consent banners in some thirty languages. The evidence of a finding names the cues that counted most, each with its
weight in log-odds, and what the neighbours added. The record's title is never reported.

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
from dq.measures.chrome_lines import CHROME_LINES, suspected
from dq.measures.chrome_verdicts import report
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
    screen=suspected,
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
