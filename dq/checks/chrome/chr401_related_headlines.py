"""Related headlines: links to other articles around or inside this one

## What it finds
Headings such as "Read also" and the headlines under them, "Show more", links to the next article, lists of topics.

## Why it matters
Headlines of other articles bring their people, places and dates into this one; it is the damage that hurts search and
event coding most.

## How it decides
Every line is given cues: the words in it, its shape, its length and ending, its place among the paragraphs, the lines
around it, and how many records of the source hold it. Each cue has a weight in `lexicons/chrome/weights.toml`, learnt
from pages labelled by people, and a two-state chain over the lines weighs neighbours in. This kind is told by the
headings of such lists, by runs of unfinished lines below the text, and by headlines that take turns with times and
counters, which are one block. The evidence of a finding names the cues that counted most, each with its weight in
log-odds, and what the neighbours added. The record's title is never reported.

## Options
None.

## Known limits
A single headline below the text without a heading can only be told by its place.

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

KIND: Final = "related"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A link to another article")


check = Check(
    code="CHR401",
    name="related-headlines",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=suspected,
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
