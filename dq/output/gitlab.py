"""GitLab's code quality report: new findings, shown in the merge request."""

import json
from typing import TYPE_CHECKING, Final, TextIO

from dq.output.escape import printable
from dq.output.limits import fresh
from dq.output.place import Places
from dq.packed import named_rows
from dq.vocabulary import Severity

if TYPE_CHECKING:
    from dq.runs import Audit
    from dq.verdict import Verdict

_SEVERITIES: Final = {Severity.CRITICAL: "critical", Severity.WARNING: "minor", Severity.INFO: "info"}


def write(audit: "Audit", _verdict: "Verdict | None", stream: TextIO) -> None:
    """Writes one entry a new finding; the fingerprint is the finding's own."""
    places = Places(audit)
    entries = []
    for row in named_rows(fresh(audit.kept("findings"))):
        file, line, _ = places.of(row)
        entries.append(
            {
                "description": printable(f"{row['record_id']}: {row['message']}"),
                "check_name": f"{row['code']} {row['name']}",
                "fingerprint": row["finding_id"],
                "severity": _SEVERITIES[Severity(row["severity"])],
                "location": {"path": file, "lines": {"begin": line}},
            }
        )
    json.dump(entries, stream, ensure_ascii=False, indent=1)
    stream.write("\n")
