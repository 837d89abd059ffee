"""Which records hold a form that wants a second look, and what they say of acronyms."""

from collections.abc import Iterable
from typing import Any, Final

import polars as pl

from dq.check import Article, Knowledge, Measure
from dq.surveys.acronym_lore import CorpusLore
from dq.surveys.acronyms import ACRONYMS
from dq.text.acronyms.reading import Flagged, Reading, read

DOUBT: Final = "acronym_doubt"
"""Whether a record holds a form that can be mistyped: the screen of every check that reads it."""

_BRACKETED: Final = r"[(（]\p{Lu}[\p{L}&]{1,9}[)）]"
"""A form in brackets: one that is introduced twice can be two things."""

_CAPITALS: Final = (str.lower, str.title, str.upper)


def _compute(records: pl.DataFrame, knowledge: Knowledge) -> pl.DataFrame:
    lore = knowledge.known(ACRONYMS)
    twice = pl.col("text").str.extract_all(_BRACKETED)
    again = (twice.list.len() > twice.list.n_unique()).fill_null(value=False)
    misspelt = _any_of(variant(wrong) for wrong, _ in lore.misspelt.values() for variant in _CAPITALS)
    return records.select((pl.col("row").is_in(lore.rows.implode()) | misspelt | again).alias(DOUBT))


def _any_of(words: Iterable[str]) -> pl.Expr:
    """Whether a text holds one of some words; one alternation, the fastest way to look for many rare ones."""
    pattern = "|".join(sorted(set(words)))
    return pl.col("text").str.contains(pattern).fill_null(value=False) if pattern else pl.lit(value=False)


ACRONYM_DOUBT: Final = Measure("acronym-doubt", {DOUBT: pl.Boolean()}, _compute, (ACRONYMS,))


def reading(article: Article) -> Reading:
    """Returns what an article says of acronyms; for `Article.share`."""
    return read(article.text, article.known(ACRONYMS))


def organisations_of(form: str, lore: CorpusLore) -> list[str]:
    """Returns the lexicon's organisations of an acronym for evidence: name, language and source, at most five."""
    rows = lore.organisations.by_acronym.get(form, ())
    return [f"{row.name} ({row.language}, {row.source})" for row in rows[:5]]


def evidence_of(flagged: Flagged, article: Article) -> dict[str, Any]:
    """Returns what speaks for a judgement: the slip, the ground, the uses of both forms, the lexicon's rows."""
    judgement, lore = flagged.judgement, article.known(ACRONYMS)
    evidence: dict[str, Any] = {
        "meant": judgement.meant,
        "edit": judgement.edit.value,
        "ground": judgement.ground.value,
        "uses of written": lore.uses(judgement.written),
        "uses of meant": lore.uses(judgement.meant),
        "organisations": organisations_of(judgement.meant, lore),
    }
    if judgement.name:
        evidence["name"] = judgement.name
    if judgement.votes:
        evidence["sentences with meant"] = judgement.votes
    return evidence
