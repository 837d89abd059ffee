"""Curated word lists with the origin of every file, and their loader.

Each lexicon is a TOML file beside this module, opening with `origin` and `licence`. A house lexicon of the same name
under `expectations/lexicons/` is laid over it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import tomli

_HOUSE: Final[ContextVar[Path | None]] = ContextVar("house lexicons", default=None)


@cache
def lexicon(name: str) -> dict[str, Any]:
    """Returns a lexicon as its TOML says it.

    Args:
        name: file stem, such as `months`; folders with a slash.
    """
    return tomli.loads(files(__name__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))


@contextmanager
def house_lexicons(folder: Path | None) -> Iterator[None]:
    """Lays the lexicons of a folder over the shipped ones while the block runs; None for none."""
    before = _HOUSE.set(folder)
    try:
        yield
    finally:
        _HOUSE.reset(before)


def house_folder() -> Path | None:
    """Returns the folder of house lexicons that is laid over the shipped ones, None for none."""
    return _HOUSE.get()


def house_file(name: str) -> Path | None:
    """Returns the house lexicon of a name, None when there is none."""
    folder = house_folder()
    file = folder / f"{name}.toml" if folder else None
    return file if file and file.is_file() else None
