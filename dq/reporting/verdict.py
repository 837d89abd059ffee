"""The verdict in words: a headline, where it comes from, and a row for each expectation."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import polars as pl

from dq.expectation import EACH
from dq.metrics import ALL_SOURCES
from dq.reporting.charts import Bullet, bullet
from dq.reporting.holes import Holes
from dq.reporting.numbers import NO_BREAK, count, percent, places_between, plural
from dq.reporting.subjects import Subject, subject_of
from dq.verdict import ExpectationResult, Verdict
from dq.vocabulary import Severity

MAIN_SHARE: Final = 0.75
"""A source that holds this share of what an expectation counts is where it comes from."""

MANY_HOLD: Final = 5
"""More expectations that hold than this are folded away, where others fail."""

_WORST_FIRST: Final = ("could-not-run", "fails", "holds")


@dataclass(frozen=True, slots=True)
class Headline:
    """The first words of the page.

    Attributes:
        tone: `bad`, `good` or `open`, where nothing was judged.
        before: what stands before the stressed words.
        stress: the words that matter.
        after: what stands behind them.
    """

    tone: str
    before: str
    stress: str
    after: str


@dataclass(frozen=True, slots=True)
class ExpectationRow:
    """One expectation as the table shows it.

    Attributes:
        key: its name in the suite.
        subject: what it is about, and `figure` what of it is counted.
        scope: `every source`, a hole with the name of one, or None for the corpus.
        source: the hole with the name of the source that most of it comes from, and `in_source` what was seen there.
        message: the hole with the gate's own sentence.
        margin: how far the observation lies within or beyond what is allowed, in words.
    """

    key: str
    subject: str
    figure: str
    severity: str
    outcome: str
    scope: str | int | None
    source: int | None
    in_source: str
    message: int
    observed: str
    allowed: str
    margin: str
    bullet: Bullet | None


def headline(verdict: Verdict | None, findings: int, flagged: int, records: int, *, cause: str | None) -> Headline:
    """Returns the first words of the page.

    Args:
        verdict: what the gate said; None when no gate ran.
        findings: how many there are.
        flagged: how many records have one.
        records: how many were read.
        cause: the one source all failures come from, if there is one.
    """
    if verdict is not None:
        return _passed(verdict) if verdict.passed else _failed(verdict, cause)
    if not findings:
        return Headline("open", "No gate ran, and ", "nothing was found", f" in {plural(records, 'record')}.")
    where = f" in {count(flagged)} of {plural(records, 'record')}."
    return Headline("open", "No gate ran: ", plural(findings, "finding"), where)


def _passed(verdict: Verdict) -> Headline:
    expectations = len(verdict.results)
    if noted := sum(result.outcome != "holds" for result in verdict.results):
        return Headline("good", "Ready: ", "all that must hold holds", f", {count(noted)} noted for information.")
    words = "its one expectation holds" if expectations == 1 else f"all {count(expectations)} expectations hold"
    return Headline("good", "Ready: ", words, ".")


def _failed(verdict: Verdict, cause: str | None) -> Headline:
    expectations = plural(len(verdict.results), "expectation")
    fails = sum(result.outcome == "fails" and result.severity != Severity.INFO for result in verdict.results)
    unknown = sum(result.outcome == "could-not-run" for result in verdict.results)
    if not fails:
        return Headline("bad", "Not judged: ", f"{count(unknown)} of {expectations} could not run", ".")
    rest = f", and {count(unknown)} could not run" if unknown else ""
    through = "" if cause is None else f", {'' if fails == 1 else 'all of them '}through one source"
    verb = "fails" if fails == 1 else "fail"
    return Headline("bad", "Not ready: ", f"{count(fails)} of {expectations} {verb}", f"{rest}{through}.")


def cause_of(verdict: Verdict | None, metrics: pl.DataFrame) -> str | None:
    """Returns the one source that all failures come from; None when there is none, or only one source at all."""
    if verdict is None or metrics.height <= 2:  # noqa: PLR2004 - the row of the whole and that of one source
        return None
    causes = {_main_source(result, metrics) for result in verdict.results if result.outcome == "fails"}
    return causes.pop() if len(causes) == 1 else None


def expectation_rows(verdict: Verdict | None, metrics: pl.DataFrame, holes: Holes) -> list[ExpectationRow]:
    """Returns a row for each expectation: what could not run, what fails, what holds; each in the suite's order."""
    rows = [_row(result, metrics, holes) for result in verdict.results] if verdict else []
    return sorted(rows, key=lambda row: _WORST_FIRST.index(row.outcome))


