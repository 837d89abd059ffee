"""Misread code page: text in one old encoding that was read as another

## What it finds
Russian, Polish, Turkish, Greek, Hebrew, Arabic, Vietnamese, Chinese, Japanese, Korean and other text that was in an
encoding of its own and was read as another: “Ãîðîä” for “Город” (Windows-1251 read as Windows-1252), “by³” for “był”,
“olmuþ” for “olmuş”, “gehцrt” for “gehört”, “ÖÐ¹ú” for “中国”.

## Why it matters
Every word with such a letter is lost. The text looks like text: no byte is invalid, no character is strange, so nothing
else notices. It tells that a source is decoded wrongly, so its next articles will be damaged as well.

## How it decides
Nothing in the bytes tells these encodings apart; the letters do. For some sixty languages it is known how often each
two letters stand side by side. A line that has pairs of letters no language has is read in the encodings that leave
such pairs, and is a finding when its words then fit a language of that encoding far better than they fit any language
as they stand. East Asian text is told by bytes that nearly all make frequent characters. A mistake that one line of a
text shows beyond doubt is believed more easily in the others. The fix is the text as read in the encoding meant; it is
unsafe, because letters may have been lost on the way.

## Options
None.

## Known limits
One damaged word alone in a line is often too little to tell. Of encodings that agree on the letters at hand the more
frequent one is named, Windows-1250 before ISO 8859-2. Languages that are not among the known ones are not repaired.

## References
The letters are counted in the translations of Django and in names of the Unicode CLDR; see dq/text/letter_pairs.toml.
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import holds, unusual
from dq.text.decoding import misread
from dq.text.east_asian import TRACE
from dq.text.legacy import traces_pattern
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span


def screen(text: pl.Expr) -> pl.Expr:
    """Letters side by side that no language has, or four high bytes in a row."""
    return holds(unusual(text), f"{traces_pattern()}|{TRACE}")


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each passage."""
    for one in article.share_of(text, misread):
        if one.written == "UTF-8":
            continue
        garbled = text[one.start : one.end]
        says = f" says “{one.meant[:40]}”" if one.meant is not None else ""
        yield Found(
            Span(one.start, one.end),
            f"{one.explanation}: “{garbled[:40]}”{says}",
            {"written": one.written, "read": list(one.read), "meant": one.meant},
            one.meant,
            FixSafety.UNSAFE if one.meant is not None else None,
        )


check = Check(
    code="ENC103",
    name="misread-codepage",
    severity=Severity.CRITICAL,
    confidence=Confidence.MEDIUM,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.UNSAFE,
)
