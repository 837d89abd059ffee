"""Copies of an earlier corpus are found by what its run kept, without its texts."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from dq.errors import UsageError
from dq.runs import Audit, audit, open_run, seen_in
from dq.suite import load_suite

BRIDGE = (
    "The bridge over the Lune at Carrow will reopen to traffic on Monday after eleven weeks of repairs, the county "
    "said on Friday. The work cost about two million crowns more than planned because two of the piers had to be "
    "replaced."
)
REST = "Until then the detour by Ebbing stays open, and the ferry below the weir sails every half hour."
FERRY = "The ferry to the islands did not sail on Monday, and nobody at the harbour could say why it had not."
OLD = [
    {"id": "old-bridge", "text": f"{BRIDGE} {REST} Buses run again from Tuesday."},
    {"id": "old-bridge-copy", "text": f"{BRIDGE} {REST} Buses run again from Tuesday."},
    {"id": "old-ferry", "text": FERRY},
    {"id": "both", "text": "The mill at Ebbing closed in the spring of the year after the flood."},
]
NEW = [
    {"id": "both", "text": "The mill at Ebbing closed in the spring of the year after the flood."},
    {"id": "a-ferry", "text": FERRY},
    {"id": "bridge", "text": f"{BRIDGE} {REST} Buses run again from Wednesday."},
    {"id": "half", "text": BRIDGE},
    {"id": "opera", "text": "The opera in Brno will play Janacek all winter, its director told this paper."},
]


def audited(records: list[dict[str, str]], **options: Any) -> Audit:
    return audit(pl.DataFrame(records), load_suite().only(select_=["DUP"]), **options)


def found(result: Audit) -> set[tuple[str, str, str]]:
    return set(result.findings.select("code", "record_id", "related_id").rows())


@pytest.fixture
def run(tmp_path: Path) -> Path:
    return audited(OLD, keep_signatures=True).save(tmp_path / "old")


def test_copies_of_seen_records_are_found(run: Path) -> None:
    result = audited(NEW, seen=seen_in(run))
    assert found(result) == {
        ("DUP201", "a-ferry", "old-ferry"),
        ("DUP301", "bridge", "old-bridge"),
        ("DUP302", "half", "old-bridge"),
    }
    clusters = dict(result.articles.select("record_id", "cluster_id").iter_rows())
    assert clusters["a-ferry"] is not None
    assert clusters["opera"] is clusters["both"] is None


def test_pairs_are_those_of_reading_both_corpora_together(run: Path) -> None:
    together = audited([*OLD, *(record for record in NEW if record["id"] != "both")])
    new = {record["id"] for record in NEW}
    expected = {row for row in together.pairs.rows() if {row[0], row[1]} & new}
    assert set(audited(NEW, seen=seen_in(run)).pairs.rows()) == expected != set()


def test_a_run_keeps_no_signatures_unless_asked(tmp_path: Path) -> None:
    plain = audited(OLD).save(tmp_path / "plain")
    assert seen_in(plain) is None
    assert found(audited(NEW, seen=seen_in(plain))) == found(audited(NEW))


def test_a_run_saved_again_without_signatures_has_none(run: Path) -> None:
    open_run(run).save(run)
    assert seen_in(run) is None


def test_any_check_of_resemblance_sees_the_earlier_corpus(run: Path) -> None:
    only = load_suite().only(select_=["DUP201"])
    assert found(audit(pl.DataFrame(NEW), only, seen=seen_in(run))) == {("DUP201", "a-ferry", "old-ferry")}


def test_what_is_no_run_has_no_signatures(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="not a saved run"):
        seen_in(tmp_path)


def test_the_same_corpus_again_has_no_copies_of_itself(run: Path) -> None:
    assert found(audited(OLD, seen=seen_in(run))) == found(audited(OLD))


def test_the_command_line_keeps_and_uses_signatures(tmp_path: Path) -> None:
    for name, records in (("old", OLD), ("new", NEW)):
        lines = "".join(json.dumps(record) + "\n" for record in records)
        (tmp_path / f"{name}.jsonl").write_text(lines, encoding="utf-8")

    def dq(*words: str) -> str:
        command = [sys.executable, "-m", "dq", "audit", *words, "--isolated", "--select", "DUP", "-f", "json"]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, encoding="utf-8").stderr

    dq("old.jsonl", "--out", "old", "--signatures")
    dq("new.jsonl", "--out", "new", "--against", "old")
    assert ("DUP301", "bridge", "old-bridge") in found(open_run(tmp_path / "new"))
    assert "keeps no signatures" in dq("new.jsonl", "--against", "new")
