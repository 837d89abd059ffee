"""Which records hold a form that wants a second look, and what they say of acronyms."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

import polars as pl

from dq.check import Article, Check, Found, Knowledge, Measure
from dq.measures.gates import holds, looked_at, not_ascii
from dq.surveys.acronym_lore import CorpusLore
from dq.surveys.acronyms import ACRONYMS
from dq.text.acronyms.pairs import beside_names
from dq.text.acronyms.reading import Flagged, Kind, Reading, read
from dq.vocabulary import Confidence, FixSafety, Severity

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
    anywhere = pl.col("row").is_in(lore.rows.implode())
    return records.select((anywhere | _beside_name(lore) | _looks_alike(lore) | misspelt | again).alias(DOUBT))


def _beside_name(lore: CorpusLore) -> pl.Expr:
    """Whether a form stands beside a name that is in doubt there alone."""
    forms = lore.doubtful - lore.mistyped
    return holds(_text_of(lore.rows_beside_name), beside_names(forms)) if forms else pl.lit(value=False)


def _looks_alike(lore: CorpusLore) -> pl.Expr:
    """Whether a form that can be of another script stands in a text that is not ASCII."""
    return not_ascii(_text_of(lore.rows_look_alike))


def _text_of(rows: pl.Series) -> pl.Expr:
    """The text of some records, and an empty one of all others."""
    return looked_at(pl.col("row").is_in(rows.implode()), pl.col("text").fill_null(""))


def _any_of(words: Iterable[str]) -> pl.Expr:
    """Whether a text holds one of some words; one alternation, the fastest way to look for many rare ones."""
    pattern = "|".join(sorted(set(words)))
    return pl.col("text").str.contains(pattern).fill_null(value=False) if pattern else pl.lit(value=False)


ACRONYM_DOUBT: Final = Measure("acronym-doubt", {DOUBT: pl.Boolean()}, _compute, (ACRONYMS,))


def _screen(_text: pl.Expr) -> pl.Expr:
    return pl.col(DOUBT)


def check_of_doubt(
    code: str,
    name: str,
    locate: Callable[[str, Article, None], Iterable[Found]],
    *,
    confidence: Confidence = Confidence.HIGH,
    fix: FixSafety | None = FixSafety.UNSAFE,
) -> Check[None]:
    """Returns the declaration of a check that reads records with a form in doubt; without a fix it is information."""
    return Check(
        code=code,
        name=name,
        severity=Severity.INFO if fix is None else Severity.WARNING,
        confidence=confidence,
        since="0.1",
        screen=_screen,
        locate=locate,
        measures=(ACRONYM_DOUBT,),
        surveys=(ACRONYMS,),
        fix=fix,
    )


def flagged_as(kind: Kind, article: Article, message: str) -> Iterator[Found]:
    """Yields the findings for the flagged forms of one kind; the message names fields of their judgement."""
    for flagged in article.share(reading).flagged:
        judgement = flagged.judgement
        if flagged.kind is kind:
            yield Found(
                flagged.span,
                message.format(judgement=judgement),
                evidence_of(flagged, article),
                fix=judgement.meant,
                fix_safety=FixSafety.UNSAFE,
                confidence=judgement.confidence,
            )


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
