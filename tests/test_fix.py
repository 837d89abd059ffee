"""Fixing: every format comes back as it came, only what was found is edited, and a second time changes nothing."""

import bz2
import csv
import gzip
import io
import json
import lzma
import subprocess
import sys
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

import dq
from dq.cli import run
from dq.errors import UsageError
from dq.fixes import fix
from dq.rewriting.delimited import with_cells
from dq.rewriting.json_text import find_strings, with_string
from dq.rewriting.patch import write_patch
from dq.suite import load_suite

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

ROOT = Path(__file__).parent.parent
WRONG = "The N\N{CYRILLIC CAPITAL LETTER A}TO summit opened on Monday, and N\N{CYRILLIC CAPITAL LETTER A}TO said more."
RIGHT = "The NATO summit opened on Monday, and NATO said more."
SOUND = "The bakery on Mill Lane opened again, “as promised”, said its owner."


pytestmark = pytest.mark.usefixtures("here")


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


@pytest.mark.parametrize(("ending", "opener"), [("gz", gzip), ("bz2", bz2), ("xz", lzma), ("zst", zstd)])
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


def test_in_place_leaves_files_without_edits_alone_and_adds_to_the_log(here: Path) -> None:
    folder = here / "corpus"
    folder.mkdir()
    packed = gzip.compress(json.dumps({"id": "b", "text": SOUND}).encode(), compresslevel=1)
    (folder / "b.jsonl.gz").write_bytes(packed)
    for _ in range(2):
        (folder / "a.jsonl").write_text(json.dumps({"id": "a", "text": WRONG}) + "\n")
        assert run(["fix", "corpus", "--in-place", "--isolated", "--select", "ACR104"]) == 0
    assert (folder / "b.jsonl.gz").read_bytes() == packed
    assert pl.read_parquet("corpus.fixes.parquet").height == 4
    assert run(["fix", "corpus/a.jsonl", "--in-place", "--isolated", "--select", "ACR104"]) == 0
    assert sorted(path.name for path in folder.iterdir()) == ["a.jsonl", "a.jsonl.fixes.parquet", "b.jsonl.gz"]
    assert [item.name for item in dq.load("corpus").inputs] == ["corpus/a.jsonl", "corpus/b.jsonl.gz"]


def test_a_link_stays_a_link_and_permissions_stay(here: Path) -> None:
    (here / "real.jsonl").write_text(json.dumps({"id": "a", "text": WRONG}) + "\n")
    (here / "real.jsonl").chmod(0o640)
    (here / "link.jsonl").symlink_to("real.jsonl")
    assert run(["fix", "link.jsonl", "--in-place", "--isolated", "--select", "ACR104"]) == 0
    assert (here / "link.jsonl").is_symlink()
    assert json.loads((here / "real.jsonl").read_text())["text"] == RIGHT
    assert (here / "real.jsonl").stat().st_mode & 0o777 == 0o640


def test_what_breaks_off_leaves_the_old_file_and_no_draft(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = json.dumps({"id": "a", "text": WRONG}) + "\n"
    (here / "c.jsonl").write_text(before)

    def full(_source: Path, target: Path) -> None:
        target.write_text("hal")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfile", full)
    assert run(["fix", "c.jsonl", "--in-place", "--isolated", "--select", "ACR104"]) == 3
    assert (here / "c.jsonl").read_text() == before
    assert [path.name for path in here.iterdir()] == ["c.jsonl"]


def test_records_keep_their_names_without_identifiers(here: Path) -> None:
    (here / "c.jsonl").write_text(json.dumps({"text": WRONG}) + "\n" + json.dumps({"text": SOUND}) + "\n")
    fixed_ = fix("c.jsonl", "o.jsonl", suite=load_suite().only(select_=["ACR104", "record"]))
    assert fixed_.after.articles["record_id"].to_list() == ["c.jsonl#1", "c.jsonl#2"]
    assert set(fixed_.after.findings["finding_id"]) < set(fixed_.before.findings["finding_id"])


def test_lists_of_paragraphs_are_edited_item_by_item(here: Path) -> None:
    line = '{"body": ["%s", null ,"%s"], "id": "a"}\n'
    (here / "c.jsonl").write_text(line % (SOUND, WRONG), encoding="utf-8")
    assert fixed("c.jsonl", "o.jsonl") == 0
    assert (here / "o.jsonl").read_text(encoding="utf-8") == line % (SOUND, RIGHT)


def test_nested_columns_of_tables_are_edited_where_they_are() -> None:
    frame = pl.DataFrame(
        {
            "n": [1, 2, 3, 4],
            "a": [{"b": {"t": [SOUND, None, WRONG], "n": 1}}, {"b": {"t": [], "n": 2}}, {"b": None}, None],
        }
    )
    frame.write_parquet("c.parquet", metadata={"made by": "us"})
    assert fixed("c.parquet", "o.parquet", "--text-field", "a.b.t", "--on-bad-record", "skip") == 0
    after = pl.read_parquet("o.parquet")
    assert after.schema == frame.schema
    assert after["a"].to_list() == [{"b": {"t": [SOUND, None, RIGHT], "n": 1}}, *frame["a"].to_list()[1:]]
    assert pl.read_parquet_metadata("o.parquet")["made by"] == "us"


def test_cells_are_quoted_as_they_were(here: Path) -> None:
    before = f'id;text;n;m\n"a";{WRONG};"1";2\nb;"{WRONG}";"x ""y""";"z;"\n'
    (here / "c.csv").write_text(before, encoding="utf-8")
    assert fixed("c.csv", "o.csv") == 0
    assert (here / "o.csv").read_text(encoding="utf-8") == before.replace(WRONG, RIGHT)


CELLS = st.lists(st.text('ab"; ,\n\r\u00e9', max_size=6), min_size=2, max_size=4)


@given(CELLS, st.integers(0, 3), st.text('ab";,\n ', max_size=6), st.booleans())
def test_a_cell_is_replaced_and_nothing_else(cells: list[str], at: int, new: str, all_: bool) -> None:  # noqa: FBT001 - hypothesis gives it by place
    out = io.StringIO()
    csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL if all_ else csv.QUOTE_MINIMAL).writerow(cells)
    at %= len(cells)
    raw = out.getvalue()
    text = with_cells(raw, cells, {at: new}, ";")
    assert next(csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True)) == [
        *cells[:at], new, *cells[at + 1 :],
    ]  # fmt: skip
    assert with_cells(raw, cells, {at: cells[at]}, ";") == raw


