"""The files a suite is made of: one that extends another is laid over it, key by key; where each value came from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import tomli

from dq.errors import UsageError
from dq.expectation import unknown
from dq.toml_source import Source, read_source

BUILT_IN: Final = "dq:"
"""Suites named `dq:news` come with the package; any other name is a file."""

_KEYS: Final = ("name", "extends", "checks", "expectations")


@dataclass(frozen=True, slots=True)
class Layer:
    """One suite file.

    Attributes:
        origin: the file as it was named, or `dq:news`.
        source: the file itself.
    """

    origin: str
    source: Source

    @property
    def data(self) -> Mapping[str, Any]:
        """What the file says."""
        return self.source.data


def read_layers(name: str | Path) -> list[Layer]:
    """Returns a suite's file and those it extends, the first extended first.

    Raises:
        UsageError: there is no such file, it is not TOML, it has an unknown key, or files extend each other in a ring.
    """
    layers: list[Layer] = []
    base: str | None = str(name)
    while base:
        layer, base = _read(base)
        if layer.origin in {other.origin for other in layers}:
            raise UsageError(f"suite {layer.origin} extends itself, by way of {layers[-1].origin}")
        layers.append(layer)
    return layers[::-1]


def merged(layers: Sequence[Layer]) -> dict[str, Any]:
    """Returns what the layers say together: tables are merged key by key, other values replaced by the last."""
    result: dict[str, Any] = {}
    for layer in layers:
        result = _laid_over(result, layer.data)
    return result


def origin_of(layers: Sequence[Layer], path: Iterable[str]) -> str | None:
    """Returns the last layer that says the value under a path of keys, None when none does."""
    keys = tuple(path)
    return next((layer.origin for layer in reversed(layers) if _says(layer.data, keys)), None)


def place_of(layers: Sequence[Layer], *keys: str) -> str:
    """Returns the file and line that says the value under a path of keys last; the last file when none does."""
    saying = [layer for layer in layers if _says(layer.data, keys)] or list(layers)
    return saying[-1].source.at(*keys)


def is_built_in(origin: str | None) -> bool:
    """Returns whether a value comes from a suite of the package."""
    return origin is not None and origin.startswith(BUILT_IN)


def _read(name: str) -> tuple[Layer, str | None]:
    """One layer, and the name of the one it extends."""
    built_in = files("dq").joinpath("suites", f"{name.removeprefix(BUILT_IN)}.toml")
    if (name.startswith(BUILT_IN) or "." not in name) and built_in.is_file():
        origin = f"{BUILT_IN}{name.removeprefix(BUILT_IN)}"
        text = built_in.read_text(encoding="utf-8")
        source = Source(Path(origin), text, tomli.loads(text))
    elif not Path(name).is_file():
        raise UsageError(f"no suite at {name}", help="a suite is a TOML file, or dq:news")
    else:
        origin, source = Path(name).as_posix(), read_source(Path(name))
    data = source.data
    for key in data:
        if key not in _KEYS:
            raise unknown(f"{source.at(key)}: unknown key", key, _KEYS)
    base = data.get("extends")
    if base and not base.startswith(BUILT_IN):
        base = str(Path(name).parent / base)
    return Layer(origin, source), base


def _laid_over(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    result = dict(base)
    for key, value in over.items():
        old = result.get(key)
        result[key] = _laid_over(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return result


def _says(data: Any, keys: tuple[str, ...]) -> bool:
    for number, key in enumerate(keys):
        if isinstance(data, list):
            return any(_says(item, keys[number:]) for item in data)
        if not isinstance(data, Mapping) or key not in data:
            return False
        data = data[key]
    return True
