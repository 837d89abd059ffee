"""The documentation: its commands run as written, its suites load, its pages tell of every command and check."""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import typer

from dq.checks import all_checks
from dq.cli import app, run
from dq.errors import EXIT_CODES
from dq.lexicons.accuracy import of_family
from dq.suite import load_suite

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
WRITTEN = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md"))]
GUIDES = [page for page in WRITTEN if page.parent.name != "decisions"]

each_page = pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.relative_to(ROOT).as_posix())
each_guide = pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.relative_to(ROOT).as_posix())


def commands() -> dict[str, Any]:
    def flat(name: str, command: Any) -> dict[str, Any]:
        inner = getattr(command, "commands", None)
        itself = {name: command} if inner is None or command.invoke_without_command else {}
        subs = (inner or {}).items()
        return itself | {key: one for word, sub in subs for key, one in flat(f"{name} {word}".strip(), sub).items()}

    return flat("", typer.main.get_command(app))


def flags(command: Any) -> set[str]:
    return {spelling for one in command.params for spelling in (*one.opts, *one.secondary_opts) if spelling[:1] == "-"}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of the site, written by the tool that builds it."""
    home = tmp_path_factory.mktemp("site")
    subprocess.run([sys.executable, ROOT / "tools" / "build_site.py", "--pages", home], check=True)
    return home / "docs"


@pytest.mark.parametrize("name", commands())
def test_every_command_and_flag_is_documented(name: str, pages: Path) -> None:
    page = (pages / "commands" / f"{name.replace(' ', '-')}.md").read_text(encoding="utf-8")
    command = commands()[name]
    assert page.startswith(f"# dq {name}\n\n{command.help.strip()}\n")
    told = set(re.findall(r"(?m)^\| `([^`]+)` \| \S", page))
    assert {word for spelt in told for word in re.findall(r"(?:^|(?<=[ ,/]))--?[a-z][a-z-]*", spelt)} == flags(command)
    assert len(told) == len(command.params)


def test_every_command_and_exit_code_is_listed(pages: Path) -> None:
    index = (pages / "commands" / "index.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\[`dq ([a-z -]+)`\]", index)) == set(commands())
    assert [int(code) for code in re.findall(r"(?m)^\| (\d+) \|", index)] == [int(code) for code in EXIT_CODES]


def test_every_check_has_a_page(pages: Path) -> None:
    index = (pages / "checks" / "index.md").read_text(encoding="utf-8")
    assert re.findall(r"\[([A-Z]+\d+)\]\(", index) == list(all_checks())
    for code, path in re.findall(r"\[([A-Z]+\d+)\]\(([^)]+)\)", index):
        page = (pages / "checks" / path).read_text(encoding="utf-8")
        assert page.startswith(f"# {code} {all_checks()[code].name}\n")
        assert "\n## Known limits\n" in page
        assert "\n## Examples\n" in page


@each_guide
def test_no_page_names_a_command_or_flag_that_is_not_there(page: Path) -> None:
    known = commands()
    words = {name.split()[0] for name in known}
    for line in re.findall(
        r"(?m)^\s*(?:\$ |- |run: |entry: )?((?:uv run )?dq [a-z].*)$", page.read_text(encoding="utf-8")
    ):
        said = shlex.split(line.split("uv run ")[-1].partition(" #")[0].replace("'", ""), comments=True)[1:]
        assert said[0] in words, line
        name = next((name for name in (" ".join(said[:2]), said[0]) if name in known), said[0])
        used = {word.partition("=")[0] for word in said if re.fullmatch(r"--[a-z-]+(=.*)?|-[a-z]", word)}
        assert used <= flags(known.get(name, known.get("gate"))) | {"--help"}, line


@pytest.mark.parametrize(("row", "family"), [("Datelines", "dateline"), ("Acronyms", "acronym"), ("Page", "chrome")])
def test_the_readme_promises_no_more_than_was_measured(row: str, family: str) -> None:
    (said,) = re.findall(
        rf"(?m)^\| {row} .*precision (0\.\d+), recall (0\.\d+)", (ROOT / "README.md").read_text("utf-8")
    )
    figures = of_family(family)[0].figures
    for promised, measured in zip(map(float, said), (figures.precision, figures.recall), strict=True):
        assert measured is not None
        assert promised <= measured


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"].values()
    wanted = [*project["project"]["dependencies"], *chain(*extras), *project["dependency-groups"]["dev"]]
    names = {re.split(r"[\[<>=; ]", requirement)[0] for requirement in wanted}
    page = (DOCS / "decisions" / "0006-dependencies.md").read_text(encoding="utf-8").lower()
    assert sorted(name for name in names if name not in page) == []


@each_page
def test_links_lead_to_files_that_are_there(page: Path) -> None:
    generated = ("checks/", "commands/")
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    inner = [link for link in links if "://" not in link and not link.startswith(generated)]
    assert [link for link in inner if not (page.parent / link).exists()] == []


@each_guide
def test_suites_that_are_shown_are_read(page: Path, tmp_path: Path) -> None:
    for number, text in enumerate(re.findall(r"```toml\n(extends.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)):
        suite = tmp_path / f"{number}.toml"
        suite.write_text(text, encoding="utf-8")
        assert load_suite(suite).expectations


def test_the_tutorial_runs_as_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "corpus" / "sample", tmp_path / "corpus" / "sample")
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"```console\n(.*?)```", (DOCS / "tutorial.md").read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) > 5
    for block in blocks:
        for command, shown in re.findall(r"(?m)^\$ (.*)\n((?:[^$].*\n)*)", block):
            follow(command, shown, capfd)


def follow(command: str, shown: str, capfd: pytest.CaptureFixture[str]) -> None:
    """Does a step of the tutorial, and sees that what it shows is said, in its order."""
    capfd.readouterr()
    command, _, expected = command.partition("  # exit ")
    words = shlex.split(command)
    if words[0] == "dq":
        assert run(words[1:]) == int(expected or 0), command
    elif words[0] == "cd":
        os.chdir(words[1])
    else:
        subprocess.run(["bash", "-c", command], check=True)
    told = "".join(capfd.readouterr())
    places = [told.find(line) for line in shown.splitlines()]
    assert -1 not in places, (command, shown, told)
    assert places == sorted(places), (command, shown)
