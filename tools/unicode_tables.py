# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools==4.68.0", "unicodedata2==18.0.0"]
# ///
"""Writes `dq/text/unicode_data.py`: the tables of the Unicode Character Database that the checks read.

The tables are frozen, so that the same corpus gives the same findings on every Python, whatever Unicode version its own
`unicodedata` knows. Run with `uv run tools/unicode_tables.py`.
"""

import sys
import textwrap
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

import unicodedata2
from fontTools.unicodedata import Scripts

VERSION = "18.0.0"
TARGET = Path(__file__).parent.parent / "dq" / "text" / "unicode_data.py"

HEADER = f'''"""Tables of the Unicode Character Database {VERSION}, written by `tools/unicode_tables.py`: do not edit.

Copyright 1991-2026 Unicode, Inc.; Unicode License v3, see NOTICE.
"""

from typing import Final

UNICODE_VERSION: Final = "{VERSION}"
'''


def scripts() -> Iterable[tuple[int, str]]:
    """Returns where each run of characters of one script begins, and the script's long name."""
    runs = zip(Scripts.RANGES, Scripts.VALUES, strict=True)
    return [(start, Scripts.NAMES[code]) for (code, start) in _firsts((code, start) for start, code in runs)]


def _firsts(runs: Iterable[tuple[str, int]]) -> Iterable[tuple[str, int]]:
    return ((code, next(group)[1]) for code, group in groupby(runs, key=lambda run: run[0]))


def digit_systems() -> Iterable[tuple[int, str]]:
    """Returns the zero of every system of decimal digits, and the system's name."""
    for code in range(sys.maxunicode + 1):
        char = chr(code)
        if unicodedata2.decimal(char, -1) == 0:
            if [unicodedata2.decimal(chr(code + i), -1) for i in range(10)] != list(range(10)):
                raise SystemExit(f"the digits from U+{code:04X} do not stand in order")
            name = unicodedata2.name(char).replace(" DIGIT ZERO", "").replace("DIGIT ZERO", "ASCII")
            yield code, name if name == "ASCII" else name.title()


def table(name: str, doc: str, rows: Iterable[tuple[int, str]]) -> str:
    """Returns three tuples as Python source: code points, the distinct names, and which name each code point has."""
    starts, names = zip(*rows, strict=True)
    distinct = sorted(set(names))
    parts = [
        f"# fmt: off\n{name}_STARTS: Final = (\n{wrapped(str(start) for start in starts)},\n)",
        f'"""{doc}: code points, ascending."""',
        f"{name}_NAMES: Final = (\n{wrapped(quoted(n) for n in distinct).replace('_', ' ')},\n)",
        f"{name}_INDEX: Final = (\n{wrapped(str(distinct.index(n)) for n in names)},\n)",
        f'"""For each of `{name}_STARTS`, its place in `{name}_NAMES`."""\n# fmt: on',
    ]
    return "\n".join(parts) + "\n"


def quoted(name: str) -> str:
    """Returns a name as a string literal that `wrapped` does not break."""
    return f'"{name}"'.replace(" ", "_")


def wrapped(items: Iterable[str]) -> str:
    """Returns items as lines of Python source."""
    return textwrap.fill(", ".join(items), 116, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False)


def main() -> None:
    """Writes the module."""
    if unicodedata2.unidata_version != VERSION:
        raise SystemExit(f"unicodedata2 knows Unicode {unicodedata2.unidata_version}, not {VERSION}")
    source = Path(Scripts.__file__).read_text(encoding="utf-8")
    if f"Scripts-{VERSION}.txt" not in source:
        raise SystemExit(f"fonttools does not hold Scripts-{VERSION}.txt")
    parts = [
        HEADER,
        table("SCRIPT", "Where each run of characters of one script begins", scripts()),
        table("DIGIT", "The zero of each system of decimal digits", digit_systems()),
    ]
    TARGET.write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
