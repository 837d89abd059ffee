"""A suite written out: for people, with the origin of every value, and for Great Expectations."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any, Final

from dq.expectation import EACH, Expectation
from dq.layers import Layer, origin_of
from dq.metrics import ALL_SOURCES
from dq.suite import ChosenCheck, Suite

DEFAULT: Final = "default"
"""The origin of a value no file says."""


def lines(suite: Suite, layers: Sequence[Layer]) -> Iterator[str]:
    """Yields the suite's checks with their options and its expectations, each with the file it was said in."""
    yield f"suite {suite.name}, made of {', '.join(layer.origin for layer in layers)}"
    yield ""
    yield f"checks: {len(suite.codes)}"
    for choice in suite.checks:
        within = "" if choice.within.is_everywhere else f", where {choice.within}"
        yield f"  {choice.check.code}  {choice.check.name}{within}"
        for option, value in _settings(choice):
            yield f"    {option} = {value}  ({_origin(choice, option, layers)})"
    yield ""
    yield f"expectations: {len(suite.expectations)}"
    for expectation in suite.expectations:
        key = expectation.key.partition("[")[0]
        origin = origin_of(layers, ("expectations", key)) or DEFAULT
        left_out = "" if expectation in suite.applying() else ", left out: its check is not selected"
        yield f"  {expectation.key}: {in_words(expectation)}  ({origin}{left_out})"


def in_words(expectation: Expectation) -> str:
    """Returns an expectation in one line, the way it is run."""
    arguments = ", ".join(f"{name}={value!r}" for name, value in expectation.in_full().items())
    scope = {ALL_SOURCES: "the corpus", EACH: "each source"}.get(expectation.source, f"source {expectation.source!r}")
    if expectation.min_records > 1:
        scope += f" of at least {expectation.min_records:,} records"
    if expectation.besides:
        scope += f" but {', '.join(map(repr, expectation.besides))}"
    return f"{expectation.that or f'{expectation.type}({arguments})'} for {scope}, {expectation.severity}"


def exported(suite: Suite) -> dict[str, Any]:
    """Returns the expectations as a Great Expectations suite over the whole metrics frame.

    Sources become row conditions. Its own run passes what it does not look at (an empty frame, a null), where `dq gate`
    does not.
    """
    return {
        "name": suite.name,
        "id": None,
        "expectations": [
            {
                "type": expectation.type,
                "kwargs": {**expectation.in_full(), "row_condition": _rows(expectation), "condition_parser": "pandas"},
                "meta": {"key": expectation.key, "that": expectation.that},
                "severity": expectation.severity.value,
            }
            for expectation in suite.applying()
        ],
        "meta": {},
        "notes": None,
    }


def _rows(expectation: Expectation) -> str:
    """The rows an expectation is about, as pandas' query language says it."""
    if expectation.source != EACH:
        return f"source == {expectation.source!r}"
    enough = f"source != {ALL_SOURCES!r} and records >= {expectation.min_records}"
    return f"{enough} and source not in {list(expectation.besides)!r}" if expectation.besides else enough


def _settings(choice: ChosenCheck) -> Iterator[tuple[str, Any]]:
    yield "severity", choice.severity.value
    if choice.options is not None:
        for field in fields(choice.options):
            yield field.name, getattr(choice.options, field.name)


def _origin(choice: ChosenCheck, option: str, layers: Sequence[Layer]) -> str:
    spelt = (choice.check.name, choice.check.code, choice.check.code.lower())
    return next((o for name in spelt if (o := origin_of(layers, ("checks", name, option)))), DEFAULT)
