"""Invisible characters, and where languages and emoji need them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from unicodedata import category, name

from dq.text.beside import char_before
from dq.text.scripts import script_of
from dq.vocabulary import Span

ZERO_WIDTH: Final = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
)
VARIATION: Final = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
TAGS: Final = "\U000e0000-\U000e007f"
ANY: Final = f"[{ZERO_WIDTH}{VARIATION}{TAGS}]"
"""A pattern for every character this module knows; for Python's and for Rust's expressions."""

_RUN: Final = re.compile(f"{ANY}+")
_MOST_MARKS: Final = 8
_JOINERS: Final = frozenset("\u200c\u200d")
_BLACK_FLAG: Final = "\U0001f3f4"
_WORD_SPACES: Final = frozenset({"Thai", "Lao", "Khmer", "Myanmar", "Tibetan", "Javanese", "Balinese", "Tai Tham"})
# fmt: off
_JOINED: Final = frozenset({
    "Arabic", "Syriac", "Mandaic", "Nko", "Mongolian", "Phags Pa", "Devanagari", "Bengali", "Gurmukhi",
    "Gujarati", "Oriya", "Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Khmer", "Myanmar", "Tibetan",
    "Balinese", "Javanese", "Thaana", "Tai Tham", "Chakma", "Hanifi Rohingya",
})
# fmt: on
_VARIED: Final = frozenset({"Han", "Hiragana", "Katakana", "Mongolian", "Phags Pa", "Myanmar", "Manichaean"})


@dataclass(frozen=True, slots=True)
class Invisible:
    """A run of invisible characters that nothing needs."""

    span: Span
    names: tuple[str, ...]


def invisible_characters(text: str) -> Iterator[Invisible]:
    """Yields runs of invisible characters but for those that the writing around them needs."""
    for run in _RUN.finditer(text):
        start = run.start()
        for piece in re.finditer(r"(?s).", run[0]):
            at = run.start() + piece.start()
            if _is_needed(text, at):
                if at > start:
                    yield _found(text, start, at)
                start = at + 1
        if start < run.end():
            yield _found(text, start, run.end())


def _found(text: str, start: int, end: int) -> Invisible:
    names = dict.fromkeys(f"U+{ord(char):04X} {name(char, 'TAG')}" for char in text[start:end])
    return Invisible(Span(start, end), tuple(names))


def _is_needed(text: str, at: int) -> bool:
    char = text[at]
    before, after = char_before(text, at), text[at + 1 : at + 2]
    if not before:
        return False
    if char in _JOINERS:
        return _joins(char, text, at)
    if char == "\u200b":
        return script_of(before) in _WORD_SPACES and script_of(after or " ") in _WORD_SPACES
    if "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef":
        return _varies(before)
    if "\U000e0000" <= char <= "\U000e007f":
        return _BLACK_FLAG in text[max(0, at - 8) : at]
    return char == "\u180e" and script_of(before) == "Mongolian"


def _joins(char: str, text: str, at: int) -> bool:
    """Whether a joiner stands after a letter of a script that joins letters, or between two emoji."""
    before = text[max(0, at - _MOST_MARKS) : at].rstrip("\ufe0e\ufe0f\u200c\u200d")[-1:]
    if not before:
        return False
    if script_of(before) in _JOINED or (category(before) == "Mn" and script_of(before) == "Inherited"):
        return True
    after = text[at + 1 : at + 2]
    return char == "\u200d" and _is_symbol(before) and bool(after) and _is_symbol(after)


def _varies(before: str) -> bool:
    """Whether a character has variants: symbols and emoji, digits of keycaps, and letters of a few scripts."""
    return _is_symbol(before) or before in "0123456789#*‼⁉〰〽" or script_of(before) in _VARIED


def _is_symbol(char: str) -> bool:
    return category(char) in {"So", "Sm", "Sk", "Cn"}
