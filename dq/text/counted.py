"""What `tools/letter_pairs.py` has counted: which letters stand side by side in which language, and which in none."""

from functools import cache
from importlib.resources import files
from typing import Any

import tomli


def letter_pairs() -> dict[str, list[str]]:
    """Returns for each language, at place n, the pairs as frequent as one in 2 to the power of n, without a break."""
    pairs: dict[str, list[str]] = _read("letter_pairs")["pairs"]
    return pairs


def letter_traces() -> dict[str, dict[str, str]]:
    """Returns, by what a text is read as and what it is written in, pairs without a break that no language has."""
    traces: dict[str, dict[str, str]] = _read("letter_traces")["traces"]
    return traces


def languages_written() -> dict[str, dict[str, list[str]]]:
    """Returns for each encoding a text is read as, those it may be written in, and the languages that are."""
    written: dict[str, dict[str, list[str]]] = _read("letter_traces")["written"]
    return written


@cache
def _read(name: str) -> dict[str, Any]:
    return tomli.loads(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))
