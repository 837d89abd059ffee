"""Author notes: who the author is and how to reach them

## What it finds
Boxes about the author: the post, the outlet, the address, "About the author".

## Why it matters
The note names a person and an organisation that the news is not about, in every record of that author.

## How it decides
Every line is given cues: the words in it, its shape, its length and ending, its place among the paragraphs, the lines
around it, and how many records of the source hold it. Each cue has a weight in `lexicons/chrome/weights.toml`, learnt
from pages labelled by people, and a two-state chain over the lines weighs neighbours in. This kind is told by phrases
of author boxes at the edge of the text. The evidence of a finding names the cues that counted most, each with its
weight in log-odds, and what the neighbours added. The record's title is never reported.

## Options
None.

## Known limits
A portrait of a journalist may open with the same words.

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

KIND: Final = "author"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A note on the author")


check = Check(
    code="CHR503",
    name="author-note",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=suspected,
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
