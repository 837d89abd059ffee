"""Which texts may hold a dateline, and where, told by expressions: Python reads as little of the others as it can."""

import re
from typing import Final

import polars as pl

from dq.measures.dateline_numbers import before_number
from dq.measures.dateline_reach import FIRST, JUNK_SIGNS, SENTENCE_END, reach
from dq.measures.dateline_tables import dateline_tables
from dq.measures.gates import holds, looked_at
from dq.text.datelines.reading import LOWER_CASE, MAX_HEAD, MAX_LEAD, PAGE_HEAD, PAGE_LINES

_LATER_HEAD: Final = MAX_HEAD + MAX_HEAD // 2 + 100
"""Code points within which a dateline of the head's last line ends."""

_DASH: Final = r"(?:[\s\x1c-\x1f.][-–—―−]|[-–—―−_][\s\x1c-\x1f]|[-–—―−]{2})"
"""A dash that joins no words, or follows a full stop."""

_LINE: Final = rf"\n(?:[{JUNK_SIGNS}]|[a-z]  [ :-])*"
"""Another line up to its first sign that counts."""

_SIGNS: Final = (
    rf"(?:\d[^\n]*?(?:{_DASH}|[(\[][^()\[\]\n]*[)\]]|: )|\d[-–—―−](?:\D|\z)"  # a day, and a dash, an agency or a colon
    rf"|[,،、/.][\s\x1c-\x1f]*[^\s\x1c-\x1f]+?[\s\x1c-\x1f]*?(?:{_DASH}|[-–—―−_]\z)"  # a month without a day
    r"|\d{4}-\d\d?-\d|\d[.-]\d\d?[.-](?:19|20)\d\d"  # a date in numbers
    r"|[)/\]][\s\x1c-\x1f]*[-–—―−_.:=]|/[^\n]*?/"  # a sign after an agency, an agency between slashes
    r"|[月日【=＝])"
)
_LETTERS: Final = r"\p{L}\p{Nl}\p{No}"
_INLINE: Final = rf"{SENTENCE_END}[^\n]*?(?:–| [-—])"
"""A dash after a sentence of the same line."""

_MAY_STAND_LATER: Final = (
    rf"\A[^{_LETTERS}]*[^\n]*\n(?:[^{_LETTERS}]|[a-z]  [ :-])*[[{_LETTERS}]--[a-z]][^\n]*?{_DASH}"  # in the second line
    rf"|{_LINE}(?:[^a-z{JUNK_SIGNS}\n][^\n]*?)?{_SIGNS}"
    rf"|{_INLINE}"
    r"|GMT|UTC"
)
_MAY_STAND_IN_SMALL_LINE: Final = rf"{_LINE}[a-z][^\n]*?{_SIGNS}"
"""Where a text has no capitals, any later line may open with a dateline in small letters; few texts are such."""

_NO_CAPITALS: Final = r"\A[^A-Z]*\z"
_OPENS_SMALL: Final = rf"{FIRST}\p{{Lowercase}}"

_SIGNED_LATER: Final = (
    r"\n(?:[^\n]*?\P{L})?(?:%s)[[\s\x1c-\x1f]--\n]*[-–—―−_.:=]"  # a sign after an agency's bare name
    r"|\n[^\n]*?\d[^\n]*?\P{L}(?:%s)(?:\P{L}|\z)"  # a day before it
)
_FIRST_HEAD: Final = MAX_HEAD + MAX_LEAD
"""Code points within which a dateline of the first line ends."""

_OUTSIDE: Final = "GMT|UTC|[月日【＝]"
"""Signs of metadata blocks and of the shapes of East Asia, which have a grammar of their own."""

_REMAINS_HEAD: Final = MAX_HEAD + 200

_PAGE_LINE: Final = r"\n[ \t]*[\p{L}--[a-z]][^\n]*?[)\d] ?[-–—](?:\D|\z)"
"""A line that opens in a letter, and no small one of ASCII, and the dash after a day or an agency."""


def where_to_look(texts: pl.Series, opens: pl.Series) -> pl.DataFrame:
    """Returns where in each text a dateline can stand, as `Where` has it; selects too much and never too little.

    `opens` is whether one may stand where the text begins (`may_open`).
    """
    return pl.DataFrame({"opens": opens, "later": may_stand_later(texts), "below": may_stand_below(texts)})


