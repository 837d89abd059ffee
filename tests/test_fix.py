"""Fixing: every format comes back as it came, only what was found is edited, and a second time changes nothing."""

import bz2
import gzip
import json
import lzma
import shutil
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import dq
from dq.cli import run
from dq.fixes import _Editor, fix
from dq.rewriting.json_text import find_string, with_string
from dq.runs import Audit

ROOT = Path(__file__).parent.parent
WRONG = "The N\N{CYRILLIC CAPITAL LETTER A}TO summit opened on Monday, and N\N{CYRILLIC CAPITAL LETTER A}TO said more."
RIGHT = "The NATO summit opened on Monday, and NATO said more."
SOUND = "The bakery on Mill Lane opened again, “as promised”, said its owner."


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def fixed(source: str | Path, out: str | Path, *more: str) -> int:
    return run(["fix", str(source), "--out", str(out), "--isolated", "--select", "ACR104", *more])


def test_json_lines_change_in_the_edited_strings_alone(here: Path) -> None:
    before = (
        b'\xef\xbb\xbf{"id": 1.50, "body" : "%s", "x":{"text":null}, "n":1e5}\r\n'
        b'{"id":2,"body":"\\u0041 sound one \\/ here","body":"second"}\r\n\r\nnot json\r\n{"id":3,"body":"%s"}'
    ) % (WRONG.encode(), json.dumps(WRONG).strip('"').encode())
    (here / "c.jsonl").write_bytes(before)
    assert fixed("c.jsonl", "out.jsonl", "--on-bad-record", "skip") == 0
    after = before.replace(WRONG.encode(), RIGHT.encode()).replace(
        json.dumps(WRONG).encode(), json.dumps(RIGHT).encode()
    )
    assert (here / "out.jsonl").read_bytes() == after


def test_nested_fields_are_written_where_they_were(here: Path) -> None:
    line = '{"article": {"body": "%s", "n": [1, {"body": "no"}]}, "id": "a"}\n'
    (here / "c.jsonl").write_text(line % WRONG)
    assert fixed("c.jsonl", "o.jsonl", "--text-field", "article.body") == 0
    assert (here / "o.jsonl").read_text() == line % RIGHT


def test_json_arrays_keep_their_white_space(here: Path) -> None:
    text = '[\n  {"id": "a",\n   "text": "%s"},\n  {"id": "b", "text": "sound"}\n]\n'
    (here / "c.json").write_text(text % WRONG)
    assert fixed("c.json", "o.json") == 0
    assert (here / "o.json").read_text() == text % RIGHT


@pytest.mark.parametrize(("name", "separator"), [("c.csv", ","), ("s.csv", ";"), ("c.tsv", "\t")])
def test_tables_of_text_keep_untouched_rows_byte_for_byte(here: Path, name: str, separator: str) -> None:
    rows = ["id|text|n", '"b"|"Two\r\nlines ""quoted"", here"|007', f'a|"{WRONG}"|1.50', "c|sound|"]
    before = "\r\n".join(row.replace("|", separator) for row in rows)
    (here / name).write_bytes(before.encode())
    assert fixed(name, f"o{name}") == 0
    after = (here / f"o{name}").read_bytes().decode()
    if separator != ",":
        assert after == before.replace(f'"{WRONG}"', RIGHT)
    else:
        assert after == before.replace(WRONG, RIGHT)


@pytest.mark.parametrize("name", ["c.parquet", "c.arrow"])
def test_tables_keep_columns_types_and_order(name: str) -> None:
    frame = pl.DataFrame(
        {"n": [1, None, 3], "text": [SOUND, WRONG, None], "tags": [["x"], [], None], "title": [SOUND, None, "t"]},
        schema_overrides={"n": pl.UInt8},
    )
    frame.write_parquet(name) if name.endswith("parquet") else frame.write_ipc(name)
    assert fixed(name, f"o{name}") == 0
    after = pl.read_parquet(f"o{name}") if name.endswith("parquet") else pl.read_ipc(f"o{name}")
    assert after.schema == frame.schema
    expected = frame.with_columns(pl.Series("text", [SOUND, RIGHT, None]))
    assert after.equals(expected)


