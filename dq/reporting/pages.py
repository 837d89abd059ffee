"""The page of each check: its module's own documentation, taken apart, with its tested examples."""

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from dq.checks import all_checks, cases_file, module_of
from dq.examples import examples_in
from dq.lexicons.accuracy import Measurement, of_check, of_family
from dq.vocabulary import Family

if TYPE_CHECKING:
    from dq.runs import Audit

_HEADING: Final = re.compile(r"(?m)^## (.+)$")


def pages(audit: "Audit") -> list[dict[str, Any]]:
    """Returns a page for every check that ran, or whose findings the audit holds, in the order of codes.

    A check that is not installed here (the run may come from elsewhere) has its code, name and family alone.
    """
    checks = audit.kept("findings").select("code", "name", "family").unique()
    names = dict(checks.select("code", "name").iter_rows())
    codes = sorted({*audit.about.get("checks", []), *names})
    house = {said["code"]: said for said in audit.about.get("house", [])}
    families = dict(checks.select("code", "family").iter_rows())
    return [
        _house_page(house[code])
        if code in house
        else _page(code)
        if code in all_checks()
        else _stranger(code, names.get(code, code), families.get(code, Family.RECORD.value))
        for code in codes
    ]


@cache
def _page(code: str) -> dict[str, Any]:
    check = all_checks()[code]
    title, sections = read_docstring(module_of(code).__doc__ or "")
    return {
        "code": code,
        "name": check.name,
        "family": check.family.value,
        "severity": check.severity.value,
        "confidence": check.confidence.value,
        "fix": check.fix.value if check.fix else None,
        "title": title,
        "sections": sections,
        "examples": examples_in(cases_file(code)),
        "measured": [
            *(_measured(one, code) for one in of_check(code)),
            *(_measured(one, check.family.value) for one in of_family(check.family)),
        ],
    }


def _house_page(said: Mapping[str, Any]) -> dict[str, Any]:
    """The page of a house check, as the run keeps it."""
    title, sections = read_docstring(said["page"])
    kept = {key: value for key, value in said.items() if key != "page"}
    return {**kept, "title": title, "sections": sections, "measured": []}


def _stranger(code: str, name: str, family: str) -> dict[str, Any]:
    return {
        "code": code,
        "name": name,
        "family": family,
        "severity": None,
        "confidence": None,
        "fix": None,
        "title": name,
        "sections": [],
        "examples": [],
        "measured": [],
    }


def _measured(one: Measurement, subject: str) -> dict[str, Any]:
    """What was measured of a check, or of its family, and on what."""
    return {
        "subject": subject,
        "counts": one.counts,
        "right": one.figures.right,
        "false": one.figures.false,
        "missed": one.figures.missed,
        "data": one.data,
        "note": one.note,
        "date": one.date.isoformat(),
    }


def read_docstring(page: str) -> tuple[str, list[list[Any]]]:
    """Returns the title of a check's page and its sections, each a heading and its paragraphs.

    Lines of one paragraph are joined; a list item is a paragraph of its own that begins with `- `.
    """
    title, _, rest = page.strip().partition("\n")
    parts = _HEADING.split(rest)
    return title, [[heading, _paragraphs(body)] for heading, body in zip(parts[1::2], parts[2::2], strict=True)]


def _paragraphs(body: str) -> list[str]:
    marked = re.sub(r"(?m)^[ \t]*[-*] ", "\n- ", body)
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", marked) if part.strip()]
