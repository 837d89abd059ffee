"""Markdown for a pull-request comment or a step summary: the verdict, the families, the gravest new findings."""

from io import StringIO
from typing import TYPE_CHECKING, Final, TextIO

import polars as pl

from dq.output.escape import code_span
from dq.output.limits import by_severity, folded, fresh, gravest
from dq.output.terminal import counted
from dq.packed import Frame
from dq.vocabulary import Family, Severity

if TYPE_CHECKING:
    from dq.runs import Audit
    from dq.verdict import Verdict

MAX_BYTES: Final = 60_000
"""A comment may have 65,536 characters; what is beyond this is left out, and the comment says so."""

EXAMPLES: Final = 50
"""How many findings are listed at most."""

LONGEST: Final = 300
"""Messages are cut at this many characters."""

_MARKS: Final = {"holds": "holds", "fails": "**fails**", "could-not-run": "**could not run**"}


def write(audit: "Audit", verdict: "Verdict | None", stream: TextIO) -> None:
    """Writes whole lines only, at most `MAX_BYTES` of them together; all text of the corpus stands in code spans."""
    whole = StringIO()
    for line in _lines(audit, verdict):
        whole.write(f"{line}\n")
    lines = whole.getvalue().splitlines(keepends=True)
    size = 0
    for number, line in enumerate(lines):
        size += len(line.encode())
        if size > MAX_BYTES:
            stream.write(f"\n{counted(len(lines) - number, 'more line')} left out.\n")
            break
        stream.write(line)


def _lines(audit: "Audit", verdict: "Verdict | None") -> list[str]:
    new = fresh(audit.kept("findings"))
    known = audit.kept("findings").height - new.height
    figures = (
        f"{counted(audit.kept('articles').height, 'record')}, {counted(new.height, 'new finding')}, {known:,} known"
    )
    return [*_verdict(verdict), figures, "", *_families(audit, new), "", *_findings(new)]


def _verdict(verdict: "Verdict | None") -> list[str]:
    if verdict is None:
        return ["## dq audit", ""]
    holding = sum(result.outcome == "holds" for result in verdict.results)
    lines = [
        f"## dq gate {'passed' if verdict.passed else 'failed'}",
        "",
        f"{holding} of {len(verdict.results)} expectations hold.",
        "",
    ]
    bad = [result for result in verdict.results if result.outcome != "holds"]
    if bad:
        lines += ["| expectation | outcome | observed |", "|---|---|---|"]
        lines += [
            f"| {code_span(result.key)} {code_span(result.that)} "
            f"| {_MARKS[result.outcome]}{'' if result.fatal else ' (info)'} "
            f"| {code_span(result.message[:LONGEST])} |"
            for result in bad
        ]
        lines.append("")
    return lines


def _families(audit: "Audit", new: Frame) -> list[str]:
    total, found = audit.metrics.filter(pl.col("source") == "*"), by_severity(new)
    lines = ["| family | critical | warning | info | records | share |", "|---|--:|--:|--:|--:|--:|"]
    for family in Family:
        if f"records_{family}" not in total.columns:
            lines.append(f"| {family} | not checked | | | | |")
            continue
        counts = " | ".join(f"{found.get((family, severity), 0):,}" for severity in reversed(Severity))
        share = f"{100 * total[f'share_{family}'][0]:.1f} %"
        lines.append(f"| {family} | {counts} | {total[f'records_{family}'][0]:,} | {share} |")
    return lines


def _findings(new: Frame) -> list[str]:
    if new.is_empty():
        return ["No new finding."]
    rows = folded(gravest(new, 10 * EXAMPLES).rows, None).rows.head(EXAMPLES)
    lines = ["| record | check | finding |", "|---|---|---|"]
    for row in rows.iter_rows(named=True):
        more = f" ({row['count']:,} times)" if row["count"] > 1 else ""
        record = code_span(f"{row['record_id']} {row['line']}:{row['column']}"[:LONGEST])
        lines.append(f"| {record} | {row['code']} {row['severity']} | {code_span(row['message'][:LONGEST])}{more} |")
    rest = new.height - int(rows["count"].sum())
    return [*lines, *([f"\n{counted(rest, 'more finding')}."] if rest else [])]
