"""Invisible characters: zero-width spaces, joiners and marks that nothing needs

## What it finds
Zero-width spaces and no-break spaces (U+200B, U+FEFF), word joiners, joiners and non-joiners where nothing is joined,
variation selectors without a base, tag characters, fillers and other characters without a shape.

## Why it matters
A word with a zero-width space in it is two words for every program: search, tokenisers, de-duplication. Tag characters
and runs of joiners can carry hidden messages and prompts.

## How it decides
What a writing needs stays silent: the non-joiner of Persian, joiners of the scripts of India and of Arabic, zero-width
spaces between words of Thai, Khmer, Lao and Burmese, joiners and selectors of emoji, tags of emoji flags, selectors of
Chinese, Japanese and Mongolian letters. Everything else is reported, neighbours as one finding, and the fix removes it.
Inside mojibake it is left to that check.

## Options
None.

## Known limits
A zero-width space that a publisher set to let a long address break is reported like any other.

## References
The Unicode Standard, section 23.2, Layout Controls; UTS #51, Emoji; UAX #31, section 2.3.
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import beyond_latin, holds
from dq.text.decoding import is_inside, misread
from dq.text.invisible import ANY, invisible_characters
from dq.vocabulary import Confidence, Field, FixSafety, Severity


def screen(text: pl.Expr) -> pl.Expr:
    """Any of these characters, needed or not."""
    return holds(beyond_latin(text), ANY)


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each run."""
    for one in invisible_characters(text):
        if not is_inside(article.share_of(text, misread), one.span):
            message = f"Invisible {', '.join(one.names[:3])} in the text"
            yield Found(one.span, message, {"characters": list(one.names)}, "", FixSafety.SAFE)


check = Check(
    code="ENC301",
    name="invisible-character",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
