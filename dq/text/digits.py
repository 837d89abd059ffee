"""The decimal digits of all writing systems, and what they read as.

Source: the decimal digits (Nd) of the Unicode version in `unicode_data`.
"""

from typing import Final

from dq.text.unicode_data import DIGIT_INDEX, DIGIT_NAMES, DIGIT_STARTS

_SYSTEMS: Final = {
    start + value: DIGIT_NAMES[index]
    for start, index in zip(DIGIT_STARTS, DIGIT_INDEX, strict=True)
    for value in range(10)
}
_TO_ASCII: Final = {start + value: str(value) for start in DIGIT_STARTS[1:] for value in range(10)}


def fold(text: str) -> str:
    """Returns the text with every decimal digit written in ASCII; as many code points as before."""
    return text if text.isascii() else text.translate(_TO_ASCII)


def system_of(char: str) -> str | None:
    """Returns the name of the digit system a character belongs to ("ASCII", "Arabic-Indic", ...), None for no digit.

    Persian and Urdu digits are "Extended Arabic-Indic", as Unicode calls them.
    """
    return _SYSTEMS.get(ord(char))
