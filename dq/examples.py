"""The examples on a check's page: those of its tested cases that are marked `doc`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomli


def expected(case: Mapping[str, Any]) -> str:
    """Returns what a case expects: what it says, else a finding where it names spans, and none where it does not."""
    return str(case.get("expect", "finding" if "spans" in case else "clean"))


def examples_in(file: Path) -> list[dict[str, Any]]:
    """Returns the examples of a file of cases: label, texts, spans, whether they are clean, the fixed text."""
    cases = tomli.loads(file.read_text(encoding="utf-8")).get("case", [])
    return [
        {
            "label": case["label"],
            "texts": [record.get("text", "") for record in case.get("records", [case])],
            "spans": case.get("spans", []),
            "clean": expected(case) == "clean",
            "fixed": case.get("fixed"),
        }
        for case in cases
        if case.get("doc")
    ]
