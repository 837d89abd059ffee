"""House checks: checks that a project declares in TOML files of its own, without Python.

Each file in the folder `checks/` beside a suite declares one check and holds its cases. It becomes a `dq.check.Check`
like any other; nothing in a file is run as code.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from dq.check import Check
from dq.checks import all_checks
from dq.errors import UsageError
from dq.house.building import build
from dq.house.declaration import declare
from dq.toml_source import read_source

__all__ = ["read_checks"]


def read_checks(folders: Iterable[Path]) -> tuple[Check[Any], ...]:
    """Returns the checks declared in the files (`*.toml`) of some folders, in the order of their codes.

    Args:
        folders: looked at once each; one that is not there holds none.

    Raises:
        UsageError: a file cannot be read or declares no proper check, with file and line; or two checks share a code
            or a name.
    """
    files = {file.resolve(): file for folder in folders for file in sorted(folder.glob("*.toml"))}
    taken = {word: f"the check {c.code} {c.name}" for c in all_checks().values() for word in (c.code, c.name)}
    checks = []
    for file in files.values():
        source = read_source(file)
        check = build(declare(source))
        for key, word in (("code", check.code), ("name", check.name)):
            if word in taken:
                raise UsageError(f"{source.at(key)}: {key} {word!r} is that of {taken[word]} already")
            taken[word] = file.as_posix()
        checks.append(check)
    return tuple(sorted(checks, key=lambda check: check.code))
