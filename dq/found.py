"""What checks found, as rows: one a finding, with its place in its record."""

import json
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Final

import orjson
import polars as pl

from dq.check import Check, Found
from dq.errors import CheckError
from dq.parts import Parts
from dq.vocabulary import Field, Severity

MAX_EXCERPT: Final = 10_000
"""Excerpts are cut at this many code points; the span says where the defect ends."""

_ROWS: Final = pl.Schema(
    {
        "row": pl.UInt32,
        "code": pl.String,
        "severity": pl.String,
        "confidence": pl.String,
        "field": pl.String,
        "start": pl.UInt32,
        "end": pl.UInt32,
        "line": pl.UInt32,
        "column": pl.UInt32,
        "excerpt": pl.String,
        "message": pl.String,
        "evidence": pl.String,
        "group": pl.String,
        "related_id": pl.String,
        "related_start": pl.UInt32,
        "related_end": pl.UInt32,
        "fix": pl.String,
        "fix_safety": pl.String,
    }
)

_AS_TEXT: Final = orjson.OPT_SORT_KEYS | orjson.OPT_NON_STR_KEYS | orjson.OPT_PASSTHROUGH_DATETIME


class FoundRows:
    """Gathers what `locate` yields, as columns."""

    def __init__(self) -> None:
        self._rows: list[tuple[Any, ...]] = []
        self._lines = _Lines("")

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, row: int, check: Check[Any], severity: Severity, field: Field, text: str, found: Found) -> None:
        """Adds one finding in `text`, a field of the record numbered `row`.

        Raises:
            CheckError: the span does not lie in the text, or a fix does not say how safe it is.
        """
        start, end = found.span
        if not 0 <= start <= end <= len(text):
            raise CheckError(f"{check.code} found [{start}, {end}) in a {field} of {len(text)} characters")
        if found.fix is not None and found.fix_safety is None:
            raise CheckError(f"{check.code} offers a fix and does not say whether it is safe")
        if self._lines.text is not text:
            self._lines = _Lines(text)
        line, column = self._lines.place(start)
        related = found.related_span
        self._rows.append(
            (
                row,
                check.code,
                _severity_of(found, check, severity),
                found.confidence or check.confidence,
                field,
                start,
                end,
                line,
                column,
                text[start : min(end, start + MAX_EXCERPT)],
                found.message,
                as_json(found.evidence),
                found.group,
                found.related_id,
                related.start if related else None,
                related.end if related else None,
                found.fix,
                found.fix_safety,
            )
        )

    def frame(self) -> pl.DataFrame:
        """Returns what was added so far, one row a finding, in the order of the records."""
        columns = zip(*sorted(self._rows, key=itemgetter(0)), strict=True) if self._rows else [()] * len(_ROWS)
        return pl.DataFrame(
            [
                pl.Series(name, column, dtype=dtype, strict=False)  # four times as fast; `Found` has the types
                for (name, dtype), column in zip(_ROWS.items(), columns, strict=True)
            ]
        )


class FoundColumns:
    """What was found in all batches, a column at a time, for all of it takes as much as the records.

    Args:
        parts: frames called `found`, in the form of `FoundRows.frame`; those of the second follow those of the first.
    """

    def __init__(self, *parts: Parts) -> None:
        self._parts = [part for part in parts if part.batches]
        self._read: dict[str, pl.Series] = {}

    def read(self, *names: str) -> pl.DataFrame:
        """Returns some columns, which are kept until they are taken."""
        self._read |= {name: self.take(name) for name in names if name not in self._read}
        return pl.DataFrame([self._read[name] for name in names])

    def take(self, name: str) -> pl.Series:
        """Returns a column and gives it up."""
        if name in self._read:
            return self._read.pop(name)
        return pl.concat([part.column("found", name) for part in self._parts]).rechunk()


class _Lines:
    """Counts the lines of a text on from the last place asked for, since findings mostly come in order."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._at = self._line_start = 0
        self._line = 1

    def place(self, start: int) -> tuple[int, int]:
        """Returns the line and the column of a place, both from 1."""
        if start < self._at:
            self._at = self._line_start = 0
            self._line = 1
        if passed := self.text.count("\n", self._at, start):
            self._line += passed
            self._line_start = self.text.rfind("\n", self._at, start) + 1
        self._at = start
        return self._line, start - self._line_start + 1


def as_json(evidence: Mapping[str, Any]) -> str:
    """Returns evidence as one JSON object, the same text for the same facts."""
    try:
        return orjson.dumps(evidence, default=_plain, option=_AS_TEXT).decode()
    except orjson.JSONEncodeError:  # a number beyond 64 bits, say
        return json.dumps(evidence, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)


def _plain(value: Any) -> Any:
    """What evidence holds beyond JSON's own types: tuples with names are lists, all else is as it prints."""
    return list(value) if isinstance(value, tuple) else str(value)


def from_related(frame: pl.DataFrame, check: Check[Any], severity: Severity, record_ids: pl.Series) -> pl.DataFrame:
    """Returns the rows of a `relate` result in the form of `FoundRows.frame`.

    Args:
        frame: columns of `dq.check.RELATED`.
        check: the check that returned it.
        severity: of its findings where they do not say.
        record_ids: identifiers by row number.
    """
    given = set(frame.columns)

    def text(column: str, default: str | None) -> pl.Expr:
        value = pl.lit(default, dtype=pl.String)
        return pl.coalesce(pl.col(column).cast(pl.String), value) if column in given else value

    related = _taken(record_ids, frame["related_row"]) if "related_row" in given else pl.lit(None, dtype=pl.String)
    return frame.select(
        pl.col("row").cast(pl.UInt32),
        code=pl.lit(check.code),
        severity=text("severity", severity),
        confidence=text("confidence", check.confidence),
        field=pl.lit(Field.TEXT.value),
        start=pl.lit(0, dtype=pl.UInt32),
        end=pl.lit(0, dtype=pl.UInt32),
        line=pl.lit(1, dtype=pl.UInt32),
        column=pl.lit(1, dtype=pl.UInt32),
        excerpt=pl.lit(""),
        message=pl.col("message"),
        evidence=text("evidence", "{}"),
        group=text("group", None),
        related_id=pl.coalesce(related, text("related_id", None)),
        related_start=pl.lit(None, dtype=pl.UInt32),
        related_end=pl.lit(None, dtype=pl.UInt32),
        fix=text("fix", None),
        fix_safety=text("fix_safety", None),
    )


def _taken(values: pl.Series, rows: pl.Series) -> pl.Series:
    return (
        pl.DataFrame({"row": rows})
        .select(pl.when(pl.col("row").is_not_null()).then(values.gather(rows.fill_null(0))))
        .to_series()
    )


def _severity_of(found: Found, check: Check[Any], severity: Severity) -> Severity:
    """A suite's severity replaces the check's own; a finding that differs from the check's own keeps its difference."""
    if found.severity is None or severity != check.severity:
        return severity
    return found.severity
