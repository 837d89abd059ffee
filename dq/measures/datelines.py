"""The dateline of each record: where it stands and what it says."""

import datetime as dt
from typing import Final

import polars as pl

from dq.check import Article, Knowledge, Measure
from dq.measures.dateline_screen import looked_at, may_remain, where_to_look
from dq.measures.dateline_tables import dateline_tables
from dq.text.datelines import Dateline, Flaw, Where, read
from dq.text.datelines.flaws import examine, is_suspect
from dq.text.datelines.metadata import ZONES, find_block
from dq.text.datelines.openings import Kept, opening_of, settles
from dq.text.datelines.reading import code_of
from dq.text.datelines.regions import odd_state, stray_town, unknown_town
from dq.text.datelines.remains import find_remains

NOTES: Final = "dateline_notes"
"""Words that tell checks which datelines to look at: `suspect`, `unknown` (its town), `state`, `impossible`, `late`,
`ordinal`, `again`; of texts without one `remains`, where it is broken beyond reading, and `perhaps`, where an unknown
place may open one."""

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

_Row = tuple[bool, int | None, int | None, str | None, str | None, str | None, str | None, str | None]
_NO_DATELINE: Final[_Row] = (False, None, None, None, None, None, None, None)

_KEPT_DATELINES: Final[Kept[Dateline]] = Kept()
"""By opening and language."""

_KEPT_ROWS: Final[Kept[_Row]] = Kept()
"""By opening, language and day of publication."""

_LEAST_PROSE: Final = 200
_HEAD: Final = 500
_SHARE_SMALL: Final = 0.6
"""Of the characters of a head in sentences at least this share are small letters."""

_DATED_SLUG: Final = r"^\s*[A-Z0-9 .,&'/<>()-]*\b(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]* [0-9]"
"""A headline in capitals that carries the date itself, as market notes and weather summaries have it."""

_UNDATED: Final = (
    r"(?i)^[\s\W]*(?:correction|corrected|clarification|editor.?s note|following (?:are|is)|press digest)\b"
)
"""How texts open that no newsroom dates."""

_NAMED_HEAD: Final = 450
_NAME_AND_DASH: Final = r"(?:^|[.!?…\"”] )[^\W\d_a-zß-ÿ][^\W\d_][\w/ .-]{1,30} ?[–—-]{1,2} ?[^\W\d_a-z]"
"""A name and a dash open a sentence near the head: a dateline, perhaps, of a place that is not known."""


def read_dateline(article: Article) -> Dateline | None:
    """Returns the dateline of an article; read it with `article.share(read_dateline)`.

    The measure told whether there is one, and whether it stands where the text begins.
    """
    if not article.row["has_dateline"]:
        return None
    text = article.text
    late = "late" in (article.row[NOTES] or "")
    where = Where(opens=True, later=late, below=late)
    return _read(text, opening_of(text, dateline_tables()), article.language, where)


def read_flaws(article: Article) -> list[Flaw]:
    """Returns what is wrong with the dateline of an article; read it with `article.share(read_flaws)`."""
    dateline = article.share(read_dateline)
    return examine(article.text, dateline, dateline_tables()) if dateline else []


def _compute(records: pl.DataFrame, _knowledge: Knowledge) -> pl.DataFrame:
    frame = _datelines(records)
    undated = ~frame["has_dateline"]
    told = _spread(_undated(records.filter(undated)), undated.arg_true(), records.height)
    notes = frame[NOTES].zip_with(frame["has_dateline"], told[NOTES])
    return frame.with_columns(notes, *told.drop(NOTES))


def _spread(told: pl.DataFrame, at: pl.Series, height: int) -> pl.DataFrame:
    """Rows moved to where they belong among `height` ones; the others are null."""
    empty = (pl.Series(name, [None], dtype=dtype).new_from_index(0, height) for name, dtype in told.schema.items())
    return pl.DataFrame([column.scatter(at, told[column.name]) for column in empty])


def _datelines(records: pl.DataFrame) -> pl.DataFrame:
    """The columns of `_ROW`; Python reads only what the screens let through."""
    looks = where_to_look(records["text"], records["language"])
    some = looks.select(pl.any_horizontal(pl.all())).to_series()
    wanted = records.filter(some).select("text", "language", pl.col("published_at").dt.date())
    rows = list(map(_row, *wanted, map(Where, *looks.filter(some))))
    columns = zip(*rows, strict=True) if rows else ([] for _ in _ROW)
    told = [pl.Series(name, column, dtype=dtype) for (name, dtype), column in zip(_ROW.items(), columns, strict=True)]
    return _spread(pl.DataFrame(told), some.arg_true(), records.height).with_columns(
        pl.col("has_dateline").fill_null(value=False)
    )


