"""The report in short, for programs: `summary.json`, what the overview says without a text of the corpus."""

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from dq.reporting.overview import check_rows, counts_of, family_figures
from dq.reporting.payload import corpus_name
from dq.reporting.verdict import cause_of, headline

if TYPE_CHECKING:
    from dq.changes import Changes
    from dq.runs import Audit
    from dq.verdict import Verdict

FORMAT: Final = 1
"""The version of the file; it grows new keys without a new number."""


def summary(audit: "Audit", verdict: "Verdict | None", changes: "Changes | None") -> str:
    """Returns the report in short as JSON: the same audit and verdict give the same text.

    Its keys: `format`, `dq`, `corpus`, `suite`, `headline` (the page's first words), `passed` (null when no gate ran),
    `records`, `flagged`, `rejected`, `sources`, `findings`, `new`, `severities`, `families`, `checks`, `expectations`
    and `changes` (null when there is no earlier run).
    """
    rows = audit.rows()
    counts = counts_of(audit, rows)
    words = headline(verdict, counts.findings, counts.flagged, counts.records, cause=cause_of(verdict, audit.metrics))
    whole: dict[str, Any] = {
        "format": FORMAT,
        "dq": audit.about.get("dq", ""),
        "corpus": corpus_name(audit.about.get("corpus", "")),
        "suite": audit.about.get("suite", ""),
        "headline": words.before + words.stress + words.after,
        "passed": None if verdict is None else verdict.passed,
        "records": counts.records,
        "flagged": counts.flagged,
        "rejected": counts.rejected,
        "sources": counts.sources,
        "findings": counts.findings,
        "new": counts.new,
        "severities": dict(counts.severities),
        "families": [
            {
                "family": family.family,
                "checked": family.checked,
                "records": family.records if family.checked else None,
                "share": family.share if family.checked else None,
                "findings": family.findings if family.checked else None,
            }
            for family in family_figures(audit)
        ],
        "checks": check_rows(audit, rows)
        .select("code", "name", "family", "severity", "records", "findings")
        .to_dicts(),
        "expectations": [asdict(result) for result in verdict.results] if verdict else [],
        "changes": None if changes is None else _changes(changes),
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _changes(changes: "Changes") -> dict[str, Any]:
    counts = {"new": 0, "gone": 0, "same": 0} | dict(changes.findings.group_by("change").len().iter_rows())
    return {"records": dict(changes.records), "findings": counts, "not_compared": list(changes.not_compared)}
