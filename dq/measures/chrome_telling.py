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
_MUCH: Final = 1_000_000
"""So many bytes of text are faster searched by what takes longer to be made ready."""

_RARE_SIGNS: Final = frozenset("@/:")
_SIGNS: Final = ("©", "ⓒ", "http", "www", "opyright", "ights reserved", "→", "»", "›", "@")

_TEXT: Final = pl.col("text")
_OF_ASCII: Final = _TEXT.str.len_bytes() == _TEXT.str.len_chars()


def with_a_telling_phrase(texts: pl.DataFrame) -> pl.Series:
    """Returns the numbers (`at`) of the texts (`text`) that hold a telling phrase.

    Its part behind a blank is looked for first, then the same in single lines, and all of it in those where it was.
    """
    if texts.is_empty():
        return texts["at"]
    likely = _with_a_part(texts)
    lines = _with_a_part(
        likely.with_columns(_TEXT.str.split("\n")).explode("text", empty_as_null=True, keep_nulls=True)
    )
    of_ascii, of_others = _short()
    found = (_holding(lines, _telling()), _searched(texts, of_ascii), _searched(texts.filter(~_OF_ASCII), of_others))
    return pl.concat([some["at"] for some in found])


def _with_a_part(texts: pl.DataFrame) -> pl.DataFrame:
    """The texts with the part of a telling phrase that is behind a blank.

    An automaton is ready in a quarter of the time, and takes twice as long to search texts of ASCII.
    """
    parts = _telling_parts()[0]
    plain, others = (texts.filter(some) for some in (_OF_ASCII, ~_OF_ASCII))
    much = plain["text"].str.len_bytes().sum() > _MUCH
    likely = _searched(plain, _TEXT.str.contains(_plain_parts())) if much else _holding(plain, parts)
    return pl.concat([likely, _holding(others, parts)])


def _holding(texts: pl.DataFrame, phrases: pl.Series) -> pl.DataFrame:
    """The texts that hold one of many phrases."""
    return _searched(texts, _TEXT.str.contains_any(phrases.implode()))


def _searched(texts: pl.DataFrame, search: pl.Expr) -> pl.DataFrame:
    """The texts that a search finds something in; where there is none, it is not made ready."""
    return texts if texts.is_empty() else texts.filter(search)


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
