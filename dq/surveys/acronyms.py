"""What a corpus says of acronyms: how often each form is used, and which names stand beside it.

Copies must not vote: a use counts once for each different context after it, a name beside an acronym once for each
different sentence, however many records carry the sentence.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import polars as pl

from dq.check import Survey
from dq.lexicons import house_file
from dq.lexicons.organisations import organisations
from dq.surveys.acronym_doubts import rows_in_doubt
from dq.surveys.acronym_lore import CorpusLore, Namings
from dq.surveys.acronym_sources import at_odds
from dq.text.acronyms.alignment import Fit, name_key, parts_of
from dq.text.acronyms.names import Name, name_in
from dq.text.acronyms.native import Names, by_length, native_pairs
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
    (r"[(（]\s?\p{Lo}[^()（）\d]{2,80}[)）]", rf"{FORM}\s?"),
)
"""Acronyms beside names, and what stands before: a record is searched for the first, then read with both."""

_WINDOW: Final = REACH + 24
"""How many characters up to the end of the acronym are read for its name."""

_NO_WINDOWS: Final = pl.LazyFrame(schema={"row": pl.UInt32, "source": pl.String, "window": pl.String})

_FORM_END: Final = 20
"""No form, with what closes it, is longer."""


def uses(records: pl.DataFrame) -> pl.DataFrame:
    """Returns every different use of a form: `form`, `after` (the context), `rows` (of the records that hold it)."""
    return (
        records.select("row", use=pl.col("text").str.extract_all(USE))
        .explode("use")
        .drop_nulls("use")
        .group_by("use")
        .agg(rows=pl.col("row"))
        .with_columns(form=pl.col("use").str.extract(_WHOLE, 1))
        .drop_nulls("form")
        .select(
            form=pl.col("form").str.replace("^(..+)s$", "${1}"),
            after=pl.col("use").str.slice(pl.col("form").str.len_chars(), CONTEXT),
            rows="rows",
        )
    )


def _gather(records: pl.DataFrame) -> pl.DataFrame:
    """One row a use or a naming: a form with an empty name is a use and `seen` its context, else the sentence."""
    used = uses(records).select(
        "form",
        name=pl.lit(""),
        seen=pl.col("after").hash(),
        fits=pl.lit(value=True),
        then=pl.col("after").str.extract(_NEXT),
        words=pl.lit(None, dtype=pl.String),
        source=pl.lit(None, dtype=pl.String),
        rows="rows",
    )
    return pl.concat([used, _named(records)]).select(pl.struct("form", "name").hash().alias("key"), pl.all())


def _named(records: pl.DataFrame) -> pl.DataFrame:
    """Names beside acronyms, with the sources and the records they stand in; Python sees each sentence once."""
    read = records.lazy().select("row", "source", "text")
    holding = pl.collect_all(read.filter(pl.col("text").str.contains(naming)) for naming, _ in _NAMINGS)
    found = [
        some.lazy()
        .select("row", "source", window=pl.col("text").str.extract_all(before + naming))
        .explode("window")
        .with_columns(pl.col("window").str.tail(_WINDOW))
        for some, (naming, before) in zip(holding, _NAMINGS, strict=True)
        if some.height  # to make ready a pattern that is not needed takes as long as to read a megabyte with it
    ]
    windows = pl.concat([_NO_WINDOWS, *found]).group_by("window", "source").agg(rows=pl.col("row")).collect()
    natives = _native_names(house_file("organisations"))
    named = pl.DataFrame(
        [row for window in windows["window"].unique() for row in _namings_in(window, natives)],
        schema={"window": pl.String, "form": pl.String, "name": pl.String, "seen": pl.String, "fits": pl.Boolean}
        | {"words": pl.String},
        orient="row",
    )
    return named.join(windows, on="window").select(
        "form",
        "name",
        pl.col("seen").hash(),
        "fits",
        pl.lit(None, dtype=pl.String).alias("then"),
        "words",
        "source",
        "rows",
    )


def _namings_in(window: str, natives: Names) -> Iterator[tuple[str, str, str, str, bool, str]]:
    """The window, the acronym it was cut out for, the key of the name beside it, the sentence, the fit, the words."""
    forms = _named_in(window)
    for native in native_pairs(window, forms, natives):
        yield window, native.token.text, name_key(parts_of(native.name)), window[-CONTEXT:], True, native.name
    for pair in pairs(window, forms):
        name = name_in(pair)
        if (key := _voted(name, bound=pair.bound)) is not None:
            sentence = window[min(pair.starts) : max(pair.token.span.end, *pair.starts)]
            yield window, pair.token.text, key, sentence, name.fit is Fit.INITIALS, " ".join(name.own_parts())


@cache
def _native_names(house: Path | None) -> Names:
    return by_length(row.name for row in organisations(house))


def _named_in(window: str) -> list[Token]:
    """The form a window was cut out for: its last, or the first where the name follows in brackets."""
    first = next(tokens(window[:_FORM_END]), None) if window[:1].isupper() else None
    if first and first.span.start == 0 and window[first.span.end :].startswith((" (", " （", "(", "（")):
        return [first]
    return list(tokens(window, max(0, len(window) - _FORM_END)))[-1:]


def _voted(name: Name, *, bound: bool) -> str | None:
    if name.fit is Fit.INITIALS or (bound and name.proper):
        return name.own_key()
    return _UNNAMED if bound and name.starts else None


def _reduce(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.group_by(pl.exclude("rows")).agg(pl.col("rows").explode())


def _conclude(rows: pl.DataFrame) -> CorpusLore:
    counted = rows.group_by("form", "name").agg(pl.col("seen").n_unique(), pl.col("fits").all(), pl.col("words").min())
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
    lore = CorpusLore(
        counts,
        Namings(votes, words, frozenset(unfit)),
        rows.select("form", "then").drop_nulls().unique(),
        organisations(house_file("organisations")),
    )
    namings = rows.filter(~pl.col("name").is_in(["", _UNNAMED]))
    lore.sources = at_odds(namings, lambda name: bool(lore.listed(name)))
    in_doubt = rows_in_doubt(lore, rows.filter(pl.col("name") == "").select("form", "rows"))
    lore.rows = pl.concat([in_doubt.anywhere, lore.sources.rows]).unique().sort()
    lore.rows_beside_name = in_doubt.beside_name
    lore.rows_look_alike = in_doubt.look_alike
    return lore


ACRONYMS: Final = Survey("acronyms", _gather, _conclude, _reduce)
"""Every form in capitals with its uses, and every name beside one: about 100 bytes a record."""
