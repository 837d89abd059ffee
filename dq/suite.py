"""A suite: the checks that run, how they are set up, and what is expected of a corpus."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Final

from dq.check import Check
from dq.checks import all_checks, select
from dq.errors import UsageError
from dq.expectation import BETWEEN, EACH, Expectation, read_expectations, read_severity, unknown
from dq.layers import is_built_in, merged, origin_of, read_layers
from dq.vocabulary import Severity

__all__ = ["BETWEEN", "EACH", "ChosenCheck", "Expectation", "Suite", "load_suite"]

_CHECK_KEYS: Final = {"select", "ignore"}


@dataclass(frozen=True, slots=True)
class ChosenCheck:
    """A check as a suite sets it up."""

    check: Check[Any]
    options: Any
    severity: Severity


@dataclass(frozen=True, slots=True)
class Suite:
    """Checks and expectations.

    Attributes:
        name: how it is called in reports.
        checks: the chosen checks in the order of their codes.
        expectations: in the order they were declared.
    """

    name: str
    checks: tuple[ChosenCheck, ...]
    expectations: tuple[Expectation, ...] = ()

    def applying(self) -> tuple[Expectation, ...]:
        """Returns the expectations that are judged: those of the package's own suites only where their check is chosen.

        An expectation that a user's file states is always judged, and cannot be where its check does not run.
        """
        run = {choice.check.code for choice in self.checks} | {choice.check.family.value for choice in self.checks}
        return tuple(e for e in self.expectations if not e.built_in or not e.subject or e.subject in run)

    def only(self, *, select_: Iterable[str] = (), ignore: Iterable[str] = ()) -> "Suite":
        """Returns the suite with other checks: those selected (from all installed ones), without those ignored."""
        picked = tuple(select_)
        chosen = {chosen.check.code: chosen for chosen in self.checks}
        codes = select(picked) if picked else set(chosen)
        codes -= select(tuple(ignore))
        checks = all_checks()
        return replace(self, checks=tuple(chosen.get(c) or _chosen(checks[c], {}) for c in sorted(codes)))


def load_suite(name: str | Path = "dq:news") -> Suite:
    """Returns a suite: a built-in one (`dq:news`, or just `news`) or a TOML file.

    Raises:
        UsageError: there is no such suite, or it holds something unknown; the nearest name is proposed.
    """
    layers = read_layers(name)
    said = merged(layers)
    declared = said.get("checks", {})
    checks = all_checks()
    by_name = {check.name: code for code, check in checks.items()}
    settings: dict[str, dict[str, Any]] = {}
    for key, value in declared.items():
        if key in _CHECK_KEYS:
            continue
        code = by_name.get(key, key.upper())
        if code not in checks:
            raise unknown(f"suite {name}: [checks] names an unknown check", key, [*by_name, *checks, *_CHECK_KEYS])
        settings[code] = value
    default = {code for code, check in checks.items() if check.default}
    codes = (select(declared["select"]) if "select" in declared else default) - select(declared.get("ignore", []))
    return Suite(
        layers[-1].data.get("name", Path(str(name)).stem),
        tuple(_chosen(checks[code], settings.get(code, {})) for code in sorted(codes)),
        tuple(
            replace(expectation, built_in=is_built_in(origin_of(layers, ("expectations", key))))
            for key, value in said.get("expectations", {}).items()
            for expectation in read_expectations(key, value)
        ),
    )


def _chosen(check: Check[Any], settings: Mapping[str, Any]) -> ChosenCheck:
    if not isinstance(settings, Mapping):
        raise UsageError(
            f"check {check.name}: {settings!r} is no table of options", help=f'such as: {check.name}.severity = "info"'
        )
    values = dict(settings)
    severity = read_severity(values.pop("severity", check.severity), check.name)
    if not values:
        return ChosenCheck(check, check.options, severity)
    options: Any = check.options
    known = [field.name for field in fields(options)] if options is not None else []
    for key, value in values.items():
        if key not in known:
            raise unknown(f"check {check.name}: unknown option", key, [*known, "severity"])
        values[key] = _like(getattr(options, key), value, f"{check.name}.{key}")
    return ChosenCheck(check, replace(options, **values), severity)


def _like(default: Any, value: Any, where: str) -> Any:
    """The value in the type of the option's default: TOML has lists for tuples and sets, and 1 for 1.0."""
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if isinstance(default, tuple | frozenset) and isinstance(value, list):
        return type(default)(value)
    if default is not None and type(value) is not type(default):
        raise UsageError(f"{where}: {value!r} is a {type(value).__name__}, not a {type(default).__name__}")
    return value
