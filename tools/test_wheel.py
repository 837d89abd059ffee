"""Runs the tests on the built wheel, away from the checkout: `python tools/test_wheel.py dist`.

What is missing from the wheel (a lexicon, a template, a case file) is found here and nowhere else.
"""

import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(folder: Path) -> int:
    """Installs the one wheel in `folder` with the tests' own dependencies, and runs the tests on it."""
    wheel = next(iter(folder.resolve().glob("newsdq-*.whl")))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = [wheel.as_posix(), *(d for d in project["dependency-groups"]["dev"] if isinstance(d, str))]
    command = ["uv", "run", "--isolated", "--no-project", "--python", sys.executable]
    for package in needed:
        command += ["--with", package]
    command += ["pytest", "-q", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT), str(ROOT / "tests")]
    with tempfile.TemporaryDirectory() as elsewhere:
        environment = {k: v for k, v in os.environ.items() if k != "VIRTUAL_ENV"} | {
            "DQ_TESTED_WHEEL": wheel.as_posix()
        }
        return subprocess.run(command, cwd=elsewhere, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
