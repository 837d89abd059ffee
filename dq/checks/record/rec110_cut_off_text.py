"""Cut-off text: the article ends in the middle

## What it finds
Texts that break off where a fixed length is reached: many records have exactly so many characters, and end within a
sentence or a word. And texts that say so themselves, as some news interfaces do: "[+2351 chars]".

## Why it matters
The rest of the article is missing, in every long article alike, and nothing in the single record tells. A column of a
database or a spreadsheet holds so many characters and not one more; an interface gives away the first two hundred;
an export was tried out with a limit that stayed. What is learned from such texts is how to stop in the middle.

## How it decides
A length counts when at least ten texts of a hundred characters or more break off at it, each with another ending
(numbers are compared as 0, so that copies and tables made from a form count once), when they are four fifths of the
texts of that length, and ten times as many as have one of the ten lengths on either side. A text breaks off when its
last sign is neither the end of a sentence nor a closing quotation mark or bracket. Of a text that is cut off, the line
that breaks off is not taken for page chrome.

## Options
None.

## Known limits
Limits in bytes are found only where texts are ASCII. Texts that happen to be whole at that length are not reported, nor
those that were cut at different lengths, at the end of a word or of a sentence. In writing without full stops, a house
that fills its articles to an exact length would look like a limit.

## References
None.
"""

import re
from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.cut_off import CUT, CUT_OFF
from dq.surveys.cut_lengths import CUT_LENGTHS
from dq.vocabulary import Confidence, Severity, Span

_SAID: Final = re.compile(r"(?:…|\.\.\.)?\s?\[\+[0-9]+ chars\]$")
_REACH: Final = 30
"""How many characters from the end the words in place of the rest may begin."""


def screen(text: pl.Expr) -> pl.Expr:
    """Texts that are cut off at a known length, or end with what may say so."""
    return pl.col(CUT) | text.str.strip_chars_end().str.ends_with(" chars]")


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields what stands in place of the rest, or the last word."""
    written = text.rstrip()
    if said := _SAID.search(written, max(0, len(written) - _REACH)):
        yield Found(Span(*said.span()), f"The rest of the text is missing: “{said[0].strip()}”", {"said": said[0]})
    elif article.row[CUT]:
        many = article.known(CUT_LENGTHS)[len(text)]
        message = f"The text breaks off after {len(text):,} characters, as {many - 1:,} others do"
        last = written.rsplit(maxsplit=1)[-1]
        yield Found(Span(len(written) - len(last), len(written)), message, {"characters": len(text), "records": many})


check = Check(
    code="REC110",
    name="cut-off-text",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
    measures=(CUT_OFF,),
    surveys=(CUT_LENGTHS,),
)
