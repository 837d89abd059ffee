"""Untrusted text made safe to show."""

import re
from typing import Final

_UNSAFE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"
    "\N{ARABIC LETTER MARK}\N{ZERO WIDTH SPACE}-\N{RIGHT-TO-LEFT MARK}"
    "\N{LINE SEPARATOR}-\N{RIGHT-TO-LEFT OVERRIDE}"
    "\N{WORD JOINER}-\N{NOMINAL DIGIT SHAPES}"
    "\N{ZERO WIDTH NO-BREAK SPACE}]"
)
"""Controls, invisible characters and direction changes: they could rewrite what the terminal shows."""


def printable(text: str) -> str:
    """Returns text as it can be shown in a terminal: unsafe characters as U+XXXX, line ends and tabs as spaces."""
    flat = text.replace("\n", " ").replace("\t", " ")
    return _UNSAFE.sub(lambda match: f"<U+{ord(match[0]):04X}>", flat)
