"""The words of lines as they are compared: with a title, and with the text around."""

import re
from typing import Final

_LONG_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_PLAIN_LONG_WORD: Final = re.compile("[a-z]{4,}")


def plain(words: str) -> str:
    """Returns words as titles are compared: without regard to case and white space."""
    return " ".join(words.split()).casefold()


def long_words(text: str) -> list[str]:
    """Returns the words of four letters or more, in lower case."""
    return (_PLAIN_LONG_WORD if text.isascii() else _LONG_WORD).findall(text.casefold())
