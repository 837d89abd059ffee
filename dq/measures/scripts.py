"""The main script of each record, and how much of it is written in another."""

from functools import cache
from typing import TYPE_CHECKING, Final

import polars as pl

from dq.check import Knowledge, Measure
from dq.measures.gates import beyond_latin
from dq.text.scripts import NEUTRAL, companions
from dq.text.unicode_data import DIGIT_STARTS, SCRIPT_INDEX, SCRIPT_NAMES, SCRIPT_STARTS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SCHEMA: Final = pl.Schema({"main_script": pl.String(), "share_other_script": pl.Float64()})
_NEUTRAL: Final = [SCRIPT_NAMES.index(name) for name in NEUTRAL]
_TEXTS_AT_ONCE: Final = 2_000

_LATIN_LETTER: Final = "[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]"


def _compute(records: pl.DataFrame, _knowledge: Knowledge) -> pl.DataFrame:
    """Texts of Latin letters and signs by expressions; of the others every character is looked up in a table."""
    text = records["text"]
    others = records.select(beyond_latin(pl.col("text")) != "").to_series()
    has_letter = text.str.contains(_LATIN_LETTER)
    plain = pl.DataFrame({"has_letter": has_letter}).select(
        main_script=pl.when("has_letter").then(pl.lit("Latin")),
        share_other_script=pl.when("has_letter").then(0.0),
    )
    places, counted = others.arg_true(), _counted(text.filter(others))
    return plain.with_columns(plain[name].scatter(places, counted[name]) for name in _SCHEMA)


def _counted(texts: pl.Series) -> pl.DataFrame:
    """The columns of `SCRIPTS` for texts of any letters; some thousand texts at a time."""
    parts = [_most(texts.slice(start, _TEXTS_AT_ONCE)) for start in range(0, texts.len(), _TEXTS_AT_ONCE)]
    return pl.concat([pl.DataFrame(schema=_SCHEMA), *parts])


def _most(texts: pl.Series) -> pl.DataFrame:
    """The script most letters of each text belong to, the first by name of equals, and the share of the others."""
    import numpy as np

    codes = np.frombuffer("".join(texts).encode("utf-32-le"), dtype="<u4")
    owners = np.repeat(np.arange(texts.len()) * len(SCRIPT_NAMES), texts.str.len_chars())
    counts = np.bincount(owners + _table()[codes], minlength=texts.len() * len(SCRIPT_NAMES))
    counts = counts.reshape(texts.len(), len(SCRIPT_NAMES))
    counts[:, _NEUTRAL] = 0
    letters, first = counts.sum(axis=1), counts.argmax(axis=1)
    shares = [
        1 - int(row[_companions(main)].sum()) / total if total else None
        for row, main, total in zip(counts, first.tolist(), letters.tolist(), strict=True)
    ]
    mains = [
        SCRIPT_NAMES[main] if total else None for main, total in zip(first.tolist(), letters.tolist(), strict=True)
    ]
    return pl.DataFrame({"main_script": mains, "share_other_script": shares}, schema=_SCHEMA)


@cache
def _companions(script: int) -> list[int]:
    """The places in `SCRIPT_NAMES` of the scripts that are written together with one."""
    return [SCRIPT_NAMES.index(name) for name in companions(SCRIPT_NAMES[script])]


@cache
def _table() -> "NDArray[np.uint8]":
    """The script of every code point, as its place in `SCRIPT_NAMES`; digits are neutral."""
    import numpy as np

    lengths = np.diff(np.array([*SCRIPT_STARTS, 0x110000]))
    table = np.repeat(np.array(SCRIPT_INDEX, dtype=np.uint8), lengths)
    for zero in DIGIT_STARTS:
        table[zero : zero + 10] = SCRIPT_NAMES.index("Common")
    return table


SCRIPTS: Final = Measure("scripts", _SCHEMA, _compute)
"""`main_script`: the script most letters of the text belong to. `share_other_script`: of the letters, those of scripts
that are not written together with it, from 0 to 1. Both null where the text has no letter."""
