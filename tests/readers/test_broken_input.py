"""Each broken input gives one clear message, says where, and keeps what could not be read. As in docs/input.md."""

import gzip
import io
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest

import dq
from dq.errors import ExitCode
from dq.readers import lines
from dq.readers.base import Input, Settings
from dq.readers.jsonl import read_jsonl
from tests.readers.feeds import GOOD, good

pytestmark = pytest.mark.usefixtures("here")

SKIP = "help: go on without them: --on-bad-record skip, or quarantine:FILE to have them in a file"
NEVER_CLEAN = "help: a corpus without records is never clean"
STILL = "help: run again when nothing writes to it, or on a copy"

BROKEN: list[tuple[str, bytes, list[str]]] = [
    (
        "feed.jsonl",
        good(2) + b'{"id":"2","title":"broken\n' + good(1),
        [
            "dq: 1 of 4 records could not be read (25.0%, allowed 1%)",
            "  --> feed.jsonl:3 (byte 222, column 19): not valid JSON: the string that begins here is never closed",
            "   |",
            ' 3 | {"id":"2","title":"broken',
            "   |                   ^",
            SKIP,
        ],
    ),
    (
        "cut.jsonl",
        good(1) + b'{"id":"2",',
        [
            "dq: 1 of 2 records could not be read (50.0%, allowed 1%)",
            "  --> cut.jsonl:2 (byte 112, column 11): not valid JSON: it ends in the middle of the record",
            "   |",
            ' 2 | {"id":"2",',
            "   |           ^",
            SKIP,
        ],
    ),
    (
        "odd.jsonl",
        b'[1, 2]\n"x"\n7\n{"id": NaN}\n' + b'{"a":' * 100_000 + b"\n",
        [
            "dq: odd.jsonl: no record could be read, 5 rejected",
            "  --> odd.jsonl:1 (byte 0, column 1): an array, not a JSON object",
            "   |",
            " 1 | [1, 2]",
            "   | ^",
            "   = 1 record: a number, not a JSON object",
            "   = 1 record: a string, not a JSON object",
            "   = 1 record: an array, not a JSON object",
            "   = 1 record: not valid JSON: NaN is no number of JSON",
            "   = 1 record: not valid JSON: nested too deeply",
            NEVER_CLEAN,
        ],
    ),
    (
        "feed.jsonl.gz",
        gzip.compress(good(300), mtime=0)[:-400],
        ["dq: feed.jsonl.gz: could not be read to the end; ", "the compressed data end early: the file was cut short"],
    ),
    (
        "none.jsonl.gz",
        b"this is no gzip",
        [
            "dq: none.jsonl.gz: no record could be read, 1 rejected",
            (
                "  --> none.jsonl.gz:1 (byte 0): the compressed data are damaged: "
                "Error -3 while decompressing data: incorrect header check"
            ),
            NEVER_CLEAN,
        ],
    ),
    (
        "array.json",
        b'[{"id":1,"text":"The mill burned down on Monday night, said the brigade."},{"id":2 "text":"two"}]',
        [
            "dq: array.json: could not be read to the end; 1 record could",
            "  --> array.json:2 (byte 83, column 9): not valid JSON: expecting ',' delimiter",
            "   |",
            ' 2 | {"id":2 "text":"two"}]',
            "   |         ^",
            SKIP,
        ],
    ),
    (
        "ragged.csv",
        b'id,text\n1,"a, b"\n2,too,many\n3\n4,"two" quotes\n',
        [
            "dq: 3 of 4 records could not be read (75.0%, allowed 1%)",
            "  --> ragged.csv:3 (byte 17, column 1): 3 cells where the header has 2",
            "   |",
            " 3 | 2,too,many",
            "   | ^",
            "   = 1 record: 1 cell where the header has 2",
            "   = 1 record: 3 cells where the header has 2",
            "   = 1 record: a quote inside a quoted cell is not doubled",
            SKIP,
        ],
    ),
    (
        "quote.csv",
        b'id;text\n1;"a; b"\n4;"never closed\n5;and on\n',
        [
            "dq: quote.csv: could not be read to the end; 1 record could",
            "  --> quote.csv:3 (byte 17, column 1): a quoted cell is never closed before the file ends",
            "   |",
            ' 3 | 4;"never closed',
            "   | ^",
            SKIP,
        ],
    ),
    (
        "packed.jsonl",
        gzip.compress(good(3), mtime=0),
        ["dq: packed.jsonl: holds gz data, whatever its ending says", "help: give it an ending that says gz"],
    ),
    ("empty.jsonl", b"", ["dq: empty.jsonl: there is no record in it", NEVER_CLEAN]),
    ("blank.csv", b"id,text\n", ["dq: blank.csv: there is no record in it", NEVER_CLEAN]),
    (
        "short.parquet",
        b"PAR1",
        ["dq: short.parquet: not a whole parquet file: ", "help: was it written to its end, and does its ending say"],
    ),
    ("wrong.arrow", b"hello, world", ["dq: wrong.arrow: not a whole ipc file: ", "help: was it written to its end"]),
    (
        "story.jsonl",
        b'{"id":"1","story":{"body":"The mill"}}\n',
        [
            "dq: story.jsonl: no column looks like the article text; there is: id, story.body",
            "help: name it: --text-field story.body",
        ],
    ),
    (
        "article.docx",
        b"x",
        ["dq: article.docx: no reader for .docx", "help: known: .jsonl .ndjson .jl .json .parquet"],
    ),
]