def shown_at_once(rows: Sequence[ExpectationRow]) -> int:
    """Returns how many rows are shown unfolded: where something does not hold, that alone, unless the rest is short."""
    failing = sum(row.outcome != "holds" for row in rows)
    return failing if failing and len(rows) - failing > MANY_HOLD else len(rows)


def _row(result: ExpectationResult, metrics: pl.DataFrame, holes: Holes) -> ExpectationRow:
    subject = subject_of(result.column, result.that) if result.column else Subject(result.that, "", "", is_share=False)
    limits = [limit for limit in (result.min_value, result.max_value) if limit is not None]
    corpus_fails = result.outcome == "fails" and result.source == ALL_SOURCES
    source = _main_source(result, metrics) if corpus_fails else None
    scopes: dict[str, str | None] = {ALL_SOURCES: None, EACH: "every source"}
    return ExpectationRow(
        key=result.key,
        subject=subject.name,
        figure=subject.figure,
        severity=result.severity,
        outcome=result.outcome,
        scope=scopes[result.source] if result.source in scopes else holes.add(result.source),
        source=None if source is None else holes.add(source),
        in_source="" if source is None else _figure(_observed(source, result.column, metrics), subject),
        message=holes.add(result.message),
        observed=_observed_figure(result.observed, limits, subject),
        allowed=_allowed(result, subject),
        margin=_margin(result, subject),
        bullet=None
        if result.observed is None or not limits
        else bullet(result.observed, limits, most=1.0 if subject.is_share else None),
    )


def _main_source(result: ExpectationResult, metrics: pl.DataFrame) -> str | None:
    """The source most of an expectation's count comes from."""
    if result.source == EACH:
        return None
    if result.source != ALL_SOURCES:
        return result.source
    column = subject_of(result.column).counted
    if column not in metrics.columns or result.column == "records":
        return None
    sources = metrics.filter(pl.col("source") != ALL_SOURCES).sort([column, "source"], descending=[True, False])
    counts = sources[column].to_list()
    if len(counts) < 2 or not counts[0] or counts[0] < MAIN_SHARE * sum(counts):  # noqa: PLR2004 - one source is all
        return None
    return str(sources["source"][0])


def _observed(source: str, column: str, metrics: pl.DataFrame) -> float:
    return float(metrics.filter(pl.col("source") == source)[column][0])


def _figure(value: float | None, subject: Subject) -> str:
    if value is None:
        return "not known"
    return percent(value) if subject.is_share else count(round(value))


def _observed_figure(value: float | None, limits: Sequence[float], subject: Subject) -> str:
    """What was observed, as fine as it takes to tell it from the limits."""
    if value is None or not subject.is_share:
        return _figure(value, subject)
    return percent(value, max((places_between(value, limit) or 0 for limit in limits), default=0) or None)


def _allowed(result: ExpectationResult, subject: Subject) -> str:
    low, high = result.min_value, result.max_value
    if low is None and high is None:
        return ""
    if low is None:
        return f"at most {_figure(high, subject)}" if high else "none"
    if high is None:
        return f"at least {_figure(low, subject)}"
    return _figure(low, subject) if low == high else f"{_figure(low, subject)} to {_figure(high, subject)}"


def _margin(result: ExpectationResult, subject: Subject) -> str:
    if result.observed is None:
        return ""
    room = [
        *([result.max_value - result.observed] if result.max_value is not None else []),
        *([result.observed - result.min_value] if result.min_value is not None else []),
    ]
    if not room:
        return ""
    size = abs(min(room))
    if not size:
        return "none to spare"
    amount = _points(size) if subject.is_share else count(round(size))
    if min(room) > 0:
        return f"{amount} to spare"
    return f"{amount} {'over' if room[0] < 0 and result.max_value is not None else 'short'}"


def _points(size: float) -> str:
    """A difference of shares in points of a hundred, never nothing where there is one."""
    shown = next((f"{size * 100:.{places}f}" for places in (1, 2, 3) if round(size * 100, places)), "under 0.001")
    return f"{shown}{NO_BREAK}points"
