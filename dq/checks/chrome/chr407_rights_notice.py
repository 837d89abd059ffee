"""Rights notices: copyright lines and terms of reuse

## What it finds
Copyright lines, notes on reprinting and reuse, names of those responsible in law.

## Why it matters
Wanted as data, not as text: a legal formula at the end of every record makes texts alike that are not.

## How it decides
Every line is given cues: the words in it, its shape, its length and ending, its place among the paragraphs, the lines
around it, and how many records of the source hold it. Each cue has a weight in `lexicons/chrome/weights.toml`, learnt
from pages labelled by people, and a two-state chain over the lines weighs neighbours in. This kind is told by the
sign of copyright and by phrases of rights notices in some thirty languages. The evidence of a finding names the cues
that counted most, each with its weight in log-odds, and what the neighbours added. The record's title is never
reported.

## Options
None.

## Known limits
"(c)" in a list of points is told from the sign only by the year after it.

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

KIND: Final = "rights"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A rights notice")


check = Check(
    code="CHR407",
    name="rights-notice",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=suspected,
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
