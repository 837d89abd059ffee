"""The dateline of each record: where it stands and what it says."""

from collections.abc import Iterable
from itertools import chain
from string import ascii_lowercase
from typing import Final

import numpy as np
import polars as pl

from dq.aligned import aligned
from dq.check import Article, Knowledge, Measure
from dq.measures.dateline_rows import NOTES, ROW, Row, dateline_of, forget_batch, remains_of, row_of, row_of_opening
from dq.measures.dateline_screen import may_open, may_remain, where_to_look
from dq.measures.dateline_tables import dateline_tables
from dq.measures.gates import beyond_ascii, looked_at
from dq.text.datelines import Dateline, Flaw, Where
from dq.text.datelines.flaws import examine
from dq.text.datelines.metadata import ZONES, find_block
from dq.text.datelines.reading import code_of

PROSE: Final = "dateline_prose"
"""Whether a text without a dateline opens in sentences, as a report does, and not as a table, a list or a correction;
null for the others."""

BLOCK: Final = "dateline_block"
"""The metadata block of a text without a dateline, when it has one that stands apart from the lead."""

BLOCK_LINE: Final = "dateline_block_line"
"""The line, from 1, that the block begins in."""

_SCHEMA: Final = pl.Schema(
    {
        **ROW,
        PROSE: pl.Boolean(),
        BLOCK: pl.String(),
        BLOCK_LINE: pl.UInt32(),
    }
)
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
    late = "late" in (article.row[NOTES] or "")
    return dateline_of(article.text, article.language, late=late)


def read_flaws(article: Article) -> list[Flaw]:
    """Returns what is wrong with the dateline of an article; read it with `article.share(read_flaws)`."""
    dateline = article.share(read_dateline)
    return examine(article.text, dateline, dateline_tables()) if dateline else []


def _compute(records: pl.DataFrame, _knowledge: Knowledge) -> pl.DataFrame:
    forget_batch()
    frame = _datelines(records)
    undated = ~frame["has_dateline"]
    told = _undated(records.filter(undated)).with_columns(undated.arg_true().alias("row"))
    told = aligned(told, records.height)
    notes = frame[NOTES].zip_with(frame["has_dateline"], told[NOTES])
    return frame.with_columns(notes, *told.drop(NOTES))


def _datelines(records: pl.DataFrame) -> pl.DataFrame:
    """The columns of `ROW`.

    Python reads only what the screens let through, and looks further than the opening only where that settles nothing.
    """
    asked = records.select("text", "language", pl.col("published_at").dt.date())
    opens = may_open(asked["text"], asked["language"]).arg_true()
    opened = _table(map(row_of_opening, *asked[opens]), opens)
    settled = opened.filter("has_dateline")
    left = ~_among(records.height, settled["row"])
    untold = _among(records.height, opened.filter(pl.col("has_dateline").is_null())["row"])
    rest = asked.filter(left)
    looks = where_to_look(rest["text"], untold.filter(left))
    some = looks.select(pl.any_horizontal(pl.all())).to_series()
    found = _table(map(row_of, *rest.filter(some), map(Where, *looks.filter(some))), left.arg_true().filter(some))
    frame = aligned(pl.concat([settled, found]), records.height)
    return frame.with_columns(pl.col("has_dateline").fill_null(value=False))


def _among(height: int, rows: pl.Series) -> pl.Series:
    """Whether each of so many records is one of these rows."""
    return pl.repeat(value=False, n=height, eager=True).scatter(rows, values=True)


def _table(told: Iterable[Row], rows: pl.Series) -> pl.DataFrame:
    """What is told of records, with their rows."""
    values = list(chain.from_iterable(told))
    return pl.DataFrame(
        [
            rows.alias("row"),
            *(
                pl.Series(name, values[at :: len(ROW)], dtype=dtype, strict=False)  # four times as fast
                for at, (name, dtype) in enumerate(ROW.items())
            ),
        ]
    )


def _undated(records: pl.DataFrame) -> pl.DataFrame:
    """What is told of texts without a dateline: whether it is prose, its remains, and its metadata block."""
    prose = looked_at(pl.col(PROSE), pl.col("text"))
    told = _with_prose(records).select(
        "text",
        "language",
        PROSE,
        pl.when(prose.str.head(_NAMED_HEAD).str.contains(_NAME_AND_DASH)).then(pl.lit("perhaps")).alias(NOTES),
        remains=may_remain(prose),
        zoned=pl.col("text").str.contains("|".join(ZONES)),
    )
    asked = told.filter("remains").select("text", "language").iter_rows()
    broken = pl.Series([remains_of(*text) is not None for text in asked], dtype=pl.Boolean)
    notes = told[NOTES].scatter(told["remains"].arg_true().filter(broken), "remains")
    rows = [_block(*text) for text in told.filter("zoned").select("text", "language").iter_rows()]
    blocks = pl.DataFrame(rows, schema={BLOCK: pl.String, BLOCK_LINE: pl.UInt32}, orient="row")
    blocks = blocks.with_columns(told["zoned"].arg_true().alias("row"))
    return pl.DataFrame([notes, told[PROSE], *aligned(blocks, told.height)])


def _with_prose(records: pl.DataFrame) -> pl.DataFrame:
    """The texts and their languages, and whether a text opens in sentences that a dateline may stand before."""
    head = pl.col("head")
    frame = records.select("text", "language", head=pl.col("text").str.head(_HEAD))
    frame = frame.with_columns(size=head.str.len_chars())
    rightly_undated = head.str.contains(_UNDATED) | head.str.contains(_DATED_SLUG)
    frame = frame.with_columns(((pl.col("size") >= _LEAST_PROSE) & ~rightly_undated).alias(PROSE))
    long = frame.filter(PROSE)
    in_sentences = _small_letters(long["head"]) / long["size"] >= _SHARE_SMALL
    return frame.with_columns(frame[PROSE].scatter(frame[PROSE].arg_true(), in_sentences))


def _small_letters(heads: pl.Series) -> pl.Series:
    """How many small letters each head has, those of scripts without case included; no head is empty.

    Those of ASCII are most of them, and are told byte by byte: of one head there are fewer than 65,536.
    """
    if heads.is_empty():
        return pl.Series(dtype=pl.UInt32)
    letters = np.frombuffer(heads.str.join("").cast(pl.Binary).item(), np.uint8)
    sizes = heads.str.len_bytes().to_numpy().astype(np.intp)
    is_small = letters - np.uint8(ord("a")) < len(ascii_lowercase)  # bytes before `a` wrap round
    counts = pl.Series(np.add.reduceat(is_small, np.cumsum(sizes) - sizes, dtype=np.uint16))
    far = heads.to_frame("head").select(beyond_ascii(pl.col("head"))).to_series()
    return counts + far.str.count_matches(r"[[\p{Ll}\p{Lo}]--[a-z]]")


def _block(text: str, language: str | None) -> tuple[str | None, int | None]:
    block = find_block(text, dateline_tables(), code_of(language))
    if block is None or not block.places:
        return None, None
    return text[block.start : block.end], text.count("\n", 0, block.start) + 1


DATELINES: Final = Measure("datelines", _SCHEMA, _compute)
"""The dateline columns of the articles frame. `dateline_date` is `YYYY-MM-DD`, its year taken from `published_at` where
the dateline has none, or `--MM-DD`; `dateline_agency` the short name of a known agency, else as written;
`dateline_style` its shape. Without a dateline `has_dateline` is false and the others are null."""
