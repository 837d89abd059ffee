"""Which records may hold page chrome: the screen of every CHR check, by expressions over the lines of a batch.

A record is read line by line only when a line of it gives reason to: a label of a page standing alone, a shape such as
a lone time stamp, a telling phrase, a short unfinished line at its edge, or a line other records of the source have
too. What gives no reason has no chrome by definition, which is what keeps clean text cheap.
"""

import re
from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np
import polars as pl

from dq.lexicons import lexicon
from dq.surveys.line_recurrence import LineRecurrence, named
from dq.text.chrome.credits import LITERALS as CREDITS
from dq.text.chrome.phrases import Phrases
from dq.text.chrome.wording import words_of
from dq.text.lines import begins_low

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS: Final = (
    "cookie", "login", "paywall", "subscribe", "share", "social", "comments", "print", "player", "ads", "author",
    "mostread", "related", "rights", "app", "navigation", "section", "credit", "published",
)  # fmt: skip
"""The lexicons under `chrome/`; where two hold one phrase, the earlier kind has it."""

_OTHERS: Final = "others"
_NARROW: Final = 48
_EDGE_WIDTH: Final = 90
_ROW: Final = 70
_HEAD: Final = 3
_TAIL: Final = 7
_TELLING: Final = ("cookie", "login", "paywall", "subscribe", "share", "comments", "ads", "rights", "app", "author")
_WORDS_OF_TELLING: Final = 3
_LETTERS_OF_TELLING: Final = 12
_LETTERS_OF_A_PART: Final = 6
_RARE_SIGNS: Final = frozenset("@/:")
_NO_REASON: Final = frozenset({"credit", "published"})
_SIGN_OFF: Final = r"^[ -/]*(?i:reuters?|ap|afp|upi|dpa|tass|xinhua|ansa|efe|kyodo)[ -/]*$"
_LONE: Final = r"^[^A-Za-z]{1,12}$"
_TIMES: Final = r"[0-9]:[0-9]{2}|[0-9][./-][0-9]{1,2}[./-][0-9]{2}|20[0-2][0-9]\b|(?i-u:\bmin\b|\bago\b)"
_SIGNS: Final = ("©", "ⓒ", "http", "www", "opyright", "ights reserved", "→", "»", "›", "@")
_FINISHED: Final = r"[.!?,;-][\"')]*$|[。！？…।؟]$"
_FIGURES: Final = "[0-9٠-٩۰-۹]"
_WRAPPED: Final = 0.1
"""A text of which more lines begin in lower case is broken over lines."""

_TEXT: Final = pl.col("text")
_OF_ASCII: Final = _TEXT.str.len_bytes() == _TEXT.str.len_chars()


@cache
def phrases() -> Phrases:
    """Returns the phrases of page chrome, from the lexicons."""
    words = " ".join(lexicon("chrome/function_words")["words"].values())
    agencies = words_of([name for names in lexicon("agencies")["names"].values() for name in names])
    return Phrases(
        {kind: _listed(kind) for kind in KINDS},
        words.split(),
        {words for words in agencies if len(words) > 1 and " " not in words},
    )


def _listed(kind: str) -> list[str]:
    by_language: Mapping[str, str] = lexicon(f"chrome/{kind}")["phrases"]
    return "".join(by_language.values()).splitlines()


@cache
def _labels() -> pl.Series:
    """Hashes of the phrases that are reason enough when they stand alone, folded as `_folded` does."""
    known = phrases().wholes.items()
    return pl.Series("label", [words.replace(" ", "") for words, kind in known if kind not in _NO_REASON]).hash()


@cache
def _telling() -> pl.Series:
    """The phrases long enough to tell inside a line, their first letter left aside."""
    listed = {phrase for kind in _TELLING for phrase in _listed(kind) if len(phrase) >= _LETTERS_OF_TELLING}
    words = phrases().words
    wanted = {phrase[1:] for phrase in listed if words[phrase].count(" ") + 1 >= _WORDS_OF_TELLING}
    return pl.Series("telling", sorted({*wanted, *_SIGNS, *CREDITS}))


