"""What an update of a corpus did: two runs laid side by side."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Final

import polars as pl

from dq.metrics import ALL_SOURCES
from dq.schemas import IDENTITY

if TYPE_CHECKING:
    from dq.runs import Audit

Z: Final = 1.959964
"""The normal quantile of a 95 % interval."""

WATCHED: Final = ("content_hash", "source", "url", "language", "published_at", "section")
"""What tells that a record was changed: a run does not keep all texts, but a hash of each headline and text."""

RECORD_CHANGES: Final = ("added", "removed", "changed")

CHANGES: Final = ("new", "gone", "same")


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between two runs.

    Attributes:
        records: counts of records `before`, `after`, `added`, `removed` and `changed`.
        articles: a row a record that is not as it was: `record_id, source, change` (added, removed or changed) and
            `fields`, what of a changed record differs, with `content_hash` for headline or text.
        findings: the findings frame of both runs, with `change`: new, gone or same.
        metrics: a row a source and share that moved or might have: `source, column, before, after, records_before,
            records_after, low, high, moved`. `low` and `high` bound the difference with 95 % confidence; a share has
            moved when 0 is not between them.
        not_compared: codes of checks that ran in one of the runs only.
    """

    records: Mapping[str, int]
    articles: pl.DataFrame
    findings: pl.DataFrame
    metrics: pl.DataFrame
    not_compared: tuple[str, ...]

    def records_by_source(self) -> pl.DataFrame:
        """Returns how many records of each source were added, removed and changed, the most first."""
        counts = [(pl.col("change") == change).sum().alias(change) for change in RECORD_CHANGES]
        order = [*RECORD_CHANGES, "source"]
        return self.articles.group_by("source").agg(counts).sort(order, descending=[True, True, True, False])

    def by(self, *columns: str) -> pl.DataFrame:
        """Returns how many findings are new, gone and same by columns of the findings frame, most new first."""
        counts = [(pl.col("change") == change).sum().alias(change) for change in CHANGES]
        order = ["new", "gone", *columns]
        return self.findings.group_by(columns).agg(counts).sort(order, descending=[True, True, *[False] * len(columns)])


def compare(before: "Audit", after: "Audit") -> Changes:
    """Returns what the later run has that the earlier had not, and the other way round.

    Checks that ran in one of the two only are left out of findings and metrics: their findings came with the check,
    not with the corpus.
    """
    ran = [set(run.about.get("checks", run.findings["code"].unique())) for run in (before, after)]
    both = ran[0] & ran[1]
    articles = _articles(before.articles, after.articles)
    counts = {change: articles.filter(pl.col("change") == change).height for change in RECORD_CHANGES}
    return Changes(
        records={"before": before.articles.height, "after": after.articles.height, **counts},
        articles=articles,
        findings=_findings(before, after, both),
        metrics=_metrics(before.metrics, after.metrics, both),
        not_compared=tuple(sorted(ran[0] ^ ran[1])),
    )


def difference(hits_before: int, before: int, hits_after: int, after: int) -> tuple[float, float]:
    """Returns a 95 % interval of the difference of two shares, by Newcombe's method from their Wilson intervals.

    It holds for small numbers too: of two sources with 1 of 3 and 2 of 3 records it says that nothing is known.
    """
    first, second = hits_before / before, hits_after / after
    low_first, high_first = wilson(hits_before, before)
    low_second, high_second = wilson(hits_after, after)
    return (
        second - first - sqrt((second - low_second) ** 2 + (high_first - first) ** 2),
        second - first + sqrt((high_second - second) ** 2 + (first - low_first) ** 2),
    )


def wilson(hits: int, records: int) -> tuple[float, float]:
    """Returns the Wilson interval of a share with 95 % confidence."""
    share = hits / records
    middle = share + Z * Z / (2 * records)
    spread = Z * sqrt(share * (1 - share) / records + Z * Z / (4 * records * records))
    scale = 1 + Z * Z / records
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)


def _articles(before: pl.DataFrame, after: pl.DataFrame) -> pl.DataFrame:
    """The records that are not as they were; of those that share an identifier the first stands for all."""
    old, new = (frame.unique("record_id", keep="first", maintain_order=True) for frame in (before, after))
    added = new.join(old, on="record_id", how="anti").with_columns(change=pl.lit("added"), fields=_NO_FIELDS)
    removed = old.join(new, on="record_id", how="anti").with_columns(change=pl.lit("removed"), fields=_NO_FIELDS)
    differing = pl.concat_list(
        pl.when(pl.col(column).ne_missing(pl.col(f"{column}_before"))).then(pl.lit(column)) for column in WATCHED
    ).list.drop_nulls()
    changed = (
        new.join(old, on="record_id", how="inner", suffix="_before")
        .with_columns(change=pl.lit("changed"), fields=differing)
        .filter(pl.col("fields").list.len() > 0)
    )
    columns = ["record_id", pl.col("source").fill_null(""), "change", "fields"]
    return pl.concat([added.select(columns), removed.select(columns), changed.select(columns)]).sort("record_id")


def _findings(before: "Audit", after: "Audit", both: set[str]) -> pl.DataFrame:
    old, new = (_with_sources(run).filter(pl.col("code").is_in(list(both))) for run in (before, after))
    in_new = pl.col("finding_id").is_in(new["finding_id"].implode())
    in_old = pl.col("finding_id").is_in(old["finding_id"].implode())
    gone = old.filter(~in_new).with_columns(change=pl.lit("gone"))
    later = new.with_columns(change=pl.when(in_old).then(pl.lit("same")).otherwise(pl.lit("new")))
    return pl.concat([later, gone]).sort("record_id", "code", "start", "finding_id", "change")


def _with_sources(run: "Audit") -> pl.DataFrame:
    sources = run.articles.select(*IDENTITY, pl.col("source").fill_null(""))
    return run.findings.join(sources, on=IDENTITY, how="left", maintain_order="left")


def _metrics(before: pl.DataFrame, after: pl.DataFrame, both: set[str]) -> pl.DataFrame:
    shared = [c for c in after.columns if c.startswith("share_") and c in before.columns]
    subjects = [c.removeprefix("share_") for c in shared]
    subjects = [subject for subject in subjects if subject in both or subject.islower()]
    old = {row["source"]: row for row in before.iter_rows(named=True)}
    rows = []
    for row in after.iter_rows(named=True):
        earlier = old.get(row["source"])
        for subject in subjects if earlier else ():
            hits = f"records_{subject}"
            if earlier is None or earlier[hits] == row[hits] == 0:
                continue
            low, high = difference(earlier[hits], earlier["records"], row[hits], row["records"])
            shares = earlier[f"share_{subject}"], row[f"share_{subject}"]
            rows.append(
                (row["source"], subject, *shares, earlier["records"], row["records"], low, high, low > 0 or high < 0)
            )
    frame = pl.DataFrame(rows, schema=_METRICS, orient="row")
    return frame.sort(
        pl.col("source") != ALL_SOURCES, ~pl.col("moved"), (pl.col("after") - pl.col("before")).abs(), "source", "of",
        descending=[False, False, True, False, False],
    )  # fmt: skip


_NO_FIELDS: Final = pl.lit([], dtype=pl.List(pl.String))

_METRICS: Final = pl.Schema(
    {
        "source": pl.String,
        "of": pl.String,
        "before": pl.Float64,
        "after": pl.Float64,
        "records_before": pl.UInt32,
        "records_after": pl.UInt32,
        "low": pl.Float64,
        "high": pl.Float64,
        "moved": pl.Boolean,
    }
)
