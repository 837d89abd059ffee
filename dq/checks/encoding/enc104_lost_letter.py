"""Lost letters: question marks where letters were

## What it finds
Question marks inside words (“caf?s”, “Th?r?se”), in place of apostrophes and quotation marks (“didn?t”, “?We are”), and
words made of nothing else (“?????? ????”). Those of one word or sentence are one finding.

## Why it matters
Programs write a question mark for each letter that their encoding cannot hold. The letters are gone: names cannot be
found or linked, and no repair can bring them back from the text alone. The source must be read or exported again with
an encoding that holds them.

## How it decides
A question mark ends a sentence. Between two letters of a word, before the first letter of one, or after a comma it is
something lost. Words of question marks alone count when there are several in the line, or when one is long: a single
“???” is emphasis. Where a line has lost letters in this sense, its other question marks count as well unless they can
end a question. Addresses with a query are left alone.

## Options
None.

## Known limits
A question with no space behind it (“Why?because”) looks like a lost letter. A dash that became a question mark between
two spaces is reported only beside other lost letters, because French writes a space before the mark.

## References
Python's `errors="replace"` on encoding, Java's `String.getBytes` and most database drivers write U+003F.
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.text.lost import SUSPECT, lost_letters
from dq.vocabulary import Confidence, Field, Severity


def screen(text: pl.Expr) -> pl.Expr:
    """A question mark that something other than the end of a question follows."""
    return text.str.contains(SUSPECT)


def locate(text: str, _article: Article, _options: None) -> Iterator[Found]:
    """Yields each place where letters are lost."""
    for span in lost_letters(text):
        start = max(text.rfind(" ", 0, span.start), text.rfind("\n", 0, span.start)) + 1
        word = text[start : span.end + 12].split("\n", maxsplit=1)[0]
        word = word if span.end - start > 12 else word.split(" ")[0]  # noqa: PLR2004 - what a message has room for
        count = text.count("?", span.start, span.end)
        lost = "A letter or sign is lost" if count == 1 else f"{count} letters or signs are lost"
        yield Found(span, f"{lost} in “{word[:40]}”", {"characters": count})


check = Check(
    code="ENC104",
    name="lost-letter",
    severity=Severity.CRITICAL,
    confidence=Confidence.MEDIUM,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
)
