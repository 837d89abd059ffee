"""Which script a character is written in: "Latin", "Cyrillic", "Han"; "Common" and "Inherited" for signs and marks.

Source: Scripts.txt of the Unicode version in `unicode_data`.
"""

from bisect import bisect_right
from collections import Counter
from functools import lru_cache
from typing import Final

from dq.text.digits import system_of
from dq.text.unicode_data import SCRIPT_INDEX, SCRIPT_NAMES, SCRIPT_STARTS

NEUTRAL: Final = frozenset({"Common", "Inherited", "Unknown"})
"""What has no script of its own: digits, punctuation, symbols, combining marks, and what no Unicode version assigns."""

_TOGETHER: Final = (frozenset({"Han", "Hiragana", "Katakana", "Bopomofo"}), frozenset({"Hangul", "Han"}))


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """Returns the long name of a character's script, with spaces ("Old Italic"); "Unknown" when it is not assigned."""
    return SCRIPT_NAMES[SCRIPT_INDEX[bisect_right(SCRIPT_STARTS, ord(char)) - 1]]


def scripts_in(text: str) -> dict[str, int]:
    """Returns how many letters each script has in a text, the most frequent script first.

    Letters are all characters of a script but its digits, so the vowel signs of Thai or Hindi count as well. Equal
    numbers stand in the order of the names, so that the first is the same whatever the order of the text.
    """
    counts: Counter[str] = Counter()
    for char, number in Counter(text).items():
        if system_of(char) is None:
            counts[script_of(char)] += number
    scripts = ((name, number) for name, number in counts.items() if name not in NEUTRAL)
    return dict(sorted(scripts, key=lambda item: (-item[1], item[0])))


def main_script(text: str) -> str | None:
    """Returns the script most letters of a text belong to, None when it has no letter."""
    return next(iter(scripts_in(text)), None)


def companions(script: str) -> frozenset[str]:
    """Returns the scripts that one language writes together with a script, itself among them.

    Source: the augmented script sets of UTS #39 (Japanese, Korean, Chinese with Bopomofo).
    """
    return frozenset({script}).union(*(group for group in _TOGETHER if script in group))
