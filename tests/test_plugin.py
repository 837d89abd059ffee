"""The template of a plugin: installed as a user would, it is found, proven, run and explained."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TEMPLATE = ROOT / "docs" / "plugin-template"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder the template is installed in; dq itself is that of this environment."""
    home = tmp_path_factory.mktemp("plugin")
    shutil.copytree(TEMPLATE, home / "newsdq-example")
    uv = os.environ.get("UV") or shutil.which("uv")  # `uv run` names itself, and need not be on the path
    assert uv is not None
    install = [uv, "pip", "install", "--quiet", "--no-deps", "--python", sys.executable]
    subprocess.run([*install, "--target", str(home / "site"), str(home / "newsdq-example")], check=True)
    return home


def dq(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(home / "site")}
    command = [sys.executable, "-m", "dq", *arguments]
    return subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, check=False)


def test_its_cases_hold(installed: Path) -> None:
    done = dq(installed, "checks", "test")
    assert (done.returncode, done.stdout.split()) == (0, ["EXM101", "doubled-word", *["5", "of", "5", "cases", "hold"]])


def test_it_takes_part_in_an_audit(installed: Path) -> None:
    (installed / "c.jsonl").write_text(json.dumps({"id": "a", "text": "Rain fell on the the quay."}), encoding="utf-8")
    done = dq(installed, "audit", "c.jsonl", "-f", "jsonl", "--select", "EXM", "--out", "run")
    (found,) = map(json.loads, done.stdout.splitlines())
    assert (found["code"], found["family"], found["excerpt"]) == ("EXM101", "record", " the")
    assert dq(installed, "report", "run").returncode == 0


def test_it_is_explained(installed: Path) -> None:
    out = dq(installed, "explain", "doubled-word").stdout
    assert "`shortest = 3` letters: Shorter words are left alone." in out
    assert "Found: an article stands twice" in out


def test_its_own_tests_pass(installed: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(installed / "site")}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "newsdq-example/tests"]
    done = subprocess.run(command, cwd=installed, env=environment, capture_output=True, text=True, check=False)
    assert "5 passed" in done.stdout


def test_one_that_cannot_be_loaded_stops_the_run_with_its_name(installed: Path) -> None:
    broken = installed / "broken"
    shutil.copytree(installed / "site", broken / "site")
    (broken / "site" / "newsdq_example" / "__init__.py").write_text("import nothing_of_the_kind\n", encoding="utf-8")
    done = dq(broken, "checks")
    assert done.returncode == 2
    assert "the plugin 'newsdq_example' cannot be loaded: ModuleNotFoundError" in done.stderr