@cache
def _telling_parts() -> tuple[pl.Series, list[str]]:
    """The telling phrases from their first blank on, and those with too little behind one.

    What begins with a blank is found twice as fast as what begins with any letter, and so is what is few.
    """
    parts = {phrase: phrase[phrase.find(" ") :] if " " in phrase else "" for phrase in _telling().to_list()}
    short = [phrase for phrase, part in parts.items() if len(part) < _LETTERS_OF_A_PART]
    return pl.Series("part", sorted({*parts.values()} - {parts[phrase] for phrase in short})), short


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


def _folded(line: pl.Expr) -> pl.Expr:
    """A line as its letters alone, lower-case, numbers as 0: cheap to compare by hash."""
    return line.str.to_lowercase().str.replace_all(r"[0-9]+", "0").str.replace_all(r"[\W_]+", "")


def suspected(records: pl.DataFrame, recurrence: LineRecurrence) -> pl.Series:
    """Returns for each record whether any of its lines, or any part of its text, gives reason to look closer."""
    lines = _lines(records)
    unfinished = _unfinished(lines)
    of_lines = [_at_an_edge(unfinished), _with_a_shape(unfinished), _labels_in(lines)]
    reasons = pl.concat([*of_lines, _with_a_telling_phrase(records)])
    some = pl.int_range(records.height, dtype=pl.UInt32, eager=True).is_in(reasons.unique().implode())
    return some | _holds_learned(records, recurrence)


def _with_a_telling_phrase(records: pl.DataFrame) -> pl.Series:
    """The records that hold a telling phrase; its part behind a blank is looked for first."""
    texts = records.select(pl.int_range(pl.len(), dtype=pl.UInt32).alias("at"), "text")
    plain, others = (texts.filter(some) for some in (_OF_ASCII, ~_OF_ASCII))
    likely = pl.concat(
        [
            plain.filter(_TEXT.str.contains(_plain_parts())),
            others.filter(_TEXT.str.contains_any(_telling_parts()[0].implode())),
        ]
    )
    of_ascii, of_others = _short()
    return pl.concat(
        [
            likely.filter(_TEXT.str.contains_any(_telling().implode()))["at"],
            texts.filter(of_ascii)["at"],
            others.filter(of_others)["at"],
        ]
    )


def _holds_learned(records: pl.DataFrame, recurrence: LineRecurrence) -> pl.Series:
    """Which records hold a line of the house lexicon."""
    if not recurrence.learned:
        return pl.Series([False]).new_from_index(0, records.height)
    known = pl.Series(sorted(recurrence.learned)).implode()
    lines = _split(records).select("at", named(pl.col("source"), _TEXT).is_in(known).alias("known"))
    return lines.group_by("at").agg(pl.col("known").any()).sort("at")["known"].fill_null(value=False)


def others_of(records: pl.DataFrame, recurrence: LineRecurrence) -> pl.Series:
    """Returns in how many other records of its source each line stands, 255 at most, blank ones too.

    Lists of a number a line, by record; null where no line recurs.
    """
    lines = _split(records)
    others = recurrence.others(lines.select(named(pl.col("source"), _TEXT)).to_series())
    coarse = others.clip(upper_bound=255).cast(pl.UInt8).alias(_OTHERS)
    counted = lines.select("at", coarse).group_by("at", maintain_order=True).agg(_OTHERS)
    counted = counted.filter(pl.col(_OTHERS).list.max() > 0)
    rows = pl.DataFrame({"at": pl.int_range(records.height, dtype=pl.UInt32, eager=True)})
    return rows.join(counted, on="at", how="left", maintain_order="left")[_OTHERS]


def _split(records: pl.DataFrame) -> pl.DataFrame:
    """The lines of records, without the white space around them: `at`, the number of the record, `source`, `text`."""
    number = pl.int_range(pl.len(), dtype=pl.UInt32).alias("at")
    return (
        records.select(number, "source", _TEXT.fill_null("").str.split("\n"))
        .explode("text", empty_as_null=True, keep_nulls=True)
        .with_columns(_TEXT.str.strip_chars())
    )


