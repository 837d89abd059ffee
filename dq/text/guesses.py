"""UTF-8 that was read as something else and is too short to prove: ftfy's table of improbable neighbours decides."""

import re
from collections.abc import Iterator
from typing import Final

from dq.text.utf8 import LOST_SPACE, SINGLE_BYTE, Misread, suspected

_LOST_SPACE: Final = re.compile(LOST_SPACE)
_MOST_WORDS: Final = 2000
"""Words of a line that are compared one by one."""


def guessed_utf8(line: str) -> list[Misread]:
    """Returns what ftfy repairs in a line, as passages; C1 controls alone are no UTF-8 and are left out."""
    if not suspected(line) and not _LOST_SPACE.search(line):
        return []
    import ftfy

    fixed, steps = ftfy.fix_encoding_and_explain(line)
    if fixed == line or not steps:
        return []
    codecs = [step.parameter.removeprefix("sloppy-") for step in steps if step.action == "encode"]
    read = tuple(_FTFY_NAMES.get(codec, codec) for codec in codecs) or ("Windows-1252",)
    return [
        Misread(start, end, meant, read, proven=False)
        for start, end, meant in _differences(line, fixed)
        if not all("\x80" <= char <= "\x9f" for char in line[start:end])
    ]


_FTFY_NAMES: Final = {
    **{name.lower(): name for name in SINGLE_BYTE.values()},
    "iso-8859-2": "ISO 8859-2",
    "macroman": "Mac Roman",
    "cp437": "code page 437",
}


def _differences(old: str, new: str) -> Iterator[tuple[int, int, str]]:
    """Where two texts differ, word by word and then trimmed to what is not the same at both ends."""
    from difflib import SequenceMatcher

    a, b = re.findall(r"\s+|\S+", old), re.findall(r"\s+|\S+", new)
    if len(a) > _MOST_WORDS:
        a, b = [old], [new]
    at = 0
    places = [at := at + len(word) for word in a]
    places.insert(0, 0)
    for kind, a1, a2, b1, b2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        start, was, now = places[a1], "".join(a[a1:a2]), "".join(b[b1:b2])
        head = next((i for i, (x, y) in enumerate(zip(was, now, strict=False)) if x != y), min(len(was), len(now)))
        was, now = was[head:], now[head:]
        tail = next(
            (i for i, (x, y) in enumerate(zip(reversed(was), reversed(now), strict=False)) if x != y),
            min(len(was), len(now)),
        )
        yield start + head, start + head + len(was) - tail, now[: len(now) - tail]
