"""The first number of an opening: it is a date's, or a dateline has ended before it.

Where a number is neither part of a date in numbers nor beside a month, the grammar reads no further: of
`OSLO, told 9 - The` no more than `OSLO, told` counts. Whether a word may be a month is asked once for all texts that
have it there.
"""

from functools import cache, lru_cache
from typing import Final

import polars as pl

from dq.measures.dateline_reach import BLANK, FIRST, JOINT
from dq.measures.dateline_tables import dateline_tables
from dq.measures.gates import looked_at
from dq.text.datelines.reading import SLUGS
from dq.text.datelines.spelling import nearest_month
from dq.text.datelines.tokens import JOINTS

_HEAD: Final = 200
"""Code points that the first number is looked for in."""

_NUMBER: Final = (
    rf"(?P<before>{FIRST}[^0-9]*?(?P<word>[A-Za-z][A-Za-z{JOINT}]*)(?P<between>[{BLANK}\n,]*))"
    r"[0-9]+(?P<numeric>[.-][0-9]|)(?P<glued>[A-Za-z]*)"  # 3.05.2021, 3rd, 3April
    rf"[{BLANK}]*\.?[{BLANK}]*(?:(?:de|di|of)[{BLANK}]*)?(?P<after>[A-Za-z]*)(?P<other>[^\x00-\x7F]?)"
)
_NO_WORD: Final = r"[^\x00-\x7F]|/"
"""Letters beyond ASCII, and a slash, behind which an agency's name may hold a number: before them nothing is told."""

_FOR_DIGITS: Final = r"^[lIOo]+$"
_NUMBERED: Final = [slug.removesuffix(r" \d+") for slug in SLUGS.split("|") if slug.endswith(r" \d+")]
"""Slugs that numbers follow, as in UPDATE 1."""

_MAX_SEEN: Final = 65_536


def before_number(heads: pl.Series) -> pl.Series:
    """Returns English heads up to their first number where that is no date's; null where it may be one's."""
    head = pl.col("head")
    odd = heads.str.head(_HEAD).to_frame("head").select(looked_at(~head.str.contains(_usually_dated()), head))
    if not odd.to_series().str.contains("[0-9]").any():  # the dear expression is not even compiled
        return pl.Series([None], dtype=pl.String).new_from_index(0, len(heads))
    found = odd.to_series().str.extract_groups(_NUMBER).struct.unnest()
    words = pl.concat([found["word"], found["glued"], found["after"]]).unique().drop_nulls()
    months = words.filter(pl.Series(map(_may_be_month, words), dtype=pl.Boolean)).implode()
    word, between, before = pl.col("word"), pl.col("between"), pl.col("before")
    dated = (
        pl.any_horizontal(pl.col("word", "glued", "after").is_in(months))
        | (pl.col("numeric") != "")
        | (pl.col("other") != "")
        | word.str.contains(_FOR_DIGITS)
        | word.is_in(_NUMBERED)
        | ((word.str.len_bytes() == 1) & (between == ""))  # a month whose last letter slipped over the space: marc h3
        | before.str.contains(_NO_WORD)
    )
    return found.select(pl.when(~dated).then(before + pl.lit(" "))).to_series()


@cache
def _usually_dated() -> str:
    """An English month before the first number, as nearly all datelines have it; told at a tenth of the cost."""
    return rf"{FIRST}[^0-9]*(?:{'|'.join(name.title() for name in dateline_tables().months['en'])})\.? [0-9]"


@lru_cache(_MAX_SEEN)
def _may_be_month(written: str) -> bool:
    """Whether a word, or what follows the last joint in it, names a month, be it misspelt in English."""
    tables = dateline_tables()
    word = written.strip(JOINTS)
    last = word[max(word.rfind(joint) for joint in JOINTS) + 1 :]
    return last.casefold() in tables.month_words or nearest_month(word, tables, "en") is not None
