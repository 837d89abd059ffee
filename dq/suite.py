"""A suite: the checks that run, how they are set up, and what is expected of a corpus."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from dq.check import Check
from dq.checks import all_checks, select
from dq.errors import UsageError
from dq.expectation import BETWEEN, EACH, Expectation, read_expectations, read_severity, unknown
from dq.vocabulary import Severity

__all__ = ["BETWEEN", "EACH", "ChosenCheck", "Expectation", "Suite", "load_suite"]

BUILT_IN: Final = "dq:"
"""Suites named `dq:news` come with the package; any other name is a file."""

_KEYS: Final = {"name", "extends", "checks", "expectations"}
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
    merged = _read(str(name))
    declared = merged.get("checks", {})
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
        merged.get("name", Path(str(name)).stem),
        tuple(_chosen(checks[code], settings.get(code, {})) for code in sorted(codes)),
        tuple(e for key, value in merged.get("expectations", {}).items() for e in read_expectations(key, value)),
    )


def _read(name: str) -> dict[str, Any]:
    """One suite file, laid over the one it extends: tables are merged key by key, other values replaced."""
    stem = name.removeprefix(BUILT_IN)
    built_in = files("dq").joinpath("suites", f"{stem}.toml")
    try:
        if (name.startswith(BUILT_IN) or "." not in name) and built_in.is_file():
            data = tomllib.loads(built_in.read_text(encoding="utf-8"))
            base = None
        else:
            path = Path(name)
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            base = data.get("extends")
            if base and not base.startswith(BUILT_IN):
                base = str(path.parent / base)
    except OSError as error:
        raise UsageError(f"no suite at {name}: {error.strerror}", help="a suite is a TOML file, or dq:news") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{name}: not valid TOML: {error}") from error
    for key in data:
        if key not in _KEYS:
            raise unknown(f"suite {name}: unknown key", key, _KEYS)
    return _merged(_read(base), data) if base else data


def _merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    result = dict(base)
    for key, value in over.items():
        old = result.get(key)
        result[key] = _merged(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return result


def _chosen(check: Check[Any], settings: Mapping[str, Any]) -> ChosenCheck:
    values = dict(settings)
    severity = read_severity(values.pop("severity", check.severity), check.name)
    if not values:
        return ChosenCheck(check, check.options, severity)
    options: Any = check.options
    known = [field.name for field in fields(options)] if options is not None else []
    for key in values:
        if key not in known:
            raise unknown(f"check {check.name}: unknown option", key, [*known, "severity"])
    return ChosenCheck(check, replace(options, **values), severity)
