"""The gate: a suite's expectations, run by Great Expectations over the metrics frame.

The only module that imports Great Expectations, and only when a gate runs: its import costs more CPU than many an
audit. The frame is small (a row a source), so the gate's cost does not depend on the corpus.

Great Expectations passes what it did not look at: an empty frame, rows that are null, an expectation that crashed and
is merely `info`. Here each of these is `could-not-run`, which fails the gate. Each expectation is validated on its own,
because a suite drops one of two that differ in severity alone, and one that crashes can take its neighbours with it.
"""

import warnings
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import polars as pl

from dq.checks import all_checks
from dq.errors import InputError, UsageError
from dq.metrics import ALL_SOURCES, NO_SOURCE
from dq.suite import BETWEEN, EACH, Expectation, Suite, load_suite
from dq.verdict import ExpectationResult, Outcome, Verdict
from dq.vocabulary import Severity

if TYPE_CHECKING:
    from dq.runs import Audit

__all__ = ["ExpectationResult", "Outcome", "Verdict", "gate"]

WORST: Final = 3
"""How many sources a message names."""


class _ImpossibleError(Exception):
    """An expectation that cannot be judged, and why."""


def gate(audit: "Audit", suite: Suite | str | Path = "dq:news", *, part: bool = False) -> Verdict:
    """Returns what the suite's expectations say of an audit.

    Args:
        audit: its metrics frame is all that is looked at.
        suite: a loaded suite, `dq:news`, or a suite file.
        part: the audit is of a part of the corpus, such as the files a commit changes: only what is new is judged,
            for shares and counts are expected of the whole.

    Raises:
        InputError: the corpus held no record; that is never a pass.
        UsageError: the suite expects nothing.
    """
    suite = suite if isinstance(suite, Suite) else load_suite(suite)
    metrics = audit.metrics
    if metrics.is_empty() or metrics["records"].sum() == 0:
        raise InputError("the gate was given no record", help="a corpus without records never passes")
    expectations = _of_part(suite, metrics) if part else suite.applying()
    if not expectations:
        raise UsageError(
            f"the suite {suite.name} expects nothing, so there is nothing to gate",
            help='add to it: [expectations] and a line such as: copies = "near-duplicate.share <= 0.02"',
        )
    judge = _Judge()
    results = tuple(_result(expectation, metrics, judge) for expectation in expectations)
    return Verdict(not any(result.fatal for result in results), results)


def _of_part(suite: Suite, metrics: pl.DataFrame) -> tuple[Expectation, ...]:
    """What can be expected of a part: what the suite says of new findings; says it nothing, that there is none."""
    scopes = {EACH, *metrics["source"]}
    stated = [e for e in suite.applying() if e.column.startswith("new_") and e.source in scopes]
    return tuple(replace(e, min_records=1) for e in stated) or tuple(
        Expectation(f"new-{check.name}", f"new_{check.code}", min_value=0, max_value=0, that=f"{check.name}.new = 0")
        for check in (choice.check for choice in suite.checks if choice.severity != Severity.INFO)
    )


@dataclass(frozen=True, slots=True)
class _Judgement:
    holds: bool
    observed: float | None
    message: str


class _Judge:
    """Great Expectations, set up to keep nothing and to print nothing."""

    def __init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import great_expectations as gx
            from great_expectations.data_context.types.base import ProgressBarsConfig

            context = gx.get_context(mode="ephemeral")
            context.variables.progress_bars = ProgressBarsConfig(globally=False)
            asset = context.data_sources.add_pandas("metrics").add_dataframe_asset("metrics")
            self._definition = asset.add_batch_definition_whole_dataframe("metrics")
        self._batches: dict[tuple[object, ...], Any] = {}

    def validate(self, expectation: Expectation, rows: pl.DataFrame) -> Mapping[str, Any]:
        """Returns Great Expectations' own result, as a mapping.

        Raises:
            _ImpossibleError: the expectation crashed or did not see every row.
        """
        from great_expectations.expectations.registry import get_expectation_impl

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                implementation = get_expectation_impl(expectation.type)
                stated = implementation(**{**expectation.in_full(), "severity": expectation.severity.value})
                scope = (expectation.source, expectation.min_records, expectation.besides)
                if scope not in self._batches:
                    self._batches[scope] = self._definition.get_batch({"dataframe": _to_pandas(rows)})
                result = self._batches[scope].validate(stated, result_format="COMPLETE")
            except Exception as error:
                raise _ImpossibleError(f"Great Expectations refused it: {_first_line(error)}") from error
        if crash := _crash(result.exception_info):
            raise _ImpossibleError(crash)
        seen = result.result.get("element_count", rows.height) - (result.result.get("missing_count") or 0)
        if seen != rows.height:
            raise _ImpossibleError(f"Great Expectations saw {seen} of {rows.height} rows")
        return {**result.result, "success": bool(result.success)}


def _result(expectation: Expectation, metrics: pl.DataFrame, judge: _Judge) -> ExpectationResult:
    outcome: Outcome
    try:
        rows = _rows(expectation, metrics)
        found = _judged(expectation, rows, metrics, judge.validate(expectation, rows))
        outcome, observed, message = "holds" if found.holds else "fails", found.observed, found.message
    except _ImpossibleError as error:
        outcome, observed, message = "could-not-run", None, str(error)
    return ExpectationResult(
        key=expectation.key,
        that=expectation.that or f"{expectation.type} {expectation.column}".strip(),
        column=expectation.column,
        source=expectation.source,
        observed=observed,
        min_value=expectation.min_value,
        max_value=expectation.max_value,
        severity=expectation.severity,
        outcome=outcome,
        message=message,
    )


