"""An expectation: one statement about the metrics frame, in the short form or in Great Expectations' own words.

missing-datelines = "missing-dateline.share <= 0.05"

[expectations.sidebars]
that = "sidebar-teaser.share <= 0.02"
source = "each"
min_records = 50
except = { "Example Wire" = "<= 0.2", "Sports Ticker" = "any" }

[expectations.spread]
type = "expect_column_mean_to_be_between"
column = "share_encoding"
source = "each"
max_value = 0.01
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from types import UnionType
from typing import Any, Final

from dq.check import Check
from dq.checks import all_checks
from dq.errors import UsageError
from dq.vocabulary import Family, Severity

EACH: Final = "each"
"""The source of an expectation that every source must keep by itself."""

BETWEEN: Final = "expect_column_values_to_be_between"
"""What every short form expands to."""

TYPES: Final = (
    BETWEEN,
    "expect_column_max_to_be_between",
    "expect_column_mean_to_be_between",
    "expect_column_median_to_be_between",
    "expect_column_min_to_be_between",
    "expect_column_pair_values_a_to_be_greater_than_b",
    "expect_column_pair_values_to_be_equal",
    "expect_column_quantile_values_to_be_between",
    "expect_column_stdev_to_be_between",
    "expect_column_sum_to_be_between",
    "expect_column_to_exist",
    "expect_column_value_z_scores_to_be_less_than",
    "expect_column_values_to_be_in_set",
    "expect_column_values_to_be_unique",
    "expect_column_values_to_match_regex",
    "expect_column_values_to_not_be_in_set",
    "expect_column_values_to_not_be_null",
    "expect_multicolumn_sum_to_equal",
    "expect_table_columns_to_match_set",
    "expect_table_row_count_to_be_between",
    "expect_table_row_count_to_equal",
)
"""The types of Great Expectations' own that say something about a frame of figures."""

FIGURES: Final = ("share", "records", "findings", "new")
"""What the metrics frame holds of each check and family."""

SIGNS: Final = ("<=", ">=", "=", "==")


KINDS: Final[Mapping[str, type | UnionType]] = {
    "that": str,
    "type": str,
    "column": str,
    "severity": str,
    "source": str,
    "min_records": int,
    "min_value": int | float,
    "max_value": int | float,
    "except": Mapping,
}
"""What an expectation may say beside the arguments of its type, and what each must be."""

_EXAMPLE: Final = "such as: near-duplicate.share <= 0.02"


@dataclass(frozen=True, slots=True)
class Expectation:
    """One statement about the metrics frame.

    Attributes:
        key: its name in the suite, by which a suite that extends this one overrides it.
        column: of the metrics frame; empty for a type that is about the whole frame.
        source: `*` for the corpus as a whole, `each` for every source, or the name of one.
        min_value: the least allowed, None for no limit.
        max_value: the most allowed.
        severity: how much it matters; only `info` does not fail the gate.
        min_records: sources with fewer records are left out (of `each`).
        that: the sentence it was written as.
        type: Great Expectations' name of what is expected.
        arguments: further arguments of that type, such as `mostly`.
        besides: sources `each` leaves out, because they have limits of their own or none.
        built_in: whether a suite of the package says it; such a one is left out where its check is not selected.
    """

    key: str
    column: str
    source: str = "*"
    min_value: float | None = None
    max_value: float | None = None
    severity: Severity = Severity.CRITICAL
    min_records: int = 1
    that: str = ""
    type: str = BETWEEN
    arguments: Mapping[str, Any] = field(default_factory=dict)
    besides: tuple[str, ...] = ()
    built_in: bool = False

    @property
    def subject(self) -> str:
        """The code or family its column is about; empty where it is about the records."""
        return self.column.partition("_")[2]

    def in_full(self) -> dict[str, Any]:
        """Returns every argument of its type; what Great Expectations would assume is said as well."""
        column = {"column": self.column} if self.column else {}
        limits = {"min_value": self.min_value, "max_value": self.max_value}
        if self.type == BETWEEN:
            return {**column, **limits, "mostly": 1.0, "strict_min": False, "strict_max": False, **self.arguments}
        return {**column, **{name: limit for name, limit in limits.items() if limit is not None}, **self.arguments}


