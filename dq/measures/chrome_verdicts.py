"""The verdicts on the lines of a batch, reached once for all checks of page chrome, and what a check says of them."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final

import numpy as np
import orjson
import polars as pl

from dq.aligned import aligned
from dq.check import Article, Found, Knowledge, Measure
from dq.lexicons import lexicon
from dq.measures.chrome_lexicon import KINDS, phrases
from dq.measures.chrome_lines import suspected
from dq.measures.cut_off import cut_off
from dq.surveys.cut_lengths import CUT_LENGTHS
from dq.surveys.line_recurrence import LINE_RECURRENCE, LineRecurrence, named
from dq.text.chrome.credits import credit_at_the_end
from dq.text.chrome.sight import look_at
from dq.text.chrome.stack import Stack
from dq.text.chrome.verdicts import Verdict, Weights, judge
from dq.text.lines import lines_of, without_bullet
from dq.vocabulary import Confidence, FixSafety, Severity, Span

VERDICTS: Final = "chrome_verdicts"
FOUND_KINDS: Final = "chrome_kinds"

_SURE: Final = 0.995
_LIKELY: Final = 0.97
_NOTED: Final = frozenset({"credit", "published"})
_FIXED: Final = frozenset(KINDS) - _NOTED | {"stray", "stamp", "counter"}
_BITS: Final = {kind: 1 << bit for bit, kind in enumerate((*KINDS, "stray", "stamp", "counter", "site-wide"))}

_OF_A_VERDICT: Final = {
    "kind": pl.String(),
    "probability": pl.Float64(),
    "cues": pl.String(),
    "neighbours": pl.Float64(),
    "block": pl.String(),
    "whole_phrase": pl.Boolean(),
}
_VERDICT: Final = {"start": pl.UInt32(), "end": pl.UInt32(), **_OF_A_VERDICT}
"""A `Verdict`, with the place of its line in code points, its cues and their weights as a JSON object."""

_COLUMNS: Final = {VERDICTS: pl.List(pl.Struct(_VERDICT)), FOUND_KINDS: pl.UInt32()}

_MANY: Final = 255
"""Lines that stand in more other records are not told apart."""


@cache
def weights() -> Weights:
    """Returns the weights of the lexicon `chrome/weights`."""
    table: dict[str, Any] = lexicon("chrome/weights")
    return Weights(table["cues"], **table["chain"], **table["probability"])


def _stack_of(records: pl.DataFrame, lines: pl.DataFrame, recurrence: LineRecurrence) -> Stack:
    """The lines of some records with what is known of each."""
    line, source = pl.col("raw").str.strip_chars(), pl.col("source")
    sourced = lines.select("raw", "text", source=records["source"].gather(lines["record"]))
    others = recurrence.others(sourced.select(named(source, line)).to_series())
    learned = np.zeros(lines.height, np.bool_)
    if recurrence.learned:
        known = pl.Series(list(recurrence.learned)).implode()
        learned = sourced.select(named(source, pl.col("text")).is_in(known)).to_series().to_numpy()
    told = others.clip(upper_bound=_MANY).to_numpy().astype(np.int64)
    return Stack(look_at(lines, phrases()), records["title"].to_list(), told, learned)


def _compute(records: pl.DataFrame, knowledge: Knowledge) -> pl.DataFrame:
    """The verdicts on the records a line of which gives reason to look closer, and a bit for each kind among them."""
    recurrence = knowledge.known(LINE_RECURRENCE)
    some = suspected(records, recurrence)
    if not some.any():
        return pl.DataFrame(schema=_COLUMNS).clear(records.height)
    looked_at = records.select("source", "title", "text").filter(some)
    lines = lines_of(looked_at["text"])
    verdicts = judge(_stack_of(looked_at, lines, recurrence), weights()) if lines.height else []
    broken = _broken_off(lines, cut_off(looked_at, knowledge.known(CUT_LENGTHS)))
    verdicts = [verdict for verdict in verdicts if verdict.line not in broken]
    by_record = (
        _frame(verdicts, lines)
        .with_columns(row=pl.lit(some.arg_true()).gather("record"))
        .group_by("row")
        .agg(pl.struct(*_VERDICT).alias(VERDICTS), pl.col("bit").bitwise_or().alias(FOUND_KINDS))
    )
    return aligned(by_record, records.height)


def _broken_off(lines: pl.DataFrame, cut: pl.Series) -> set[int]:
    """The numbers of the lines that break off: the last of each record that is cut off, which may have been anything.

    They are judged all the same, for the lines above them stand above a line.
    """
    if not cut.any():
        return set()
    last = pl.col("record") != pl.col("record").shift(-1, fill_value=cut.len())
    return set(lines.select(pl.arg_where(last & pl.lit(cut).gather(pl.col("record")))).to_series())


def _frame(verdicts: Sequence[Verdict], lines: pl.DataFrame) -> pl.DataFrame:
    """Verdicts on some lines as a frame: `record`, the number of its record, `bit`, of its kind, and `_VERDICT`."""
    rows = [
        (
            _BITS[verdict.kind],
            verdict.kind,
            verdict.probability,
            orjson.dumps(dict(verdict.cues)).decode(),
            verdict.neighbours,
            verdict.block,
            verdict.whole_phrase,
        )
        for verdict in verdicts
    ]
    told = pl.DataFrame(rows, schema={"bit": pl.UInt32(), **_OF_A_VERDICT}, orient="row")
    places = lines.select("record", pl.col("start", "end").cast(pl.UInt32))
    return places[[verdict.line for verdict in verdicts]].hstack(told)


CHROME_LINES: Final = Measure(
    "chrome-lines",
    _COLUMNS,
    _compute,
    surveys=(LINE_RECURRENCE, CUT_LENGTHS),
)
"""Adds `chrome_verdicts` and `chrome_kinds` to the records in which a line is chrome or worth a note."""


def holds(kind: str) -> Callable[[pl.Expr], pl.Expr]:
    """Returns the screen of the check of one kind of chrome."""
    return lambda _text: (pl.col(FOUND_KINDS) & _BITS[kind]) != 0


def report(article: Article, kind: str, what: str) -> Iterator[Found]:
    """Yields a finding for every line of one kind.

    Args:
        article: whose text is meant.
        kind: of chrome.
        what: what the line is, as the message says it, such as `A cookie notice`.
    """
    for verdict in article.row[VERDICTS] or ():
        if verdict["kind"] == kind:
            noted = kind in _NOTED
            span, probability = Span(verdict["start"], verdict["end"]), verdict["probability"]
            line = article.text[span.start : span.end]
            certain = verdict["whole_phrase"] and probability >= _SURE
            yield Found(
                span,
                f"{what}: {_quoted(line)}",
                _evidence(verdict) | ({"value": _value(without_bullet(line))} if noted else {}),
                fix="" if kind in _FIXED else None,
                fix_safety=(FixSafety.SAFE if certain else FixSafety.UNSAFE) if kind in _FIXED else None,
                severity=Severity.INFO if noted else None,
                confidence=_confidence(probability),
                group=verdict["block"],
            )


def _evidence(verdict: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "probability": round(verdict["probability"], 4),
        "cues": {cue: round(weight, 2) for cue, weight in orjson.loads(verdict["cues"]).items()},
        "neighbours": round(verdict["neighbours"], 2) + 0.0,  # no neighbour adds 0, which rounded may be -0
    }


def _value(words: str) -> str:
    """Whom a caption names at its end; else what a labelled line says after its labels, or all of it."""
    return credit_at_the_end(words) or re.split("[:：]", words)[-1].strip() or words


def _confidence(probability: float) -> Confidence:
    if probability >= _SURE:
        return Confidence.HIGH
    return Confidence.MEDIUM if probability >= _LIKELY else Confidence.LOW


def _quoted(text: str, longest: int = 60) -> str:
    return f"“{text}”" if len(text) <= longest else f"“{text[: longest - 1].rstrip()}…”"
