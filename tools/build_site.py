"""Builds the documentation: the pages of docs/, one for each check and command, as a site in build/site.

python tools/build_site.py               builds it; a warning, such as a link that leads nowhere, is an error
python tools/build_site.py --pages DIR   writes the pages to DIR/docs and stops there
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from site_checks import check_pages
from site_commands import command_pages

ROOT: Final = Path(__file__).parent.parent
SECTIONS: Final[dict[str, list[str]]] = {
    "Start": ["index.md", "tutorial.md"],
    "How to": ["gate.md", "report.md", "fix.md", "tune-a-source.md", "write-a-check.md"],
    "Reference": ["input.md", "checks/index.md", "commands/index.md"],
    "Background": [
        "performance.md",
        "glossary.md",
        "decisions/0006-dependencies.md",
        "decisions/README.md",
        "changelog.md",
    ],
}
"""The parts of the site and their first pages; a page of docs/ that is named nowhere joins "How to"."""


def main(arguments: list[str]) -> int:
    """Writes the pages, and the site unless told not to; returns the exit status."""
    if arguments[:1] == ["--pages"]:
        write_pages(Path(arguments[1]) / "docs")
        return 0
    build = ROOT / "build"
    shutil.rmtree(build, ignore_errors=True)
    write_pages(build / "docs")
    config = build / "zensical.toml"
    settings = {"site_name": "dq", "docs_dir": "docs", "site_dir": "site", "nav": navigation(build / "docs"), **LOOK}
    config.write_text(
        "[project]\n" + "".join(f"{key} = {_toml(it)}\n" for key, it in settings.items()), encoding="utf-8"
    )
    zensical = Path(sys.executable).with_name("zensical")
    return subprocess.run([zensical, "build", "--strict", "--config-file", config], check=False).returncode


def write_pages(home: Path) -> None:
    """Writes all pages to a folder: those of docs/ as they are, and the generated ones."""
    shutil.copytree(ROOT / "docs", home, ignore=shutil.ignore_patterns("plugin-template"))
    shutil.copy(ROOT / "CHANGELOG.md", home / "changelog.md")
    for path, text in (*check_pages(), *command_pages()):
        page = home / path
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8", newline="\n")


def navigation(home: Path) -> list[dict[str, Any]]:
    """Returns the parts of the site with their pages; a page's name is its first heading."""
    named = {name for pages in SECTIONS.values() for name in pages}
    others = sorted(page.name for page in home.glob("*.md") if page.name not in named)
    parts = {part: [*pages, *(others if part == "How to" else [])] for part, pages in SECTIONS.items()}
    return [{part: [_entry(home, home / name) for name in pages]} for part, pages in parts.items()]


def _entry(home: Path, page: Path) -> dict[str, Any]:
    """A page by its name; the first page of a folder brings all of the folder with it, folders below as parts."""
    here = {_heading(page): page.relative_to(home).as_posix()}
    if page.parent == home or page.name not in {"index.md", "README.md"}:
        return here
    beside = [_entry(home, one) for one in sorted(page.parent.glob("*.md")) if one != page]
    below = [
        {folder.name: [_entry(home, one) for one in sorted(folder.glob("*.md"))]}
        for folder in sorted(page.parent.iterdir())
        if folder.is_dir()
    ]
    return {_heading(page): [here, *beside, *below]}


def _heading(page: Path) -> str:
    return page.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ")


def _toml(value: Any) -> str:
    """A value as TOML writes it in one line."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(key)} = {_toml(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


LOOK: Final[dict[str, Any]] = {
    "site_description": "The data-quality suite for news corpora",
    "theme": {
        "font": False,  # nothing is loaded from elsewhere
        "features": ["navigation.indexes", "navigation.top", "content.code.copy", "search.highlight"],
        "palette": [
            {"media": "(prefers-color-scheme)", "toggle": {"icon": "lucide/sun-moon", "name": "Light"}},
            {
                "media": "(prefers-color-scheme: light)",
                "scheme": "default",
                "toggle": {"icon": "lucide/sun", "name": "Dark"},
            },
            {
                "media": "(prefers-color-scheme: dark)",
                "scheme": "slate",
                "toggle": {"icon": "lucide/moon", "name": "System"},
            },
        ],
    },
}
"""How the site looks: the system's own fonts, light or dark as the reader's system is."""

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