def _lines(records: pl.DataFrame) -> pl.DataFrame:
    """The lines that could give reason: not too long, no part of a paragraph broken over lines."""
    at, size = pl.col("at"), _TEXT.str.len_bytes()
    lines = (
        records.select(pl.int_range(pl.len(), dtype=pl.UInt32).alias("at"), _TEXT.str.split("\n"))
        .explode("text", empty_as_null=True, keep_nulls=True)
        .select("at", _TEXT.str.strip_chars())
        .filter(size > 0)
        .with_columns(size=size, low=begins_low(_TEXT))
    )
    edge = (at != at.shift(_HEAD)).fill_null(value=True) | (at != at.shift(-_TAIL)).fill_null(value=True)
    goes_on = pl.col("low").shift(-1).fill_null(value=False) & (at == at.shift(-1))
    return (
        lines.with_columns(
            edge=edge,
            goes_on=goes_on,
            first=(at != at.shift(1)).fill_null(value=True),
            last=(at != at.shift(-1)).fill_null(value=True),
            above=_TEXT.shift(1, fill_value=""),
            below=_TEXT.shift(-1, fill_value=""),
        )
        .filter((pl.col("size") <= _EDGE_WIDTH) & ~pl.col("low") & ~pl.col("goes_on"))
        .filter(pl.col("edge") | (pl.col("size") <= _NARROW))
        .with_columns(wrapped=pl.lit(_wrapped(lines, records.height)).gather(at))
    )


def _wrapped(lines: pl.DataFrame, records: int) -> pl.Series:
    """Which records are broken over lines."""
    low, some = (np.bincount(part["at"].to_numpy(), minlength=records) for part in (lines.filter("low"), lines))
    return pl.Series(low / np.maximum(some, 1) > _WRAPPED)


def _unfinished(lines: pl.DataFrame) -> pl.DataFrame:
    """The lines without the end of a sentence that no paragraph broken over lines runs through."""
    below_an_end = pl.col("first") | pl.col("above").str.contains(_FINISHED)
    in_rows = [
        ~outside & line.str.contains(_FIGURES) & (line.str.len_bytes() <= _ROW)
        for outside, line in ((pl.col("first"), pl.col("above")), (pl.col("last"), pl.col("below")))
    ]
    return (
        lines.filter(~pl.col("wrapped") | (pl.col("size") <= _NARROW))
        .filter(~_TEXT.str.contains(_FINISHED))
        .filter(~pl.col("wrapped") | below_an_end)
        .with_columns(figures=_TEXT.str.contains(_FIGURES), beside_figures=pl.any_horizontal(in_rows))
    )


def _at_an_edge(lines: pl.DataFrame) -> pl.Series:
    """The records of unfinished lines near the head or the tail that are no rows of a table."""
    likely = lines.filter(pl.col("edge") & ~pl.col("figures") & ~pl.col("beside_figures"))
    return likely.filter(~_TEXT.str.contains(r"^[*=_-]+$|  ") & ~_TEXT.str.contains(_SIGN_OFF))["at"]


def _with_a_shape(lines: pl.DataFrame) -> pl.Series:
    """The records of unfinished lines that are a number of its own, a time, a date of this century."""
    likely = lines.filter(pl.col("figures") & ~_TEXT.str.contains("  ", literal=True))
    lone = _TEXT.str.contains(_LONE) & (pl.col("edge") | ~pl.col("beside_figures"))
    return likely.filter(_TEXT.str.contains(_TIMES) | lone)["at"]


def _labels_in(lines: pl.DataFrame) -> pl.Series:
    """The records of lines that are nothing but a phrase of page chrome."""
    likely = lines.select("at", "text").filter(~_TEXT.str.contains(_beyond_labels()))
    return likely.filter(_folded(_TEXT).hash().is_in(_labels().implode()))["at"]


@cache
def _beyond_labels() -> str:
    """More numbers than any phrase holds, as the rows of tables do."""
    most = max(words.count("0") for words in phrases().wholes)
    return f"(?:[0-9]+[^0-9]+){{{most}}}[0-9]"
