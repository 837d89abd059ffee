"""Baselines: adopt a gate on a dirty corpus, and ratchet it clean; driven through the command."""

import datetime as dt
import json
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dq.baseline import Accepted, Baseline, mark, read_baseline, write_baseline
from dq.cli import run
from dq.errors import UsageError

LOST = "\N{REPLACEMENT CHARACTER}"
TODAY = dt.date(2026, 3, 14)


class Project:
    """A project whose gate allows no new replacement character, on a day of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / ".git").mkdir()
        (root / "dq.toml").write_text('suite = "suite.toml"\nbaseline = "baseline.toml"\n')
        (root / "suite.toml").write_text(
            '[checks]\nselect = ["ENC102"]\n[expectations]\nlost = "replacement-character.new = 0"\n'
        )
        self.baseline = root / "baseline.toml"

    def corpus(self, **texts: str) -> str:
        lines = [json.dumps({"id": name, "text": text}) for name, text in texts.items()]
        (self.root / "c.jsonl").write_text("\n".join(lines) + "\n")
        return "c.jsonl"

    def accept(self, *arguments: str) -> int:
        return run(["baseline", *arguments])


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("dq.baseline.today", lambda: TODAY)
    return Project(tmp_path)


def test_adopt_then_catch_the_next_bad_article_then_mend_it(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    dirty = project.corpus(a=f"caf{LOST}", b="sound")
    assert run(["gate", dirty]) == 1
    assert project.accept("create", dirty, "--reason", "old damage", "--author", "mira") == 0
    assert run(["gate", dirty]) == 0

    worse = project.corpus(new=f"na{LOST}ve", b="sound", a=f"caf{LOST}")
    capsys.readouterr()
    assert run(["gate", worse, "-f", "jsonl", "--new-only"]) == 1
    (found,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (found["record_id"], found["state"]) == ("new", "new")

    capsys.readouterr()
    assert run(["gate", project.corpus(b="sound", a="cafe")]) == 0
    assert "1 accepted findings were not found" in capsys.readouterr().err


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1", "utf-8-sig"])
def test_accepted_findings_survive_another_encoding_name_and_order(project: Project, encoding: str) -> None:
    (project.root / "suite.toml").write_text(
        '[checks]\nselect = ["html-entity"]\n[expectations]\nentities = "html-entity.new = 0"\n'
    )
    texts = {"a": "The caf\u00e9 &amp; the mill.", "b": "The mill &amp; the caf\u00e9."}
    assert project.accept("create", project.corpus(**texts)) == 0
    assert len(read_baseline(project.baseline)) == 2
    lines = [json.dumps({"id": key, "text": texts[key]}, ensure_ascii=False) for key in reversed(texts)]
    (project.root / "other.jsonl").write_text("\n".join(lines) + "\n", encoding=encoding)
    assert run(["gate", "other.jsonl"]) == 0
    pl.DataFrame({"id": list(texts), "text": list(texts.values())}).write_parquet(project.root / "other.parquet")
    assert run(["gate", "other.parquet"]) == 0


def test_accepted_findings_survive_edits_elsewhere_in_the_record(project: Project) -> None:
    dirty = project.corpus(a=f"The caf{LOST} is closed.")
    assert project.accept("create", dirty) == 0
    assert run(["gate", project.corpus(z="sound", a=f"A new first paragraph.\n\nThe caf{LOST} is closed. More.")]) == 0


REPORT = "".join(f"Councillor {n} of Ebbing spoke of bridge {n}, of ferry {n} and of toll {n}. " for n in range(20))


class TestCopies:
    """A copy is known by itself: which record it is a copy of changes as the corpus grows and is mended."""

    @pytest.fixture
    def gated(self, project: Project) -> Project:
        (project.root / "suite.toml").write_text(
            '[checks]\nselect = ["exact-duplicate", "near-duplicate"]\n[expectations]\n'
            'same = "exact-duplicate.new = 0"\nalike = "near-duplicate.new = 0"\n'
        )
        return project

    def test_mending_the_corpus_makes_no_new_finding(self, gated: Project) -> None:
        exact, near = dict.fromkeys("abc", f"{REPORT}A ferry sank in the night."), {"d": f"{REPORT}A ferry sank."}
        assert gated.accept("create", gated.corpus(**exact, **near)) == 0
        assert len(read_baseline(gated.baseline)) == 3
        del exact["a"]
        assert run(["gate", gated.corpus(**exact, **near)]) == 0

    def test_another_name_for_the_original_makes_no_new_finding(self, gated: Project) -> None:
        original, copy = f"{REPORT}Nobody disagreed at the end of it.", f"{REPORT}All agreed."
        assert gated.accept("create", gated.corpus(a0=original, b=copy)) == 0
        (group,) = read_baseline(gated.baseline).accepted
        assert list(group.findings.values()) == ["b"]
        assert run(["gate", gated.corpus(a1=original, b=copy)]) == 0

    def test_a_nearer_relative_is_the_only_new_finding(
        self, gated: Project, capsys: pytest.CaptureFixture[str]
    ) -> None:
        copies = {"a": f"{REPORT}Nobody disagreed at the end of it.", "b": f"{REPORT}All agreed at the end."}
        assert gated.accept("create", gated.corpus(**copies)) == 0
        capsys.readouterr()
        grown = gated.corpus(**copies, c=f"{REPORT}All agreed at the top.")
        assert run(["gate", grown, "-f", "jsonl", "--new-only"]) == 1
        (found,) = map(json.loads, capsys.readouterr().out.splitlines())
        assert found["record_id"] == "c"


def test_an_expired_entry_is_new_again(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    dirty = project.corpus(a=f"caf{LOST}")
    assert project.accept("create", dirty, "--until", TODAY.isoformat()) == 0
    assert run(["gate", dirty]) == 0
    monkeypatch.setattr("dq.baseline.today", lambda: TODAY + dt.timedelta(days=1))
    capsys.readouterr()
    assert run(["gate", dirty]) == 1
    assert "1 accepted findings of" in capsys.readouterr().err
    assert project.accept("prune", dirty) == 0
    assert len(read_baseline(project.baseline)) == 0


def test_prune_lets_go_what_was_mended(project: Project) -> None:
    assert project.accept("create", project.corpus(a=f"caf{LOST}", b=f"na{LOST}ve")) == 0
    assert project.accept("prune", project.corpus(a=f"caf{LOST}", b="naive")) == 0
    assert [group.findings for group in read_baseline(project.baseline).accepted] != []
    assert len(read_baseline(project.baseline)) == 1


def test_update_adds_what_is_new_and_keeps_old_reasons(project: Project) -> None:
    assert project.accept("create", project.corpus(a=f"caf{LOST}"), "--reason", "first") == 0
    assert project.accept("update", project.corpus(a=f"caf{LOST}", b=f"x{LOST}"), "--reason", "second") == 0
    groups = read_baseline(project.baseline).accepted
    assert [(group.reason, list(group.findings.values())) for group in groups] == [("first", ["a"]), ("second", ["b"])]


def test_add_accepts_findings_of_a_saved_run(project: Project) -> None:
    dirty = project.corpus(a=f"caf{LOST}", b=f"x{LOST}")
    assert run(["gate", dirty]) == 1
    one = pl.read_parquet("reports/latest/findings.parquet")["finding_id"][0]
    assert project.accept("add", one, "--reason", "seen") == 0
    assert len(read_baseline(project.baseline)) == 1
    assert project.accept("add", "replacement-character", "--reason", "all of them") == 0
    assert run(["gate", dirty]) == 0


def test_against_a_run_only_later_findings_are_new(project: Project) -> None:
    assert run(["gate", project.corpus(a=f"caf{LOST}"), "--out", "before"]) == 1
    assert run(["gate", project.corpus(a=f"caf{LOST}"), "--against", "before"]) == 0
    assert run(["gate", project.corpus(a=f"caf{LOST}", b=f"x{LOST}"), "--against", "before"]) == 1


def test_create_never_overwrites(project: Project) -> None:
    dirty = project.corpus(a=f"caf{LOST}")
    assert project.accept("create", dirty) == 0
    before = project.baseline.read_bytes()
    assert project.accept("create", dirty) == 2
    assert project.baseline.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["add", "ENC102", "--reason", " "],
        ["add", "ENC102", "--reason", "r", "--until", "tomorrow"],
        ["add", "ENC102", "--reason", "r", "--until", "2001-01-01"],
        ["add", "0000000000000000", "--reason", "r"],
    ],
)
def test_what_cannot_be_accepted_is_a_usage_error(project: Project, arguments: list[str]) -> None:
    assert run(["gate", project.corpus(a=f"caf{LOST}")]) == 1
    assert project.accept(*arguments) == 2
    assert not project.baseline.exists()


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("[[acepted]]", "unknown key"),
        ('[[accepted]]\ncode = "ENC102"\nsince = 2026-01-01', "no reason"),
        ('[[accepted]]\ncode = "ENC102"\nreason = ""\nsince = 2026-01-01', "reason is empty"),
        ('[[accepted]]\ncode = "ENC102"\nreason = "r"\nsince = "2026-01-01"', "no date"),
        (
            '[[accepted]]\ncode = "E"\nreason = "r"\nsince = 2026-01-01\n[accepted.findings]\nabc = "x"',
            "no fingerprint",
        ),
        ("[", "not valid TOML"),
    ],
)
def test_a_wrong_file_is_said_and_fails(
    project: Project, capsys: pytest.CaptureFixture[str], text: str, because: str
) -> None:
    project.baseline.write_text(text)
    assert run(["gate", project.corpus(a="sound")]) == 2
    assert because in capsys.readouterr().err


def test_a_named_file_must_be_there(project: Project) -> None:
    assert run(["gate", project.corpus(a="sound"), "--baseline", "nowhere.toml"]) == 2


NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
GROUPS = st.builds(
    Accepted,
    code=st.sampled_from(["ENC102", "DUP201"]),
    reason=NAMES.filter(str.strip),
    author=NAMES,
    since=st.dates(),
    until=st.none() | st.dates(),
    findings=st.dictionaries(st.integers(0, 2**64 - 1).map(lambda n: f"{n:016x}"), NAMES, min_size=1, max_size=5),
)


@given(st.lists(GROUPS, max_size=4).map(tuple).map(Baseline))
def test_what_is_written_is_read_back(tmp_path_factory: pytest.TempPathFactory, baseline: Baseline) -> None:
    path = tmp_path_factory.mktemp("baseline") / "baseline.toml"
    assert read_baseline(write_baseline(baseline, path)) == baseline


def test_a_hundred_thousand_entries_are_a_small_file(tmp_path: Path) -> None:
    frame = pl.DataFrame({"finding_id": [f"{n:016x}" for n in range(100_000)], "code": "ENC102"}).with_columns(
        record_id=pl.concat_str(pl.lit("rt-"), "finding_id")
    )
    whole = Baseline().adding(frame, reason="the archive", author="mira", since=TODAY, until=None)
    path = write_baseline(whole, tmp_path / "b.toml")
    assert path.stat().st_size < 45 * 100_000
    assert len(path.read_text().splitlines()) < 100_020
    assert read_baseline(path) == whole


def test_the_file_shows_what_cannot_be_seen(tmp_path: Path) -> None:
    group = Accepted("ENC102", "r", "a", TODAY, findings={"0" * 16: "x\N{RIGHT-TO-LEFT OVERRIDE}\ny"})
    text = write_baseline(Baseline((group,)), tmp_path / "b.toml").read_text(encoding="utf-8")
    assert '= "x\\u202E\\u000Ay"' in text


def test_marking_gives_every_finding_a_state() -> None:
    frame = pl.DataFrame({"finding_id": ["a", "b"], "state": ["new", "known"]})
    assert mark(frame, ["a"])["state"].to_list() == ["known", "new"]
    assert mark(frame, [])["state"].to_list() == ["new", "new"]


def test_a_missing_file_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no baseline"):
        read_baseline(tmp_path / "b.toml")


def test_decisions_of_a_reader_are_taken_over_with_their_notes(project: Project) -> None:
    dirty = project.corpus(a=f"caf{LOST}", b=f"na{LOST}ve", c=f"{LOST}re")
    assert run(["audit", dirty, "--out", "run"]) == 0
    ids = pl.read_parquet("run/findings.parquet")["finding_id"].to_list()
    decided = [
        {"finding_id": ids[0], "decision": "accepted", "note": "the archive\nis so"},
        {"finding_id": ids[1], "decision": "false-alarm", "note": ""},
        {"finding_id": ids[2], "decision": "to-fix", "note": "read it again"},
    ]
    Path("decisions.json").write_text(json.dumps({"format": 1, "decisions": decided}))
    assert project.accept("add", "--from", "decisions.json", "--run", "run") == 0
    kept = {key: group.reason for group in read_baseline(project.baseline).accepted for key in group.findings}
    assert kept == {ids[0]: "accepted: the archive is so", ids[1]: "false alarm on reading the report"}


@pytest.mark.parametrize(
    "text", ["not json", "{}", '{"format": 2, "decisions": []}', '{"format": 1, "decisions": [{"finding_id": "x"}]}',
             '{"format": 1, "decisions": [{"finding_id": "x", "decision": "shrug"}]}'],
)  # fmt: skip
def test_another_file_is_refused(project: Project, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", project.corpus(a="sound"), "--out", "run"]) == 0
    Path("decisions.json").write_text(text)
    assert project.accept("add", "--from", "decisions.json", "--run", "run") == 2
    assert "decisions.json: " in capsys.readouterr().err