@pytest.mark.parametrize(("ending", "opener"), [("gz", gzip), ("bz2", bz2), ("xz", lzma)])
def test_compressed_files_stay_compressed(here: Path, ending: str, opener: Any) -> None:
    line = json.dumps({"id": "a", "text": WRONG}).encode() + b"\n"
    with opener.open(here / f"c.jsonl.{ending}", "wb") as file:
        file.write(line)
    assert fixed(f"c.jsonl.{ending}", f"o.jsonl.{ending}") == 0
    with opener.open(here / f"o.jsonl.{ending}", "rb") as file:
        assert json.loads(file.read()) == {"id": "a", "text": RIGHT}


def test_a_folder_is_copied_with_every_format_it_holds(here: Path) -> None:
    (here / "in" / "wire").mkdir(parents=True)
    (here / "in" / "wire" / "a.txt").write_bytes(b"\xef\xbb\xbf" + WRONG.encode() + b"\r\n")
    (here / "in" / "wire" / "b.txt").write_bytes(SOUND.encode())
    (here / "in" / "c.jsonl").write_text(json.dumps({"id": "c", "text": SOUND}) + "\n")
    assert fixed("in", "out") == 0
    assert (here / "out" / "wire" / "a.txt").read_bytes() == b"\xef\xbb\xbf" + RIGHT.encode() + b"\r\n"
    for same in ("wire/b.txt", "c.jsonl"):
        assert (here / "out" / same).read_bytes() == (here / "in" / same).read_bytes()
    assert sorted(p.name for p in here.iterdir()) == ["in", "out", "out.fixes.parquet"]


