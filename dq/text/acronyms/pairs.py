"""Where a text gives an organisation's name and its acronym side by side."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from dq.text.acronyms.alignment import PARTICLES
from dq.text.acronyms.tokens import Token

REACH: Final = 160
"""A name is looked for in this many characters before its acronym."""

LONGEST: Final = 14
"""Names have at most this many words."""

_WORD: Final = re.compile(r"[^\W\d_](?:[\w’'.&-]*\w)?")
_BREAK: Final = re.compile(
    r"[()（）\[\]<>\"“”«».!?;:,\n–—-]"
    r"(?:(?<=[()（）\[\]<>\"“”«»])"
    r"|(?<=[^\W\d_]{2}[.!?;:])\s"
    r"|(?<=\n)[\s•*-]"
    r"|(?:(?<=\s[–—-])|(?<=\s[–—-]{2}))\s"
    r"|(?<=,)\s(?:and|but|which|who|as)\s)"
)
"""Where a name cannot go on. The class of first characters is what makes the search fast; what follows sorts them."""

_BLANK: Final = r"[\s\x1c-\x1f]"
"""White space as Python has it, for Rust's expressions."""

_OPENING: Final = re.compile(r",?[^\S\n]*\n?[^\S\n]*[(（]\s?[\"“«]?$")
_CLOSING: Final = re.compile(r"[\"”»]?\s?[)）,;]")
_OR: Final = r"(?:or\s|или\s|або\s|oder\s|ou\s|o\s)?(?:the\s)?"
_INTRODUCED: Final = re.compile(rf",\s{_OR}$")
_AFTERWARDS: Final = re.compile(r"[,.;]")
_INSIDE: Final = re.compile(r"\s?[(（]([^()（）\n\d]{5,120})[)）]")


class Pair(NamedTuple):
    """A name and the acronym beside it.

    Attributes:
        token: the acronym.
        words: the words before (or in the brackets after) it, as written.
        starts: where each word begins.
        bound: whether brackets tie the two together; otherwise only commas do.
    """

    token: Token
    words: tuple[str, ...]
    starts: tuple[int, ...]
    bound: bool = True


def pairs(text: str, forms: Iterable[Token]) -> Iterator[Pair]:
    """Yields names with their acronyms: "Long Form (ACR)", "ACR (Long Form)", "Long Form, or ACR,".

    Args:
        text: where they are looked for.
        forms: the forms of that text, as `dq.text.acronyms.tokens.tokens` finds them.
    """
    for token in forms:
        start, end = token.span
        before, after = text[max(0, start - 8) : start], text[end : end + 3]
        opening = _OPENING.search(before)
        if opening and _CLOSING.match(after.removeprefix("s")):
            yield from _named_before(text, token, start - len(opening[0]), bound=True)
        elif (introduced := _INTRODUCED.search(before)) and _AFTERWARDS.match(after):
            yield from _named_before(text, token, start - len(introduced[0]), bound=False)
        elif inside := _INSIDE.match(text, end):
            words = list(_WORD.finditer(text, *inside.span(1)))
            if 1 < len(words) <= LONGEST and words[0][0][0].isupper():
                yield _pair(token, words, bound=True)


def _named_before(text: str, token: Token, at: int, *, bound: bool) -> Iterator[Pair]:
    begin = max(0, at - REACH)
    while begin and begin < at and text[begin - 1].isalnum():
        begin += 1
    for broken in _BREAK.finditer(text, begin, at):
        begin = broken.end()
    words = list(_WORD.finditer(text, begin, at))[-LONGEST:]
    if len(words) > 1 and not text[words[-1].end() : at].strip(" \u00a0'’s"):
        yield _pair(token, words, bound=bound)


def _pair(token: Token, words: list[re.Match[str]], *, bound: bool) -> Pair:
    return Pair(token, tuple(word[0] for word in words), tuple(word.start() for word in words), bound)


def beside_names(forms: Iterable[str]) -> str:
    """Returns a pattern for every text with a pair of one of some forms, native or not; for Rust's expressions.

    It says where a form stands and nothing of the name.
    """
    form = f"(?:{'|'.join(map(re.escape, sorted(forms)))})"
    introduced = rf",\s{_OR}".replace(r"\s", _BLANK)
    return rf"[(（]{_BLANK}?[\"“«]?{form}|{form}{_BLANK}?[(（]|{introduced}{form}[,.;]"


def capitalised_run(words: tuple[str, ...]) -> int:
    """Returns at which word the run of capitalised words and particles begins that ends with the last word."""
    begin = len(words)
    for place in range(len(words) - 1, -1, -1):
        word = words[place]
        if word[0].isupper():
            begin = place
        elif word.lower() not in PARTICLES:
            break
    return begin