def _row(text: str, language: str | None, day: dt.date | None, where: Where) -> _Row:
    opening = opening_of(text, dateline_tables())
    row = _KEPT_ROWS.get((opening, language, day))
    if row is None:
        dateline = _read(text, opening, language, where)
        row = _columns(text, dateline, day) if dateline else _NO_DATELINE
        if opening and settles(opening, dateline):
            _KEPT_ROWS.keep((opening, language, day), row)
    start, end = row[1], row[2]
    if start is None or text.find(text[start:end], end) < 0:
        return row
    return (*row[:7], f"{row[7]} again" if row[7] else "again")


def _read(text: str, opening: str | None, language: str | None, where: Where) -> Dateline | None:
    """The dateline of a text; where its opening settles it, the text need not be read."""
    found = _KEPT_DATELINES.get((opening, language))
    if found is None:
        found = read(text, dateline_tables(), language, where)
        if found and opening and settles(opening, found):
            _KEPT_DATELINES.keep((opening, language), found)
    return found


def _columns(text: str, dateline: Dateline, day: dt.date | None) -> _Row:
    date, agency = dateline.date, dateline.agency
    return (
        True,
        dateline.start,
        dateline.end,
        dateline.place,
        date.iso(day) if date and date.possible else None,
        (agency.ident or agency.name) if agency else None,
        dateline.style,
        _notes(text, dateline),
    )


def _notes(text: str, dateline: Dateline) -> str | None:
    date = dateline.date
    notes = ["suspect"] if is_suspect(text, dateline, dateline_tables()) else []
    if unknown_town(dateline):
        notes.append("unknown")
    if len(dateline.places) > 1 and (odd_state(dateline, dateline_tables()) or stray_town(dateline, dateline_tables())):
        notes.append("state")
    if date and date.day and not date.possible:
        notes.append("impossible")
    if date and date.ordinal:
        notes.append("ordinal")
    if dateline.line or dateline.inline:
        notes.append("late")
    return " ".join(notes) or None


def _undated(records: pl.DataFrame) -> pl.DataFrame:
    """What is told of texts without a dateline: whether it is prose, its remains, and its metadata block."""
    prose = looked_at(pl.col(PROSE), pl.col("text"))
    wanted = _with_prose(records).select(
        "text",
        "language",
        PROSE,
        named=prose.str.head(_NAMED_HEAD).str.contains(_NAME_AND_DASH),
        remains=may_remain(prose),
        zoned=pl.col("text").str.contains("|".join(ZONES)),
    )
    rows = [
        (
            _noted(text, language, named=named, remains=remains) if prose else None,
            *(_block(text, language) if zoned else (None, None)),
        )
        for text, language, prose, named, remains, zoned in wanted.iter_rows()
    ]
    told = pl.DataFrame(rows, schema={NOTES: pl.String, BLOCK: pl.String, BLOCK_LINE: pl.UInt32}, orient="row")
    return told.select(NOTES, wanted[PROSE], BLOCK, BLOCK_LINE)


def _with_prose(records: pl.DataFrame) -> pl.DataFrame:
    """The texts and their languages, and whether a text opens in sentences that a dateline may stand before.

    Small letters are told by counting the other characters, which are fewer.
    """
    head, size = pl.col("head"), pl.col("size")
    frame = records.select("text", "language", head=pl.col("text").str.head(_HEAD))
    frame = frame.with_columns(size=head.str.len_chars())
    rightly_undated = head.str.contains(_UNDATED) | head.str.contains(_DATED_SLUG)
    frame = frame.with_columns(((size >= _LEAST_PROSE) & ~rightly_undated).alias(PROSE))
    others = looked_at(pl.col(PROSE), head).str.count_matches(r"[^\p{Ll}\p{Lo}]")
    return frame.with_columns(pl.col(PROSE) & ((size - others) / size >= _SHARE_SMALL))


def _noted(text: str, language: str | None, *, named: bool, remains: bool) -> str | None:
    """What is noted of a text in sentences without a dateline."""
    if remains and find_remains(text, dateline_tables(), code_of(language)):
        return "remains"
    return "perhaps" if named else None


def _block(text: str, language: str | None) -> tuple[str | None, int | None]:
    block = find_block(text, dateline_tables(), code_of(language))
    if block is None or not block.places:
        return None, None
    return text[block.start : block.end], text.count("\n", 0, block.start) + 1


def forget() -> None:
    """Forgets the openings that were read, so that what reading costs can be measured again."""
    _KEPT_ROWS.clear()
    _KEPT_DATELINES.clear()


DATELINES: Final = Measure("datelines", _SCHEMA, _compute)
"""The dateline columns of the articles frame. `dateline_date` is `YYYY-MM-DD`, its year taken from `published_at` where
the dateline has none, or `--MM-DD`; `dateline_agency` the short name of a known agency, else as written;
`dateline_style` its shape. Without a dateline `has_dateline` is false and the others are null."""
