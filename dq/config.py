"""Configuration: `dq.toml`, or `[tool.dq]` in `pyproject.toml`, found from the working directory upward."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

import tomli

from dq.errors import UsageError

_KEYS: Final[Mapping[str, tuple[type, str]]] = {
    "suite": (str, "a text"),
    "fields": (dict, "a table"),
    "on_bad_record": (str, "a text"),
    "baseline": (str, "a text"),
    "encoding": (str, "a text"),
    "batch_size": (int, "a whole number"),
}
"""The keys, and what each must be."""

BATCH_MEGABYTES: Final = 96
"""How many megabytes of records are held at a time, unless told otherwise: Polars compiles most expressions of the
checks anew for every batch, which costs a quarter of a CPU second, and what many records share is looked at once."""

BATCH_MEGABYTES_BOUNDED: Final = 32
"""The most where memory is bounded: a fifth less is held."""

BOUND_BY_BATCH: Final = 48
"""And how many times a batch goes into the bound at least: it takes up to ten times its size while it is judged."""

BATCH_MEGABYTES_SHARED: Final = 16
"""The same where several processes share the batches: fewer records keep all of them busy."""

_FIELDS: Final = {"record_id", "title", "text", "source", "url", "language", "published_at", "section"}


@dataclass(frozen=True, slots=True)
class Config:
    """Settings of a project.

    Attributes:
        root: the project's folder, where the file was found; None without one.
        file: the file itself.
        suite: the suite used unless one is named.
        fields: record fields to column names.
        on_bad_record: `limit`, `skip` or `fail`.
        baseline: the file of accepted findings.
        encoding: the encoding of files that are not UTF-8; None to detect it.
        batch_size: how many megabytes of records are held at a time; None for the usual ones.
    """

    root: Path | None = None
    file: Path | None = None
    suite: str = "dq:news"
    fields: Mapping[str, str] = field(default_factory=dict)
    on_bad_record: str = "limit"
    baseline: Path | None = None
    encoding: str | None = None
    batch_size: int | None = None

    @property
    def house_checks(self) -> tuple[Path, ...]:
        """The folder of the project's house checks, if there is a project."""
        return (self.root / "expectations" / "checks",) if self.root else ()


def find_config(start: Path | None = None) -> Config:
    """Returns the nearest configuration from a folder upward, or the defaults when there is none.

    The search ends at the root of a version-controlled tree: a gate must not depend on who runs it.

    Raises:
        UsageError: the file is not valid or has an unknown key; the nearest name is proposed.
    """
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        for name in ("dq.toml", "pyproject.toml"):
            path = folder / name
            if path.is_file():
                data = _read(path)
                if name == "pyproject.toml":
                    data = data.get("tool", {}).get("dq")
                if data is not None:
                    return _config(path, data)
        if (folder / ".git").exists():
            break
    return Config()


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomli.loads(path.read_text(encoding="utf-8"))
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: not valid TOML: {error}") from error


def _config(path: Path, data: Mapping[str, Any]) -> Config:
    for key in data:
        if key not in _KEYS:
            near = get_close_matches(key, list(_KEYS), 1)
            raise UsageError(
                f"{path}: unknown key {key!r}",
                help=f"did you mean {near[0]!r}?" if near else f"known: {', '.join(sorted(_KEYS))}",
            )
        kind, name = _KEYS[key]
        if type(data[key]) is not kind:
            raise UsageError(f"{path}: {key} must be {name}, not {data[key]!r}")
    if data.get("batch_size", 1) < 1:
        raise UsageError(f"{path}: batch_size must be at least 1 (megabytes), not {data['batch_size']}")
    fields = data.get("fields", {})
    if unknown := set(fields) - _FIELDS:
        raise UsageError(
            f"{path}: unknown fields {', '.join(sorted(unknown))}", help=f"known: {', '.join(sorted(_FIELDS))}"
        )
    suite = data.get("suite", "dq:news")
    return Config(
        root=path.parent,
        file=path,
        suite=suite if suite.startswith("dq:") else str(path.parent / suite),
        fields=fields,
        on_bad_record=data.get("on_bad_record", "limit"),
        baseline=path.parent / data["baseline"] if "baseline" in data else None,
        encoding=data.get("encoding"),
        batch_size=data.get("batch_size"),
    )