def test_what_is_not_utf8_is_left_alone_and_said(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = b'{"id":"a","text":"%s caf\xe9"}\n' % b"The N\xc0TO"
    (here / "c.jsonl").write_bytes(line)
    assert run(["fix", "c.jsonl", "--out", "o.jsonl", "--isolated", "--encoding", "windows-1251"]) == 0
    assert (here / "o.jsonl").read_bytes() == line
    log = pl.read_parquet("o.jsonl.fixes.parquet")
    assert log["applied"].any() is False
    assert ("left out" in capsys.readouterr().err) == bool(log.height)


def test_the_log_tells_every_edit(here: Path) -> None:
    (here / "c.jsonl").write_text(json.dumps({"id": "a", "text": WRONG}) + "\n")
    assert fixed("c.jsonl", "o.jsonl") == 0
    log = pl.read_parquet("o.jsonl.fixes.parquet")
    assert (
        log.select("code", "record_id", "file", "row", "before", "after", "applied").rows()
        == [("ACR104", "a", "c.jsonl", 1, "N\N{CYRILLIC CAPITAL LETTER A}TO", "NATO", True)] * 2
    )


def test_the_corpus_is_not_overwritten_unless_asked(here: Path) -> None:
    (here / "c.jsonl").write_text(json.dumps({"id": "a", "text": WRONG}) + "\n")
    before = (here / "c.jsonl").read_bytes()
    assert fixed("c.jsonl", "c.jsonl") == 2
    assert (here / "c.jsonl").read_bytes() == before
    assert run(["fix", "c.jsonl", "--in-place", "--isolated", "--select", "ACR104"]) == 0
    assert json.loads((here / "c.jsonl").read_text())["text"] == RIGHT


def test_diff_shows_and_writes_nothing(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "c.jsonl").write_text(json.dumps({"id": "a", "text": WRONG}) + "\n")
    assert run(["fix", "c.jsonl", "--diff", "--isolated", "--select", "ACR104"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("--- a/a/text\n+++ b/a/text\n")
    assert f"-{WRONG}\n+{RIGHT}\n" in out
    assert [p.name for p in here.iterdir()] == ["c.jsonl"]


@pytest.mark.parametrize(
    ("arguments", "status"), [(["c.jsonl"], 2), (["c.html", "--out", "o"], 2), (["none.jsonl", "--out", "o"], 3)]
)
def test_what_cannot_be_done_is_said(here: Path, arguments: list[str], status: int) -> None:
    (here / "c.jsonl").write_text(json.dumps({"id": "a", "text": SOUND}) + "\n")
    (here / "c.html").write_text("<p>One paragraph of text that is long enough to be read.</p>")
    assert run(["fix", *arguments, "--isolated"]) == status


def keys(audit: Audit) -> set[str]:
    return set(audit.findings["finding_id"])


@pytest.mark.parametrize("unsafe", [False, True])
def test_the_sample_fixed_has_none_of_the_fixed_findings_and_no_new_ones(here: Path, *, unsafe: bool) -> None:
    shutil.copy(ROOT / "corpus" / "sample" / "articles.jsonl", here / "c.jsonl")
    once = fix(["c.jsonl"], "once.jsonl", unsafe=unsafe)
    applied = set(once.log.filter("applied")["finding_id"])
    after = dq.audit("once.jsonl")
    assert applied
    assert not applied & keys(after)
    twice = fix(["once.jsonl"], "twice.jsonl", unsafe=unsafe)
    assert twice.log.is_empty()
    assert Path("once.jsonl").read_bytes() == Path("twice.jsonl").read_bytes()


def edits(*spans: tuple[int, int, str], text: str) -> _Editor:
    rows = [
        {
            "finding_id": str(i), "code": f"X{i}", "record_id": "r", "origin_file": "f", "origin_row": 1,
            "field": "text",
            "start": start, "end": end, "excerpt": text[start:end], "fix": new, "fix_safety": "safe",
        }
        for i, (start, end, new) in enumerate(spans)
    ]  # fmt: skip
    return _Editor(pl.DataFrame(rows))


def test_of_overlapping_edits_the_first_counts() -> None:
    text = "abcdef"
    assert edits((0, 3, "X"), (2, 5, "Y"), (3, 4, "Z"), text=text)("f", 1, "text", text) == "XZef"


def test_an_edit_whose_place_has_changed_is_left_out() -> None:
    editor = edits((0, 3, "X"), text="abcdef")
    assert editor("f", 1, "text", "zbcdef") == "zbcdef"
    assert not editor.applied


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.dictionaries(st.text(), VALUES), st.text(), st.text(), st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_string_in_json_is_replaced_and_nothing_else(
    record: dict[str, Any],
    old: str,
    new: str,
    ascii_: bool,  # noqa: FBT001 - hypothesis gives it by place
) -> None:
    record["the text"] = old
    text = json.dumps(record, ensure_ascii=ascii_, indent=1)
    found = find_string(text, "the text")
    assert found is not None
    assert found.value == old
    assert json.loads(with_string(text, found, new)) == {**record, "the text": new}
    assert with_string(text, found, old) == text


DAMAGE = (
    "\u200b", "\u00ad", "\u202e", "\x07", "&amp;", "&lt;b&gt;", "<br>", "\ufb01", "caf\u00c3\u00a9",
    "\u00a0", "e\u0301", "%D0%BF", "\\u0041", "\r\n", "\ufeff", "N\u0410TO", "\uff2e\uff21\uff34\uff2f", "\n\n",
)  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(DAMAGE), st.integers(0, 400)), min_size=1, max_size=12), st.booleans())
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_the_damage_a_second_time_changes_nothing(damages: list[tuple[str, int]], unsafe: bool) -> None:  # noqa: FBT001 - hypothesis gives it by place
    text = f"EBBING, March 3 - {SOUND} {RIGHT}\n\n{SOUND.replace('bakery', 'library')}"
    for damage, at in damages:
        text = text[: at % len(text)] + damage + text[at % len(text) :]
    Path("c.jsonl").write_text(json.dumps({"id": "a", "text": text}) + "\n", encoding="utf-8")
    fix("c.jsonl", "once.jsonl", unsafe=unsafe)
    assert fix("once.jsonl", "twice.jsonl", unsafe=unsafe).log.is_empty()
    assert Path("once.jsonl").read_bytes() == Path("twice.jsonl").read_bytes()
