"""The JSON Schema of suite files, made from the installed checks: editors complete names and mark mistakes with it."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final

from dq.check import Check
from dq.checks import all_checks, docs_of
from dq.choices import SCOPE
from dq.expectation import FIGURES, TYPES
from dq.vocabulary import Family, Severity

_JSON_TYPES: Final = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    tuple: "array",
    frozenset: "array",
}


def suite_schema(checks: Mapping[str, Check[Any]] | None = None) -> dict[str, Any]:
    """Returns the schema; names of checks and families, options with their defaults and help, types of expectations.

    Args:
        checks: those that can be named, by code; without it, the installed ones.
    """
    checks = all_checks() if checks is None else checks
    subjects = "|".join([*(check.name for check in checks.values()), *checks, *Family])
    short = {
        "type": "string",
        "pattern": rf"^\s*(records|({subjects})\.({'|'.join(FIGURES)}))\s+(<=|>=|==?)\s+[-+0-9.eE]+\s*$",
        "examples": ["near-duplicate.share <= 0.02"],
    }
    words = {"type": "array", "items": {"type": "string"}}
    severity = {"enum": list(Severity)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A dq suite",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "name": {"type": "string"},
            "extends": {"type": "string", "description": "dq:news, or a file beside this one"},
            "checks": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "select": words,
                    "ignore": words,
                    **{name: _options(check) for check in checks.values() for name in (check.name, check.code)},
                },
            },
            "expectations": {
                "type": "object",
                "additionalProperties": {
                    "anyOf": [
                        short,
                        {"const": False, "description": "drops what the suite extended expects under this key"},
                        {
                            "type": "object",
                            "anyOf": [{"required": ["that"]}, {"required": ["type"]}],
                            "properties": {
                                "that": short,
                                "type": {"enum": list(TYPES)},
                                "column": {"type": "string", "examples": ["share_encoding"]},
                                "severity": severity,
                                "source": {"type": "string", "examples": ["*", "each"]},
                                "min_records": {"type": "integer", "minimum": 1},
                                "min_value": {"type": "number"},
                                "max_value": {"type": "number"},
                                "mostly": {"type": "number", "minimum": 0, "maximum": 1},
                                "except": {"type": "object", "additionalProperties": {"type": "string"}},
                            },
                        },
                    ]
                },
            },
        },
    }


def _options(check: Check[Any]) -> dict[str, Any]:
    properties: dict[str, Any] = {
        "severity": {"enum": list(Severity), "default": check.severity.value},
        "run": {"type": "boolean", "default": True, "description": "Whether the check looks at these records at all."},
    }
    for option in fields(check.options) if check.options is not None else ():
        default = getattr(check.options, option.name)
        kind = _JSON_TYPES.get(type(default))
        properties[option.name] = {
            **({"type": kind} if kind else {}),
            "description": option.metadata.get("help", ""),
            "default": sorted(default) if isinstance(default, frozenset) else default,
        }
    names = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}, "minItems": 1}]}
    some = {
        "type": "object",
        "additionalProperties": False,
        "properties": {**dict.fromkeys(SCOPE, names), **properties},
        "anyOf": [{"required": [key]} for key in SCOPE],
    }
    where = {
        "type": "array",
        "items": some,
        "description": "Other settings for some records; the first that a record is in counts.",
    }
    return {
        "type": "object",
        "description": docs_of(check).partition("\n")[0],
        "additionalProperties": False,
        "properties": {**properties, "where": where},
    }
