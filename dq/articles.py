"""The articles frame: what was measured of each record, what was found in it, and what it resembles."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import polars as pl

from dq import schemas
from dq.aligned import aligned
from dq.check import Check
from dq.packed import Frame
from dq.suite import ChosenCheck
from dq.surveys.resemblance import Resemblance
from dq.vocabulary import Family, Field, Severity

REPEATED: Final = "DUP101"
"""The check whose findings are passages that stand twice."""


def with_located(articles: pl.DataFrame, found: pl.DataFrame, checks: Mapping[str, Check[Any]]) -> pl.DataFrame:
    """Returns the articles with what was located in each of them.

    That is `defects`, how many warnings or worse, and the shares of its text that lie in them: `share_chrome` and
    `share_repeated`.

    Args:
        articles: one row a record of a batch, with `characters`.
        found: what was found in them, in the form of `FoundRows.frame`; `row` counts from the first of them.
        checks: by code.
    """
    grave = found.filter(pl.col("severity") != Severity.INFO)
    chrome = [code for code, check in checks.items() if check.family == Family.CHROME]
    defects = aligned(grave.group_by("row").agg(pl.len().alias("defects")), articles.height)
    shares = {
        name: pl.when(pl.col("characters") > 0)
        .then(_covered(of, articles.height) / pl.col("characters"))
        .fill_null(0.0)
        for name, of in (
            ("share_chrome", grave.filter(pl.col("code").is_in(chrome))),
            ("share_repeated", found.filter(pl.col("code") == REPEATED)),
        )
    }
    return articles.with_columns(defects["defects"].fill_null(0), **shares)


def counts_by_family(found: pl.DataFrame, checks: Mapping[str, Check[Any]]) -> pl.DataFrame:
    """Returns how many findings of each family each record has: `row` and `n_<family>`; no row where it has none.

    Args:
        found: `row` and `code` of each finding.
        checks: by code.
    """
    families = [check.family.value for check in checks.values()]
    family = pl.col("code").replace_strict(list(checks), families, return_dtype=pl.String)
    counts = [(pl.col("family") == of.value).sum().cast(pl.UInt32).alias(f"n_{of}") for of in Family]
    return found.select("row", family=family).group_by("row").agg(counts)


def _covered(found: pl.DataFrame, height: int) -> pl.Series:
    """How many characters of each of so many texts the findings cover together."""
    spans = found.filter(pl.col("field") == Field.TEXT).sort("row", "start", "end")
    reached = pl.col("end").cum_max().shift(1, fill_value=0).over("row")
    new = (pl.col("end").cast(pl.Int64) - pl.max_horizontal("start", "reached")).clip(0)
    covered = spans.with_columns(reached.alias("reached")).group_by("row").agg(covered=new.sum())
    return aligned(covered, height)["covered"]


def completed(
    articles: Frame, counts: pl.DataFrame, alike: Resemblance | None, chosen: Sequence[ChosenCheck]
) -> Iterator[pl.Series]:
    """Yields the columns of the articles frame, in reading order; null where nothing was checked.

    Args:
        articles: what was measured and located, one row a record.
        counts: as of `counts_by_family`.
        alike: what resembles what, if that was looked for.
        chosen: the checks that ran.
    """
    ran = {choice.check.family for choice in chosen}
    unchecked = {f"n_{family}" for family in Family if family not in ran}
    unchecked |= set() if Family.CHROME in ran else {"share_chrome"}
    unchecked |= set() if any(choice.check.code == REPEATED for choice in chosen) else {"share_repeated"}
    known = {column.name: column.fill_null(0) for column in aligned(counts, articles.height)}
    if alike is not None:
        known |= alike.of_each(articles.select("row", "defects")).to_dict()
    for name, dtype in schemas.ARTICLES.items():
        if name in unchecked or (name not in known and name not in articles.columns):
            yield pl.Series(name, [None], dtype=dtype).new_from_index(0, articles.height)
        else:
            yield known.pop(name) if name in known else articles[name]
