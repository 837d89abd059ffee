"""From what checks found to the findings frame: places, fingerprints, groups and order."""

import json
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from typing import Any, Final

import polars as pl

from dq import schemas
from dq.check import Check
from dq.found import FoundColumns, as_json
from dq.packed import Frame, Gathered
from dq.vocabulary import State

PLACE: Final = ["field", "start", "end", "code", "message"]
"""The order of the findings of one record."""

_AS_FOUND: Final = [
    *("message", "severity", "confidence", "line", "column"),
    *("related_id", "related_start", "related_end", "fix", "fix_safety"),
]
"""Columns that are put in order and nothing else."""

_KEYS_AT_ONCE: Final = 2**17
"""Findings whose keys are spelt out together: as Python's bytes they take more than as a column."""


def to_findings(
    found: FoundColumns,
    identity: pl.DataFrame,
    rank: pl.Series,
    checks: Mapping[str, Check[Any]],
    made: Gathered,
) -> tuple[Frame, pl.Series]:
    """Returns the findings frame, and of each finding the row of its record in reading order.

    Args:
        found: what was found; its columns are taken one by one, for both would be held whole otherwise.
        identity: `record_id`, `origin_file`, `origin_row`, one row a record in reading order.
        rank: of each record, its place in the order of identity.
        checks: by code.
        made: where the columns of the frame are gathered.
    """
    order = _order(found, rank)
    placed = pl.DataFrame([found.take(name).gather(order) for name in ("row", "code", "field", "start", "end")])
    for name in _AS_FOUND:
        made.put(name, found.take(name).gather(order))
    ids = identity["record_id"].gather(placed["row"])
    excerpts = found.take("excerpt").gather(order)
    fingerprints = _fingerprints(placed.with_columns(ids, excerpts))
    made.put("excerpt", excerpts)
    made.put("record_id", ids)
    del ids, excerpts
    placed = placed.with_columns(fingerprints)
    made.put("finding_id", fingerprints)
    made.put("evidence", _tied(found.take("evidence").gather(order), placed, checks))
    made.put("group_id", _group_ids(placed.with_columns(found.take("group").gather(order))))
    for name in ("origin_file", "origin_row"):
        made.put(name, identity[name].gather(placed["row"]))
    for name in ("code", "field", "start", "end"):
        made.put(name, placed[name])
    for name, column in _by_code(placed["code"], checks):
        made.put(name, column)
    made.put("state", pl.Series([State.NEW.value]).new_from_index(0, placed.height))
    return made.frame(schemas.FINDINGS.names()), placed["row"]


def _order(found: FoundColumns, rank: pl.Series) -> pl.Series:
    """The order of the findings: by record, identities by their ranks, and then by place.

    Only what tells them apart is sorted: a sorted frame would take all its columns through the sort, for twice the
    time.
    """
    places = found.read("row", *PLACE)
    return places.select(pl.arg_sort_by(rank.gather(places["row"]).alias("rank"), *PLACE)).to_series()


def _by_code(codes: pl.Series, checks: Mapping[str, Check[Any]]) -> Iterator[tuple[str, pl.Series]]:
    """What is known of findings by their checks: `name` and `family`."""
    for what, words in (
        ("name", [check.name for check in checks.values()]),
        ("family", [check.family.value for check in checks.values()]),
    ):
        yield what, codes.replace_strict(list(checks), words, return_dtype=pl.String)


def rows_of(findings: Frame, articles: Frame) -> pl.Series:
    """Returns of each finding the row of the articles that its record has."""
    rows = articles.select(*schemas.IDENTITY).with_columns(row=pl.int_range(pl.len(), dtype=pl.UInt32))
    records = findings.select(*schemas.IDENTITY)
    return records.join(rows, on=schemas.IDENTITY, how="left", maintain_order="left")["row"]


def _group_ids(placed: pl.DataFrame) -> pl.Series:
    """For each finding of a block, the identifier of the first of the block."""
    of_blocks = pl.col("finding_id").first().over("row", "code", "field", "group")
    return _where(placed["group"].is_not_null(), placed, of_blocks, None)


def _where(mask: pl.Series, frame: pl.DataFrame, of_those: pl.Expr, otherwise: Any) -> pl.Series:
    """An expression over the masked rows alone, for windows over all rows cost much where few of them matter."""
    values = frame.filter(mask).select(of_those).to_series()
    return pl.Series([otherwise], dtype=values.dtype).new_from_index(0, frame.height).scatter(mask.arg_true(), values)


def _tied(evidence: pl.Series, placed: pl.DataFrame, checks: Mapping[str, Check[Any]]) -> pl.Series:
    """The evidence; that of one defect seen by two checks names the other's finding under `related`."""
    pairs = [(code, other) for code, check in checks.items() for other in check.same_as]
    ties = pl.DataFrame(pairs + [pair[::-1] for pair in pairs], schema=["code", "by"], orient="row").unique()
    places = ["row", "field", "start"]
    tied = (
        placed.select(*places, "code", "finding_id", "end", at=pl.int_range(pl.len(), dtype=pl.UInt32))
        .filter(pl.col("code").is_in(ties["code"].implode()), pl.col("end") > pl.col("start"))
        .join(ties.cast(pl.String), on="code")
    )
    others = tied.select(*places, by="code", code="by", other="finding_id")
    related = tied.select("at", "code", "by", *places).join(others, on=["code", "by", *places])
    if related.is_empty():
        return evidence
    told = related.group_by("at").agg(pl.struct("by", "other").sort()).sort("at")
    written = [
        as_json(json.loads(given) | {"related": [{"code": one["by"], "finding_id": one["other"]} for one in those]})
        for given, those in zip(evidence.gather(told["at"]), told["by"], strict=True)
    ]
    return evidence.scatter(told["at"], pl.Series(written, dtype=pl.String))


def _fingerprints(placed: pl.DataFrame) -> pl.Series:
    """Stable identifiers: code, record, field, what was found, and which of the equal ones it is.

    What was found is the excerpt, so that an id survives unrelated edits, another file name and another order. Of a
    finding about a whole record nothing is in its id but the record: which other one it is related to changes as the
    corpus grows and is mended, and a copy whose original went is no new defect.
    """
    what = pl.when(pl.col("end") > pl.col("start")).then(pl.col("excerpt")).otherwise(pl.lit(""))
    keys = placed.select(key=pl.concat_str("code", "record_id", "field", what, separator="\x1f"))
    alike = keys["key"].hash().is_duplicated()  # cheaper than of the texts; unequal ones among them are told apart next
    occurrence = _where(alike, keys, pl.int_range(pl.len()).over("key"), 0)
    ids: list[bytes] = []
    for some in keys.with_columns(occurrence.alias("occurrence")).iter_slices(_KEYS_AT_ONCE):
        told = some.select(pl.concat_str("key", "occurrence", separator="\x1f").cast(pl.Binary)).to_series()
        ids += [blake2b(key, digest_size=8).digest() for key in told.to_list()]
    return pl.Series("finding_id", ids, dtype=pl.Binary).bin.encode("hex")
