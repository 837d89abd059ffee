"""Which records hold a form that wants a second look."""

from typing import Final

import polars as pl

from dq.surveys.acronym_lore import CorpusLore

_MIXED: Final = r"[A-ZÀ-Ž].?[Α-ΫЀ-Я]|[Α-ΫЀ-Я].?[A-ZÀ-Ž]"


def rows_in_doubt(lore: CorpusLore, places: pl.DataFrame) -> pl.Series:
    """Returns, in order, the numbers of the records that hold a form in doubt, or two that make each other doubtful.

    Args:
        lore: what is known of the forms.
        places: `form` and `rows`, the records that hold it; a form may stand in several rows of the frame.
    """
    doubtful = pl.Series(sorted({*lore.doubtful, *lore.look_alikes}), dtype=pl.String)
    alone = _of(places, pl.col("form").is_in(doubtful.implode()) | pl.col("form").str.contains(_MIXED))
    paired = pl.concat([lore.partners["form"], lore.partners["meant"]]).unique()
    used = _of(places, pl.col("form").is_in(paired.implode()))
    together = used.join(lore.partners, on="form").join(
        used, left_on=["row", "meant"], right_on=["row", "form"], how="semi"
    )
    return pl.concat([alone["row"], together["row"]]).unique().sort()


def _of(places: pl.DataFrame, chosen: pl.Expr) -> pl.DataFrame:
    return places.filter(chosen).select("form", row="rows").explode("row").unique()
