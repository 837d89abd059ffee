"""What a corpus says of acronyms: how often each form is used, and which names stand beside it.

Copies must not vote: a use counts once for each different context after it, a name beside an acronym once for each
different sentence, however many records carry the sentence.
"""

from typing import Final

import polars as pl

from dq.check import Survey
from dq.lexicons import house_file
from dq.lexicons.organisations import organisations
from dq.surveys.acronym_lore import CorpusLore, Namings
from dq.text.acronyms.alignment import Fit
from dq.text.acronyms.names import Name
from dq.text.acronyms.pairs import REACH, pairs
from dq.text.acronyms.reading import CONTEXT
from dq.text.acronyms.tokens import FORM, UPPER, Token, tokens

USE: Final = rf"{FORM}[\p{{L}}\d]*[^{UPPER}\n]{{0,{CONTEXT}}}"
"""A form and the context after it: as fast as a scan for capitals, for there is no word boundary to test."""

_WHOLE: Final = rf"^({FORM})(?:[^\p{{L}}\d]|$)"
_NEXT: Final = r"^\W{1,3}(\p{Ll}{3,})"
"""The word after a form, where it is in lower case."""

_UNNAMED: Final = "?"
"""Stands for a name whose beginning is anyone's guess and whose acronym does not fit it."""

_NAMINGS: Final = (
    (rf"[(（][\"“«]?{FORM}s?[\"”»]?[)）,;]", r"[^()（）]*"),
    (rf", (?:or |или |або |oder |ou |o )?(?:the )?{FORM}[,.;]", r"[^,]*"),
    (r"[(（]\p{Lu}\p{Ll}[^()（）\d]{4,120}[)）]", rf"{FORM} "),
)
"""Acronyms beside names, and what stands before: a record is searched for the first, then read with both."""

_WINDOW: Final = REACH + 24
"""How many characters up to the end of the acronym are read for its name."""


def uses(records: pl.DataFrame) -> pl.DataFrame:
    """Returns every use of a form: `row`, `form`, `after` (the context)."""
    return (
        records.select("row", use=pl.col("text").str.extract_all(USE))
        .explode("use")
        .with_columns(form=pl.col("use").str.extract(_WHOLE, 1))
        .drop_nulls("form")
        .select(
            "row",
            form=pl.col("form").str.replace("^(..+)s$", "${1}"),
            after=pl.col("use").str.slice(pl.col("form").str.len_chars(), CONTEXT),
        )
    )


def _gather(records: pl.DataFrame) -> pl.DataFrame:
    """One row a use or a naming: a form with an empty name is a use and `seen` its context, else the sentence."""
    used = (
        uses(records)
        .select("form", "after")
        .unique()
        .select(
            "form",
            name=pl.lit(""),
            seen=pl.col("after").hash(),
            fits=pl.lit(True),
            then=pl.col("after").str.extract(_NEXT),
        )
    )
    used = used.with_columns(words=pl.lit(None, dtype=pl.String))
    named = _named(records).with_columns(then=pl.lit(None, dtype=pl.String)).select(used.columns)
    return pl.concat([used, named]).select(pl.struct("form", "name").hash().alias("key"), pl.all())


def _named(records: pl.DataFrame) -> pl.DataFrame:
    """Names beside acronyms; Python sees each different sentence once."""
    found = [
        records.lazy()
        .filter(pl.col("text").str.contains(naming))
        .select(window=pl.col("text").str.extract_all(before + naming))
        .explode("window")
        .select(pl.col("window").str.tail(_WINDOW))
        for naming, before in _NAMINGS
    ]
    windows = pl.concat(found).unique().collect()
    rows = [
        (
            pair.token.text,
            key,
            window[min(pair.starts) : max(pair.token.span.end, *pair.starts)],
            name.fit is Fit.INITIALS,
            " ".join(name.own_parts()),
        )
        for (window,) in windows.iter_rows()
        for pair in pairs(window, _named_in(window))
        if (key := _voted(name := Name(pair), bound=pair.bound))
    ]
    schema = {"form": pl.String, "name": pl.String, "seen": pl.String, "fits": pl.Boolean, "words": pl.String}
    return pl.DataFrame(rows, schema=schema, orient="row").with_columns(pl.col("seen").hash()).unique()


def _named_in(window: str) -> list[Token]:
    """The form a window was cut out for: its last, or the first where the name follows in brackets."""
    forms = list(tokens(window))
    if forms and forms[0].span.start == 0 and window[forms[0].span.end :].startswith((" (", " （")):
        return forms[:1]
    return forms[-1:]


def _voted(name: Name, *, bound: bool) -> str | None:
    if name.fit is Fit.INITIALS or (bound and name.proper):
        return name.own_key()
    return _UNNAMED if bound and name.starts else None


def _reduce(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.unique()


def _conclude(rows: pl.DataFrame) -> "CorpusLore":
    rows = rows.unique()
    counted = rows.group_by("form", "name").agg(pl.len(), pl.col("fits").all(), pl.col("words").min())
    counts: dict[str, int] = {}
    votes: dict[str, dict[str, int]] = {}
    unfit: set[str] = set()
    words: dict[str, str] = {}
    for form, name, count, fits, spelt in counted.sort("form", "name").iter_rows():
        if not name:
            counts[form] = count
        elif name != _UNNAMED:
            votes.setdefault(name, {})[form] = count
            words[name] = min(spelt, words.get(name, spelt))
        if not fits:
            unfit.add(form)
    company = rows.select("form", "then").drop_nulls().unique()
    return CorpusLore(
        counts, Namings(votes, words, frozenset(unfit)), company, organisations(house_file("organisations"))
    )


ACRONYMS: Final = Survey("acronyms", _gather, _conclude, _reduce)
"""Every form in capitals with its uses, and every name beside one: about 100 bytes a record."""
