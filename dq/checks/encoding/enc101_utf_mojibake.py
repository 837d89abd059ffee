"""Mojibake: UTF-8 that was read with another encoding

## What it finds
Letters and signs whose UTF-8 bytes were decoded as something else, once or several times: “donâ€™t” for “don’t”,
“Ð¢Ñ€Ð°Ð¼Ð¿” for “Трамп”, “╤В╤А╨░╨╝╨┐” for “трамп”, “袗泻芯” for “Ако”. Each passage is one finding.

## Why it matters
Words cannot be found, counted or linked; a name becomes another name. It spreads: once stored as UTF-8 again, the
damage is the text. It also tells that a source is decoded wrongly, so its next articles will be damaged as well.

## How it decides
The characters are turned back into bytes in each of some twenty-five encodings. Where whole runs of them are valid
UTF-8 that makes sense, this is proof: no language has such runs by chance. What is too short to prove, such as a single
“Ã©”, is left to ftfy, which weighs how improbable the neighbouring characters are. The message says which encodings
were mistaken for which, and the fix is what the bytes say.

## Options
None.

## Known limits
A single short sequence in a line of East Asian text is not reported. Of encodings that agree on the bytes at hand, the
more frequent one is named. Where some bytes were lost on the way, the rest is repaired as far as ftfy can.

## References
ftfy, Robyn Speer. The Unicode Standard, section 3.9, UTF-8. WHATWG Encoding Standard.
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.gates import holds, unusual
from dq.text.decoding import misread
from dq.text.utf8 import TRACES
from dq.vocabulary import Confidence, Field, FixSafety, Severity, Span


def screen(text: pl.Expr) -> pl.Expr:
    """Two neighbours that could be a lead byte and a trail byte in one of the encodings."""
    return holds(unusual(text), TRACES)


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each passage."""
    for one in article.share_of(text, misread):
        if one.written != "UTF-8":
            continue
        garbled = text[one.start : one.end]
        yield Found(
            Span(one.start, one.end),
            f"{one.explanation}: “{_short(garbled)}” says “{_short(one.meant or '')}”",
            {"written": one.written, "read": list(one.read), "meant": one.meant},
            one.meant,
            FixSafety.SAFE if one.proven else FixSafety.UNSAFE,
            confidence=Confidence.HIGH if one.proven else Confidence.MEDIUM,
        )


def _short(passage: str) -> str:
    return passage if len(passage) <= 40 else f"{passage[:39]}…"  # noqa: PLR2004 - what a message has room for


check = Check(
    code="ENC101",
    name="utf-mojibake",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    since="0.1",
    fields=(Field.TITLE, Field.TEXT),
    screen=screen,
    locate=locate,
    fix=FixSafety.SAFE,
)
