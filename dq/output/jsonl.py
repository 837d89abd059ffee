"""JSON Lines: one finding a line, every column, `evidence` as an object."""

import json
from typing import TYPE_CHECKING, TextIO

from dq.packed import named_rows

if TYPE_CHECKING:
    from dq.runs import Audit
    from dq.verdict import Verdict


def write(audit: "Audit", _verdict: "Verdict | None", stream: TextIO) -> None:
    """Writes the findings in their order."""
    for row in named_rows(audit.kept("findings")):
        finding = {**row, "evidence": json.loads(row["evidence"])}
        stream.write(json.dumps(finding, ensure_ascii=False, separators=(",", ":")) + "\n")
