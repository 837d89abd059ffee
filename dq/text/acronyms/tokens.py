"""Words in capitals that can be acronyms, and the places where they are something else."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple
from unicodedata import category

from dq.vocabulary import Span

_LAST: Final = 0x530
"""Latin, Greek and Cyrillic letters lie below this code point."""


def _class_of(belongs: Callable[[str], bool]) -> str:
    """Returns the inside of a character class, as both regex dialects in use read it."""
    letters = [letter for letter in map(chr, range(_LAST)) if letter.isalpha() and belongs(letter)]
    runs: list[str] = []
    for letter in letters:
        if runs and ord(runs[-1][-1]) + 1 == ord(letter):
            runs[-1] += letter
        else:
            runs.append(letter)
    return "".join(run if len(run) < 3 else f"{run[0]}-{run[-1]}" for run in runs)  # noqa: PLR2004 - a range saves


UPPER: Final = _class_of(str.isupper)
LOWER: Final = _class_of(str.islower)
LETTER: Final = r"[^\W\d_]"


def _after_first(upper: str, lower: str) -> str:
    """A pattern for what follows the first capital of a form."""
    return rf"(?:[{upper}&]{{1,8}}(?:[{lower}][{upper}]{{0,7}})?|[{lower}][{upper}]{{1,8}})"


def _token(upper: str, lower: str) -> re.Pattern[str]:
    """A form as a word; the capital comes before the look behind it, for the search runs from capital to capital."""
    return re.compile(rf"[{upper}](?<![\w&@#/.-].){_after_first(upper, lower)}(?![\w&@/-]|\.\w)")


FORM: Final = rf"[{UPPER}]{_after_first(UPPER, LOWER)}"
"""Two capitals or more with at most one letter in lower case: a pattern for Python's and for Rust's regexes."""

_TOKEN: Final = _token(UPPER, LOWER)
_ASCII_TOKEN: Final = _token("A-Z", "a-z")
_ROMAN: Final = re.compile(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_NO_ACRONYMS_TEXT: Final = """
KB MB GB TB KW MW GW TW KWH MWH GWH HZ KHZ MHZ GHZ BPD BBL MCF LB LBS OZ CWT MPH KPH RPM
GMT UTC EST EDT CST CDT MST MDT PST PDT BST CET CEST MSK IST JST AEST AEDT
"""
_NO_ACRONYMS: Final = frozenset(_NO_ACRONYMS_TEXT.split())
"""Units of measure and time zones."""

_REMEMBERED: Final = 1 << 12
"""Of so many words it is remembered whether they are acronyms: articles use the same ones over and over."""

_QUOTED_SYMBOL: Final = re.compile(r"\(?\b(?:NYSE|NASDAQ|AMEX|LSE|TSX|ASX|OTC|Nasdaq|Amex)(?: Global Market)?\s*:\s*$")
_SIC: Final = re.compile(r"\s*[\[(]\s*sic\b", re.IGNORECASE)
_BEFORE_SIC: Final = frozenset("[(")
_BEFORE_SYMBOL: Final = frozenset("<$")
_AFTER_SYMBOL: Final = (">", ": Quote", " Equity", "-TV", "-FM", "-AM")
_WORD: Final = re.compile(rf"{LETTER}{{2,}}")
MOSTLY_CAPITALS: Final = 0.5
FEW_WORDS: Final = 3


class Token(NamedTuple):
    """A word that can be an acronym.

    Attributes:
        text: as written, without a plural s.
        span: where it stands.
    """

    text: str
    span: Span


def tokens(text: str, begin: int = 0) -> Iterator[Token]:
    """Yields the words from a place on that can be acronyms, in order.

    They have two capitals or more, and at most one letter in lower case.
    """
    for match in (_ASCII_TOKEN if text.isascii() else _TOKEN).finditer(text, begin):
        word, (start, end) = match[0], match.span()
        if word[-1] == "s" and len(word) > 2:  # noqa: PLR2004 - a plural of two letters at least
            word, end = word[:-1], end - 1
        torn = not word.isascii() and _is_torn(text, start, end)
        if not torn and not is_no_acronym(word) and not _is_elsewhere_used(text, start, end):
            yield Token(word, Span(start, end))


@lru_cache(_REMEMBERED)
def is_no_acronym(word: str) -> bool:
    """Returns whether the word is a Roman numeral, a unit of measure, or a time zone."""
    return word.upper() in _NO_ACRONYMS or bool(_ROMAN.fullmatch(word))


def _is_elsewhere_used(text: str, start: int, end: int) -> bool:
    """Whether its place says that it is a ticker, a symbol, a call sign, or kept on purpose."""
    after = text[end : end + 12]
    if text[start - 1 : start] in _BEFORE_SYMBOL or after.startswith(_AFTER_SYMBOL):
        return True
    if after.lstrip()[:1] in _BEFORE_SIC and _SIC.match(after):
        return True
    begin = max(0, start - 24)
    return text.find(":", begin, start) >= 0 and _QUOTED_SYMBOL.search(text[begin:start]) is not None


_SIDES: Final = frozenset("«»„“”‹›…")


def _is_torn(text: str, start: int, end: int) -> bool:
    """Whether a form is a piece of a word in the wrong encoding: a symbol touches it, or a quote inside a word."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    return any(
        (near and category(near)[0] in "SC" and not near.isspace()) or (near in _SIDES and far.isalpha())
        for near, far in ((before[-1:], before[:-1]), (after[:1], after[1:]))
    )


def in_capitals(line: str) -> bool:
    """Returns whether a line is a headline in capitals, a table or a signature: no place to judge acronyms in."""
    words: list[str] = _WORD.findall(line)
    if len(words) < FEW_WORDS:
        return True
    return sum(map(str.isupper, words)) > MOSTLY_CAPITALS * len(words)
