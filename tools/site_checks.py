"""The pages of the checks, from their docstrings, their options and their tested cases."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from dq.checks import all_checks
from dq.pages import page_of, title_of

if TYPE_CHECKING:
    from dq.check import Check

_FOLDER: Final = "checks"
_CODE: Final = re.compile(r"(`[^`]*`)")
_LIST: Final = re.compile(r"(?m)^(?![*-] )(\S.*)\n(?=[*-] )")


def check_pages() -> Iterator[tuple[str, str]]:
    """Yields the path and the text of each page."""
    checks = all_checks().values()
    yield f"{_FOLDER}/index.md", "\n".join(_index(list(checks))) + "\n"
    for check in checks:
        body = "\n".join([f"# {check.code} {check.name}", "", *page_of(check)])
        yield f"{_FOLDER}/{path_of(check)}", as_markdown(body) + "\n"


def path_of(check: "Check[Any]") -> str:
    """Returns the path of a check's page below the folder of all."""
    return f"{check.family}/{check.code.lower()}-{check.name}.md"


def as_markdown(text: str) -> str:
    """Returns prose as Markdown reads it: what would be markup is escaped outside code, lists stand by themselves."""
    lines = (line if line.startswith("    ") else _escaped(line) for line in text.split("\n"))
    return _LIST.sub(r"\1\n\n", "\n".join(lines))


def _escaped(line: str) -> str:
    parts = _CODE.split(line)
    return "".join(part if part.startswith("`") else part.replace("&", "&amp;").replace("<", "&lt;") for part in parts)


def _index(checks: "list[Check[Any]]") -> Iterator[str]:
    yield from ("# Checks", "", f"{len(checks)} checks, by family. `dq explain CODE` prints the same pages.")
    for family, members in groupby(checks, key=lambda check: check.family):
        yield from (
            "",
            f"## {family}",
            "",
            "| code | name | severity | confidence | what it finds |",
            "|---|---|---|---|---|",
        )
        for check in members:
            link = f"[{check.code}]({path_of(check)})"
            found = _escaped(title_of(check)) + ("" if check.default else " (off by default)")
            yield f"| {link} | {check.name} | {check.severity} | {check.confidence} | {found} |"
