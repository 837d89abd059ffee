"""Plain text for people: new findings by record, a table of families, then the verdict."""

from typing import TYPE_CHECKING, Any, Final, TextIO

import polars as pl

from dq.output.escape import printable
from dq.output.limits import by_severity, folded, fresh
from dq.output.terminal import Screen, counted, cut, pad, width
from dq.packed import Frame
from dq.vocabulary import Family, Severity

if TYPE_CHECKING:
    from dq.runs import Audit
    from dq.verdict import ExpectationResult, Verdict

PER_CHECK: Final = 20
"""How many lines a check has on the screen; the rest is counted."""

MOST_CHECKS: Final = 8
"""How many checks are named of which not all is shown."""

_MARKS: Final = {"holds": "PASS", "fails": "FAIL", "could-not-run": "COULD NOT RUN"}


def write(audit: "Audit", verdict: "Verdict | None", stream: TextIO) -> None:
    """Writes the new findings in their order, what they add up to, and the verdict if a gate ran."""
    screen = Screen(stream)
    new = fresh(audit.kept("findings"))
    rows, hidden = folded(new, PER_CHECK)
    last = None
    for row in rows.iter_rows(named=True):
        record = (row["record_id"], row["origin_file"], row["origin_row"])
        if record != last:
            last = record
            place = printable(f"{row['origin_file']}:{row['origin_row']}")
            name = cut(printable(row["record_id"]), max(20, screen.width - width(place) - 2))
            screen.line(f"\n{screen.paint(place, 'faint')}  {screen.paint(name, 'bold')}")
        _finding(row, screen)
    if hidden:
        _rest(new, rows, hidden, screen)
    _summary(audit, new, screen)
    if verdict is not None:
        _verdict(verdict, screen)


def _finding(row: dict[str, Any], screen: Screen) -> None:
    place = f"{row['line']}:{row['column']}" if row["end"] else "-"
    if row["field"] != "text":
        place = f"{row['field']} {place}"
    more = ""
    if row["is_block"] and row["count"] > 1:
        more = f" (a block of {row['count']:,}, to {row['last_place']})"
    elif row["count"] > 1:
        rest = row["count"] - len(row["places"])
        more = f" (also {', '.join(row['places'][1:])}{f' and {rest:,} more' if rest else ''})"
    fix = "  [fix]" if row["fixable"] else ""
    severity = screen.paint(f"{row['severity']:8}", row["severity"])
    screen.hang(f"  {place:>9}  {severity}  {row['code']}  ", f"{printable(row['message'])}{more}{fix}")


def _rest(new: Frame, rows: pl.DataFrame, hidden: int, screen: Screen) -> None:
    """Says how many findings of which checks are not on the screen."""
    shown = rows.group_by("code").agg(pl.col("count").sum())
    counts = (
        new.select("code", "name")
        .group_by("code", "name")
        .len()
        .join(shown, on="code", how="left")
        .with_columns(left=pl.col("len").cast(pl.Int64) - pl.col("count").fill_null(0).cast(pl.Int64))
        .filter(pl.col("left") > 0)
        .sort("left", "code", descending=[True, False])
    )
    each = [f"{left:,} {name}" for name, left in counts.select("name", "left").head(MOST_CHECKS).iter_rows()]
    others = counts.height - MOST_CHECKS
    more = f" and of {counted(others, 'other check')}" if others > 0 else ""
    said = f"{counted(hidden, 'more finding')} not shown: {', '.join(each)}{more} (all of them: -f jsonl)"
    screen.line()
    screen.hang("  ", said, at_most=9)


def _summary(audit: "Audit", new: Frame, screen: Screen) -> None:
    total, found = audit.metrics.filter(pl.col("source") == "*"), by_severity(new)
    known = audit.kept("findings").height - new.height
    figures = [
        counted(audit.kept("articles").height, "record"),
        counted(len(audit.about.get("checks", ())), "check"),
        counted(new.height, "new finding" if known else "finding"),
        *([f"{known:,} known"] if known else []),
    ]
    screen.line(f"\n{screen.paint(', '.join(figures), 'bold')}")
    screen.line(f"  {'family':12}{'critical':>10}{'warning':>10}{'info':>10}{'records':>10}{'share':>8}")
    for family in Family:
        if f"records_{family}" not in total.columns:
            screen.line(screen.paint(f"  {family:12}  not checked", "faint"))
            continue
        counts = "".join(
            f"{count:>10,}" if (count := found.get((family, severity), 0)) else f"{'-':>10}"
            for severity in reversed(Severity)
        )
        share = f"{100 * total[f'share_{family}'][0]:.1f} %"
        screen.line(f"  {family:12}{counts}{total[f'records_{family}'][0]:>10,}{share:>8}")
    if rejected := audit.rejected.height:
        screen.line(f"  {counted(rejected, 'record')} could not be read: see rejected.parquet of the run")


def _verdict(verdict: "Verdict", screen: Screen) -> None:
    bad = [result for result in verdict.results if result.outcome != "holds"]
    good = len(verdict.results) - len(bad)
    said = screen.paint("Gate passed", "good") if verdict.passed else screen.paint("Gate FAILED", "critical")
    screen.line(f"\n{said}: {good} of {len(verdict.results)} expectations hold")
    for result in sorted(bad, key=lambda result: not result.fatal):
        _result(result, screen)
    if not verdict.passed:
        screen.line("  next: dq explain CODE, mend it, or accept it: dq baseline add ID|CODE --reason WHY")


def _result(result: "ExpectationResult", screen: Screen) -> None:
    style = "critical" if result.fatal else "info"
    mark = _MARKS[result.outcome] if result.fatal else "INFO"
    source = f" [{result.source}]" if result.source != "*" else ""
    screen.line(f"  {screen.paint(pad(mark, 14), style)}{printable(result.key)}: {printable(result.that + source)}")
    screen.hang(" " * 14 + "- ", printable(result.message))