@pytest.mark.parametrize("where", ["corpus/fixed", "corpus"])
def test_a_copy_within_the_corpus_is_refused(here: Path, where: str) -> None:
    (here / "corpus").mkdir()
    (here / "corpus" / "c.jsonl").write_text(json.dumps({"id": "a", "text": WRONG}) + "\n")
    assert fixed("corpus", where) == 2
    assert [path.name for path in here.rglob("*")] == ["corpus", "c.jsonl"]


def test_records_in_memory_come_back_as_a_frame() -> None:
    frame = pl.DataFrame({"n": [7, 8], "text": [WRONG, SOUND], "id": ["a", "b"]})
    result = dq.fix(frame, suite=load_suite().only(select_=["ACR104"]))
    assert result.frame is not None
    assert_frame_equal(result.frame, frame.with_columns(pl.Series("text", [RIGHT, SOUND])))
    assert result.log.height == 2
    assert result.log_file is None
    with pytest.raises(UsageError, match="records in memory are not written"):
        dq.fix(frame, "o.parquet")


def test_a_patch_makes_the_copy_of_the_corpus(here: Path) -> None:
    (here / "in a").mkdir()
    lines = [json.dumps({"id": str(n), "text": WRONG if n % 4 == 1 else SOUND}) for n in range(9)]
    (here / "in a" / "c.jsonl").write_text("\n".join(lines))
    (here / "in a" / "d.csv").write_text(f'id,text\nx,"{SOUND}\n{WRONG}"\n')
    (here / "in a" / "e.txt").write_bytes(WRONG.encode() + b"\r\n" + SOUND.encode())
    assert fixed("in a", "out", "--patch", "fixes.patch") == 0
    patched = (here / "fixes.patch").read_bytes()
    assert patched.count(b"\n@@ ") == 4
    subprocess.run(["git", "apply", "fixes.patch"], check=True)
    for name in ("c.jsonl", "d.csv", "e.txt"):
        assert (here / "in a" / name).read_bytes() == (here / "out" / name).read_bytes()


LINES = st.lists(st.sampled_from([b"a\n", b"b\r\n", b"c\n", b"\n", b"d e\n"]), min_size=1, max_size=12)


@given(LINES, LINES, st.booleans())
@settings(max_examples=25, deadline=None)
def test_git_applies_every_patch(old: list[bytes], new: list[bytes], cut: bool) -> None:  # noqa: FBT001 - hypothesis gives it by place
    before, after = b"".join(old), b"".join(new)[: -1 if cut else None]
    Path("old").write_bytes(before)
    Path("new").write_bytes(after)
    with Path("p").open("wb") as out:
        write_patch("old", Path("old"), Path("new"), out)
    if before != after and after:
        subprocess.run(["git", "apply", "--whitespace=nowarn", "p"], check=True)
        assert Path("old").read_bytes() == after
    elif before == after:
        assert Path("p").read_bytes() == b""


def test_a_patch_of_what_is_no_text_is_refused(here: Path) -> None:
    pl.DataFrame({"text": [WRONG]}).write_parquet(here / "c.parquet")
    assert run(["fix", "c.parquet", "--patch", "p", "--isolated"]) == 2


@pytest.mark.parametrize(
    ("how", "gone", "come"),
    [("--diff", f"\x1b[1;31m-{WRONG}\x1b[0m", f"\x1b[1;32m+{RIGHT}\x1b[0m"),
     ("--word-diff", "\x1b[1;31m[-N\N{CYRILLIC CAPITAL LETTER A}TO-]\x1b[0m", "\x1b[1;32m{+NATO+}\x1b[0m")],
)  # fmt: skip
def test_differences_are_in_colour_on_a_terminal(
    how: str, gone: str, come: str, here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    (here / "c.jsonl").write_text(json.dumps({"id": "a", "text": WRONG}) + "\n")
    assert run(["fix", "c.jsonl", how, "--isolated", "--select", "ACR104"]) == 0
    out = capsys.readouterr().out
    assert gone in out
    assert come in out


def test_words_are_shown_as_they_go_and_come(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = f"{SOUND}\n\n{SOUND} {WRONG}"
    (here / "c.jsonl").write_text(json.dumps({"id": "a", "text": text}) + "\n")
    assert run(["fix", "c.jsonl", "--word-diff", "--isolated", "--select", "ACR104"]) == 0
    wrong = "N\N{CYRILLIC CAPITAL LETTER A}TO"
    assert capsys.readouterr().out.splitlines() == [
        "a/text",
        f"     3: …ain, “as promised”, said its owner. The [-{wrong}-]{{+NATO+}} summit opened on Monday, and",
        f"     3:  summit opened on Monday, and [-{wrong}-]{{+NATO+}} said more.",
    ]
    assert [path.name for path in here.iterdir()] == ["c.jsonl"]


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
    (found,) = find_strings(text, "the text")
    assert found.value == old
    assert json.loads(with_string(text, found, new)) == {**record, "the text": new}
    assert with_string(text, found, old) == text
