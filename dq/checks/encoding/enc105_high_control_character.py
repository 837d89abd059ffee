"""High control characters: Windows-1252 read as Latin-1

## What it finds
Control characters from U+0080 to U+009F (C1) that mean something in Windows-1252: “It?s” with U+0092 for “It’s”.

## Why it matters
They are invisible, the quotation marks, dashes and letters that stood there are gone, and words run together or fall
apart. They tell that a whole feed is decoded wrongly, so its next articles will be damaged as well.

## How it decides
Text has no use for them. They are the marks and letters of Windows-1252, or of another encoding of its family, read as
Latin-1, and the fix is what Windows-1252 has at that place: U+0092 stands for ’. The five places that are empty there
are control-character's. Inside mojibake they are bytes of letters and left to that check.

## Options
None.

## Known limits
Where the text was written in another encoding of the family the marks are right and letters may not be. U+0085 is also
a line end of mainframes.

## References
WHATWG Encoding Standard: Latin-1 is decoded as Windows-1252. The Unicode Standard, section 23.1, Control Codes.
"""

import re
from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import beyond_latin, holds
from dq.text.decoding import is_inside, misread
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span

_ANY: Final = "[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]"
_RUN: Final = re.compile(f"{_ANY}+")


def screen(text: pl.Expr) -> pl.Expr:
    """Any C1 control."""
    return holds(beyond_latin(text), _ANY)


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each run of C1 controls."""
    for run in _RUN.finditer(text):
        span = Span(*run.span())
        if is_inside(article.share_of(text, misread), span):
            continue
        codes = [f"U+{ord(char):04X}" for char in run[0]]
        meant = run[0].encode("latin-1").decode("cp1252")
        yield Found(
            span,
            f"Windows-1252 read as Latin-1: {', '.join(codes[:8])} stands for “{meant}”",
            {"code_points": codes, "written": "Windows-1252", "read": ["Latin-1"], "meant": meant},
            meant,
            FixSafety.UNSAFE,
        )


check = Check(
    code="ENC105",
    name="high-control-character",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.UNSAFE,
)
