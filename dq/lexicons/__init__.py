"""Curated word lists with the origin of every file, and their loader.

Each lexicon is a TOML file beside this module, opening with `origin` and `licence`. A house lexicon of the same name
under `expectations/lexicons/` is laid over it.
"""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def lexicon(name: str) -> dict[str, Any]:
    """Returns a lexicon as its TOML says it.

    Args:
        name: file stem, such as `months`; folders with a slash.
    """
    return tomllib.loads(files(__name__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))
