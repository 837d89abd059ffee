"""A cursor over the words, numbers and signs at the head of a text; reads no further than it is asked to."""

import re
from typing import Final

END: Final = 0
WORD: Final = 1
NUMBER: Final = 2
DASH: Final = 3
BREAK: Final = 4
SIGN: Final = 5

STRAY: Final = "}{|\\^~#"
"""Signs that stand in the middle of a word only by a slip of the hand."""

JOINTS: Final = f".'’‘`-&{STRAY}"
"""Signs that join the letters of one word."""

_TOKEN: Final = re.compile(
    rf"[^\S\n]*(?:([^\W\d_]+(?:[{re.escape(JOINTS)}][^\W\d_]+)*\.?)|(\d+)|(\.?-{{1,3}}|[–—―−]|_{{1,2}}(?=\s))|(\n)|(\S))"
)


class Cursor:
    """Stands on one token: its `kind`, `value`, `start` and `end`; `advance` goes to the next.

    A word holds the apostrophes, hyphens and full stops within it, and one full stop after it.
    """

    __slots__ = ("end", "kind", "limit", "start", "text", "value")

    def __init__(self, text: str, start: int, limit: int) -> None:
        self.text = text
        self.limit = limit
        self.end = start
        self.advance()

    def advance(self) -> None:
        """Goes to the next token, or to `END` at the limit."""
        match = _TOKEN.match(self.text, self.end, self.limit)
        if match is None:
            self.kind, self.value, self.start, self.end = END, "", self.limit, self.limit
            return
        self.kind = kind = match.lastindex or END
        self.start, self.end = match.span(kind)
        self.value = match[kind]

    def back_to(self, position: int) -> None:
        """Goes back to the token that begins at a position."""
        self.end = position
        self.advance()

    def skip_break(self) -> None:
        """Goes past one line break."""
        if self.kind == BREAK:
            self.advance()

    @property
    def glued(self) -> bool:
        """Whether no space stands before the token."""
        return self.start > 0 and not self.text[self.start - 1].isspace()


def capital(word: str) -> bool:
    """Whether a word may open a name: an upper-case letter, or a letter of a script without case."""
    return not word[0].islower()
