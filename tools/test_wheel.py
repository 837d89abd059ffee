"""Runs tests on the built wheel, away from the checkout: `python tools/test_wheel.py dist`.

That every file is in it `tests/test_wheel.py` tells; what reads the files beside the code (lexicons, cases, templates,
the report's) is run here once, not all that was proved in the checkout.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TESTS = (
    "reporting",
    "test_accuracy.py",
    "test_commands.py",
    "test_gate.py",
    "test_init.py::test_it_writes_what_a_project_is_and_says_so",
    "test_organisations.py",
    "test_outputs.py",
    "test_sample.py",
    "test_start.py",
    "test_wheel.py",
)


def main(folder: Path) -> int:
    """Installs the one wheel in `folder` with the locked dependencies, and runs the tests on it."""
    wheel = next(iter(folder.resolve().glob("newsdq-*.whl")))
    tests = ["pytest", "-q", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT)]
    tests += [str(ROOT / "tests" / name) for name in TESTS]
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
