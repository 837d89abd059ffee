"""From a check file to what it declares, each key looked at before it is believed."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from dq.errors import UsageError
from dq.expectation import unknown
from dq.house.keys import KEYS, REQUIRED, SCOPE
from dq.scope import Scope
from dq.toml_source import Source
from dq.vocabulary import CODE, CODE_PREFIXES, Confidence, Family, Field, FixSafety, Severity

_NAME: Final = re.compile(r"[a-z]+(-[a-z]+)*")
_MOST_TITLE: Final = 80


@dataclass(frozen=True, slots=True)
class Declaration:
    """A check file, read.

    Attributes:
        source: the file.
        scope: the records it looks at.
        fix: what replaces a finding, None where it offers no fix.
        fix_safety: of the fix.
        said: every key as the file says it.
    """

    source: Source
    scope: Scope
    fix: str | None
    fix_safety: FixSafety | None
    said: Mapping[str, Any]

    def get(self, key: str, default: Any = None) -> Any:
        """Returns what the file says under a key, or a default."""
        return self.said.get(key, default)

    @property
    def code(self) -> str:
        """The code."""
        return str(self.said["code"])

    @property
    def name(self) -> str:
        """The name."""
        return str(self.said["name"])

    @property
    def kind(self) -> str:
        """How it finds."""
        return str(self.said["kind"])

    @property
    def family(self) -> Family:
        """The family it is counted in."""
        return Family(self.said["family"])

    @property
    def severity(self) -> Severity:
        """Of its findings."""
        return Severity(self.get("severity", Severity.WARNING))

    @property
    def confidence(self) -> Confidence:
        """Of its findings."""
        return Confidence(self.get("confidence", Confidence.MEDIUM))

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields it reads."""
        return tuple(Field(name) for name in self.get("fields", [Field.TEXT]))

    @property
    def title(self) -> str:
        """The first line of its page."""
        return str(self.get("title", self.name.replace("-", " ").capitalize()))

    def wrong(self, key: str, what: str, *, help: str | None = None) -> UsageError:  # noqa: A002 - as in DqError
        """Returns the error that a key is wrong, with the file and the line."""
        return UsageError(f"{self.source.at(key)}: {what}", help=help)

    def unknown(self, key: str, word: str, known: Iterable[str]) -> UsageError:
        """Returns the error that a key names something unknown; it proposes the nearest name."""
        return unknown(f"{self.source.at(key)}: unknown {key}", word, known)


def declare(source: Source) -> Declaration:
    """Returns what a check file declares.

    Raises:
        UsageError: a key is unknown, missing, of another kind or type; the nearest name is proposed.
    """
    said = source.data
    for key, value in said.items():
        if key not in KEYS:
            raise unknown(f"{source.at(key)}: unknown key", key, KEYS)
        _typed(source, key, value)
    for key in REQUIRED:
        if key not in said:
            raise UsageError(f"{source.path.as_posix()}: `{key}` is missing", help=KEYS[key].help)
    _fits_its_kind(source)
    _identity(source)
    safety = said.get("fix_safety")
    if ("fix" in said) != (safety is not None):
        raise UsageError(
            f"{source.at('fix' if 'fix' in said else 'fix_safety')}: `fix` and `fix_safety` come together",
            help='fix_safety = "safe" where the fix cannot change what the text means, else "unsafe"',
        )
    return Declaration(source, _scope(source), said.get("fix"), FixSafety(safety) if safety else None, said)


def _typed(source: Source, key: str, value: Any) -> None:
    rule = KEYS[key]
    if not rule.takes(value):
        raise UsageError(f"{source.at(key)}: `{key}` cannot be {value!r}", help=rule.help)
    for one in value if isinstance(value, list) and rule.values else [value] if rule.values else []:
        if one not in rule.values:
            raise unknown(f"{source.at(key)}: unknown {key}", str(one), rule.values)


def _fits_its_kind(source: Source) -> None:
    kind = source.data["kind"]
    for key in source.data:
        if KEYS[key].kinds and kind not in KEYS[key].kinds:
            raise UsageError(
                f"{source.at(key)}: `{key}` is not for kind {kind!r}", help=f"it is for {' and '.join(KEYS[key].kinds)}"
            )


def _identity(source: Source) -> None:
    code, name = source.data["code"], source.data["name"]
    if not CODE.fullmatch(code):
        raise UsageError(f"{source.at('code')}: {code!r} is no code", help=KEYS["code"].help)
    if code[:3] in CODE_PREFIXES:
        raise UsageError(
            f"{source.at('code')}: {code[:3]} is the prefix of built-in checks of {CODE_PREFIXES[code[:3]]}",
            help="choose three capitals of your own; `family` says where it is counted",
        )
    if not _NAME.fullmatch(name):
        raise UsageError(f"{source.at('name')}: {name!r} is no name", help=KEYS["name"].help)
    if len(source.data.get("title", "")) > _MOST_TITLE:
        raise UsageError(f"{source.at('title')}: the title has more than {_MOST_TITLE} characters")


def _scope(source: Source) -> Scope:
    values: dict[str, tuple[str, ...]] = {}
    for key, value in source.data.get("scope", {}).items():
        if key not in SCOPE:
            raise unknown(f"{source.at('scope', key)}: unknown key in `scope`", key, SCOPE)
        names = [value] if isinstance(value, str) else value
        if not isinstance(names, list) or not names or not all(isinstance(name, str) for name in names):
            raise UsageError(f"{source.at('scope', key)}: `{key}` cannot be {value!r}", help="one or more names")
        values[key] = tuple(names)
    return Scope(**values)
