"""A suite: the checks that run, how they are set up, and what is expected of a corpus."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from difflib import get_close_matches
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from dq.check import Check
from dq.checks import all_checks, select
from dq.errors import UsageError
from dq.vocabulary import Severity

BUILT_IN: Final = "dq:"
"""Suites named `dq:news` come with the package; any other name is a file."""

_KEYS: Final = {"name", "extends", "checks", "expectations"}
_CHECK_KEYS: Final = {"select", "ignore"}
_EXPECTATION_KEYS: Final = {"that", "type", "column", "severity", "source", "min_records", "min_value", "max_value"}


@dataclass(frozen=True, slots=True)
class ChosenCheck:
    """A check as a suite sets it up."""

    check: Check[Any]
    options: Any
    severity: Severity


@dataclass(frozen=True, slots=True)
class Expectation:
    """One statement about the metrics frame.

    Attributes:
        key: its name in the suite, by which a suite that extends this one overrides it.
        column: of the metrics frame.
        source: `*` for the corpus as a whole, `each` for every source, or the name of one.
        min_value: the least allowed, None for no limit.
        max_value: the most allowed.
        severity: how much it matters; only `info` does not fail the gate.
        min_records: sources with fewer records are left out (for `each`).
        that: the sentence it was written as.
    """

    key: str
    column: str
    source: str = "*"
    min_value: float | None = None
    max_value: float | None = None
    severity: Severity = Severity.CRITICAL
    min_records: int = 1
    that: str = ""


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
            raise _unknown(f"suite {name}: [checks] names an unknown check", key, [*by_name, *checks, *_CHECK_KEYS])
        settings[code] = value
    default = {code for code, check in checks.items() if check.default}
    codes = (select(declared["select"]) if "select" in declared else default) - select(declared.get("ignore", []))
    return Suite(
        merged.get("name", Path(str(name)).stem),
        tuple(_chosen(checks[code], settings.get(code, {})) for code in sorted(codes)),
        tuple(_expectation(key, value, by_name) for key, value in merged.get("expectations", {}).items()),
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
            raise _unknown(f"suite {name}: unknown key", key, _KEYS)
    return _merged(_read(base), data) if base else data


def _merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    result = dict(base)
    for key, value in over.items():
        old = result.get(key)
        result[key] = _merged(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return result


def _chosen(check: Check[Any], settings: Mapping[str, Any]) -> ChosenCheck:
    values = dict(settings)
    severity = _severity(values.pop("severity", check.severity), check.name)
    if not values:
        return ChosenCheck(check, check.options, severity)
    options: Any = check.options
    known = [field.name for field in fields(options)] if options is not None else []
    for key in values:
        if key not in known:
            raise _unknown(f"check {check.name}: unknown option", key, [*known, "severity"])
    return ChosenCheck(check, replace(options, **values), severity)


def _severity(value: str, where: str) -> Severity:
    try:
        return Severity(value)
    except ValueError:
        raise _unknown(f"{where}: unknown severity", value, list(Severity)) from None


def _expectation(key: str, value: Mapping[str, Any] | str, by_name: Mapping[str, str]) -> Expectation:
    declared: dict[str, Any] = {"that": value} if isinstance(value, str) else dict(value)
    for name in declared:
        if name not in _EXPECTATION_KEYS:
            raise _unknown(f"expectation {key}: unknown key", name, _EXPECTATION_KEYS)
    limits: dict[str, float | None] = {}
    if "that" in declared:
        column, limits = parse_statement(declared["that"], by_name)
    elif declared.get("type") == "expect_column_values_to_be_between" and "column" in declared:
        column = declared["column"]
        limits = {"min_value": declared.get("min_value"), "max_value": declared.get("max_value")}
    else:
        raise UsageError(
            f"expectation {key}: neither `that` nor a known `type` with its `column`",
            help='such as: that = "near-duplicate.share <= 0.02"',
        )
    return Expectation(
        key,
        column,
        source=declared.get("source", "*"),
        severity=_severity(declared.get("severity", Severity.CRITICAL), f"expectation {key}"),
        min_records=declared.get("min_records", 1),
        that=declared.get("that", ""),
        **limits,
    )


def parse_statement(that: str, by_name: Mapping[str, str]) -> tuple[str, dict[str, float | None]]:
    """Returns the metrics column and limits of a short form, such as `missing-dateline.share <= 0.05`.

    The left side is `records`, or a check's name or code or a family, a dot, and share, records, findings or new.
    """
    parts = that.split()
    if len(parts) != 3 or parts[1] not in {"<=", ">=", "=", "=="}:  # noqa: PLR2004 - left, sign, right
        raise UsageError(f"cannot read the expectation {that!r}", help="such as: near-duplicate.share <= 0.02")
    left, sign, right = parts
    try:
        limit = float(right)
    except ValueError:
        raise UsageError(f"{right!r} in {that!r} is not a number") from None
    limits: dict[str, float | None] = {
        "min_value": None if sign == "<=" else limit,
        "max_value": None if sign == ">=" else limit,
    }
    if left == "records":
        return "records", limits
    subject, _, figure = left.rpartition(".")
    if figure not in {"share", "records", "findings", "new"}:
        raise _unknown(f"expectation {that!r}: unknown figure", figure, ["share", "records", "findings", "new"])
    families = {check.family.value for check in all_checks().values()}
    code = subject if subject in families else by_name.get(subject, subject.upper())
    if code not in families and code not in all_checks():
        raise _unknown(f"expectation {that!r}: no such check or family", subject, [*by_name, *families])
    return f"{figure}_{code}", limits


def _unknown(what: str, word: str, known: Iterable[str]) -> UsageError:
    near = get_close_matches(word, list(known), 1)
    return UsageError(f"{what} {word!r}", help=f"did you mean {near[0]!r}?" if near else f"known: {', '.join(known)}")
