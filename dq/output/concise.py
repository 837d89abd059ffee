"""One finding a line, for logs and for editors that jump to `file:line:column`."""

from typing import TYPE_CHECKING, TextIO

from dq.output.escape import printable
from dq.output.limits import fresh
from dq.output.place import Places
from dq.packed import named_rows

if TYPE_CHECKING:
    from dq.runs import Audit
    from dq.verdict import Verdict


def write(audit: "Audit", verdict: "Verdict | None", stream: TextIO) -> None:
    """Writes the new findings in their order, then each expectation that does not hold."""
    places = Places(audit)
    for row in named_rows(fresh(audit.kept("findings"))):
        file, line, column = places.of(row)
        within = row["field"] if column is not None else f"{row['field']}+{row['start']}"
        place = f"{file}:{line}:{column}" if column is not None else f"{file}:{line}:{within}"
        about = f"{row['code']} {row['severity']} {row['message']} id={row['record_id']}"
        stream.write(f"{printable(place)}: {printable(about)}\n")
    if verdict is not None:
        for result in verdict.results:
            if result.outcome != "holds":
                stream.write(printable(f"gate: {result.key}: {result.outcome}: {result.that}: {result.message}") + "\n")
        stream.write(f"gate: {'passed' if verdict.passed else 'failed'}\n")
