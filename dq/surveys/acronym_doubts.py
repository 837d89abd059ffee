"""Which records hold a form that wants a second look."""

from collections.abc import Iterable
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
        look_alike: others, with a form that can be of another script where the record has letters of one.
    """

    anywhere: pl.Series
    beside_name: pl.Series
    look_alike: pl.Series


def rows_in_doubt(lore: CorpusLore, places: pl.DataFrame) -> RowsInDoubt:
    """Returns the records that hold a form in doubt.

    Args:
        lore: what is known of the forms.
        places: `form` and `rows`, the records that hold it; a form may stand in several rows of the frame.
    """
    held = places.group_by("form").agg(pl.col("rows").explode().unique())
    alone = _of(held, _is_one_of(lore.mistyped) | pl.col("form").str.contains(_MIXED))
    used = _of(held, _is_one_of({*lore.partners["form"], *lore.partners["meant"]}))
    together = used.join(lore.partners, on="form").join(
        used, left_on=["row", "meant"], right_on=["row", "form"], how="semi"
    )
    anywhere = _rows(alone, together)
    beside = _rows(_of(held, _is_one_of(lore.doubtful - lore.mistyped)))
    look_alike = _rows(_of(held, _is_one_of(lore.look_alikes)))
    return RowsInDoubt(anywhere, *(rows.filter(~rows.is_in(anywhere.implode())) for rows in (beside, look_alike)))


def _is_one_of(forms: Iterable[str]) -> pl.Expr:
    return pl.col("form").is_in(pl.Series(sorted(forms), dtype=pl.String).implode())


def _of(held: pl.DataFrame, chosen: pl.Expr) -> pl.DataFrame:
    return held.filter(chosen).select("form", row="rows").explode("row")


def _rows(*frames: pl.DataFrame) -> pl.Series:
    return pl.concat([frame["row"] for frame in frames]).unique().sort()
