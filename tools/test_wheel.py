"""Runs the tests on the built wheel, away from the checkout: `python tools/test_wheel.py dist`.

What is missing from the wheel (a lexicon, a template, a case file) is found here and nowhere else.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(folder: Path) -> int:
    """Installs the one wheel in `folder` with the locked dependencies, and runs the tests on it."""
    wheel = next(iter(folder.resolve().glob("newsdq-*.whl")))
    tests = ["pytest", "-q", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT), str(ROOT / "tests")]
    with tempfile.TemporaryDirectory() as elsewhere:
        locked = Path(elsewhere) / "locked.txt"
        export = [
            "uv",
            "export",
            "--quiet",
            "--locked",
            "--no-emit-project",
            "--no-hashes",
            "--output-file",
            str(locked),
        ]
        subprocess.run(export, cwd=ROOT, check=True)
        command = ["uv", "run", "--isolated", "--no-project", "--python", sys.executable]
        command += ["--with", str(wheel), "--with-requirements", str(locked), *tests]
        environment = {k: v for k, v in os.environ.items() if k != "VIRTUAL_ENV"} | {
            "DQ_TESTED_WHEEL": wheel.as_posix()
        }
        return subprocess.run(command, cwd=elsewhere, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
