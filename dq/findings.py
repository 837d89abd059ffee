"""From what checks found to the findings frame: places, fingerprints, groups and order."""

import json
from collections.abc import Mapping
from hashlib import blake2b
from operator import itemgetter
from typing import Any, Final

import orjson
import polars as pl

from dq import schemas
from dq.aligned import aligned
from dq.check import Check, Found
from dq.errors import CheckError
from dq.vocabulary import Family, Field, Severity, State

MAX_EXCERPT: Final = 10_000
"""Excerpts are cut at this many code points; the span says where the defect ends."""

REPEATED: Final = "DUP101"
"""The check whose findings are passages that stand twice."""

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

PLACE: Final = ["field", "start", "end", "code", "message"]
"""The order of the findings of one record."""


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


def with_located(articles: pl.DataFrame, found: pl.DataFrame, checks: Mapping[str, Check[Any]]) -> pl.DataFrame:
    """Returns the articles with what was located in each of them.

    That is `defects`, how many warnings or worse, and the shares of its text that lie in them: `share_chrome` and
    `share_repeated`.

    Args:
        articles: one row a record in reading order, with `characters`.
        found: in the form of `FoundRows.frame`.
        checks: by code.
    """
    grave = found.filter(pl.col("severity") != Severity.INFO)
    chrome = [code for code, check in checks.items() if check.family == Family.CHROME]
    defects = aligned(grave.group_by("row").agg(pl.len().alias("defects")), articles.height)
    shares = {
        name: pl.when(pl.col("characters") > 0)
        .then(_covered(of, articles.height) / pl.col("characters"))
        .fill_null(0.0)
        for name, of in (
            ("share_chrome", grave.filter(pl.col("code").is_in(chrome))),
            ("share_repeated", found.filter(pl.col("code") == REPEATED)),
        )
    }
    return articles.with_columns(defects["defects"].fill_null(0), **shares)


def counts_by_family(found: pl.DataFrame, checks: Mapping[str, Check[Any]]) -> pl.DataFrame:
    """Returns how many findings of each family each record has: `row` and `n_<family>`; no row where it has none.

    Args:
        found: in the form of `FoundRows.frame`.
        checks: by code.
    """
    families = [check.family.value for check in checks.values()]
    family = pl.col("code").replace_strict(list(checks), families, return_dtype=pl.String)
    counts = [(pl.col("family") == of.value).sum().cast(pl.UInt32).alias(f"n_{of}") for of in Family]
    return found.select("row", family=family).group_by("row").agg(counts)


def _covered(found: pl.DataFrame, height: int) -> pl.Series:
    """How many characters of each of so many texts the findings cover together."""
    spans = found.filter(pl.col("field") == Field.TEXT).sort("row", "start", "end")
    reached = pl.col("end").cum_max().shift(1, fill_value=0).over("row")
    new = (pl.col("end").cast(pl.Int64) - pl.max_horizontal("start", "reached")).clip(0)
    covered = spans.with_columns(reached.alias("reached")).group_by("row").agg(covered=new.sum())
    return aligned(covered, height)["covered"]


def to_findings(
    rows: pl.DataFrame, identity: pl.DataFrame, rank: pl.Series, names: Mapping[str, Check[Any]]
) -> tuple[pl.DataFrame, pl.Series]:
    """Returns the findings frame, and of each finding the row of its record in reading order.

    Args:
        rows: what was found, in the form of `FoundRows.frame`; used up, for both would be held whole otherwise.
        identity: `record_id`, `origin_file`, `origin_row`, one row a record in reading order.
        rank: of each record, its place in the order of identity.
        names: checks by code.
    """
    codes = list(names)
    placed = _in_order(rows, identity, rank)
    placed = placed.with_columns(_fingerprints(placed))
    findings = _tied(placed, names).with_columns(
        name=pl.col("code").replace_strict(codes, [check.name for check in names.values()], return_dtype=pl.String),
        family=pl.col("code").replace_strict(
            codes, [check.family.value for check in names.values()], return_dtype=pl.String
        ),
        state=pl.lit(State.NEW.value),
        group_id=_group_ids(placed),
    )
    return findings.select(schemas.FINDINGS.names()), placed["row"]


def _in_order(rows: pl.DataFrame, identity: pl.DataFrame, rank: pl.Series) -> pl.DataFrame:
    """The rows with the identity of their records, by record and then by place; each column is given up for its like.

    Only what tells them apart is sorted, identities by their ranks: a sorted frame would take all its columns through
    the sort, for twice the time.
    """
    order = rows.select(pl.arg_sort_by(rank.gather(rows["row"]).alias("rank"), *PLACE)).to_series()
    ordered = pl.DataFrame([rows.drop_in_place(name).gather(order) for name in rows.columns])
    return ordered.with_columns(identity[name].gather(ordered["row"]).alias(name) for name in schemas.IDENTITY)


def rows_of(findings: pl.DataFrame, articles: pl.DataFrame) -> pl.Series:
    """Returns of each finding the row of the articles that its record has."""
    rows = articles.select(*schemas.IDENTITY, row=pl.int_range(pl.len(), dtype=pl.UInt32))
    return findings.select(schemas.IDENTITY).join(rows, on=schemas.IDENTITY, how="left", maintain_order="left")["row"]


def _group_ids(placed: pl.DataFrame) -> pl.Series:
    """For each finding of a block, the identifier of the first of the block."""
    of_blocks = pl.col("finding_id").first().over("row", "code", "field", "group")
    return _where(placed["group"].is_not_null(), placed, of_blocks, None)


def _where(mask: pl.Series, frame: pl.DataFrame, of_those: pl.Expr, otherwise: Any) -> pl.Series:
    """An expression over the masked rows alone, for windows over all rows cost much where few of them matter."""
    values = frame.filter(mask).select(of_those).to_series()
    return pl.Series([otherwise], dtype=values.dtype).new_from_index(0, frame.height).scatter(mask.arg_true(), values)


def _tied(placed: pl.DataFrame, names: Mapping[str, Check[Any]]) -> pl.DataFrame:
    """The findings; those that are one defect seen by two checks name each other under `related` in their evidence."""
    pairs = [(code, other) for code, check in names.items() for other in check.same_as]
    ties = pl.DataFrame(pairs + [pair[::-1] for pair in pairs], schema=["code", "by"], orient="row").unique()
    places = ["row", "field", "start"]
    tied = (
        placed.filter(pl.col("code").is_in(ties["code"].implode()), pl.col("end") > pl.col("start"))
        .select(*places, "code", "finding_id")
        .join(ties.cast(pl.String), on="code")
    )
    others = tied.select(*places, by="code", code="by", other="finding_id")
    related = tied.select("finding_id", "code", "by", *places).join(others, on=["code", "by", *places])
    if related.is_empty():
        return placed
    told = related.group_by("finding_id").agg(pl.struct("by", "other").sort())
    known = {
        finding: {"related": [{"code": one["by"], "finding_id": one["other"]} for one in those]}
        for finding, those in told.iter_rows()
    }
    evidence = [
        as_json(json.loads(given) | known[finding]) if finding in known else given
        for finding, given in placed.select("finding_id", "evidence").iter_rows()
    ]
    return placed.with_columns(evidence=pl.Series(evidence, dtype=pl.String))


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
    told = keys.select(pl.concat_str("key", occurrence, separator="\x1f").cast(pl.Binary)).to_series().to_list()
    ids = [blake2b(key, digest_size=8).digest() for key in told]
    return pl.Series("finding_id", ids, dtype=pl.Binary).bin.encode("hex")


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
