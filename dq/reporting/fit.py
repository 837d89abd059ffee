"""Keeps the page within its size: findings first, then whole texts, then excerpts; what is left out is counted.

Every byte is packed once: what would fit is estimated from samples, and the texts are packed a block at a time.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import polars as pl

from dq.reporting.payload import content, findings_columns, pack
from dq.reporting.selection import MAX_FINDINGS, Numbered, Selection, select
from dq.reporting.shards import Places, site
from dq.reporting.texts import Fragment, Kept, Length, Sized, fitting, sized

if TYPE_CHECKING:
    from dq.runs import Audit

Texts = Mapping[int, Kept]
"""The number of an article to what the page holds of its text."""

_FOR_FINDINGS: Final = 0.65
"""The share of the room that findings without texts are meant to take."""

_AT_MOST: Final = 0.8
"""The share they may take where the estimate was too low: packing them again costs more than it wins."""

_SAMPLE: Final = 15_000
"""So many findings tell what one takes."""

_BLOCK: Final = 1_000_000
"""Bytes of text in a block, before it is packed; and in the sample that tells how much smaller it gets."""

_CAUTION: Final = 0.96
"""By how much an estimate is made smaller."""


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
class Fitted:
    """The data of a page: the block of everything but texts, the blocks of texts, and what they had to leave out."""

    data: str
    texts: tuple[str, ...]
    left_out: LeftOut


def fitted(whole: Numbered, fills: Sequence[str], room: int, where: Places | None = None) -> Fitted:
    """Returns the data blocks, together at most `room` bytes as far as findings can be left out for it."""
    chosen, data = _findings_that_fit(whole, fills, room, where)
    kept, blocks = _texts_that_fit(chosen, room - len(data))
    return Fitted(data, tuple(blocks), left_out(whole.audit, chosen, kept))


def packed_whole(chosen: Selection) -> tuple[Texts, list[str]]:
    """Returns the texts as whole as they can be set, and their blocks, however large."""
    texts = sized(chosen)
    kept = texts.kept([(place, Length.FULL) for place in range(len(texts))])
    return kept, [pack(block) for block in _blocks(kept)]


def _findings_that_fit(whole: Numbered, fills: Sequence[str], room: int, where: Places | None) -> tuple[Selection, str]:
    """The findings that leave room for texts, packed."""
    most = _estimate(whole, room)
    while True:
        chosen = select(whole, most)
        known = None if where is None else site(where, None, chosen)
        data = pack(content(whole.audit, chosen, fills, known))
        if len(data) <= room * _AT_MOST or most == 1:
            return chosen, data
        most = max(1, int(min(most, chosen.findings.height) * room * _FOR_FINDINGS / len(data) * _CAUTION))


def _estimate(whole: Numbered, room: int) -> int:
    """How many findings fit, by what those of a sample take."""
    most = min(MAX_FINDINGS, whole.audit.kept("findings").height)
    if most <= _SAMPLE:
        return MAX_FINDINGS
    chosen = select(whole, _SAMPLE)
    each = len(pack(findings_columns(chosen, whole.audit))) / chosen.findings.height
    return MAX_FINDINGS if each * most <= room * _FOR_FINDINGS else int(room * _FOR_FINDINGS / each)


def _texts_that_fit(chosen: Selection, room: int) -> tuple[Texts, list[str]]:
    """The texts that fit, and their blocks."""
    if chosen.texts.is_empty():
        return {}, []
    texts = sized(chosen)
    budget = _budget(texts, room)
    while True:
        kept = texts.kept(fitting(texts, range(len(texts)), budget))
        blocks = [pack(block) for block in _blocks(kept)]
        taken = sum(map(len, blocks))
        if taken <= room or not kept:
            return kept, blocks
        budget = int(min(budget, _bytes_of(kept)) * room / taken * _CAUTION)


def _budget(texts: Sized, room: int) -> int:
    """How many bytes of text fit, by a sample: of whole texts, and where they do not all fit, of what does."""
    total = int(texts.sizes[Length.FULL].sum())
    sample = range(0, len(texts), max(1, total // _BLOCK))
    whole = texts.kept([(place, Length.FULL) for place in sample])
    budget = room / _packing(whole) * _CAUTION
    if budget < total:
        some = fitting(texts, sample, int(budget * _bytes_of(whole) / total))
        budget = room / _packing(texts.kept(some)) * _CAUTION
    return int(budget)


def _packing(kept: Texts) -> float:
    """How many bytes of a block a byte of text becomes."""
    return sum(len(pack(block)) for block in _blocks(kept)) / max(1, _bytes_of(kept))


def _blocks(kept: Texts) -> list[dict[str, list[Fragment]]]:
    """The texts in the order of their articles, that like ones stand together, parted into blocks."""
    parts: list[dict[str, list[Fragment]]] = []
    size = _BLOCK
    for article, text in sorted(kept.items()):
        if size >= _BLOCK:
            parts.append({})
            size = 0
        parts[-1][str(article)] = text.fragments
        size += text.size
    return parts


def _bytes_of(kept: Texts) -> int:
    return sum(text.size for text in kept.values())


def left_out(audit: "Audit", chosen: Selection, kept: Texts) -> LeftOut:
    """Returns what a page with these findings and texts does not hold of an audit."""
    lengths = dict(chosen.texts.select("article", pl.col("text").str.len_chars()).iter_rows())
    of_texts = pl.col("article").is_in(chosen.texts["article"].implode())
    return LeftOut(
        findings=audit.kept("findings").height - chosen.findings.height,
        excerpted=sum(sum(len(part.text) for part in text.fragments) < lengths[at] for at, text in kept.items()),
        without_text=len(lengths) - len(kept),
        never_kept=chosen.findings.filter(~of_texts)["article"].n_unique(),
    )
