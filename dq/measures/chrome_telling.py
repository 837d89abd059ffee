"""Phrases of page chrome so long that they tell inside a line: which texts hold one, by searches over whole texts."""

import re
from functools import cache
from typing import Final

import polars as pl

from dq.measures.chrome_lexicon import phrases, phrases_of
from dq.text.chrome.credits import LITERALS as CREDITS

_TELLING: Final = ("cookie", "login", "paywall", "subscribe", "share", "comments", "ads", "rights", "app", "author")
_WORDS_OF_TELLING: Final = 3
_LETTERS_OF_TELLING: Final = 12
_LETTERS_OF_A_PART: Final = 6
_MOST_LETTERS_OF_A_PART: Final = 12
_RARE_SIGNS: Final = frozenset("@/:")
_SIGNS: Final = ("©", "ⓒ", "http", "www", "opyright", "ights reserved", "→", "»", "›", "@")

_TEXT: Final = pl.col("text")
_OF_ASCII: Final = _TEXT.str.len_bytes() == _TEXT.str.len_chars()


def with_a_telling_phrase(texts: pl.DataFrame) -> pl.Series:
    """Returns the numbers (`at`) of the texts (`text`) that hold a telling phrase.

    Its part behind a blank is looked for first, and all of it in the lines where that was found.
    """
    plain, others = (texts.filter(some) for some in (_OF_ASCII, ~_OF_ASCII))
    likely = pl.concat(
        [
            plain.filter(_TEXT.str.contains(_plain_parts())),
            others.filter(_TEXT.str.contains_any(_telling_parts()[0].implode())),
        ]
    )
    lines = likely.with_columns(_TEXT.str.split("\n")).explode("text", empty_as_null=True, keep_nulls=True)
    likely_lines = lines.filter(_TEXT.str.contains(_plain_parts()) | ~_OF_ASCII)
    of_ascii, of_others = _short()
    return pl.concat(
        [
            likely_lines.filter(_TEXT.str.contains_any(_telling().implode()))["at"],
            texts.filter(of_ascii)["at"],
            others.filter(of_others)["at"],
        ]
    )


@cache
def _telling() -> pl.Series:
    """The phrases long enough to tell inside a line, their first letter left aside."""
    listed = {phrase for kind in _TELLING for phrase in phrases_of(kind) if len(phrase) >= _LETTERS_OF_TELLING}
    words = phrases().words
    wanted = {phrase[1:] for phrase in listed if words[phrase].count(" ") + 1 >= _WORDS_OF_TELLING}
    return pl.Series("telling", sorted({*wanted, *_SIGNS, *CREDITS}))


@cache
def _telling_parts() -> tuple[pl.Series, list[str]]:
    """The first letters of the telling phrases from their first blank on, and the phrases with too little behind one.

    What begins with a blank is found twice as fast as what begins with any letter, and so is what is few; more letters
    take longer to be made ready than they spare.
    """
    parts = {phrase: _behind_a_blank(phrase) for phrase in _telling().to_list()}
    short = [phrase for phrase, part in parts.items() if len(part) < _LETTERS_OF_A_PART]
    return pl.Series("part", sorted({*parts.values()} - {parts[phrase] for phrase in short})), short


def _behind_a_blank(phrase: str) -> str:
    _, blank, rest = phrase.partition(" ")
    return blank + rest[:_MOST_LETTERS_OF_A_PART]


@cache
def _plain_parts() -> str:
    """A regular expression of the telling parts of ASCII, which are searched for so in texts of ASCII alone.

    The fewer letters stand in texts the fewer of its states are visited: with all parts and in all texts it is slower
    than an automaton for some languages.
    """
    return f" (?:{'|'.join(re.escape(part[1:]) for part in _telling_parts()[0].to_list() if part.isascii())})"


@cache
def _short() -> tuple[pl.Expr, pl.Expr]:
    """Whether a text holds a telling phrase with too little behind a blank: one of ASCII, and one of other letters.

    An automaton skips to the signs that are rare in texts; where there is none, a regular expression of a few phrases
    is faster.
    """
    short = _telling_parts()[1]
    plain = list(filter(str.isascii, short))
    marked = [phrase for phrase in plain if not _RARE_SIGNS.isdisjoint(phrase)]
    bare, other = (
        "|".join(map(re.escape, sorted({*listed}))) for listed in ({*plain} - {*marked}, {*short} - {*plain})
    )
    return _TEXT.str.contains_any(pl.Series(marked).implode()) | _TEXT.str.contains(bare), _TEXT.str.contains(other)
