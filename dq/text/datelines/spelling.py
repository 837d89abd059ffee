"""The nearest right spelling of a month or a place."""

from typing import Final

from dq.text.datelines.gazetteer import fold
from dq.text.datelines.slips import one_slip_away
from dq.text.datelines.tables import Tables

_LATIN_TO_CYRILLIC: Final = str.maketrans("AaBEeKMHOoPpCcTXxyi", "АаВЕеКМНОоРрСсТХхуі")
_CYRILLIC_TO_LATIN: Final = {
    code: char for char, code in zip("AaBEeKMHOoPpCcTXxyi", _LATIN_TO_CYRILLIC.values(), strict=True)
}

_SHORTEST_REGION: Final = 5


def nearest_month(word: str, tables: Tables, language: str | None) -> tuple[int, str] | None:
    """Returns the number and right spelling of a month that is misspelt by one slip, None when no month is that near.

    English where no language is given. The case of the word is kept.
    """
    if word != word.strip("'’"):
        return None
    language = language or "en"
    name = tables.month_meant(word.rstrip(".").casefold(), language)
    return (tables.months[language][name], like(word.rstrip("."), name)) if name else None


def nearest_region(word: str, tables: Tables) -> str | None:
    """Returns the right spelling of a state, province or country that is misspelt by one slip."""
    plain = fold(word)
    if len(plain) < _SHORTEST_REGION:
        return None
    near = one_slip_away(plain, tables.sorted_regions)
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
