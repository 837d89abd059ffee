"""Paths that lead to nothing, in a circle, or to what may not be read."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import dq
from dq.cli import run
from tests.readers.feeds import good

pytestmark = pytest.mark.usefixtures("here")


def test_a_path_that_is_not_there_names_the_nearest(said: Callable[..., tuple[int, list[str]]]) -> None:
    Path("feed.jsonl").write_bytes(good(1))
    assert said("fed.jsonl") == (3, ["dq: fed.jsonl: no such file or folder", "help: did you mean feed.jsonl?"])
    assert said("*.parquet") == (3, ["dq: *.parquet: nothing matches", "help: in . there is: feed.jsonl"])


def test_a_folder_with_nothing_to_read(said: Callable[..., tuple[int, list[str]]]) -> None:
    Path("notes.md").write_text("x")
    status, spoken = said(".")
    assert (status, spoken[0]) == (3, "dq: nothing to read in .")


def test_a_link_to_nowhere(said: Callable[..., tuple[int, list[str]]]) -> None:
    Path("corpus").mkdir()
    try:
        Path("corpus/feed.jsonl").symlink_to("gone.jsonl")
    except OSError:
        assert sys.platform == "win32"
        return
    expected = ["dq: corpus/feed.jsonl: a link to gone.jsonl, which is not there", "help: mend or remove the link"]
    assert said("corpus") == (3, expected)
    assert said("corpus/feed.jsonl") == (3, expected)


def test_a_circle_of_folders_is_walked_once(said: Callable[..., tuple[int, list[str]]]) -> None:
    Path("corpus").mkdir()
    Path("corpus/feed.jsonl").write_bytes(good(3))
    try:
        Path("corpus/again").symlink_to("../corpus", target_is_directory=True)
    except OSError:
        assert sys.platform == "win32"
        return
    status, spoken = said("corpus")
    assert status == 0
    assert spoken[-1] == "corpus/again leads back to a folder it lies in, and was not entered again"
    assert [item.name for item in dq.load("corpus").inputs] == ["corpus/feed.jsonl"]


@pytest.fixture
def _nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As root, who may read everything, the test runs as nobody; as anyone else, as who they are.

    Modules and the suite are loaded before: nobody may not be allowed to read where the package lies.
    """
    if os.geteuid() != 0:
        yield
        return
    for name in ("feed.jsonl", "missing.jsonl"):
        run(["audit", "--isolated", name])
    suite = dq.load_suite("dq:news")
    monkeypatch.setattr("dq.cli.stages.project_suite", lambda _name, _config: suite)
    tmp_path.chmod(0o755)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def _closed(here: None) -> Iterator[None]:  # noqa: ARG001 - before anything is written
    """A folder and a file that nobody may read."""
    Path("closed").mkdir()
    Path("closed/feed.jsonl").write_bytes(good(1))
    Path("feed.jsonl").write_bytes(good(1))
    for path in ("closed", "feed.jsonl"):
        Path(path).chmod(0)
    yield
    for path in ("closed", "feed.jsonl"):
        Path(path).chmod(0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are something else there")
@pytest.mark.usefixtures("_closed", "_nobody")
def test_a_folder_and_a_file_without_permission(said: Callable[..., tuple[int, list[str]]]) -> None:
    allow = "help: allow it, or name the files to read one by one"
    assert said("closed") == (3, ["dq: closed: no permission to list this folder", allow])
    assert said("feed.jsonl") == (3, ["dq: feed.jsonl: no permission to read it", allow])
    assert said("closed/feed.jsonl")[1][0] == "dq: closed/feed.jsonl: no permission to read it"
