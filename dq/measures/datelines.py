"""The dateline of each record: where it stands and what it says."""

import datetime as dt
from typing import Any, Final

import polars as pl

from dq.check import Article, Knowledge, Measure
from dq.measures.dateline_tables import dateline_tables
from dq.text.datelines import Dateline, read
from dq.text.datelines.flaws import is_suspect
from dq.text.datelines.metadata import ZONES, find_block
from dq.text.datelines.reading import code_of
from dq.text.datelines.remains import find_remains, may_be_dated

NOTES: Final = "dateline_notes"
"""Words that tell checks which datelines to look at: `suspect`, `impossible`, `late`, `ordinal`, `again`; of texts
without one `remains`, where it is broken beyond reading, and `perhaps`, where an unknown place may open one."""

PROSE: Final = "dateline_prose"
"""Whether a text without a dateline opens in sentences, as a report does, and not as a table, a list or a correction;
null for the others."""

BLOCK: Final = "dateline_block"
"""The metadata block of a text without a dateline, when it has one that stands apart from the lead."""

BLOCK_LINE: Final = "dateline_block_line"
"""The line, from 1, that the block begins in."""

_SCHEMA: Final = pl.Schema(
    {
        "has_dateline": pl.Boolean(),
        "dateline_start": pl.UInt32(),
        "dateline_end": pl.UInt32(),
        "dateline_place": pl.String(),
        "dateline_date": pl.String(),
        "dateline_agency": pl.String(),
        "dateline_style": pl.String(),
        NOTES: pl.String(),
        PROSE: pl.Boolean(),
        BLOCK: pl.String(),
        BLOCK_LINE: pl.UInt32(),
    }
)
_ROW: Final = pl.Schema(list(_SCHEMA.items())[:8])

_NO_DATELINE: Final = (False, *[None] * 7)

_LEAST_PROSE: Final = 200
_OPENING: Final = 500
_SHARE_SMALL: Final = 0.6
"""Of the characters of an opening in sentences at least this share are small letters."""

_DATED_SLUG: Final = r"^\s*[A-Z0-9 .,&'/<>()-]*\b(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]* [0-9]"
"""A headline in capitals that carries the date itself, as market notes and weather summaries have it."""

_UNDATED: Final = (
    r"(?i)^[\s\W]*(?:correction|corrected|clarification|editor.?s note|following (?:are|is)|press digest)\b"
)
"""How texts open that no newsroom dates."""

_HEAD: Final = 1000
"""Code points the screen looks at; a little more than the parser."""

_MAY_OPEN: Final = (
    r"[\s\x1c-\x1f)/.\d\]][-–—―]|[-–—―][\s\x1c-\x1f]|\p{L}--"  # a dash; Python takes four controls for white space
    r"|[)/] ?[.:]"  # (PTI): and /TASS/.
    r"|^\P{L}*\S+(?:[^\S\n]+\S+){0,7}?[.:] "  # Berlin. and ROMA, 2 marzo.
    r"|^\P{L}*\p{Lu}[\p{Lu}'’.-]{2,}[ /,.]"  # PRAHA, and CITY, 30 May PRIME
    r"|^\P{L}*\p{Lu}\S+ (?:\S+ )?(?:Reuters|AFP|AP|Interfax|REGNUM) |\d :"
    r"|\d{4}-\d\d?-\d\d?|月|【|=|GMT|UTC"
)


_PAGE_LINES: Final = 8
_MAY_STAND_BELOW: Final = r"[)0-9] ?[-–—]"
_BRACKET: Final = 80
"""Code points within which brackets may hold an agency with no dash after it: (CNN)Rescuers said ..."""


def may_hold_dateline(text: pl.Expr) -> pl.Expr:
    """Returns whether a text can hold a dateline; selects too much and never too little."""
    head = text.str.head(_HEAD)
    page = pl.when(head.str.count_matches("\n", literal=True) >= _PAGE_LINES).then(text)
    bracket = text.str.head(_BRACKET).str.contains(r"[(\[/]")
    return head.str.contains(_MAY_OPEN) | bracket | page.str.contains(_MAY_STAND_BELOW).fill_null(value=False)