@pytest.mark.parametrize(("name", "data", "expected"), BROKEN, ids=[name for name, _, _ in BROKEN])
def test_message(
    name: str, data: bytes, expected: list[str], said: Callable[..., tuple[int, list[str]]], tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(data)
    status, spoken = said(name)
    assert status == ExitCode.INPUT
    exact = not any(line.endswith((": ", "; ")) for line in expected) and not name.endswith("docx")
    if exact:
        assert spoken == expected
    else:
        text = "\n".join(spoken)
        assert all(part in text for part in expected), text


def test_what_a_failed_run_rejected_is_kept(said: Callable[..., tuple[int, list[str]]]) -> None:
    Path("feed.jsonl").write_bytes(good(3) + b'{"id":\xff}\n' + b"[]\n")
    status, _ = said("feed.jsonl", "--out", "run")
    rejected = pl.read_parquet("run/rejected.parquet")
    assert status == ExitCode.INPUT
    assert not Path("run/run.json").exists()
    assert rejected.select("origin_file", "origin_row", "raw").rows() == [
        ("feed.jsonl", 4, b'{"id":\xff}'),
        ("feed.jsonl", 5, b"[]"),
    ]


def test_one_bad_record_in_a_hundred_passes_and_is_counted(said: Callable[..., tuple[int, list[str]]]) -> None:
    Path("feed.jsonl").write_bytes(good(99) + b"{\n")
    assert said("feed.jsonl", "--out", "run")[0] == ExitCode.DONE
    assert dq.open_run("run").about["rejected"] == 1
    Path("feed.jsonl").write_bytes(good(98) + b"{\n")
    assert said("feed.jsonl")[0] == ExitCode.INPUT


def test_policies(said: Callable[..., tuple[int, list[str]]]) -> None:
    Path("feed.jsonl").write_bytes(good(200) + b"{\n[]\n")
    assert said("feed.jsonl")[0] == ExitCode.DONE
    assert said("feed.jsonl", "--on-bad-record", "fail")[0] == ExitCode.INPUT
    Path("feed.jsonl").write_bytes(good(2) + b"{\n[]\n")
    assert said("feed.jsonl", "--on-bad-record", "skip")[0] == ExitCode.DONE
    status, spoken = said("feed.jsonl", "--on-bad-record", "quarantine:bad.jsonl")
    assert status == ExitCode.DONE
    assert "2 bad records written to bad.jsonl" in spoken
    assert Path("bad.jsonl").read_bytes() == b"{\n[]\n"
    assert said("feed.jsonl", "--on-bad-record", "quarantine")[0] == ExitCode.USAGE


def test_a_cut_file_fails_however_little_is_known_to_be_lost(said: Callable[..., tuple[int, list[str]]]) -> None:
    Path("feed.jsonl.gz").write_bytes(gzip.compress(good(5_000), mtime=0)[:-200])
    assert said("feed.jsonl.gz")[0] == ExitCode.INPUT
    assert said("feed.jsonl.gz", "--on-bad-record", "skip")[0] == ExitCode.DONE


def test_a_line_too_long_is_passed_over_without_being_held(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(lines, "MAX_LINE", 10_000)
    path = tmp_path / "feed.jsonl"
    path.write_bytes(good(2) + b'{"text":"' + b"x" * 100_000 + b'"}\n' + good(2))
    batches = list(read_jsonl(Input(path, "feed.jsonl", "jsonl"), Settings(1_000)))
    rejected = [rejection for batch in batches for rejection in batch.rejected]
    assert sum(batch.frame.height for batch in batches) == 4
    assert [(r.row, r.byte_offset, r.reason) for r in rejected] == [
        (3, 2 * len(GOOD % (0, 0)), "a line of 100,012 bytes, more than the 10,000 a record may have")
    ]
    assert rejected[0].raw.startswith(b'{"text":"xxx')
    assert len(rejected[0].raw) <= lines.KEPT_OF_LINE
    assert batches[-1].frame["__origin_row"].to_list()[-1] == 5


def test_a_line_of_two_gigabytes_needs_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl"
    with path.open("wb") as file:
        file.write(good(1) + b'{"text":"')
        file.seek(2**31 - 3 - len(b'{"text":"'), os.SEEK_CUR)  # a hole, which takes no room on the disk
        file.write(b'"}\n' + good(1))
    # Linux counts to a process what the one that started it held; VmHWM is of its own.
    code = (
        "import re, sys, resource, dq, pathlib\n"
        "batches = list(dq.load(sys.argv[1]).batches())\n"
        "print(sum(batch.records.height for batch in batches))\n"
        "print(*[reason for batch in batches for reason in batch.rejected['reason']])\n"
        "own = pathlib.Path('/proc/self/status')\n"
        "if own.exists():\n"
        "    print(int(re.search(r'VmHWM:\\s+([0-9]+)', own.read_text())[1]) // 1024)\n"
        "else:\n"
        "    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024**2)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code, path], check=True, capture_output=True, text=True)
    count, reason, megabytes = ran.stdout.splitlines()
    assert (count, reason) == ("2", "a line of 2,147,483,648 bytes, more than the 67,108,864 a record may have")
    assert int(megabytes) < 600, megabytes


def test_rows_that_do_not_decode_are_rejected_and_the_others_read(tmp_path: Path) -> None:
    path = tmp_path / "feed.parquet"
    frame = pl.DataFrame(
        {"id": [str(n) for n in range(4_000)], "text": [f"The mill of {n} burned." for n in range(4_000)]}
    )
    frame.write_parquet(path, row_group_size=1_000, compression="zstd", statistics=False)
    data = bytearray(path.read_bytes())
    middle = len(data) * 3 // 8
    data[middle : middle + 300] = bytes(300)
    path.write_bytes(data)
    batches = list(dq.load(path).batches())
    rejected = pl.concat(batch.rejected for batch in batches)
    read = pl.concat(batch.records for batch in batches)
    assert rejected["origin_row"].to_list() == list(range(1_001, 2_001))
    assert read["origin_row"].to_list() == [*range(1, 1_001), *range(2_001, 4_001)]
    assert rejected["reason"][0].startswith("the rows do not decode: ")


def test_a_missing_column_names_the_nearest(said: Callable[..., tuple[int, list[str]]]) -> None:
    Path("feed.jsonl").write_bytes(good(1))
    assert said("feed.jsonl", "--title-field", "sourc") == (
        3,
        ["dq: feed.jsonl: there is no column 'sourc' to read title from", "help: did you mean 'source'?"],
    )


def test_standard_input(said: Callable[..., tuple[int, list[str]]], monkeypatch: pytest.MonkeyPatch) -> None:
    def given(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    given(b"")
    assert said("-")[1][0] == "dq: standard input is empty"
    for data in (good(3), gzip.compress(good(3)), b"id,text\n1,The mill burned down on Monday night in Ebbing.\n"):
        given(data)
        assert said("-")[0] == 0


def test_an_encoding_nobody_knows(said: Callable[..., tuple[int, list[str]]]) -> None:
    Path("feed.jsonl").write_bytes(good(1))
    assert said("feed.jsonl", "--encoding", "cp12")[1][0] == "dq: no encoding is called 'cp12'"


def test_the_page_on_input_shows_it_as_it_is() -> None:
    page = (Path(__file__).parents[2] / "docs" / "input.md").read_text(encoding="utf-8")
    shown = "\n".join(f"    {line}" for line in BROKEN[0][2])
    assert shown in page
    told = [line.partition(": ")[2] for _, _, expected in BROKEN for line in expected if line.startswith("  --> ")]
    assert len(told) == 7
    assert all(reason.partition(": Error")[0] in page for reason in told)


def test_every_message_of_the_table_is_proved_here() -> None:
    page = (Path(__file__).parents[2] / "docs" / "input.md").read_text(encoding="utf-8")
    rows = page.partition("| broken input |")[2].partition("As it looks:")[0].splitlines()[2:]
    messages = [message for row in rows for message in re.findall(r"`([^`]+)`", row.rpartition(" | ")[2])]
    proofs = "".join(file.read_text(encoding="utf-8") for file in Path(__file__).parent.glob("test_*.py"))
    assert len(messages) > 30
    assert [message for message in messages if message.rstrip(": ") not in proofs] == []