def _rows(expectation: Expectation, metrics: pl.DataFrame) -> pl.DataFrame:
    """The rows an expectation is about; at least one, and no figure of theirs missing."""
    column, source = expectation.column, expectation.source
    if column and column not in metrics.columns:
        raise _ImpossibleError(_not_measured(column))
    if source == EACH:
        enough = pl.col("records") >= expectation.min_records
        rows = metrics.filter(pl.col("source") != ALL_SOURCES, enough, ~pl.col("source").is_in(expectation.besides))
        if rows.is_empty():
            raise _ImpossibleError(f"no source has {expectation.min_records:,} records or more, so none was judged")
    else:
        rows = metrics.filter(pl.col("source") == source)
        if rows.is_empty():
            raise _ImpossibleError(f"no record comes from the source {source!r}")
        if (records := int(rows["records"].sum())) < expectation.min_records:
            raise _ImpossibleError(f"{_called(source)} has {_records(records)}, fewer than {expectation.min_records:,}")
    if column and (rows[column].null_count() or (rows[column].dtype.is_float() and rows[column].is_nan().any())):
        raise _ImpossibleError(f"{column} was not measured for every source")
    return rows


def _judged(
    expectation: Expectation, rows: pl.DataFrame, metrics: pl.DataFrame, result: Mapping[str, Any]
) -> _Judgement:
    holds: bool = result["success"]
    if expectation.type != BETWEEN:
        value = result.get("observed_value")
        observed = float(value) if isinstance(value, int | float) else None
        seen = f"observed {value}" if value is not None else f"{result.get('unexpected_count', 0)} rows do not hold"
        return _Judgement(holds, observed, seen)
    column = expectation.column
    worst = _furthest(rows, expectation)
    observed = float(worst[column][0])
    message = f"{figure(column, observed)}, {allowed(expectation)}"
    if not holds and expectation.source == EACH:
        bad = worst.filter(pl.col("beyond") > 0)
        message = f"{bad.height} of {rows.height} sources, {allowed(expectation)}: {_named(bad, column)}"
    elif not holds and expectation.source == ALL_SOURCES and expectation.subject and expectation.max_value is not None:
        sources = metrics.filter(pl.col("source") != ALL_SOURCES, pl.col(column) > 0)
        if sources.height and metrics.height > 2:  # noqa: PLR2004 - the corpus and one source say the same
            message += f"; worst: {_named(_furthest(sources, expectation), column)}"
    return _Judgement(holds, observed, message)


def _furthest(rows: pl.DataFrame, expectation: Expectation) -> pl.DataFrame:
    """The rows with how far each is `beyond` its limits (not above 0: within), the furthest first."""
    value = pl.col(expectation.column).cast(pl.Float64)
    beyond = [
        *([value - expectation.max_value] if expectation.max_value is not None else []),
        *([expectation.min_value - value] if expectation.min_value is not None else []),
    ]
    far = pl.max_horizontal(beyond) if beyond else pl.lit(0.0)
    return rows.with_columns(beyond=far).sort("beyond", "records", "source", descending=[True, True, False])


def figure(column: str, value: float) -> str:
    """Returns a figure of the metrics frame as people read it: shares to four digits, counts in full."""
    return f"{value:.4g}" if column.startswith("share_") or value != round(value) else f"{value:,.0f}"


def allowed(expectation: Expectation) -> str:
    """Returns the limits in words, such as `allowed at most 0.02`."""
    low, high = expectation.min_value, expectation.max_value
    if low is not None and low == high:
        return f"allowed {low:g}"
    if low is not None and high is not None:
        return f"allowed {low:g} to {high:g}"
    if high is not None:
        return f"allowed at most {high:g}"
    return f"allowed at least {low:g}" if low is not None else "nothing is required"


def _named(rows: pl.DataFrame, column: str) -> str:
    parts = [
        f"{_called(source)} {_of(column, value)} {_records(records)}"
        for source, value, records in zip(
            *(rows.head(WORST)[name] for name in ("source", column, "records")), strict=True
        )
    ]
    rest = f" and {rows.height - WORST} more" if rows.height > WORST else ""
    return ", ".join(parts) + rest


def _of(column: str, value: float) -> str:
    return f"{100 * value:.3g} % of" if column.startswith("share_") else f"{value:,.0f} in"


def _records(number: int) -> str:
    return f"{number:,} record{'' if number == 1 else 's'}"


def _called(source: str) -> str:
    return {ALL_SOURCES: "the corpus", NO_SOURCE: "(no source)"}.get(source, source)


def _not_measured(column: str) -> str:
    subject = column.partition("_")[2]
    check = all_checks().get(subject)
    if check is not None:
        return f"{check.name} ({subject}) was not run, so nothing is known of it"
    return f"the metrics frame has no column {column}: no check of {subject or column} was run"


def _to_pandas(rows: pl.DataFrame) -> Any:
    """Column by column through numpy: Polars' own way needs pyarrow."""
    import pandas as pd

    return pd.DataFrame({name: rows[name].to_numpy() for name in rows.columns})


def _crash(info: Mapping[str, Any] | None) -> str | None:
    """What went wrong in Great Expectations: told flat, or once a metric."""
    entries = [info or {}, *(value for value in (info or {}).values() if isinstance(value, dict))]
    raised = [entry for entry in entries if entry.get("raised_exception")]
    return f"it crashed in Great Expectations: {raised[0].get('exception_message')}" if raised else None


def _first_line(error: Exception) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__
