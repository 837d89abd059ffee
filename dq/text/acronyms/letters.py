"""Letters: those that look alike in two scripts, and those that lie side by side on a keyboard."""

from itertools import pairwise
from typing import Final

CYRILLIC: Final = "АВЕЅІЈКМНОРСТУХҮԌԚԜ"
GREEK: Final = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
LATIN_OF: Final = {
    **dict(zip(CYRILLIC, "ABESIJKMHOPCTYXYGQW", strict=True)),
    **dict(zip(GREEK, "ABEZHIKMNOPTYX", strict=True)),
}
"""Capital letters of other scripts to the Latin letter that looks the same; from Unicode's confusables."""

_TO: Final = {
    "latin": str.maketrans(LATIN_OF),
    "cyrillic": str.maketrans({LATIN_OF[letter]: letter for letter in "АВЕЅІЈКМНОРСТУХ"}),
}

_KEYBOARDS: Final = (
    ("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"),
    ("ЙЦУКЕНГШЩЗХЪ", "ФЫВАПРОЛДЖЭ", "ЯЧСМИТЬБЮ"),
)


def _side_by_side() -> frozenset[frozenset[str]]:
    pairs: set[frozenset[str]] = set()
    for rows in _KEYBOARDS:
        for row in rows:
            pairs.update(frozenset(two) for two in pairwise(row))
        for upper, lower in pairwise(rows):
            for place, key in enumerate(lower):
                pairs.update(frozenset((key, above)) for above in upper[place : place + 2])
    return frozenset(pairs)


_NEIGHBOURS: Final = _side_by_side()


def are_neighbours(one: str, other: str) -> bool:
    """Returns whether two letters lie side by side, or one above the other, on a QWERTY or a ЙЦУКЕН keyboard."""
    return frozenset((one.upper(), other.upper())) in _NEIGHBOURS


def neighbours_of(letter: str) -> str:
    """Returns the capital letters around one on its keyboard, in order."""
    return "".join(sorted(key for pair in _NEIGHBOURS if letter in pair for key in pair if key != letter))


def script_of(letter: str) -> str:
    """Returns `latin`, `cyrillic` or `greek`, or an empty text for everything else."""
    if letter.isascii() or "\u00c0" <= letter <= "\u024f" or "\u1e00" <= letter <= "\u1eff":
        return "latin" if letter.isalpha() else ""
    if "\u0400" <= letter <= "\u052f":
        return "cyrillic"
    return "greek" if "\u0370" <= letter <= "\u03ff" else ""


def in_script(word: str, script: str) -> str:
    """Returns the word with every letter that has a double in the given script replaced by it."""
    return word.translate(_TO[script])


def unmixed(word: str, surrounding: str) -> str | None:
    """Returns a word of mixed scripts in the one script it can have been meant in; None when it is not mixed.

    Args:
        word: letters of one word.
        surrounding: the script of the text around it, which decides when every letter has a double.
    """
    scripts = {script for letter in word if (script := script_of(letter))}
    if len(scripts) < 2:  # noqa: PLR2004 - one script is not mixed
        return None
    pure = {script: whole for script in ("latin", "cyrillic") if _is_of(whole := in_script(word, script), script)}
    if not pure:
        return None
    return pure.get(surrounding) or next(iter(pure.values()))


def _is_of(word: str, script: str) -> bool:
    return all(script_of(letter) in {script, ""} for letter in word)
