"""What starting up loads: heavy libraries only where their stage runs."""

import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pytest

import dq
from dq.cli.optional import without
from dq.cli.threads import settle_threads
from dq.freed_memory import GIVEN_BACK, KEPT, Freed

HEAVY = {"polars", "pandera", "great_expectations", "jinja2", "ftfy", "numpy"}

LOADED = """
import sys, json
from dq.cli import run
try:
    status = run(json.loads(sys.argv[1]))
except SystemExit as left:
    status = left.code
print(json.dumps([status, sorted(sys.modules)]), file=sys.stderr)
"""


def loaded_by(*arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", LOADED, json.dumps(arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    status, modules = json.loads(done.stderr.splitlines()[-1])
    assert status in {0, None}
    return HEAVY & set(modules)


def test_help_loads_nothing_heavy() -> None:
    assert loaded_by("--help") == set()


@pytest.mark.parametrize("arguments", [("explain", "ENC102"), ("checks",)])
def test_reading_about_checks_loads_neither_pandera_nor_the_gate(arguments: tuple[str, ...]) -> None:
    assert not loaded_by(*arguments) & {"pandera", "great_expectations", "jinja2"}


def test_import_alone_loads_nothing_heavy() -> None:
    code = "import sys, dq; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not HEAVY & set(done.stdout.split())


def test_an_audit_loads_pandera_without_what_it_takes_along(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("The ferry returned at noon.", encoding="utf-8")
    code = "import sys; from dq.cli import run; run(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    command = [sys.executable, "-c", code, "audit", str(tmp_path), "--isolated"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    loaded = set(done.stderr.splitlines()[-1].split())
    assert "pandera.polars" in loaded
    assert not {"pandas", "hypothesis"} & loaded


def test_what_is_loaded_already_is_not_missing() -> None:
    with without("json"):
        assert import_module("json") is json


def test_a_library_is_missing_in_the_block_alone() -> None:
    name = "wave"
    sys.modules.pop(name, None)
    with without(name), pytest.raises(ModuleNotFoundError, match="No module named 'wave'"):
        import_module(name)
    assert import_module(name).__name__ == name


def test_what_is_left_at_the_end_is_not_gone_through() -> None:
    code = (
        "import atexit, gc; from dq.__main__ import main; atexit.register(lambda: print(gc.get_freeze_count())); main()"
    )
    done = subprocess.run([sys.executable, "-c", code, "--help"], capture_output=True, text=True, check=True)
    assert int(done.stdout.splitlines()[-1]) > 0


def test_module_runs_as_the_command_does() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dq", "checks"], capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert "ENC102  replacement-character" in done.stdout


def test_wheel_is_what_is_tested() -> None:
    home = Path(dq.__file__).parent
    if "DQ_TESTED_WHEEL" in os.environ:
        assert home.parent.name == "site-packages"
    else:
        assert home.parent == Path(__file__).parent.parent
    for part in ("py.typed", "suites/news.toml", "checks/encoding/enc102_replacement_character.toml"):
        assert (home / part).is_file()


class Settled(NamedTuple):
    """What is settled in a process that audits: for the allocators, and for Polars and how many threads it has."""

    of_polars: str
    heap: str
    largest: str
    threads: str
    of_numpy: str
    pool: int


SETTLED = (
    "_RJEM_MALLOC_CONF",
    "MALLOC_TRIM_THRESHOLD_",
    "MALLOC_MMAP_THRESHOLD_",
    "POLARS_MAX_THREADS",
    "OPENBLAS_NUM_THREADS",
)


def settled_by(folder: Path, *options: str, first: str = "", **environment: str) -> Settled:
    """What an audit of one article settles; Polars puts settings of its own before."""
    (folder / "one.txt").write_text("The ferry returned at noon.", encoding="utf-8")
    code = f"{first}\nimport json, os, sys; from dq.cli import run; run(sys.argv[2:]); told = json.loads(sys.argv[1])\n"
    code += "import polars; pool = polars.thread_pool_size()\n"
    code += "print(json.dumps([*(os.environ.get(name, '') for name in told), pool]), file=sys.stderr)"
    command = [sys.executable, "-c", code, json.dumps(SETTLED), "audit", str(folder), "--isolated", *options]
    plain = {name: value for name, value in os.environ.items() if name not in SETTLED}
    done = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=True, env=plain | environment
    )
    assert "jemalloc" not in done.stderr, "a setting was not understood"
    return Settled(*json.loads(done.stderr.splitlines()[-1]))


@pytest.mark.skipif(sys.platform != "linux", reason="allocators of Linux")
@pytest.mark.parametrize(
    ("options", "freed"), [((), KEPT), (("--memory", "2GiB"), GIVEN_BACK)], ids=["kept", "bounded"]
)
def test_what_becomes_of_freed_memory_is_settled_before_polars_is_loaded(
    tmp_path: Path, options: tuple[str, ...], freed: Freed
) -> None:
    settled = settled_by(tmp_path, *options)
    told = f",narenas:{os.cpu_count()},dirty_decay_ms:{freed.lent},muzzy_decay_ms:{freed.kept}"
    assert settled.of_polars.endswith(told)
    assert (settled.heap, settled.largest) == (str(freed.heap), str(freed.largest))


def test_what_is_loaded_already_is_left_as_it_is(tmp_path: Path) -> None:
    settled = settled_by(tmp_path, first="import numpy, polars")
    assert "narenas" not in settled.of_polars
    assert settled[1:5] == ("", "", "", "")


@pytest.mark.skipif(sys.platform != "linux", reason="allocators of Linux")
def test_what_the_environment_says_stands(tmp_path: Path) -> None:
    said = {"_RJEM_MALLOC_CONF": "narenas:7", "MALLOC_TRIM_THRESHOLD_": "1000000", "POLARS_MAX_THREADS": "3"}
    settled = settled_by(tmp_path, OPENBLAS_NUM_THREADS="2", **said)
    assert settled.of_polars.endswith(",narenas:7")
    assert settled[1:] == ("1000000", str(KEPT.largest), "3", "2", 3)


def test_a_little_corpus_has_one_thread(tmp_path: Path) -> None:
    settled = settled_by(tmp_path)
    assert (settled.threads, settled.of_numpy, settled.pool) == ("1", "1", 1)


@pytest.mark.parametrize(
    ("paths", "threads"),
    [
        (["news", "more.jsonl"], "1"),
        (["news", "large.jsonl"], None),
        (["many"], None),
        (["news/*.txt"], None),
        (["s3://corpus/news.jsonl"], None),
        (["-"], None),
    ],
)
def test_threads_follow_the_size_of_what_is_to_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paths: list[str], threads: str | None
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delitem(sys.modules, "polars", raising=False)
    monkeypatch.setattr(os, "environ", {})
    monkeypatch.setattr("dq.cli.threads.LITTLE", 5_000)
    for name, size in {"news/a.txt": 100, "news/deep/b.txt": 1_000, "more.jsonl": 500, "large.jsonl": 2_000}.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(b"x" * size)
    Path("many").mkdir()
    for number in range(5):
        Path(f"many/{number}.txt").touch()
    settle_threads(paths)
    assert os.environ.get("POLARS_MAX_THREADS") == threads
