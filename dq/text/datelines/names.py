"""Names of places in datelines."""

from typing import Final

from dq.text.datelines.agencies import bare_name
from dq.text.datelines.dates import day_follows
from dq.text.datelines.model import Place
from dq.text.datelines.tables import Tables
from dq.text.datelines.tokens import WORD, Cursor, capital

MAX_WORDS: Final = 6
"""Words of one name: ABOARD AIR FORCE ONE."""

WIDEST_GAP: Final = 2
"""Spaces within a name; more of them divide a byline from the place."""

PARTICLES: Final = frozenset({
    "al", "am", "an", "and", "auf", "aan", "bei", "da", "das", "de", "del", "della", "dem", "den", "der", "des", "di",
    "do", "dos", "du", "e", "el", "en", "et", "i", "im", "la", "las", "le", "les", "los", "na", "nad", "ob", "of", "op",
    "pod", "sous", "sur", "the", "und", "y", "zu",
})  # fmt: skip
"""Lower-case words within names: Rio de Janeiro, Frankfurt am Main, NEW YORK and LONDON."""

OF: Final = frozenset({"de", "del", "do", "da", "di"})
"""Particles that no date follows: Rio de Janeiro, 1 jun; Mar del Plata."""

PREFIXES: Final = frozenset({
    "st", "st.", "ste.", "sta.", "ft.", "mt.", "pt.", "dr.", "gen.", "bad.", "w.", "n.", "s.", "e.",
})  # fmt: skip
"""Abbreviations that open a name, so that their full stop ends nothing."""

_LONGEST_ABBREVIATION: Final = 6


def read_place(cursor: Cursor, tables: Tables, *, lower: bool) -> Place | None:
    """Reads one name and goes past it; None when the words there are no name.

    The words of a name share their case (a capitalised word after one in capitals opens the text), and stand close
    together.
    """
    text, start, end = cursor.text, cursor.start, cursor.start
    words = 0
    capitals = False
    last = ""
    while cursor.kind == WORD and words <= MAX_WORDS:
        word = cursor.value
        if lower or capital(word):
            if words and last.lower() not in OF and _ends_before(cursor, tables, start, lower=lower, capitals=capitals):
                break
            if words and cursor.start - end > WIDEST_GAP:
                start, words = cursor.start, 0
            capitals = capitals if words else word.isupper() and len(word) > 1
        elif not _small_word(cursor, tables, start, words):
            return None
        words += 1
        last, end = word, cursor.end
        cursor.advance()
        if word[-1] == "." and word.lower() not in PREFIXES:
            break
    if not words or words > MAX_WORDS or last in PARTICLES:
        return None
    if last[-1] == "." and text[end : end + 1] != "," and not _abbreviated(text[start:end], tables):
        end -= 1
    name = text[start:end] if words == 1 else " ".join(text[start:end].split())
    return Place(name, start, end, *tables.place(name))


def _small_word(cursor: Cursor, tables: Tables, start: int, words: int) -> bool:
    """Whether a lower-case word belongs to a name: a particle, an opening "the", or the last of a known place."""
    if not words:
        return cursor.value == "the"
    return cursor.value in PARTICLES or _known_up_to(cursor, tables, start)


def _ends_before(cursor: Cursor, tables: Tables, start: int, *, lower: bool, capitals: bool) -> bool:
    """Whether the name is over before the word at the cursor."""
    word = cursor.value
    if capitals and not (word.isupper() or word.startswith(("Mc", "Mac", "O'"))):
        return not _known_up_to(cursor, tables, start)
    month, agencies = tables.word(word)
    if month is not None and day_follows(cursor):
        return True
    return bool(agencies) and bare_name(cursor, tables, lower=lower) is not None


def _known_up_to(cursor: Cursor, tables: Tables, start: int) -> bool:
    """Whether the name from `start` to the word at the cursor is a known place and a comma follows: Mexico city, ..."""
    return cursor.text[cursor.end : cursor.end + 1] == "," and tables.place(cursor.text[start : cursor.end])[0] > 0


def _abbreviated(name: str, tables: Tables) -> bool:
    """Whether the full stop after a name belongs to it: Calif., N.Y., ONT."""
    return "." in name[:-1] or (len(name) <= _LONGEST_ABBREVIATION and tables.place(name)[1])
