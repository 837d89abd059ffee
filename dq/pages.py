"""The page of a check, as Markdown: what `dq explain` prints and the documentation shows."""

from collections.abc import Iterator
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Final

from dq.checks import docs_of
from dq.lexicons.accuracy import Measurement, of_check, of_family
from dq.output.escape import printable
from dq.testing import Case, read_cases

if TYPE_CHECKING:
    from dq.check import Check

SIGNS: Final = {
    "finding": "Found",
    "clean": "Not found",
    "known-miss": "Missed",
    "known-false-alarm": "Found by mistake",
}
"""How an example is told, by what its case expects."""


def title_of(check: "Check[Any]") -> str:
    """Returns the first line of a check's page: what it is about, in a few words."""
    return docs_of(check).partition("\n")[0]


def page_of(check: "Check[Any]") -> Iterator[str]:
    """Yields the lines of a check's page, all but its heading."""
    runs = "on" if check.default else "off"
    facts = f"{check.family}, {check.severity}, confidence {check.confidence}, fix: {check.fix or 'none'}"
    yield f"{facts}; {runs} by default, since {check.since}"
    yield ""
    yield "\n".join(map(printable, docs_of(check).split("\n")))
    yield from _options(check)
    yield from _examples([case for case in read_cases(check) if case.doc])
    yield from _measured(check)
    yield from _use(check)


def _options(check: "Check[Any]") -> Iterator[str]:
    if check.options is None:
        return
    yield from ("", "## Options and their defaults")
    for option in fields(check.options):
        unit = f" {option.metadata['unit']}" if option.metadata.get("unit") else ""
        yield from ("", f"`{option.name} = {getattr(check.options, option.name)}`{unit}: {option.metadata['help']}")


def _examples(cases: list[Case]) -> Iterator[str]:
    """The examples are tested cases; what cannot be seen is shown as U+XXXX."""
    if cases:
        yield from ("", "## Examples")
    for case in cases:
        yield from ("", f"{SIGNS[case.expect]}: {printable(case.label)}", "")
        for record in case.records:
            for name in ("title", "text"):
                for line in str(record[name]).split("\n") if record.get(name) else []:
                    yield f"    | {printable(line)}"
        if case.spans:
            yield f"    finds: {', '.join(f'“{printable(span)}”' for span in case.spans)}"
        if case.fixed is not None:
            yield f"    fixed: {printable(case.fixed)}"


def _measured(check: "Check[Any]") -> Iterator[str]:
    """What was measured of the check, and of its family on labelled real news."""
    of_this, of_all = of_check(check.code), () if check.counted_as else of_family(check.family)
    if of_this or of_all:
        yield from ("", "## Measured")
    for one in of_this:
        yield from _figures(check.code, one)
    for one in of_all:
        yield from _figures(check.family, one)


def _figures(subject: str, measured: Measurement) -> Iterator[str]:
    figures = measured.figures
    missed = "unknown" if figures.missed is None else f"{figures.missed:,}"
    counted = f"{figures.right:,} {measured.counts} right, {figures.false:,} false, {missed} missed"
    yield from ("", f"{subject}: precision {_rate(figures.precision)}, recall {_rate(figures.recall)}: {counted}.")
    yield f"On {measured.data} ({measured.date}). {measured.note}."


def _rate(share: float | None) -> str:
    return "not known" if share is None else f"{share:.3f}"


def _use(check: "Check[Any]") -> Iterator[str]:
    yield from (
        "",
        "## Use",
        "",
        "In a suite, to set it up and to hold a limit:",
        "",
        f"    [checks.{check.name}]",
        '    severity = "info"',
        "",
        "    [expectations]",
        f'    {check.name} = "{check.name}.share <= 0.01"',
        "",
        "To accept what there is, and to leave it out:",
        "",
        f'    dq baseline add {check.code} --reason "..."',
        f"    dq gate corpus --ignore {check.code}",
    )
