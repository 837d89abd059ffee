"""What starting up loads: heavy libraries only where their stage runs."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import dq

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
