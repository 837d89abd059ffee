"""Foreign lines: lines in another script than their article

## What it finds
Lines most letters of which belong to another script than most letters of the record: Russian menu lines and headlines
in an English article, an Arabic caption in a French one. Neighbouring lines are one block.

## Why it matters
They are nearly always no part of the article: menus, teasers and credits of the page it came from. Language
identification, translation and statistics of the article go wrong by them.

## How it decides
By script alone, which is certain: at least three letters, at least half of the line's letters of scripts that are not
written together with the record's main one. Where these are less than four fifths of the line it is information: a
credit or a caption with foreign names. Chinese, Japanese kana and Korean count as written together. Languages that
share a script (English and French) are not told apart.

## Options
None.

## Known limits
A line of verse, a slogan or a title quoted in the original is reported. In a record with two languages in equal parts
the one with fewer letters is reported. Lines of one foreign word are reported from three letters on.

## References
Unicode Standard Annex #24, Unicode Script Property.
"""

from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.scripts import SCRIPTS
from dq.text.decoding import is_inside, misread
from dq.text.foreign import foreign_lines
from dq.vocabulary import Confidence, Severity

_MOSTLY: Final = 0.8


def screen(_text: pl.Expr) -> pl.Expr:
    """Some letters are of another script than most."""
    return pl.col("share_other_script") > 0


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each foreign line."""
    main = article.row["main_script"]
    if main is None:
        return
    for line in foreign_lines(text, main):
        if is_inside(article.share_of(text, misread), line.span):
            continue
        yield Found(
            line.span,
            f"Line in {line.script} letters in a text in {main} letters",
            {"script": line.script, "main_script": main, "share": round(line.share, 3)},
            severity=None if line.share >= _MOSTLY else Severity.INFO,
            group=str(line.block),
        )


check = Check(
    code="LNG201",
    name="foreign-language-line",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
    measures=(SCRIPTS,),
)
