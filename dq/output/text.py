"""Plain text for people: findings by record, then the verdict."""

from typing import TYPE_CHECKING, Final, TextIO

from dq.output.escape import printable

if TYPE_CHECKING:
    from dq.runs import Audit
    from dq.verdict import Verdict

_MARKS: Final = {"holds": "PASS", "fails": "FAIL", "could-not-run": "COULD NOT RUN"}


def write(audit: "Audit", verdict: "Verdict | None", stream: TextIO) -> None:
    """Writes the findings in their order, then what failed of the verdict and how many expectations hold."""
    last = None
    for row in audit.findings.iter_rows(named=True):
        if row["record_id"] != last:
            last = row["record_id"]
            stream.write(f"\n{printable(row['record_id'])}  {printable(row['origin_file'])}:{row['origin_row']}\n")
        place = f"{row['line']}:{row['column']}" if row["end"] else "-"
        if row["field"] != "text":
            place = f"{row['field']} {place}"
        stream.write(f"  {place:>9}  {row['severity']:8}  {row['code']} {row['name']}  {printable(row['message'])}\n")
    if verdict is not None:
        _write_verdict(verdict, stream)


def _write_verdict(verdict: "Verdict", stream: TextIO) -> None:
    bad = [result for result in verdict.results if result.outcome != "holds"]
    stream.write(f"\nGate {'passed' if verdict.passed else 'FAILED'}: {len(verdict.results) - len(bad)} of "
                 f"{len(verdict.results)} expectations hold\n")  # fmt: skip
    for result in bad:
        mark = "INFO" if not result.fatal else _MARKS[result.outcome]
        stream.write(f"  {mark}  {printable(result.key)}: {printable(result.that)}: {printable(result.message)}\n")
