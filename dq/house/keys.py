"""The keys a check file may have: what each is, for which kinds, and how it is said to people and to editors."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from dq.vocabulary import Confidence, Family, Field, FixSafety, Severity

KINDS: Final = ("phrase", "pattern", "line", "expression", "metric")
"""The kinds of house checks."""

MATCHES: Final = ("inside", "prefix", "exact")
"""Where a phrase is looked for: anywhere, where a line begins, or as a whole line."""

OVER: Final = ("records", "lines")
"""What an expression is judged of."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key.

    Attributes:
        type: in the words of JSON Schema; `strings` for an array of strings, `any` for a scalar.
        help: what it says.
        kinds: the kinds it belongs to; none for all.
        values: the allowed ones, where they are few.
    """

    type: str
    help: str
    kinds: tuple[str, ...] = ()
    values: tuple[str, ...] = ()

    @property
    def schema(self) -> dict[str, Any]:
        """What an editor needs to know of it."""
        shapes: dict[str, dict[str, Any]] = {
            "strings": {"type": "array", "items": {"type": "string"}, "minItems": 1},
            "scalar": {"type": ["string", "number", "boolean"]},
        }
        shape = shapes.get(self.type, {"type": self.type})
        return {"description": self.help, **shape, **({"enum": list(self.values)} if self.values else {})}

    def takes(self, value: Any) -> bool:
        """Returns whether a value has its type."""
        if self.type == "strings":
            return isinstance(value, list) and bool(value) and all(isinstance(item, str) for item in value)
        if isinstance(value, bool):
            return self.type in {"boolean", "scalar"}
        return isinstance(value, _TYPES[self.type])


_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "scalar": (str, int, float),
    "object": (dict,),
    "array": (list,),
}

_FOUND_BY_WORDS: Final = ("phrase", "line")
_FOUND_BY_PATTERN: Final = ("pattern", "line")

KEYS: Final[Mapping[str, Key]] = {
    "code": Key("string", "Three capitals of your own and three digits, such as TDG101; for life"),
    "name": Key("string", "The defect as it reads in “allow ___”, in kebab case: weather-box"),
    "family": Key("string", "The family it is counted in", values=tuple(Family)),
    "kind": Key("string", "How it finds", values=KINDS),
    "message": Key("string", "One fact, no full stop; {found}, {value}, {source} and other columns are filled in"),
    "title": Key("string", "The first line of its page; without it, made of the name"),
    "why": Key("string", "Why it matters, for its page"),
    "limits": Key("string", "Its known limits, for its page"),
    "severity": Key("string", "Without it, warning", values=tuple(Severity)),
    "confidence": Key("string", "Without it, medium", values=tuple(Confidence)),
    "default": Key("boolean", "Whether it runs unless a suite selects it; without it, true"),
    "scope": Key("object", "The records it looks at: source, language, section, each a list"),
    "fields": Key("strings", "The fields it reads: text (the default), title, or both", values=tuple(Field)),
    "fix": Key(
        "string", "What replaces the finding; empty removes it. In a pattern $1 is its first group, $$ a dollar"
    ),
    "fix_safety": Key("string", "Needed with `fix`: can it change what the text means?", values=tuple(FixSafety)),
    "phrases": Key("strings", "The phrases that are looked for", _FOUND_BY_WORDS),
    "match": Key(
        "string",
        "inside (the default): anywhere; prefix: a line begins so; exact: a whole line",
        _FOUND_BY_WORDS,
        MATCHES,
    ),
    "ignore_case": Key("boolean", "Whether capitals are the same as small letters; without it, false", _FOUND_BY_WORDS),
    "whole_words": Key("boolean", "Whether phrases begin and end with words; without it, true", _FOUND_BY_WORDS),
    "pattern": Key(
        "string", "A regular expression in Polars' dialect: no look-around, no back-references", _FOUND_BY_PATTERN
    ),
    "first": Key("integer", "Only among so many lines at the beginning that are not empty", ("line",)),
    "last": Key("integer", "Only among so many lines at the end that are not empty", ("line",)),
    "most_words": Key("integer", "Only lines of at most so many words", ("line",)),
    "where": Key("string", "A Polars SQL expression that is true of what is wrong", ("expression",)),
    "over": Key("string", "What it is judged of: records (the default) or lines", ("expression",), OVER),
    "column": Key("string", "A measured column of the articles", ("metric",)),
    "at_least": Key("number", "Less is a finding", ("metric",)),
    "at_most": Key("number", "More is a finding", ("metric",)),
    "equals": Key("scalar", "Anything else is a finding", ("metric",)),
    "case": Key("array", "Its cases, which `dq checks test` proves"),
}
"""Every key of a check file, in the order a person would write them."""

REQUIRED: Final = ("code", "name", "family", "kind", "message")
"""The keys no check file is without."""

SCOPE: Final = ("source", "language", "section")
"""The keys of `[scope]`."""
