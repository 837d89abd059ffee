"""Which records hold a form that wants a second look."""

from dataclasses import dataclass
from typing import Final

import polars as pl

from dq.surveys.acronym_lore import CorpusLore

_MIXED: Final = r"[A-ZÀ-Ž].?[Α-ΫЀ-Я]|[Α-ΫЀ-Я].?[A-ZÀ-Ž]"


@dataclass(frozen=True, slots=True)
class RowsInDoubt:
    """The numbers of records that want a second look, in order.

    Attributes:
        anywhere: those that hold a form in doubt wherever it stands, or two that make each other doubtful.
        beside_name: others, with a form that is in doubt where it stands beside a name.
    """

    anywhere: pl.Series
    beside_name: pl.Series


def rows_in_doubt(lore: CorpusLore, places: pl.DataFrame) -> RowsInDoubt:
    """Returns the records that hold a form in doubt.

    Args:
        lore: what is known of the forms.
        places: `form` and `rows`, the records that hold it; a form may stand in several rows of the frame.
    """
    mistyped = pl.Series(sorted({*lore.mistyped, *lore.look_alikes}), dtype=pl.String)
    alone = _of(places, pl.col("form").is_in(mistyped.implode()) | pl.col("form").str.contains(_MIXED))
    paired = pl.concat([lore.partners["form"], lore.partners["meant"]]).unique()
    used = _of(places, pl.col("form").is_in(paired.implode()))
    together = used.join(lore.partners, on="form").join(
        used, left_on=["row", "meant"], right_on=["row", "form"], how="semi"
    )
    anywhere = pl.concat([alone["row"], together["row"]]).unique().sort()
    misplaced = pl.Series(sorted(lore.doubtful - lore.mistyped), dtype=pl.String)
    beside = _of(places, pl.col("form").is_in(misplaced.implode()))["row"].unique().sort()
    return RowsInDoubt(anywhere, beside.filter(~beside.is_in(anywhere.implode())))


def _of(places: pl.DataFrame, chosen: pl.Expr) -> pl.DataFrame:
    return places.filter(chosen).select("form", row="rows").explode("row").unique()
