"""Lone timestamps: the time of the page on a line of its own

## What it finds
Lines that hold nothing but a date, a time, "2 hours ago" or a reading time.

## Why it matters
The time belongs in the field published_at. In the text it is taken for a part of the news, and relative times are
wrong from the next day on.

## How it decides
Every line is given cues: the words in it, its shape, its length and ending, its place among the paragraphs, the lines
around it, and how many records of the source hold it. Each cue has a weight in `lexicons/chrome/weights.toml`, learnt
from pages labelled by people, and a two-state chain over the lines weighs neighbours in. This kind is told by the
shape of the line, months and time words in about twenty languages, and its place beside the head or in a list. The
evidence of a finding names the cues that counted most, each with its weight in log-odds, and what the neighbours
added. The record's title is never reported.

## Options
None.

## Known limits
The times of a live blog belong to the text; they are kept where paragraphs follow each of them.

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

KIND: Final = "stamp"


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields the lines of this kind, from the verdicts all checks of chrome share."""
    return report(article, KIND, "A lone timestamp")


check = Check(
    code="CHR302",
    name="lone-timestamp",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    since="0.1",
    screen=suspected,
    locate=locate,
    measures=(CHROME_LINES,),
    surveys=(LINE_RECURRENCE,),
    fix=FixSafety.SAFE,
)
