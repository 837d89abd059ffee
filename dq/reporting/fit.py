"""Keeps the page within its size: findings first, then whole texts, then excerpts; what is left out is counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import polars as pl

from dq.reporting.payload import Texts, content, pack
from dq.reporting.selection import MAX_FINDINGS, Selection, select
from dq.reporting.texts import MAX_TEXT, Fragment, excerpts, whole
from dq.vocabulary import Field

if TYPE_CHECKING:
    from dq.runs import Audit

_CAUTION: Final = 0.96
"""By how much a guess is made smaller, and again where it proved too large."""

_FOR_FINDINGS: Final = 0.7
"""The share of the room that findings without texts may take."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What the page says it does not hold.

    Attributes:
        findings: how many of the audit's findings.
        excerpted: how many texts are there in excerpts only.
        without_text: how many texts that the run kept.
        never_kept: how many records with findings the run kept no text of.
    """

    findings: int
    excerpted: int
    without_text: int
    never_kept: int


@dataclass(frozen=True, slots=True)
class _Sized:
    """A text both ways, with its length in code points and its sizes in bytes."""

    article: int
    length: int
    full: list[Fragment]
    short: list[Fragment]
    full_bytes: int
    short_bytes: int


def fitted(audit: "Audit", fills: Sequence[str], room: int) -> tuple[str, LeftOut]:
    """Returns the data block in at most `room` bytes, and what it had to leave out."""
    chosen, bare = _findings_that_fit(audit, fills, room)
    texts = _sized(chosen)
    raw = budget = sum(text.full_bytes for text in texts)
    while True:
        kept = _as_texts(texts, budget)
        block = pack(content(audit, chosen, kept, fills))
        if len(block) <= room or not kept:
            return block, _left_out(audit, chosen, kept, texts)
        guess = raw * (room - bare) / (len(block) - bare) if budget == raw else budget
        budget = int(guess * _CAUTION)


def _findings_that_fit(audit: "Audit", fills: Sequence[str], room: int) -> tuple[Selection, int]:
    """The findings that leave room for texts, and how many bytes they take without any."""
    most = MAX_FINDINGS
    while True:
        chosen = select(audit, most)
        bare = len(pack(content(audit, chosen, {}, fills)))
        if bare <= room * _FOR_FINDINGS or most == 1:
            return chosen, bare
        most = max(1, int(min(most, chosen.findings.height) * room * _FOR_FINDINGS / bare * _CAUTION))


def _sized(chosen: Selection) -> list[_Sized]:
    """The embedded texts in the order of their priority; one too long to be set is excerpted both ways."""
    spans = dict(
        chosen.findings.filter(pl.col("field") == Field.TEXT)
        .group_by("article")
        .agg(pl.struct("start", "end"))
        .iter_rows()
    )
    ordered = chosen.texts.join(chosen.articles.select("article", "priority"), on="article").sort("priority")
    sized = []
    for article, text in ordered.select("article", "text").iter_rows():
        short = excerpts(text, [(span["start"], span["end"]) for span in spans.get(article, [])])
        full = whole(text) if len(text) <= MAX_TEXT else short
        sized.append(_Sized(article, len(text), full, short, _bytes(full), _bytes(short)))
    return sized


def _bytes(fragments: Sequence[Fragment]) -> int:
    return sum(len(fragment.text.encode()) for fragment in fragments)


def _as_texts(texts: Sequence[_Sized], budget: int) -> Texts:
    """The texts that fit: excerpts of as many as possible, then whole ones in place of them, both by priority."""
    kept: dict[int, list[Fragment]] = {}
    for text in texts:
        if text.short_bytes <= budget:
            kept[text.article] = text.short
            budget -= text.short_bytes
    for text in texts:
        if text.article in kept and text.full_bytes - text.short_bytes <= budget:
            kept[text.article] = text.full
            budget -= text.full_bytes - text.short_bytes
    return kept


def _left_out(audit: "Audit", chosen: Selection, kept: Texts, texts: Sequence[_Sized]) -> LeftOut:
    lengths = {text.article: text.length for text in texts}
    flagged = chosen.findings["article"].unique()
    return LeftOut(
        findings=audit.findings.height - chosen.findings.height,
        excerpted=sum(sum(len(part.text) for part in parts) < lengths[article] for article, parts in kept.items()),
        without_text=len(texts) - len(kept),
        never_kept=sum(article not in lengths for article in flagged),
    )
