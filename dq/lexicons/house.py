"""A house lexicon as its file says it: tables to add, entries to remove, forms to allow."""

from collections.abc import Collection
from pathlib import Path
from typing import Any, Final

import tomli

from dq.errors import UsageError

_LISTS: Final = ("remove", "allow")
_ABOUT: Final = ("origin", "licence")


def read_house(file: Path, tables: str, required: Collection[str], optional: Collection[str]) -> dict[str, Any]:
    """Returns what a house lexicon holds: the tables under their key, and the lists `remove` and `allow`.

    Args:
        file: a TOML file.
        tables: the key of its tables, such as `add`.
        required: keys that each table must have.
        optional: keys that it may have.

    Raises:
        UsageError: the file is not valid TOML, or holds something else.
    """
    try:
        laid = tomli.loads(file.read_text(encoding="utf-8"))
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{file}: not valid TOML: {error}") from error
    _require(file, laid, {*_ABOUT, *_LISTS, tables})
    found: dict[str, Any] = {key: laid.get(key, []) for key in (*_LISTS, tables)}
    for key in _LISTS:
        if not isinstance(found[key], list) or not all(isinstance(item, str) for item in found[key]):
            raise UsageError(f"{file}: `{key}` is no list of texts")
    if not isinstance(found[tables], list) or not all(isinstance(item, dict) for item in found[tables]):
        raise UsageError(f"{file}: `{tables}` is no list of tables", help=f"each begins with [[{tables}]]")
    for table in found[tables]:
        _require(file, table, {*required, *optional})
        for key in required:
            if key not in table:
                raise UsageError(f"{file}: an entry of `{tables}` lacks {key!r}")
    return found


def _require(file: Path, given: Collection[str], known: Collection[str]) -> None:
    if unknown := set(given) - set(known):
        raise UsageError(
            f"{file}: unknown keys {', '.join(sorted(unknown))}", help=f"known: {', '.join(sorted(known))}"
        )
