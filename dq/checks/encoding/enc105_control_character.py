"""Control characters: bytes of another encoding, or of a machine

## What it finds
C0 and C1 control characters, U+0000 to U+001F and U+007F to U+009F, other than tab and line ends. NUL is one of them.

## Why it matters
They are invisible, cut words apart for search and tokenisers, end strings in some programs, and cannot stand in XML at
all. Those from U+0080 to U+009F tell that a whole feed is read with the wrong encoding.

## How it decides
Text has no use for them. From U+0080 to U+009F they are nearly always the quotation marks, dashes and letters of
Windows-1252 read as Latin-1, and the fix is the character that Windows-1252 has at that place: U+0092 stands for ’. The
others are removed. Inside text that was decoded twice over they are left to utf8-mojibake, which repairs them with
their neighbours.

## Options
None.

## Known limits
A form feed of a text made from pages is reported as well; there the fix joins the pages. A control character that
stands where a letter was lost is removed like the others, and the letter stays lost.

## References
The Unicode Standard, section 23.1, Control Codes. WHATWG Encoding Standard: Latin-1 is decoded as Windows-1252.
"""

import re
from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import beyond_ascii
from dq.text.decoding import inside_misread
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span

_C0: Final = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
_C1: Final = r"[\x{80}-\x{9f}]"
_RUN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+|[\x80-\x9f]+")


def screen(text: pl.Expr) -> pl.Expr:
    """One class of bytes in any text, one of characters where there is something beyond ASCII."""
    return text.str.contains(_C0) | beyond_ascii(text).str.contains(_C1).fill_null(value=False)


def locate(text: str, _article: Article, _options: None) -> Iterator[Found]:
    """Yields each run of control characters."""
    for match in _RUN.finditer(text):
        span = Span(*match.span())
        codes = [f"U+{ord(char):04X}" for char in match[0]]
        if match[0] < "\x80":
            message = f"Control character {', '.join(dict.fromkeys(codes))} in the text"
            yield Found(span, message, {"code_points": codes}, "", FixSafety.SAFE)
        elif not inside_misread(text, span):
            yield _windows(span, match[0], codes)


def _windows(span: Span, run: str, codes: list[str]) -> Found:
    """C1 controls, as what they are in Windows-1252; five of them are nothing there."""
    evidence = {"code_points": codes, "written": "Windows-1252", "read": "Latin-1"}
    try:
        meant = run.encode("latin-1").decode("cp1252")
    except UnicodeDecodeError:
        message = f"Control character {', '.join(dict.fromkeys(codes))} in the text"
        return Found(span, message, {"code_points": codes}, "", FixSafety.UNSAFE)
    message = f"Windows-1252 read as Latin-1: {', '.join(codes)} stands for “{meant}”"
    return Found(span, message, evidence, meant, FixSafety.UNSAFE)


check = Check(
    code="ENC105",
    name="control-character",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
