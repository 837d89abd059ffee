"""Repeated passages: a block that stands in one text more than once

## What it finds
Runs of lines, or of sentences within a line, that stand in the same text a second time: the body that a scraper took
from two or three places of one page, an extractor that wrote paragraphs again, a paragraph pasted twice. The copies
need not be adjacent. One finding stands on each copy but the first; the copies of one passage share a group.

## Why it matters
Nothing else in a corpus is learnt by heart as fast as what one text says three times. Lengths, word counts and
summaries are wrong, and near-duplicate search sees another article.

## How it decides
Lines are equal when they are so without the white space around them; blank lines do not count. Each line that stood
before is followed as far as the lines after both go on to be equal, so that a passage is reported whole. What is left
is read again sentence by sentence. A passage counts from 60 characters on and needs one line or sentence of that length
(wide letters count for two), or, of short lines alone, three tenths of the text: refrains, tables, menus and lists
repeat short lines by nature. Labels at an end of one copy that the others lack are cut off.

## Options
None.

## Known limits
A passage that is worded or wrapped differently the second time is not found. A quotation given twice word for word,
as a pull quote is, counts as a repeat: one of the two is the page's and not the author's.

## References
Lee et al., Deduplicating Training Data Makes Language Models Better (2021), arXiv 2107.06499, on repeated substrings.
Rae et al., Scaling Language Models (Gopher, 2021), arXiv 2112.11446, table A1, on shares of duplicate lines.
"""

from collections.abc import Iterator

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.repeats import REPEATS
from dq.text.repeats import MIN_CHARACTERS, Repeat, repeats_in
from dq.vocabulary import Confidence, FixSafety, Severity, Span

QUOTED = 40


def screen(_text: pl.Expr) -> pl.Expr:
    """Texts in which as much as a passage stands twice, by hashes of their lines and sentences."""
    return pl.col("repeated_bytes") >= MIN_CHARACTERS


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each copy of a passage but the first."""
    for repeat in repeats_in(text):
        copy, first = (text[slice(*span)] for span in (repeat.span, repeat.first))
        yield Found(
            repeat.span,
            f"{_place(text, repeat.first)} again, {len(copy):,} characters: {_quoted(copy)}",
            _evidence(text, repeat),
            fix="",
            fix_safety=FixSafety.SAFE if copy == first else FixSafety.UNSAFE,
            group=str(repeat.first.start),
            related_id=article.record_id,
            related_span=repeat.first,
        )


def _evidence(text: str, repeat: Repeat) -> dict[str, object]:
    start, end = repeat.span
    return {
        "characters": end - start,
        "copies": repeat.copies,
        "first_lines": _lines(text, repeat.first),
        "lines": _lines(text, repeat.span),
        "share": round((end - start) / len(text), 4),
    }


def _place(text: str, span: Span) -> str:
    first, last = _lines(text, span)
    return f"Lines {first}-{last} stand" if first != last else f"A passage of line {first} stands"


def _lines(text: str, span: Span) -> tuple[int, int]:
    first = text.count("\n", 0, span.start) + 1
    return first, first + text.count("\n", span.start, span.end)


def _quoted(passage: str) -> str:
    beginning = " ".join(passage[: 2 * QUOTED].split())[:QUOTED]
    return f"“{beginning}…”"


check = Check(
    code="DUP101",
    name="repeated-passage",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
    measures=(REPEATS,),
    fix=FixSafety.SAFE,
)
