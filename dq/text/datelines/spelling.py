"""The nearest right spelling of a month or a place."""

from collections.abc import Iterable
from typing import Final

from dq.text.datelines.gazetteer import fold
from dq.text.datelines.tables import Tables

_LATIN_TO_CYRILLIC: Final = str.maketrans("AaBEeKMHOoPpCcTXxyi", "АаВЕеКМНОоРрСсТХхуі")
_CYRILLIC_TO_LATIN: Final = {
    code: char for char, code in zip("AaBEeKMHOoPpCcTXxyi", _LATIN_TO_CYRILLIC.values(), strict=True)
}

_SHORTEST: Final = 3
_SHORTEST_REGION: Final = 5


def nearest_month(word: str, tables: Tables, language: str | None) -> tuple[int, str] | None:
    """Returns the number and right spelling of a month that is misspelt by one slip, None when no month is that near.

    English where no language is given. The case of the word is kept.
    """
    months = tables.months.get(language or "en")
    plain = word.rstrip(".").casefold()
    if months is None or len(plain) < _SHORTEST or word != word.strip("'’"):
        return None
    near = one_slip_away(plain, months)
    if not near:
        return None
    name = max(near, key=lambda name: (len(name), name[0] == plain[0], name))
    return months[name], like(word.rstrip("."), name)


def nearest_region(word: str, tables: Tables) -> str | None:
    """Returns the right spelling of a state, province or country that is misspelt by one slip."""
    plain = fold(word)
    if len(plain) < _SHORTEST_REGION:
        return None
    near = one_slip_away(plain, tables.regions)
    return like(word, near[0]) if near else None


def like(word: str, name: str) -> str:
    """Returns a lower-case name in the case of a word: all capitals, or a capital first letter."""
    if word.isupper():
        return name.upper()
    return name if word.islower() else name.title()


def one_script(word: str) -> str:
    """Returns a word of Cyrillic letters with the Latin ones among them replaced by those they look like."""
    return word.translate(_LATIN_TO_CYRILLIC) if _has_cyrillic(word) else word


def unmixed(word: str) -> tuple[str, ...]:
    """Returns a word of Cyrillic and Latin letters all in the one and all in the other; nothing when it mixes none."""
    if word.isascii() or not _has_cyrillic(word) or not any("A" <= char.upper() <= "Z" for char in word):
        return ()
    return one_script(word), word.translate(_CYRILLIC_TO_LATIN)


def _has_cyrillic(word: str) -> bool:
    return any("\u0400" <= char <= "\u04ff" for char in word)


def one_slip_away(word: str, names: Iterable[str]) -> list[str]:
    """Returns the names that one slip of the hand makes of a word that is not empty, in their order of code points."""
    least, most, first, last = len(word) - 1, len(word) + 1, word[0], word[-1]
    alike = (name for name in names if least <= len(name) <= most and (name[0] == first or name[-1] == last))
    return sorted(name for name in alike if one_slip(word, name))


def one_slip(a: str, b: str) -> bool:
    """Whether one letter too many, too few or wrong, or two neighbours exchanged, make the words differ."""
    if abs(len(a) - len(b)) > 1 or (a[:1] != b[:1] and a[-1:] != b[-1:]) or a == b:
        return False
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[at:], b[at:]
    if len(a) != len(b):
        return rest_a[1:] == rest_b or rest_a == rest_b[1:]
    exchanged = rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:]
    return rest_a[1:] == rest_b[1:] or exchanged
