"""What a wheel holds: one package, and all of its data."""

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_wheel_holds_the_package_and_nothing_else(tmp_path: Path) -> None:
    uv = os.environ.get("UV") or shutil.which("uv")  # `uv run` names itself, and need not be on the path
    assert uv is not None
    subprocess.run([uv, "build", "--quiet", "--wheel", "--out-dir", str(tmp_path), str(ROOT)], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = {name for name in zipfile.ZipFile(wheel).namelist() if not name.endswith("/")}
    assert {name.partition("/")[0] for name in names} == {"dq", f"{wheel.name.rsplit('-', 3)[0]}.dist-info"}
    package = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "dq").rglob("*")
        if path.is_file() and path.suffix != ".pyc" and "__pycache__" not in path.parts
    }
    assert package <= names
