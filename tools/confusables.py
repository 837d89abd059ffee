# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools==4.68.0"]
# ///
"""Writes `dq/text/confusables_data.py`: letters of one alphabet that look like letters of another.

From confusables.txt 17.0.0 of Unicode Technical Standard #39: two letters look alike when they have one prototype. Only
letters that Latin, Cyrillic, Greek and Armenian are written with today are kept. Run `uv run tools/confusables.py`; a
copy of confusables.txt may be given as argument.
"""

import sys
from collections import defaultdict
from itertools import permutations
from pathlib import Path
from urllib.request import urlopen

from fontTools.unicodedata import script

VERSION = "17.0.0"
SOURCE = f"https://www.unicode.org/Public/{VERSION}/security/confusables.txt"
TARGET = Path(__file__).parent.parent / "dq" / "text" / "confusables_data.py"
NAMES = {"Latn": "Latin", "Cyrl": "Cyrillic", "Grek": "Greek", "Armn": "Armenian"}
USED = ((0x41, 0x17E), (0x386, 0x3CE), (0x400, 0x45F), (0x490, 0x4E9), (0x531, 0x586))
"""Where the letters of today stand; between them are those of phonetics and of the past."""

HEADER = f'''"""Letters that look like letters of another alphabet, written by `tools/confusables.py`: do not edit.

From confusables.txt {VERSION} of Unicode Technical Standard #39. Copyright 1991-2026 Unicode, Inc.; Unicode License v3,
see NOTICE.
"""

from typing import Final

CONFUSABLES_VERSION: Final = "{VERSION}"

# fmt: off
LOOK_ALIKES: Final = {{
'''


def main() -> None:
    """Writes the module."""
    if len(sys.argv) > 1:
        source = Path(sys.argv[1]).read_text(encoding="utf-8-sig")
    else:
        with urlopen(SOURCE) as answer:
            source = answer.read().decode("utf-8-sig")
    if f"Version: {VERSION}" not in source:
        raise SystemExit(f"not confusables.txt {VERSION}")
    found: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for alike in groups(source):
        for char, other in permutations(alike, 2):
            if script(char) != script(other) and char.isupper() == other.isupper():
                pair = found[NAMES[script(char)], NAMES[script(other)]]
                pair[char] = min(pair.get(char, other), other)
    lines = [
        f'    ("{of}", "{to}"): ("{"".join(sorted(letters))}", "{"".join(letters[c] for c in sorted(letters))}"),\n'
        for (of, to), letters in sorted(found.items())
    ]
    doc = (
        '"""For two scripts, letters of the first and, at the same places, those of the second that look the same."""\n'
    )
    TARGET.write_text(HEADER + "".join(lines) + "}\n# fmt: on\n" + doc, encoding="utf-8")


def groups(source: str) -> list[list[str]]:
    """Returns the letters of each prototype, the prototype among them."""
    alike: dict[str, list[str]] = defaultdict(list)
    for line in source.splitlines():
        fields = [field.strip() for field in line.partition("#")[0].split(";")]
        if len(fields) > 1 and " " not in fields[0] + fields[1]:
            char, prototype = (chr(int(field, 16)) for field in fields[:2])
            alike[prototype].append(char)
    return [
        kept for prototype, chars in alike.items() if len(kept := [c for c in (prototype, *chars) if is_used(c)]) > 1
    ]


def is_used(char: str) -> bool:
    """Returns whether a character is a letter of one of the four alphabets as they are written today."""
    return char.isalpha() and script(char) in NAMES and any(a <= ord(char) <= z for a, z in USED)


if __name__ == "__main__":
    main()
