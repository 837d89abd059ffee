"""Short text: too little for an article

## What it finds
Records whose text has some characters, and fewer than an article can do with.

## Why it matters
Stubs such as "Blah blah blah.", "Full story", "Subscribe to read on" or a lone picture credit are what is left when a
feed sends the teaser or an extractor loses the article. They are near-duplicates of each other by the hundred.

## How it decides
Characters are counted without white space at both ends. The limit is low, so that a one-sentence flash ("Rates stay at
4 percent, says the central bank.") passes; in Chinese, Japanese and Korean a character says more, and counts three
times.

## Options
`characters`: the least an article has; 30, and at most 100.

## Known limits
It measures length, not sense: a stub of 40 characters passes, a flash of three words does not.

## References
None.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.errors import UsageError
from dq.vocabulary import WHOLE_RECORD, Confidence, Severity

_MOST: Final = 100
"""The most that the option may ask for: longer texts are not looked at."""

_WHITE: Final = " \t\n\v\f\r\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
"""White space as Polars strips it, which takes four controls fewer for it than Python."""

_DENSE: Final = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]")
_DENSITY: Final = 3
"""How many letters of an alphabet a character of a dense script stands for."""


@dataclass(frozen=True)
class Options:
    """How short is too short."""

    characters: int = field(default=30, metadata={"help": "the least an article has", "unit": "characters"})


def screen(text: pl.Expr) -> pl.Expr:
    """Texts that are as short as the option can ask for."""
    return text.str.strip_chars().str.len_chars() < _MOST


def locate(text: str, _article: Article, options: Options) -> Iterator[Found]:
    """Yields a finding about the record when its text is short."""
    if options.characters > _MOST:
        raise UsageError(f"short-text: characters = {options.characters} is more than {_MOST}")
    written = text.strip(_WHITE)
    if len(written) >= options.characters:
        return
    size = len(written) + (_DENSITY - 1) * len(_DENSE.findall(written[: options.characters]))
    if 0 < size < options.characters:
        yield Found(WHOLE_RECORD, f"The text has {len(written)} characters: {written!r}", {"characters": len(written)})


check = Check(
    code="REC102",
    name="short-text",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
    options=Options(),
)
