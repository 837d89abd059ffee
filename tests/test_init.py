"""A project made by `dq init`: its gate passes today, fails for one more bad article, and its CI files run."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from dq.baseline import read_baseline
from dq.cli import run
from dq.scaffold import CI_FILES
from dq.suite import load_suite

ROOT = Path(__file__).parent.parent
LOST = "\N{REPLACEMENT CHARACTER}"
GOOD = "EBBING, March {day} - The council met for the {day}th time in room {number} and spoke of bridge {number}."


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    (tmp_path / ".git").mkdir()
    (tmp_path / "corpus").mkdir()
    return tmp_path


def write(project: Path, *texts: str) -> None:
    records = [{"key": f"r{i}", "words": text} for i, text in enumerate(texts)]
    (project / "corpus" / "c.jsonl").write_text("\n".join(map(json.dumps, records)) + "\n")


def start(*more: str) -> int:
    return run(["init", "corpus", "--text-field", "words", "--id-field", "key", *more])


def sound(count: int) -> list[str]:
    return [GOOD.format(day=1 + i % 28, number=100 + i) for i in range(count)]


def test_the_first_gate_passes_and_one_bad_article_of_400_fails_it(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dirty = [*sound(398), f"The caf{LOST} closed.", f"The na{LOST}ve mayor left."]
    write(project, *dirty)
    assert start() == 0
    assert run(["gate", "corpus"]) == 0
    write(project, *dirty, f"The fa{LOST}ade of the town hall is grey.")
    capsys.readouterr()
    assert run(["gate", "corpus", "-f", "jsonl", "--new-only"]) == 1
    grave = [row for row in map(json.loads, capsys.readouterr().out.splitlines()) if row["severity"] == "critical"]
    assert [(row["record_id"], row["code"]) for row in grave] == [("r400", "ENC102")]


def test_it_writes_what_a_project_is_and_says_so(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(project, *sound(3), f"x{LOST}")
    assert start("--ci", "github") == 0
    written = {path.relative_to(project).as_posix() for path in project.rglob("*") if path.is_file()}
    assert written == {
        "dq.toml", "expectations/news.toml", "expectations/baseline.toml", "corpus/README.md", "corpus/c.jsonl",
        "reports/.gitignore", ".github/workflows/dq.yml",
    }  # fmt: skip
    assert 'text = "words"' in (project / "dq.toml").read_text()
    assert len(read_baseline(project / "expectations" / "baseline.toml")) > 0
    assert "  text              4 of the first 4 records have one" in capsys.readouterr().err


def test_it_overwrites_nothing(project: Path) -> None:
    write(project, *sound(3))
    (project / "dq.toml").write_text("# mine\n")
    (project / "expectations").mkdir()
    (project / "expectations" / "news.toml").write_text("# mine too\n")
    assert start("--ci", "gitlab") == 0
    assert (project / "dq.toml").read_text() == "# mine\n"
    assert (project / "expectations" / "news.toml").read_text() == "# mine too\n"
    assert (project / ".gitlab-ci.yml").exists()


def test_the_project_reads_its_corpus_as_init_did(project: Path) -> None:
    place = project / "corpus" / "c.jsonl"
    record = {"key": "a", 'wo"rds': "EBBING, March 3 - The caf\u00e9 on Mill Lane is closed, said its owner."}
    place.write_bytes(json.dumps(record, ensure_ascii=False).encode("cp1250") + b"\nnot json\n")
    asked = ["--on-bad-record", "skip", "--encoding", "cp1250", "--text-field", 'wo"rds', "--id-field", "key"]
    assert run(["init", "corpus", *asked]) == 0
    assert run(["gate", "corpus"]) == 0
    assert run(["gate", "corpus", "--isolated", "--text-field", 'wo"rds']) == 3


def test_what_would_be_forgotten_is_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(project, *sound(3))
    assert start("--select", "encoding") == 2
    assert "dq init takes no --select" in capsys.readouterr().err
    assert not (project / "dq.toml").exists()


def test_an_empty_corpus_starts_nothing(project: Path) -> None:
    assert start() == 3
    assert not (project / "dq.toml").exists()


def commands(data: Any) -> list[str]:
    """The commands of ours in a CI file."""
    if isinstance(data, dict):
        return [command for value in data.values() for command in commands(value)]
    if isinstance(data, list):
        return [command for value in data for command in commands(value)]
    return [data] if isinstance(data, str) and data.startswith("dq gate") else []


@pytest.mark.parametrize(("system", "file"), [("github", ".github/workflows/dq.yml"), ("gitlab", ".gitlab-ci.yml")])
def test_the_ci_file_runs_as_it_is_written(project: Path, system: str, file: str) -> None:
    write(project, *sound(3))
    assert start("--ci", system) == 0
    (command,) = commands(yaml.safe_load((project / file).read_text()))
    assert run(shlex.split(command)[1:]) == 0
    write(project, *sound(3), f"x{LOST}")
    assert run(shlex.split(command)[1:]) == 1
    for name in re.findall(r"-f \w+:(\S+)", command):
        assert (project / name).stat().st_size > 0


def git(*arguments: str, cwd: Path) -> None:
    subprocess.run(
        ["git", "-c", "user.name=t", "-c", "user.email=t@e.x", *arguments], cwd=cwd, check=True, capture_output=True
    )


def hooked(project: Path, config: dict[str, Any]) -> subprocess.CompletedProcess[str]:
    """Runs pre-commit on what is staged, with this installation in place of one it would build."""
    for repo in config["repos"]:
        for hook in repo["hooks"]:
            hook["language"] = "system"
            hook.pop("additional_dependencies", None)
    (project / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    git("add", ".pre-commit-config.yaml", cwd=project)
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "run"], cwd=project, capture_output=True, text=True, check=False
    )


def test_the_hook_checks_changed_corpus_files_only(project: Path) -> None:
    shutil.rmtree(project / ".git")
    git("init", "-q", ".", cwd=project)
    write(project, *sound(3))
    assert start() == 0
    git("add", "-A", cwd=project)
    git("commit", "-qnm", "sound", cwd=project)
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    config: dict[str, Any] = {"repos": [{"repo": "local", "hooks": hooks}]}
    (project / "notes.md").write_text(f"not a corpus {LOST}")
    git("add", "-A", cwd=project)
    assert "Skipped" in hooked(project, config).stdout
    (project / "corpus" / "more.jsonl").write_text(json.dumps({"key": "n", "words": f"The caf{LOST} closed."}) + "\n")
    git("add", "-A", cwd=project)
    failed = hooked(project, config)
    assert failed.returncode == 1
    assert "corpus/more.jsonl:1:text+7: ENC102" in failed.stdout
    assert "corpus/c.jsonl" not in failed.stdout


def test_the_hook_does_not_count_what_was_accepted(project: Path) -> None:
    shutil.rmtree(project / ".git")
    git("init", "-q", ".", cwd=project)
    write(project, *sound(30))
    old = project / "corpus" / "old.jsonl"
    old.write_text(json.dumps({"key": "old", "words": f"EBBING, March 3 - The caf{LOST} closed."}) + "\n")
    assert start() == 0
    git("add", "-A", cwd=project)
    git("commit", "-qnm", "as it is", cwd=project)
    config: dict[str, Any] = {
        "repos": [{"repo": "local", "hooks": yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())}]
    }
    more = json.dumps({"key": "more", "words": "EBBING, March 4 - The bakery opened again."})
    old.write_text(f"{old.read_text()}{more}\n")
    git("add", "-A", cwd=project)
    passed = hooked(project, config)
    assert passed.returncode == 0, passed.stdout
    assert "Passed" in passed.stdout


def test_the_hook_of_a_project_is_the_hook_of_this_repository(project: Path) -> None:
    write(project, *sound(3))
    assert start("--ci", "pre-commit") == 0
    (repo,) = yaml.safe_load((project / ".pre-commit-config.yaml").read_text())["repos"]
    (ours,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    (theirs,) = repo["hooks"]
    assert {key: ours[key] for key in theirs if key != "additional_dependencies"} == {
        key: value for key, value in theirs.items() if key != "additional_dependencies"
    }


def test_the_action_runs_as_it_is_written(project: Path) -> None:
    write(project, *sound(3), f"x{LOST}")
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    step = next(step for step in action["runs"]["steps"] if "dq gate" in step.get("run", ""))
    summary = project / "summary.md"
    given = {
        "PATHS": "corpus",
        "ARGUMENTS": "--text-field words",
        "SARIF": "out dir/dq.sarif",
        "GITHUB_STEP_SUMMARY": str(summary),
    }
    assert set(step["env"]) <= set(given)
    assert "${{" not in step["run"]
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", step["run"]], cwd=project, env={**os.environ, **given}, capture_output=True,
        text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert "::error file=corpus/c.jsonl,line=4" in done.stdout
    assert json.loads((project / "out dir" / "dq.sarif").read_text())["version"] == "2.1.0"
    assert summary.read_text().startswith("## dq gate failed")


@pytest.mark.parametrize(
    ("schema", "place"),
    [
        ("github-workflows", ".github/workflows/dq.yml"),
        ("gitlab-ci", ".gitlab-ci.yml"),
        ("github-actions", str(ROOT / "action.yml")),
        ("github-workflows", str(ROOT / ".github" / "workflows" / "ci.yml")),
    ],
)
def test_ci_files_keep_the_schemas_of_their_systems(project: Path, schema: str, place: str) -> None:
    write(project, *sound(3))
    if not Path(place).is_absolute():
        assert start("--ci", schema.partition("-")[0]) == 0
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", place]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("file", [".pre-commit-config.yaml", ".pre-commit-hooks.yaml"])
def test_hooks_are_such_as_pre_commit_reads(file: str) -> None:
    verb = "validate-manifest" if "hooks" in file else "validate-config"
    subprocess.run([sys.executable, "-m", "pre_commit", verb, ROOT / file], check=True, capture_output=True)


def test_the_corpus_is_named_as_seen_from_the_project(project: Path) -> None:
    write(project, *sound(3))
    assert start("--ci", "gitlab", "--root", "elsewhere") == 0
    (command,) = commands(yaml.safe_load((project / "elsewhere" / ".gitlab-ci.yml").read_text()))
    assert shlex.split(command)[:3] == ["dq", "gate", "../corpus"]


@pytest.mark.parametrize("system", CI_FILES)
def test_the_documented_ci_file_is_the_one_that_is_written(project: Path, system: str) -> None:
    write(project, *sound(3))
    assert start("--ci", system) == 0
    file = project / CI_FILES[system][0]
    assert f"```yaml\n{file.read_text()}```" in (ROOT / "docs" / "gate.md").read_text(encoding="utf-8")


@pytest.mark.usefixtures("project")
def test_the_documented_suite_is_read() -> None:
    page = (ROOT / "docs" / "gate.md").read_text(encoding="utf-8")
    (suite,) = re.findall(r"```toml\n(extends.*?)```", page, re.DOTALL)
    path = Path("suite.toml")
    path.write_text(suite, encoding="utf-8")
    keys = [expectation.key for expectation in load_suite(path).expectations]
    assert {"copies", "datelines", "datelines[Example Wire]", "spread"} <= set(keys)
    assert "few-html-tags" not in keys
