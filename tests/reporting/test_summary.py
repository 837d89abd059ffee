"""The report in short: `summary.json` and `summary.md` beside the page."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from dq.changes import compare
from dq.cli.report import report, write_report
from dq.reporting.summary import summary
from dq.runs import Audit
from dq.verdict import Verdict


def test_summary_says_what_the_page_says(rich_audit: Audit, failing_verdict: Verdict) -> None:
    said = json.loads(summary(rich_audit, failing_verdict, None))
    assert said["headline"] == "Not ready: 1 of 3 expectations fails, and 1 could not run."
    assert said["passed"] is False
    assert (said["records"], said["flagged"], said["rejected"], said["sources"]) == (64, 64, 1, 3)
    assert sum(said["severities"].values()) == said["findings"] == rich_audit.findings.height
    assert {check["code"]: check["findings"] for check in said["checks"]} == dict(
        rich_audit.findings.group_by("code").len().iter_rows()
    )
    assert [result["outcome"] for result in said["expectations"]] == ["fails", "holds", "could-not-run"]
    assert said["changes"] is None


def test_family_nobody_checked_is_not_clean(rich_audit: Audit) -> None:
    families = {family["family"]: family for family in json.loads(summary(rich_audit, None, None))["families"]}
    assert families["language"] == {
        "family": "language", "checked": False, "records": None, "share": None, "findings": None
    }  # fmt: skip
    assert families["chrome"]["findings"] == 60


def test_summary_counts_what_changed(audit_of: Callable[..., Audit]) -> None:
    records = [{"id": str(n), "text": "cookie", "source": "wire"} for n in range(4)]
    before, after = (
        audit_of(records, [{"code": "CHR901", "id": i, "what": "cookie"} for i in ids]) for ids in ("01", "0")
    )
    assert json.loads(summary(after, None, compare(before, after)))["changes"]["findings"] == {
        "new": 0, "gone": 1, "same": 1
    }  # fmt: skip


def test_report_of_a_run_comes_with_its_summaries(
    rich_audit: Audit, failing_verdict: Verdict, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = rich_audit.save(tmp_path / "run")
    failing_verdict.save(run)
    assert report(run) == 0
    assert "summary.json" in capsys.readouterr().err
    write_report(rich_audit, failing_verdict, tmp_path / "again" / "report.html")
    for name in ("report.html", "summary.json", "summary.md"):
        assert (run / name).read_bytes() == (tmp_path / "again" / name).read_bytes()
    assert (run / "summary.md").read_text(encoding="utf-8").startswith("## dq gate failed")
