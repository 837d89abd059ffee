"""HTML: the report, for where a format and not a folder is asked for."""

from typing import TYPE_CHECKING, TextIO

from dq.reporting import MAX_BYTES

if TYPE_CHECKING:
    from dq.runs import Audit
    from dq.verdict import Verdict


def write(audit: "Audit", verdict: "Verdict | None", stream: TextIO) -> None:
    """Writes the offline page that `dq report` makes."""
    from dq.reporting.build import build

    stream.writelines(build(audit, verdict, None, MAX_BYTES))
