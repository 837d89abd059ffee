"""`dq chrome-learn`: what is learnt, what is kept out, and that later runs and batches of one use it."""

from pathlib import Path

import polars as pl
import pytest

from dq.cli import run
from dq.errors import UsageError
from dq.lexicons import house_lexicons
from dq.lexicons.learned import Learned, LearnedLine, read_learned
from dq.runs import audit

SHOP = "Visit the Ebbing museum shop 24 hours"
PARAGRAPHS = (
    "The council of Ebbing voted on Tuesday to close the old swimming hall, which has not made ends meet since autumn.",
    "Repairs would have cost the town four times what it earns from tickets in a year, the treasurer told the meeting.",
    "Parents who had brought their children said they would drive to Norham for lessons until the new hall was built.",
)


def record(number: int, line: str, source: str = "ebbing") -> dict[str, str]:
    text = "\n".join([PARAGRAPHS[0], line, *PARAGRAPHS[1:], "The town did not say when it would begin."])
    return {"id": f"{source}-{number}", "source": source, "text": text}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    records = [record(i, SHOP.replace("24", str(20 + i))) for i in range(4)]
    records += [record(i, SHOP, "norham") for i in range(2)]
    pl.DataFrame(records).write_ndjson(tmp_path / "corpus.jsonl")
    (tmp_path / "dq.toml").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def learned(project: Path) -> Learned:
    return read_learned(project / "expectations" / "lexicons" / "chrome-learned.toml")


def flagged(*records: dict[str, str]) -> list[str]:
    findings = audit(pl.DataFrame(records)).findings
    return findings.filter(pl.col("family") == "chrome")["excerpt"].to_list()


def test_lines_of_enough_records_of_one_source_are_learnt(project: Path) -> None:
    assert run(["chrome-learn", "corpus.jsonl"]) == 0
    found = [line for line in learned(project).lines if "shop" in line.line]
    assert [(f.source, f.line, f.records, f.share, f.example) for f in found] == [
        ("ebbing", SHOP.replace("24", "0"), 4, 1.0, "ebbing-0")
    ]


def test_sentences_are_learnt_only_when_a_check_takes_them_for_chrome(project: Path) -> None:
    run(["chrome-learn", "corpus.jsonl"])
    assert not any(line.line.endswith(".") for line in learned(project).lines)


def test_a_batch_of_one_is_judged_by_what_was_learnt(project: Path) -> None:
    alone = record(9, SHOP.replace("24", "7"))
    assert flagged(alone) == []
    run(["chrome-learn", "corpus.jsonl"])
    with house_lexicons(project / "expectations" / "lexicons"):
        assert flagged(alone) == [SHOP.replace("24", "7")]
        assert flagged(record(9, SHOP, "seaton")) == []


def test_what_is_kept_is_not_learnt_again(project: Path) -> None:
    run(["chrome-learn", "corpus.jsonl"])
    file = project / "expectations" / "lexicons" / "chrome-learned.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("keep = [\n", f'keep = [\n    "{SHOP}",\n'), encoding="utf-8")
    assert run(["chrome-learn", "corpus.jsonl"]) == 0
    assert learned(project).keep == (SHOP,)
    assert not any("shop" in line.line for line in learned(project).lines)


def test_at_least_says_how_many_records(project: Path) -> None:
    run(["chrome-learn", "corpus.jsonl", "--at-least", "5"])
    assert learned(project).lines == ()


def test_without_a_project_the_lexicon_is_printed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["chrome-learn", "corpus.jsonl", "--isolated"]) == 0
    assert f'line = "{SHOP.replace("24", "0")}"' in capsys.readouterr().out
    assert not (project / "expectations").exists()


def test_a_lexicon_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    lexicon = Learned((LearnedLine("a", 'Say "no" \u200b\\', 3, 0.5, "site-wide-line", "1"),), ("Two\u2028", "One"))
    file = tmp_path / "chrome-learned.toml"
    file.write_text(lexicon.toml(), encoding="utf-8")
    assert read_learned(file) == lexicon
    assert "\u200b" not in lexicon.toml()


@pytest.mark.parametrize(
    "text", ["lines = 3", "[[lines]]\nline = 'x'", "[[lines]]\nsource = 1\nextra = 2", "more = 1", "="]
)
def test_a_broken_lexicon_is_a_usage_error(tmp_path: Path, text: str) -> None:
    file = tmp_path / "chrome-learned.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match="chrome-learned"):
        read_learned(file)
