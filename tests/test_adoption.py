"""A team adopts the gate on a dirty corpus: from the first day to the first mended article, told in every format."""

import base64
import contextlib
import csv
import io
import json
import re
import shutil
import xml.etree.ElementTree as ET
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from dq.cli import run
from dq.output import FORMATS

LOST = "\N{REPLACEMENT CHARACTER}"
GOOD = "DOVER, March {day} - The council met for the {day}th time in room {number} and spoke of bridge {number}."
BAD = ("r22", "ENC102")


DIRTY = [
    *(GOOD.format(day=1 + i, number=100 + i) for i in range(20)),
    f"DOVER, April 1 - The caf{LOST} closed.",
    f"DOVER, April 2 - The na{LOST}ve mayor left.",
]


@pytest.fixture(scope="module")
def adopted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that adopted the gate on a corpus of twenty sound articles and two damaged ones."""
    home = tmp_path_factory.mktemp("adopted")
    (home / ".git").mkdir()
    (home / "corpus").mkdir()
    write(home, *DIRTY)
    with contextlib.chdir(home):
        assert run(["init", "corpus"]) == 0
        assert run(["gate", "corpus"]) == 0
    return home


@pytest.fixture
def project(adopted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = shutil.copytree(adopted, tmp_path / "project")
    monkeypatch.chdir(home)
    return home


def write(project: Path, *texts: str) -> None:
    records = [{"id": f"r{i}", "text": text} for i, text in enumerate(texts)]
    (project / "corpus" / "c.jsonl").write_text("\n".join(map(json.dumps, records)) + "\n")


def rows(findings: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(row["record_id"], row["code"]) for row in findings if row["state"] == "new"]


def from_text(text: str) -> list[tuple[str, str]]:
    """Pairs of record and code: a line names the record, those under it what was found there."""
    found, record = [], ""
    for line in text.splitlines():
        if match := re.fullmatch(r"corpus/c\.jsonl:\d+  (\S+)", line):
            record = match[1]
        elif match := re.match(r" +\S+ +(?:critical|warning|info) +([A-Z]{3}\d{3})  ", line):
            found.append((record, match[1]))
    return found


def from_github(text: str) -> list[tuple[str, str]]:
    lines = re.findall(r"(?m)^::(?:error|warning|notice) file=corpus/c\.jsonl,line=23,title=(\S+) [^:]+::(\S+): ", text)
    return [(record, code) for code, record in lines]


def from_junit(text: str) -> list[tuple[str, str]]:
    """What each failure names, once: a limit and `new = 0` can both fail for one finding."""
    failures = [failure.text or "" for failure in ET.fromstring(text).iter("failure")]  # noqa: S314 - dq wrote it
    named = [re.findall(r"c\.jsonl:\d+: (\S+) .* id=(\S+)", failure) for failure in failures]
    return sorted({(record, code) for lines in named for code, record in lines})


def from_sarif(text: str) -> list[tuple[str, str]]:
    (one,) = json.loads(text)["runs"]
    fresh = [result for result in one["results"] if result["baselineState"] == "new"]
    return [(result["properties"]["record_id"], result["ruleId"]) for result in fresh]


def from_html(text: str) -> list[tuple[str, str]]:
    (block,) = re.findall(r'id="data">([A-Za-z0-9+/=]+)<', text)
    data = json.loads(zlib.decompress(base64.b64decode(block)))
    findings, new = data["findings"], data["levels"]["state"].index("new")
    return [
        (data["articles"]["record_id"][article], findings["codes"][check])
        for article, check, state in zip(findings["article"], findings["check"], findings["state"], strict=True)
        if state == new
    ]


READERS: dict[str, Callable[[str], list[tuple[str, str]]]] = {
    "text": from_text,
    "concise": lambda text: [(m[2], m[1]) for m in re.finditer(r"(?m)^corpus/\S+: ([A-Z]+\d+) .* id=(\S+)$", text)],
    "json": lambda text: rows(json.loads(text)["findings"]),
    "jsonl": lambda text: rows([json.loads(line) for line in text.splitlines()]),
    "csv": lambda text: rows(list(csv.DictReader(io.StringIO(text)))),
    "sarif": from_sarif,
    "junit": from_junit,
    "github": from_github,
    "gitlab": lambda text: [
        (entry["description"].partition(":")[0], entry["check_name"].partition(" ")[0]) for entry in json.loads(text)
    ],
    "markdown": lambda text: re.findall(r"(?m)^\| `(\S+) [^`]*` \| ([A-Z]+\d+) ", text),
    "html": from_html,
}


def test_one_bad_article_fails_it_and_every_format_names_that_finding_alone(project: Path) -> None:
    write(project, *DIRTY, f"DOVER, April 3 - The fa{LOST}ade of the town hall is grey.")
    asked = [argument for name in FORMATS for argument in ("-f", f"{name}:out/{name}")]
    assert run(["gate", "corpus", *asked]) == 1
    told = {name: reader((project / "out" / name).read_text(encoding="utf-8")) for name, reader in READERS.items()}
    told["parquet"] = rows(pl.read_parquet(project / "out" / "parquet").to_dicts())
    assert told == {name: [BAD] for name in FORMATS}


def test_mending_it_passes_and_so_does_mending_more(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(project, *DIRTY, f"DOVER, April 3 - The fa{LOST}ade of the town hall is grey.")
    assert run(["gate", "corpus"]) == 1
    write(project, *DIRTY, "DOVER, April 3 - The front of the town hall is grey.")
    assert run(["gate", "corpus"]) == 0
    capsys.readouterr()
    write(project, *DIRTY[:-1], "DOVER, April 2 - The trusting mayor left.")
    assert run(["gate", "corpus"]) == 0
    assert "accepted findings were not found: mended" in capsys.readouterr().err


def test_an_expired_entry_fails_it_and_names_the_finding(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    baseline = project / "expectations" / "baseline.toml"
    text = baseline.read_text(encoding="utf-8")
    assert 'code = "ENC102"' in text
    baseline.write_text(re.sub(r"(?m)^since = .*$", r"\g<0>\nuntil = 2001-01-01", text), encoding="utf-8")
    capsys.readouterr()
    assert run(["gate", "corpus", "-f", "concise"]) == 1
    told = capsys.readouterr()
    assert {("r20", "ENC102"), ("r21", "ENC102")} <= set(READERS["concise"](told.out))
    assert "have expired: found again, they are new" in told.err


def test_a_crashed_expectation_fails_it_though_it_is_only_info(project: Path) -> None:
    suite = project / "expectations" / "news.toml"
    crash = '\n[expectations.spread]\ntype = "expect_column_mean_to_be_between"\ncolumn = "source"\nseverity = "info"\n'
    suite.write_text(suite.read_text(encoding="utf-8") + crash, encoding="utf-8")
    assert run(["gate", "corpus", "-f", "junit:out.xml"]) == 1
    root = ET.parse(project / "out.xml").getroot()  # noqa: S314 - dq wrote it
    assert (root.get("failures"), root.get("errors")) == ("0", "1")


@pytest.mark.parametrize(
    ("file", "text", "status"),
    [
        ("corpus/c.jsonl", "", 3),
        ("corpus/c.jsonl", "not json\n", 3),
        ("dq.toml", "sweet = 1\n", 2),
        ("expectations/news.toml", "[expectations]\nfew = 'near-duplicates.share <= 1'\n", 2),
        ("expectations/baseline.toml", "[[accepted]]\ncode = 'ENC102'\n", 2),
    ],
)
def test_what_cannot_be_judged_is_never_a_pass(project: Path, file: str, text: str, status: int) -> None:
    (project / file).write_text(text, encoding="utf-8")
    assert run(["gate", "corpus"]) == status


def test_a_source_that_went_missing_is_said_in_its_own_words(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    suite = project / "expectations" / "news.toml"
    asked = '\n[expectations.wire]\nthat = "records >= 1"\nsource = "Example Wire"\n'
    suite.write_text(suite.read_text(encoding="utf-8") + asked, encoding="utf-8")
    assert run(["gate", "corpus"]) == 1
    assert "no record comes from the source 'Example Wire'" in capsys.readouterr().out