def may_open(texts: pl.Series, languages: pl.Series) -> pl.Series:
    """Returns whether a dateline can stand where each text of a language begins; selects too much, never too little."""
    heads = texts.fill_null("").str.head(_FIRST_HEAD)
    foreign = (languages.str.head(2).str.to_lowercase() != "en").fill_null(value=False)
    outside, opens = heads.str.contains(_OUTSIDE), _closes(heads)
    english = (opens & ~outside & ~foreign).arg_true()
    before = before_number(heads.gather(english))
    ended = before.is_not_null()
    opens = opens.scatter(english.filter(ended), _closes(before.filter(ended))) | outside
    abroad = pl.DataFrame({"head": heads, "gate": foreign & ~opens}).select(looked_at(pl.col("gate"), pl.col("head")))
    return opens | abroad.to_series().str.contains(reach().bare)


def _closes(heads: pl.Series) -> pl.Series:
    """Whether the words and signs of a dateline lead from the beginning of each head to one that closes it."""
    head, opens = pl.col("head"), pl.col("opens")
    told = heads.to_frame("head").with_columns(opens=head.str.contains(reach().opens))
    return told.select(opens | looked_at(~opens, head).str.contains(reach().small)).to_series()


def may_stand_later(texts: pl.Series) -> pl.Series:
    """Returns whether a dateline can stand in the head of each text elsewhere than where it begins; likewise.

    A sign that closes one is looked for first, then whether the words before it lead there. Each expression looks at
    the texts that those before it left.
    """
    head, some, later = pl.col("head"), pl.col("some"), pl.col("later")
    told = _headed(texts, _LATER_HEAD)
    told = told.with_columns(some=looked_at(head.str.contains(_MAY_STAND_LATER), head))
    told = told.with_columns(later=some.str.contains(_OUTSIDE) | some.str.contains(reach().later))
    told = told.with_columns(later | _after_a_sentence(looked_at(~later, some)))
    told = told.with_columns(later | _without_capitals(looked_at(~later, head)))
    return told.select(later | _signed(looked_at(~later, head))).to_series()


def _after_a_sentence(head: pl.Expr) -> pl.Expr:
    """Whether a dateline can follow a sentence; any word may be a town's where the first is in small letters."""
    dashed = looked_at(head.str.contains(_INLINE), head)
    return dashed.str.contains(reach().inline) | dashed.str.contains(_OPENS_SMALL)


def _without_capitals(head: pl.Expr) -> pl.Expr:
    small = looked_at(head.str.head(LOWER_CASE).str.contains(_NO_CAPITALS), head)
    return small.str.contains(_MAY_STAND_IN_SMALL_LINE)


def _signed(head: pl.Expr) -> pl.Expr:
    """Whether the bare name of an agency can close a dateline, or open one."""
    names = "|".join(map(re.escape, dateline_tables().bare_names))
    named = looked_at(head.str.contains(_SIGNED_LATER % (names, names)), head)
    return named.str.contains(reach().signed_later)


def may_stand_below(texts: pl.Series) -> pl.Series:
    """Returns whether a dateline can stand below the head of a page, which is broken into many lines; likewise."""
    page = looked_at(_many_lines(pl.col("head")), pl.col("text"))
    return _headed(texts, PAGE_HEAD).select(page.str.contains(_PAGE_LINE)).to_series()


def may_remain(text: pl.Expr) -> pl.Expr:
    """Returns whether a text without a dateline may open with the remains of one: a town in capitals, and more."""
    return holds(text.str.head(_REMAINS_HEAD), reach().remains)


def _headed(texts: pl.Series, size: int) -> pl.DataFrame:
    """The texts and their first code points, in the columns `text` and `head`; no text is an empty one."""
    text = texts.alias("text").to_frame().select(pl.col("text").fill_null(""))
    return text.with_columns(head=pl.col("text").str.head(size))


def _many_lines(head: pl.Expr) -> pl.Expr:
    """Whether a head is broken into many lines, as a page's is."""
    return head.str.count_matches("\n", literal=True) >= PAGE_LINES
