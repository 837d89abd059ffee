"""The main script of each record, and how much of it is written in another."""

from functools import cache
from typing import TYPE_CHECKING, Final

import polars as pl

from dq.check import Knowledge, Measure
from dq.measures.gates import not_ascii
from dq.text.scripts import NEUTRAL, companions
from dq.text.unicode_data import DIGIT_STARTS, SCRIPT_INDEX, SCRIPT_NAMES, SCRIPT_STARTS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SCHEMA: Final = pl.Schema({"main_script": pl.String(), "share_other_script": pl.Float64()})
_NEUTRAL: Final = [SCRIPT_NAMES.index(name) for name in NEUTRAL]


def _compute(records: pl.DataFrame, _knowledge: Knowledge) -> pl.DataFrame:
    """ASCII records by expressions; the others by one table look-up a character."""
    text = records["text"]
    others = records.select(not_ascii(pl.col("text")).fill_null(value=False)).to_series()
    counted = [_main(value) for value in text.filter(others)]
    places = others.arg_true()
    main, share = zip(*counted, strict=True) if counted else ((), ())
    has_letter = text.str.contains("[A-Za-z]")
    plain = pl.DataFrame({"has_letter": has_letter}).select(
        main_script=pl.when("has_letter").then(pl.lit("Latin")),
        share_other_script=pl.when("has_letter").then(0.0),
    )
    return pl.DataFrame(
        [
            plain["main_script"].scatter(places, pl.Series(main, dtype=pl.String)),
            plain["share_other_script"].scatter(places, pl.Series(share, dtype=pl.Float64)),
        ]
    )


def _main(text: str) -> tuple[str | None, float | None]:
    """The script most letters belong to, the first by name of equals, and the share of those that are of another."""
    import numpy as np

    codes = np.frombuffer(text.encode("utf-32-le"), dtype="<u4")
    counts = np.bincount(_table()[codes], minlength=len(SCRIPT_NAMES))
    counts[_NEUTRAL] = 0
    letters = int(counts.sum())
    if letters == 0:
        return None, None
    name = SCRIPT_NAMES[int(counts.argmax())]
    own = sum(int(counts[SCRIPT_NAMES.index(script)]) for script in companions(name))
    return name, 1 - own / letters


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