def read_dateline(article: Article) -> Dateline | None:
    """Returns the dateline of an article; read it with `article.share(read_dateline)`."""
    return read(article.text, dateline_tables(), article.language)


def _compute(records: pl.DataFrame, _knowledge: Knowledge) -> pl.DataFrame:
    wanted = records.select("text", "language", "published_at", screened=may_hold_dateline(pl.col("text")))
    rows = [
        _row(text, language, published) if screened and text else _NO_DATELINE
        for text, language, published, screened in wanted.iter_rows()
    ]
    columns = zip(*rows, strict=True) if rows else ([] for _ in _ROW)
    frame = pl.DataFrame([pl.Series(n, c, dtype=d) for (n, d), c in zip(_ROW.items(), columns, strict=True)])
    undated = records.select(text=pl.when(~frame["has_dateline"]).then(pl.col("text")))
    opening = pl.col("text").str.head(_OPENING)
    small = opening.str.count_matches(r"[\p{Ll}\p{Lo}]") / opening.str.len_chars()
    in_sentences = (opening.str.len_chars() >= _LEAST_PROSE) & (small >= _SHARE_SMALL)
    rightly_undated = opening.str.contains(_UNDATED) | opening.str.contains(_DATED_SLUG)
    prose = undated.select(
        (in_sentences & ~rightly_undated).alias(PROSE),
        zoned=pl.col("text").str.contains_any(list(ZONES)),
    )
    blocks = [
        _block(text, language) if zoned else (None, None)
        for text, language, zoned in zip(undated["text"], records["language"], prose["zoned"], strict=True)
    ]
    found = pl.DataFrame(blocks, schema={BLOCK: pl.String, BLOCK_LINE: pl.UInt32}, orient="row")
    remains = [
        _remains(text, language) if is_prose else None
        for text, language, is_prose in zip(undated["text"], records["language"], prose[PROSE], strict=True)
    ]
    notes = pl.Series(NOTES, remains, dtype=pl.String)
    frame = frame.with_columns(frame[NOTES].zip_with(frame["has_dateline"], notes))
    return pl.concat([frame, prose.select(PROSE), found], how="horizontal")


def _remains(text: str, language: str | None) -> str | None:
    """What is noted of a text in sentences without a dateline."""
    if find_remains(text, dateline_tables(), code_of(language)):
        return "remains"
    return "perhaps" if may_be_dated(text) else None


def _block(text: str, language: str | None) -> tuple[str | None, int | None]:
    block = find_block(text, dateline_tables(), code_of(language))
    if block is None or not block.places:
        return None, None
    return text[block.start : block.end], text.count("\n", 0, block.start) + 1


def _row(text: str, language: str | None, published: dt.datetime | None) -> tuple[Any, ...]:
    dateline = read(text, dateline_tables(), language)
    if dateline is None:
        return _NO_DATELINE
    date, agency = dateline.date, dateline.agency
    return (
        True,
        dateline.start,
        dateline.end,
        dateline.place,
        date.iso(published.date() if published else None) if date and date.possible else None,
        (agency.ident or agency.name) if agency else None,
        dateline.style,
        _notes(text, dateline),
    )


def _notes(text: str, dateline: Dateline) -> str | None:
    date = dateline.date
    notes = ["suspect"] if is_suspect(text, dateline) else []
    if date and date.day and not date.possible:
        notes.append("impossible")
    if date and date.ordinal:
        notes.append("ordinal")
    if dateline.line or dateline.inline:
        notes.append("late")
    if text.find(text[dateline.start : dateline.end], dateline.end) >= 0:
        notes.append("again")
    return " ".join(notes) or None


DATELINES: Final = Measure("datelines", _SCHEMA, _compute)
"""The dateline columns of the articles frame. `dateline_date` is `YYYY-MM-DD`, its year taken from `published_at` where
the dateline has none, or `--MM-DD`; `dateline_agency` the short name of a known agency, else as written;
`dateline_style` its shape. Without a dateline `has_dateline` is false and the others are null."""
