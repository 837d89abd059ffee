"""JSON: the whole audit as one object, for programs."""

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final, TextIO

from dq.packed import named_rows

if TYPE_CHECKING:
    from dq.runs import Audit
    from dq.verdict import Verdict

FORMAT: Final = 1
"""The version of this format; it grows new keys without a new number."""


def write(audit: "Audit", verdict: "Verdict | None", stream: TextIO) -> None:
    """Writes `format`, `run` (what stands in `run.json`), `verdict` or null, `metrics` and `findings`."""
    findings = [{**row, "evidence": json.loads(row["evidence"])} for row in named_rows(audit.kept("findings"))]
    whole: dict[str, Any] = {
        "format": FORMAT,
        "run": audit.about,
        "verdict": asdict(verdict) if verdict is not None else None,
        "metrics": audit.metrics.to_dicts(),
        "findings": findings,
    }
    json.dump(whole, stream, ensure_ascii=False, indent=1)
    stream.write("\n")
