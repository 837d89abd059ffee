"""`dq doctor`: what dq runs on, and whether it is all there."""

import importlib.util
import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from dq.cli.project import project_suite
from dq.config import Config, find_config
from dq.errors import DqError, ExitCode

NEEDED = ("polars", "pandera", "great-expectations", "jinja2", "numpy", "rich", "typer")
"""The distributions every installation has."""


def doctor() -> int:
    """Say what dq runs on, which configuration it finds here, and whether something is missing."""
    problems = 0
    print(f"newsdq {version('newsdq')}, {platform.python_implementation()} {platform.python_version()} on "
          f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors")  # fmt: skip
    for name in NEEDED:
        try:
            print(f"  {name} {version(name)}")
        except PackageNotFoundError:
            problems += 1
            print(f"  {name} is missing: install newsdq again")
    zstd = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
    if not _is_there(zstd):
        problems += 1
        print(f"  {zstd} is missing: .zst files cannot be read")
    encoding = (sys.stdout.encoding or "").lower()
    print(f"standard output: {encoding}, {'a terminal' if sys.stdout.isatty() else 'not a terminal'}")
    try:
        config = find_config()
    except DqError as error:
        print(f"configuration: {error}")
        return int(ExitCode.USAGE)
    if config.root is None:
        print("configuration: none found here; the built-in suite is used (start a project: dq init PATH)")
    else:
        problems += _project(config.root, config)
    print("all is well" if not problems else f"{problems} problems")
    return int(ExitCode.DONE if not problems else ExitCode.USAGE)


def _project(root: Path, config: Config) -> int:
    baseline = config.baseline
    print(f"configuration: {root}")
    try:
        loaded = project_suite(config=config)
    except DqError as error:
        print(f"  suite: {error}")
        return 1
    print(f"  suite: {loaded.name}, {len(loaded.codes)} checks, {len(loaded.expectations)} expectations")
    print(f"  house checks: {len(loaded.house)}")
    if baseline is not None:
        from dq.baseline import read_baseline

        try:
            print(f"  baseline: {len(read_baseline(baseline)):,} accepted findings")
        except DqError as error:
            print(f"  baseline: {error}")
            return 1
    reports = root / "reports"
    if reports.exists() and not os.access(reports, os.W_OK):
        print(f"  {reports} cannot be written to")
        return 1
    return 0


def _is_there(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False
