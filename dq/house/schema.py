"""The JSON Schema of check files: editors complete keys and mark mistakes with it."""

from typing import Any

from dq.house.keys import KEYS, KINDS, REQUIRED, SCOPE


def check_schema() -> dict[str, Any]:
    """Returns the schema; each kind has the keys that belong to it, and no others."""
    names = {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}, "minItems": 1}]}
    properties = {name: key.schema for name, key in KEYS.items()}
    properties["scope"] |= {"additionalProperties": False, "properties": dict.fromkeys(SCOPE, names)}
    properties["fields"]["items"] = {"enum": properties["fields"].pop("enum")}
    properties["code"]["pattern"] = "^[A-Z]{3}[0-9]{3}$"
    properties["name"]["pattern"] = "^[a-z]+(-[a-z]+)*$"
    properties["case"]["items"] = {"type": "object", "required": ["label"]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A house check of dq",
        "type": "object",
        "additionalProperties": False,
        "required": list(REQUIRED),
        "dependentRequired": {"fix": ["fix_safety"], "fix_safety": ["fix"]},
        "properties": properties,
        "allOf": [
            {
                "if": {"properties": {"kind": {"const": kind}}},
                "then": {
                    "properties": {name: False for name, key in KEYS.items() if key.kinds and kind not in key.kinds}
                },
            }
            for kind in KINDS
        ],
    }