def read_expectations(
    key: str,
    value: Mapping[str, Any] | str | bool,  # noqa: FBT001 - TOML's
    checks: Mapping[str, Check[Any]] | None = None,
) -> Iterator[Expectation]:
    """Yields what a suite's entry expects: one expectation, and one more for each source with limits of its own.

    Args:
        key: its name in the suite.
        value: a short form, a table, or false, with which a suite drops what the one it extends expects.
        checks: those that can be named, by code; without it, the installed ones.

    Raises:
        UsageError: it cannot be read, or holds something unknown; the nearest name is proposed.
    """
    if value is False:
        return
    if not isinstance(value, str | Mapping):
        raise UsageError(f"expectation {key}: {value!r} is no expectation", help=_EXAMPLE)
    declared: dict[str, Any] = {"that": value} if isinstance(value, str) else dict(value)
    for name, kind in KINDS.items():
        if name in declared and (not isinstance(declared[name], kind) or isinstance(declared[name], bool)):
            raise UsageError(f"expectation {key}: `{name}` cannot be {declared[name]!r}", help=_EXAMPLE)
    exceptions = declared.pop("except", {})
    expectation = _read(key, declared, all_checks() if checks is None else checks)
    if exceptions and (expectation.source != EACH or expectation.type != BETWEEN):
        raise UsageError(f'expectation {key}: `except` needs source = "each" and limits', help=_EXAMPLE)
    yield replace(expectation, besides=tuple(sorted(exceptions)))
    for source, limit in exceptions.items():
        if limit != "any":
            sign, number = _words(limit, 2)
            low, high = _limits(sign, number, limit)
            yield replace(
                expectation,
                key=f"{key}[{source}]",
                source=source,
                min_value=low,
                max_value=high,
                min_records=1,
                that=f"{expectation.that.partition(' ')[0]} {limit}" if expectation.that else "",
            )


def parse_statement(
    that: str, checks: Mapping[str, Check[Any]] | None = None
) -> tuple[str, float | None, float | None]:
    """Returns the metrics column of a short form such as `missing-dateline.share <= 0.05`, its least and its most.

    The left side is `records`, or a check's name or code or a family, a dot, and share, records, findings or new.

    Raises:
        UsageError: it cannot be read, or names something unknown.
    """
    left, sign, number = _words(that, 3)
    low, high = _limits(sign, number, that)
    if left == "records":
        return "records", low, high
    subject, _, figure = left.rpartition(".")
    if figure not in FIGURES:
        raise unknown(f"expectation {that!r}: unknown figure", figure, FIGURES)
    checks = all_checks() if checks is None else checks
    names = {check.name: code for code, check in checks.items()}
    code = names.get(subject, subject.upper())
    if subject in set(Family):
        code = subject
    elif code not in checks:
        raise unknown(f"expectation {that!r}: no such check or family", subject, [*names, *Family])
    return f"{figure}_{code}", low, high


def unknown(what: str, word: str, known: Iterable[str]) -> UsageError:
    """Returns the error for a word that nothing is called; it proposes the nearest one."""
    words = [str(one) for one in known]
    near = get_close_matches(word, words, 1)
    return UsageError(f"{what} {word!r}", help=f"did you mean {near[0]!r}?" if near else f"known: {', '.join(words)}")


def _read(key: str, declared: Mapping[str, Any], checks: Mapping[str, Check[Any]]) -> Expectation:
    kind = declared.get("type", BETWEEN)
    if kind not in TYPES:
        raise unknown(f"expectation {key}: unknown type", kind, TYPES)
    arguments = {name: value for name, value in declared.items() if name not in KINDS}
    if "type" not in declared:
        if "that" not in declared:
            raise UsageError(f"expectation {key}: neither `that` nor `type`", help=_EXAMPLE)
        for name in arguments:
            if name != "mostly":
                raise unknown(f"expectation {key}: unknown key", name, [*KINDS, "mostly"])
    if "that" in declared:
        for name in ("type", "column", "min_value", "max_value"):
            if name in declared:
                raise UsageError(f"expectation {key}: `that` says it all, `{name}` beside it would say it twice")
        column, low, high = parse_statement(declared["that"], checks)
    else:
        column, low, high = declared.get("column", ""), declared.get("min_value"), declared.get("max_value")
        if kind == BETWEEN and not column:
            raise UsageError(f"expectation {key}: {kind} needs a `column` of the metrics frame", help=_EXAMPLE)
    return Expectation(
        key,
        column,
        source=declared.get("source", "*"),
        min_value=low,
        max_value=high,
        severity=read_severity(declared.get("severity", Severity.CRITICAL), f"expectation {key}"),
        min_records=declared.get("min_records", 1),
        that=declared.get("that", ""),
        type=kind,
        arguments=arguments,
    )


def read_severity(value: str, where: str) -> Severity:
    """Returns a severity by its name.

    Raises:
        UsageError: there is no such severity.
    """
    try:
        return Severity(value)
    except ValueError:
        raise unknown(f"{where}: unknown severity", value, list(Severity)) from None


def _words(that: str, count: int) -> list[str]:
    words = that.split()
    if len(words) != count:
        raise UsageError(f"cannot read the expectation {that!r}", help=_EXAMPLE)
    return words


def _limits(sign: str, number: str, that: str) -> tuple[float | None, float | None]:
    if sign not in SIGNS:
        raise UsageError(f"cannot read the expectation {that!r}", help=_EXAMPLE)
    try:
        limit = float(number)
    except ValueError:
        raise UsageError(f"{number!r} in {that!r} is not a number") from None
    return (None if sign == "<=" else limit), (None if sign == ">=" else limit)
