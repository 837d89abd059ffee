"""What `dq.toml` says about reading, and what is said of a wrong one."""

from dataclasses import replace
from pathlib import Path

import pytest

from dq.cli import run
from dq.cli.stages import Machine, Reading, Request
from dq.config import find_config
from dq.errors import ExitCode, UsageError

TEXT = "Правительство одобрило бюджет на следующий год; сообщил министр."


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def request(encoding: str | None = None, megabytes: int | None = None, *, isolated: bool = False) -> Request:
    return Request(["c.csv"], None, None, None, None, isolated, Reading(None, {}, encoding, megabytes))


def test_reading_is_set_up_in_the_project_and_on_the_command_line() -> None:
    assert (request().settings().encoding, request().settings().batch_bytes) == (None, 96 * 2**20)
    for machine, megabytes in (
        (Machine(memory="2GiB"), 32),
        (Machine(memory="512MiB"), 10),
        (Machine(memory="1MB"), 1),
        (Machine(jobs=2), 16),
        (Machine(jobs=0, memory="1GiB"), 16),
    ):
        assert replace(request(), machine=machine).settings().batch_bytes == megabytes * 2**20
    Path("dq.toml").write_text('encoding = "koi8-r"\nbatch_size = 2\n', encoding="utf-8")
    assert (request().settings().encoding, request().settings().batch_bytes) == ("koi8-r", 2 * 2**20)
    assert (request("cp1251", 3).settings().encoding, request("cp1251", 3).settings().batch_bytes) == (
        "cp1251",
        3 * 2**20,
    )
    assert request(isolated=True).settings().encoding is None


def test_the_encoding_of_a_project_is_obeyed(capsys: pytest.CaptureFixture[str]) -> None:
    Path("dq.toml").write_text('encoding = "koi8-r"\n', encoding="utf-8")
    Path("c.csv").write_bytes(f"id,text\na,{TEXT}\n".encode("koi8-r"))
    assert run(["audit", "c.csv"]) == ExitCode.DONE
    assert "decoded from koi8-r" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ('batch_size = "4"', "batch_size must be a whole number, not '4'"),
        ("batch_size = true", "batch_size must be a whole number, not True"),
        ("batch_size = 0", r"batch_size must be at least 1 \(megabytes\), not 0"),
        ("encoding = 1251", "encoding must be a text, not 1251"),
        ("fields = 1", "fields must be a table, not 1"),
        ("batchsize = 1", "unknown key 'batchsize'"),
    ],
)
def test_what_is_wrong_is_said(toml: str, message: str) -> None:
    Path("dq.toml").write_text(toml, encoding="utf-8")
    with pytest.raises(UsageError, match=f"{message}$"):
        find_config()


def test_an_encoding_nobody_knows_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    Path("dq.toml").write_text('encoding = "cp12"\n', encoding="utf-8")
    Path("c.csv").write_text(f"id,text\na,{TEXT}\n", encoding="utf-8")
    assert run(["audit", "c.csv"]) == ExitCode.USAGE
    assert "no encoding is called 'cp12'" in capsys.readouterr().err
