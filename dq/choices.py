"""How a suite sets up a check: its options and severity, and where those differ by source, language or section."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from functools import partial
from typing import Any, Final

import polars as pl

from dq.check import Check
from dq.errors import UsageError
from dq.expectation import read_severity, unknown
from dq.scope import EVERYWHERE, Scope
from dq.vocabulary import Severity

SCOPE: Final = tuple(field.name for field in fields(Scope))
"""The keys that say which records something is about."""

At = Callable[..., str]
"""From the way to a key under the check's own table to its file and line."""


@dataclass(frozen=True, slots=True)
class ChosenCheck:
    """A check as a suite sets it up.

    Attributes:
        check: the check.
        options: its options.
        severity: of its findings.
        within: the records this setting is for, beside the check's own scope.
        besides: of those, the records other settings of the suite are for.
    """

    check: Check[Any]
    options: Any
    severity: Severity
    within: Scope = EVERYWHERE
    besides: tuple[Scope, ...] = ()

    def applies(self) -> pl.Expr | None:
        """Returns whether a record is looked at; None where all of them are."""
        parts = [scope.expression() for scope in (self.check.scope, self.within) if not scope.is_everywhere]
        parts += [~scope.expression() for scope in self.besides]
        return pl.all_horizontal(parts) if parts else None


def choices(check: Check[Any], settings: Any, at: At) -> Iterator[ChosenCheck]:
    """Yields a check as a suite sets it up: once for each of its `where` tables that runs it, and once for all else.

    Args:
        check: the check.
        settings: what the suite says under its name.
        at: where it says so, for messages.

    Raises:
        UsageError: an option is unknown or of another type; the nearest name is proposed.
    """
    if not isinstance(settings, Mapping):
        raise UsageError(
            f"{at()}: check {check.name}: {settings!r} is no table of options",
            help=f'such as: {check.name}.severity = "info"',
        )
    base = {key: value for key, value in settings.items() if key != "where"}
    wheres = settings.get("where", [])
    if not isinstance(wheres, list) or not all(isinstance(where, Mapping) for where in wheres):
        raise UsageError(f"{at('where')}: check {check.name}: `where` is a list of tables", help=_EXAMPLE)
    scoped = [_scoped(check, where, at) for where in wheres]
    scopes = tuple(scope for scope, _ in scoped)
    for_all = list(_choice(check, base, EVERYWHERE, scopes, at))
    for number, (scope, over) in enumerate(scoped):
        yield from _choice(check, {**base, **over}, scope, scopes[:number], partial(at, "where"))
    yield from for_all


_EXAMPLE: Final = 'such as: [[checks.short-text.where]] with source = ["Ticker"] and run = false'


def _scoped(check: Check[Any], where: Mapping[str, Any], at: At) -> tuple[Scope, dict[str, Any]]:
    """The records a `where` table is about, and what it lays over the check's own settings."""
    values: dict[str, tuple[str, ...]] = {}
    for key in SCOPE:
        if key in where:
            names = [where[key]] if isinstance(where[key], str) else where[key]
            if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
                raise UsageError(f"{at('where', key)}: `{key}` cannot be {where[key]!r}", help="one or more names")
            values[key] = tuple(names)
    if not any(values.values()):
        raise UsageError(f"{at('where')}: check {check.name}: `where` needs source, language or section", help=_EXAMPLE)
    over = {key: value for key, value in where.items() if key not in SCOPE}
    tuned = [key for key in over if key not in {"run", "severity"}]
    if check.tunes and tuned:
        raise UsageError(
            f"{at('where', tuned[0])}: {check.name}.{tuned[0]} is about the corpus as a whole, not about some records"
        )
    return Scope(**values), over


def _choice(
    check: Check[Any], settings: Mapping[str, Any], within: Scope, besides: tuple[Scope, ...], at: At
) -> Iterator[ChosenCheck]:
    values = dict(settings)
    run = values.pop("run", True)
    if not isinstance(run, bool):
        raise UsageError(f"{at('run')}: check {check.name}: `run` is true or false, not {run!r}")
    severity = read_severity(values.pop("severity", check.severity), f"{at('severity')}: check {check.name}")
    options: Any = check.options
    known = [field.name for field in fields(options)] if options is not None else []
    for key, value in values.items():
        if key not in known:
            raise unknown(
                f"{at(key)}: check {check.name}: unknown option", key, [*known, "severity", "run", "where", *SCOPE]
            )
        values[key] = _like(getattr(options, key), value, f"{at(key)}: {check.name}.{key}")
    if run:
        chosen = replace(options, **values) if values else options
        yield ChosenCheck(check, chosen, severity, within, besides)


def _like(default: Any, value: Any, where: str) -> Any:
    """The value in the type of the option's default: TOML has lists for tuples and sets, and 1 for 1.0."""
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if isinstance(default, tuple | frozenset) and isinstance(value, list):
        return type(default)(value)
    if default is not None and type(value) is not type(default):
        raise UsageError(f"{where}: {value!r} is a {type(value).__name__}, not a {type(default).__name__}")
    return value
