"""SARIF 2.1.0, for code scanning: one result a finding, each with its place, fingerprint and baseline state."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TextIO
from urllib.parse import quote

from dq.checks import all_checks, docs_of
from dq.output.escape import printable
from dq.output.limits import gravest
from dq.output.place import Places
from dq.vocabulary import Severity, State

if TYPE_CHECKING:
    from dq.runs import Audit
    from dq.verdict import Verdict

MAX_RESULTS: Final = 5_000
"""What GitHub shows of a run; the gravest are kept, and the file says how many were left out."""

SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_LEVELS: Final = {Severity.CRITICAL: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def write(audit: "Audit", verdict: "Verdict | None", stream: TextIO) -> None:
    """Writes one run; columns and offsets are Unicode code points."""
    kept, cut = gravest(audit.kept("findings"), MAX_RESULTS)
    named = kept.unique("code", keep="first", maintain_order=True).sort("code").select("code", "name", "family").rows()
    codes = [code for code, _, _ in named]
    house = {said["code"]: said["page"] for said in audit.about.get("house", [])}
    places = Places(audit)
    results = [_result(row, codes.index(row["code"]), places) for row in kept.iter_rows(named=True)]
    run = {
        "tool": {
            "driver": {
                "name": "dq",
                "version": audit.about.get("dq", ""),
                "rules": [_rule(code, name, family, house) for code, name, family in named],
                "notifications": [{"id": "cut"}, {"id": "expectation"}],
            }
        },
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _notifications(cut, verdict)}],
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    json.dump({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, stream, ensure_ascii=False, indent=1)
    stream.write("\n")


def _rule(code: str, name: str, family: str, house: Mapping[str, str]) -> dict[str, Any]:
    """A check as its page tells it; one that is not installed here (a run may be older) by its name alone."""
    check = all_checks().get(code)
    page = docs_of(check) if check is not None else house.get(code, name)
    title, _, body = page.partition("\n")
    severity = check.severity if check is not None else Severity.WARNING
    return {
        "id": code,
        "name": "".join(word.capitalize() for word in name.split("-")),
        "shortDescription": {"text": title},
        "fullDescription": {
            "text": body.partition("\n## ")[2].partition("\n")[2].partition("\n## ")[0].strip() or title
        },
        "help": {"text": body.strip() or title, "markdown": body.strip() or title},
        "defaultConfiguration": {"level": _LEVELS[severity]},
        "properties": {"tags": [family, name]},
    }


def _result(row: Mapping[str, Any], rule: int, places: Places) -> dict[str, Any]:
    file, line, column = places.of(row)
    region = {"startLine": line} | ({"startColumn": column} if column is not None else {})
    physical = {"artifactLocation": {"uri": _uri(file)}, "region": region}
    record = {"name": row["record_id"], "fullyQualifiedName": f"{row['record_id']}/{row['field']}", "kind": "record"}
    return {
        "ruleId": row["code"],
        "ruleIndex": rule,
        "level": _LEVELS[Severity(row["severity"])],
        "message": {"text": _message(row["message"])},
        "locations": [{"physicalLocation": physical, "logicalLocations": [record]}],
        "partialFingerprints": {"dq/v1": row["finding_id"]},
        "baselineState": "new" if row["state"] == State.NEW else "unchanged",
        "properties": {
            "record_id": row["record_id"],
            "field": row["field"],
            "start": row["start"],
            "end": row["end"],
            "confidence": row["confidence"],
            "evidence": json.loads(row["evidence"]),
        },
    }


def _notifications(cut: int, verdict: "Verdict | None") -> list[dict[str, Any]]:
    notes = []
    if cut:
        text = f"{cut:,} findings are left out: the {MAX_RESULTS:,} gravest are kept"
        notes.append({"descriptor": {"id": "cut"}, "level": "warning", "message": {"text": text}})
    for result in verdict.results if verdict is not None else ():
        if result.outcome != "holds":
            level = "error" if result.fatal else "note"
            text = _message(f"{result.key}: {result.that}: {result.outcome}: {result.message}")
            notes.append({"descriptor": {"id": "expectation"}, "level": level, "message": {"text": text}})
    return notes


def _message(text: str) -> str:
    """SARIF reads links in brackets and placeholders in braces out of plain messages; both are escaped."""
    safe = printable(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return safe.replace("{", "{{").replace("}", "}}")


def _uri(file: str) -> str:
    return f"file://{quote(file)}" if file.startswith("/") else quote(file)
