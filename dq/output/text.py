"""Plain text for people: findings by record, then a summary."""

from typing import TYPE_CHECKING, TextIO

from dq.output.escape import printable

if TYPE_CHECKING:
    from dq.runs import Audit


def write(audit: "Audit", stream: TextIO) -> None:
    """Writes the findings in their order, and what they add up to."""
    last = None
    for row in audit.findings.iter_rows(named=True):
        if row["record_id"] != last:
            last = row["record_id"]
            stream.write(f"\n{printable(row['record_id'])}  {printable(row['origin_file'])}:{row['origin_row']}\n")
        place = f"{row['line']}:{row['column']}" if row["end"] else "-"
        if row["field"] != "text":
            place = f"{row['field']} {place}"
        stream.write(f"  {place:>9}  {row['severity']:8}  {row['code']} {row['name']}  {printable(row['message'])}\n")
