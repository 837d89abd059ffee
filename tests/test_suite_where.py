"""Suites that set checks up by source and language, and what is wrong in them."""

import re
from pathlib import Path

import polars as pl
import pytest

import dq
from dq.errors import UsageError
from dq.suite import load_suite


def test_a_suite_sets_checks_up_by_source_and_language(tmp_path: Path) -> None:
    (tmp_path / "s.toml").write_text(
        """
[checks]
select = ["short-text", "replacement-character", "repeated-id"]
[checks.short-text]
characters = 30
[[checks.short-text.where]]
source = "Ticker"
characters = 5
severity = "info"
[[checks.short-text.where]]
language = "ja"
run = false
[checks.replacement-character]
run = false
[[checks.replacement-character.where]]
source = "Ticker"
run = true
[[checks.repeated-id.where]]
source = "Ticker"
run = false
""",
        encoding="utf-8",
    )
    records = [
        {"id": "t", "source": "Ticker", "language": "en", "text": "Up 3\ufffd"},
        {"id": "t", "source": "Ticker", "language": "en", "text": "Up 3 points"},
        {"id": "j", "source": "Other", "language": "ja-JP", "text": "短い\ufffd"},
        {"id": "o", "source": "Other", "language": "en", "text": "Rather short\ufffd"},
        {"id": "o", "source": "Other", "language": "en", "text": "Rather short as well"},
    ]
    audit = dq.audit(pl.DataFrame(records), tmp_path / "s.toml")
    rows = audit.findings.select("record_id", "code", "severity").unique().sort("record_id", "code").rows()
    assert rows == [("o", "REC102", "warning"), ("o", "REC106", "critical"), ("t", "ENC102", "critical")]
    assert audit.metrics.columns.count("share_REC102") == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[checks.short-text]\ncharacter = 3", "s.toml:2: check short-text: unknown option 'character'"),
        ('[[checks.short-text.where]]\nsorce = "x"', "s.toml:1: check short-text: `where` needs source"),
        ('[[checks.short-text.where]]\nsource = "x"\ncharcters = 3', "s.toml:3: check short-text: unknown option"),
        (
            '[[checks.near-duplicate.where]]\nsource = "x"\nthreshold = 0.5',
            "s.toml:3: near-duplicate.threshold is about",
        ),
        ("[checks.short-text]\nrun = 3", "s.toml:2: check short-text: `run` is true or false"),
        ("[checks.short-text]\nwhere = 3", "s.toml:2: check short-text: `where` is a list"),
        ('[checks]\nselect = ["encodin"]', "s.toml:2: no check is called"),
        ('[expectations]\nx = "weather-box.share <= 1"', "s.toml:2: expectation"),
        ("[chekcs]", "s.toml:1: unknown key 'chekcs'"),
    ],
)
def test_a_wrong_suite_is_refused_with_file_and_line(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "s.toml").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=re.escape(message)):
        load_suite(tmp_path / "s.toml")
