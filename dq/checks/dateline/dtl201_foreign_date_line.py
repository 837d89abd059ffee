"""Foreign date lines: month or digits of another script than the article

## What it finds
Dates in datelines and in short lines whose digits are of another digit system, or whose month is in another script,
than the text around them: an Arabic month with Arabic-Indic digits in an English article, `OSLO, March ٣ -`.

## Why it matters
A page shows its furniture in the visitor's language. What the scraper stored is then a date that neither a reader nor a
date parser of the article's language understands, and the publication date is often read from just this line.

## How it decides
The dateline is read for its date, and lines of up to 120 characters for a date with a year or a clock. It is foreign
when its digits are not those of the article's main script, or the month's name is in a script the article is not
written in. A line that is in the other language as a whole is left alone. The fix writes the digits in ASCII; a month
is put into English where the article is in Latin letters, which is a guess and unsafe.

## Options
None.

## Known limits
A month in another language of the same script (`7 Januar 2022` in an English article) is not found. Arabic, Persian and
Indic articles may use either digits and are not looked at for them.

## References
Unicode Standard Annex #24, Script Property; Unicode general category Nd.
"""

from collections.abc import Iterator
from itertools import chain

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.dateline_tables import dateline_tables
from dq.measures.datelines import DATELINES, read_dateline
from dq.measures.gates import beyond_latin, holds
from dq.measures.scripts import SCRIPTS
from dq.text.datelines.foreign import foreign_dateline, foreign_dates
from dq.vocabulary import Confidence, FixSafety, Severity, Span


def screen(text: pl.Expr) -> pl.Expr:
    """Texts with foreign letters, and digits beyond ASCII or a digit beside a letter beyond Latin."""
    return holds(beyond_latin(text), r"[\p{Nd}--0-9]|[0-9][., ]{1,2}[\p{L}--\p{Latin}]|[\p{L}--\p{Latin}] [0-9]")


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each foreign date."""
    main = article.row.get("main_script")
    if main is None:
        return
    dateline = article.share(read_dateline)
    opening = foreign_dateline(text, dateline, main, dateline_tables()) if dateline else None
    lines = (
        found for found in foreign_dates(text, main, dateline_tables()) if not opening or found.start > opening.end
    )
    for found in chain([opening] if opening else [], lines):
        reasons = [f"the month in {found.script} letters"] if found.script else []
        reasons += [f"{system} digits" for system in found.digits]
        guessed = found.script is not None and main == "Latin"
        yield Found(
            Span(found.start, found.end),
            f"The date “{text[found.start : found.end]}” has {' and '.join(reasons)}",
            {"date": found.date.iso(), "digits": found.digits, "month_script": found.script, "main_script": main},
            fix=found.folded if guessed or not found.script else None,
            fix_safety=None if found.script and not guessed else FixSafety.UNSAFE if guessed else FixSafety.SAFE,
        )


check = Check(
    code="DTL201",
    name="foreign-date-line",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
    measures=(SCRIPTS, DATELINES),
    fix=FixSafety.UNSAFE,
)
