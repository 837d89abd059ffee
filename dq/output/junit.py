"""JUnit XML: one test case an expectation, so that CI systems show the gate as they show tests."""

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Final, TextIO

from dq.output.escape import xml
from dq.output.limits import folded, fresh
from dq.output.place import Places

if TYPE_CHECKING:
    from dq.runs import Audit
    from dq.verdict import ExpectationResult, Verdict

EXAMPLES: Final = 20
"""How many findings an expectation that fails shows."""


def write(audit: "Audit", verdict: "Verdict | None", stream: TextIO) -> None:
    """Writes the verdict: what fails is a failure, what could not run an error, a failing `info` is only noted."""
    if verdict is None:
        raise ValueError("junit needs a verdict")
    results = verdict.results
    failures = sum(result.fatal and result.outcome == "fails" for result in results)
    errors = sum(result.outcome == "could-not-run" for result in results)
    counts = {"tests": str(len(results)), "failures": str(failures), "errors": str(errors), "skipped": "0"}
    suites = ET.Element("testsuites", {"name": "dq gate", **counts})
    suite = ET.SubElement(suites, "testsuite", {"name": xml(str(audit.about.get("suite", "dq"))), **counts})
    for result in results:
        _case(suite, result, audit)
    ET.indent(suites)
    stream.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    stream.write(ET.tostring(suites, encoding="unicode") + "\n")


def _case(suite: ET.Element, result: "ExpectationResult", audit: "Audit") -> None:
    case = ET.SubElement(suite, "testcase", {"classname": f"dq.{xml(result.source)}", "name": xml(result.key)})
    told = {"that": result.that, "severity": result.severity.value, "outcome": result.outcome}
    properties = ET.SubElement(case, "properties")
    for name, value in {**told, "observed": result.observed, "min": result.min_value, "max": result.max_value}.items():
        if value is not None:
            ET.SubElement(properties, "property", {"name": name, "value": xml(str(value))})
    said = xml(f"{result.that}: {result.message}")
    if result.outcome == "could-not-run":
        ET.SubElement(case, "error", {"message": said, "type": result.outcome}).text = said
    elif result.fatal:
        failure = ET.SubElement(case, "failure", {"message": said, "type": result.severity.value})
        failure.text = "\n".join([said, *_examples(result, audit)])
    elif result.outcome == "fails":
        ET.SubElement(case, "system-out").text = said


def _examples(result: "ExpectationResult", audit: "Audit") -> list[str]:
    """The first findings an expectation is about, by the check or family its column names."""
    subject = result.column.partition("_")[2]
    new = fresh(audit.kept("findings"))
    mine = new.filter((new["code"] == subject) | (new["family"] == subject))
    rows = folded(mine, None).rows
    places = Places(audit)
    lines = []
    for row in rows.head(EXAMPLES).iter_rows(named=True):
        file, line, _ = places.of(row)
        lines.append(xml(f"{file}:{line}: {row['code']} {row['message']} id={row['record_id']}"))
    more = rows.height - EXAMPLES
    return [*lines, *([f"and {more:,} more"] if more > 0 else [])]
