"""Lone counters: numbers of views, comments or votes on a line of their own

## What it finds
Numbers of views, comments, shares or votes, and positions in a gallery ("1 of 36"), alone on their line.

## Why it matters
A number without its noun means nothing, and it changes with every visit, so that two copies of an article differ.

## How it decides
Every line is given cues: the words in it, its shape, its length and ending, its place among the paragraphs, the lines
around it, and how many records of the source hold it. Each cue has a weight in `lexicons/chrome/weights.toml`, learnt
from pages labelled by people, and a two-state chain over the lines weighs neighbours in. This kind is told by the
shape of the line and by the lines around it: beside a headline list, a share bar or a time stamp, not in a table. The
evidence of a finding names the cues that counted most, each with its weight in log-odds, and what the neighbours
added. The record's title is never reported.

## Options
None.

## Known limits
Tables of numbers set one cell a line look much alike; the lines around decide.

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

KIND: Final = "counter"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A lone counter")


check = Check(
    code="CHR301",
    name="lone-counter",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=suspected,
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
