"""The contracts of the frames, as pandera schemas; every frame passes here at its border.

The only module that imports pandera, and only when a frame is checked: its import costs more than many a run. Frames
are validated eagerly and lazily at once (pandera's words): a LazyFrame would have no data checked, and `lazy=True`
reports every broken promise, not the first.
"""

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import polars as pl

from dq.errors import DqError
from dq.packed import Frame, Packed, whole
from dq.vocabulary import CODE, Confidence, Family, Field, FixSafety, PairKind, Severity, State

if TYPE_CHECKING:
    import pandera.polars as pa

PUBLISHED: Final = pl.Datetime("us", "UTC")

RECORDS: Final = pl.Schema(
    {
        "record_id": pl.String(),
        "title": pl.String(),
        "text": pl.String(),
        "source": pl.String(),
        "url": pl.String(),
        "language": pl.String(),
        "published_at": PUBLISHED,
        "section": pl.String(),
        "origin_file": pl.String(),
        "origin_row": pl.UInt32(),
    }
)
"""The record fields, in order; other columns of the corpus follow them untouched."""

IDENTITY: Final = ["record_id", "origin_file", "origin_row"]
"""What tells records apart in every frame; identifiers alone may be given twice."""

ENCODING: Final = "__encoding"
"""The encoding a record was decoded from; null for UTF-8."""

UNDECODABLE_AT: Final = "__undecodable_at"
"""The offset, in bytes into the file, of the first byte of such a record that is not UTF-8."""

RAW: Final = "__raw"
"""The record as it stood, where a Polars string could not hold all of it; bytes that are not UTF-8 as `\\xNN`."""

UNPARSED_DATE: Final = "__unparsed_date"
"""The publication date as given, where it could not be read as one."""

MADE_ID: Final = "__made_id"
"""Whether the identifier was made of file and row."""

PROVENANCE: Final[Mapping[str, pl.DataType]] = {
    ENCODING: pl.String(),
    UNDECODABLE_AT: pl.UInt64(),
    RAW: pl.String(),
    UNPARSED_DATE: pl.String(),
    MADE_ID: pl.Boolean(),
}
"""What every batch of records carries about how it was read, null where there is nothing to say."""

FINDINGS: Final = pl.Schema(
    {
        "finding_id": pl.String(),
        "code": pl.String(),
        "name": pl.String(),
        "family": pl.String(),
        "severity": pl.String(),
        "confidence": pl.String(),
        "record_id": pl.String(),
        "origin_file": pl.String(),
        "origin_row": pl.UInt32(),
        "field": pl.String(),
        "start": pl.UInt32(),
        "end": pl.UInt32(),
        "line": pl.UInt32(),
        "column": pl.UInt32(),
        "excerpt": pl.String(),
        "message": pl.String(),
        "evidence": pl.String(),
        "group_id": pl.String(),
        "related_id": pl.String(),
        "related_start": pl.UInt32(),
        "related_end": pl.UInt32(),
        "fix": pl.String(),
        "fix_safety": pl.String(),
        "state": pl.String(),
    }
)
"""One row a finding; places in code points, lines and columns 1-based within the field."""

ARTICLES: Final = pl.Schema(
    {
        "record_id": pl.String(),
        "title": pl.String(),
        "source": pl.String(),
        "url": pl.String(),
        "language": pl.String(),
        "published_at": PUBLISHED,
        "section": pl.String(),
        "origin_file": pl.String(),
        "origin_row": pl.UInt32(),
        "characters": pl.UInt32(),
        "lines": pl.UInt32(),
        **{f"n_{family}": pl.UInt32() for family in Family},
        "has_dateline": pl.Boolean(),
        "dateline_start": pl.UInt32(),
        "dateline_end": pl.UInt32(),
        "dateline_place": pl.String(),
        "dateline_date": pl.String(),
        "dateline_agency": pl.String(),
        "dateline_style": pl.String(),
        "share_chrome": pl.Float64(),
        "share_repeated": pl.Float64(),
        "main_script": pl.String(),
        "share_other_script": pl.Float64(),
        "cluster_id": pl.String(),
        "nearest_id": pl.String(),
        "nearest_jaccard": pl.Float64(),
        "content_hash": pl.UInt64(),
    }
)
"""One row a record; null means "not checked". `content_hash` is of headline and text, the same in every run."""

PAIRS: Final = pl.Schema(
    {
        "record_id": pl.String(),
        "related_id": pl.String(),
        "kind": pl.String(),
        "jaccard": pl.Float64(),
        "containment": pl.Float64(),
    }
)
"""Records that resemble each other, each pair once."""

REJECTED: Final = pl.Schema(
    {
        "origin_file": pl.String(),
        "origin_row": pl.UInt32(),
        "byte_offset": pl.UInt64(),
        "reason": pl.String(),
        "raw": pl.Binary(),
        "column": pl.UInt32(),
        "rest_lost": pl.Boolean(),
    }
)
"""Records that could not be read: the place (row 1-based, offset in bytes into the file, column in characters of the
line), why, the bytes, and whether all that follows them in the file is lost too."""

_NEVER_NULL: Final[Mapping[str, frozenset[str]]] = {
    "records": frozenset({"record_id", "text", "origin_file", "origin_row"}),
    "findings": frozenset(FINDINGS.names())
    - {"group_id", "related_id", "related_start", "related_end", "fix", "fix_safety"},
    "articles": frozenset({*IDENTITY, "characters", "lines"}),
    "pairs": frozenset({"record_id", "related_id", "kind"}),
    "rejected": frozenset({"origin_file", "origin_row", "reason", "raw", "rest_lost"}),
}

_ALLOWED: Final[Mapping[str, list[str]]] = {
    "severity": list(Severity),
    "confidence": list(Confidence),
    "field": list(Field),
    "family": list(Family),
    "fix_safety": list(FixSafety),
    "state": list(State),
    "kind": list(PairKind),
}

_SHARES: Final = ("share_chrome", "share_repeated", "share_other_script", "nearest_jaccard", "jaccard", "containment")


class SchemaError(DqError):
    """A frame broke its own contract: an error of ours, never of the corpus."""


def prepare() -> None:
    """Loads what checks the frames, by checking one: pandera loads its parts for Polars with the first."""
    pairs(pl.DataFrame(schema=PAIRS))


def records(frame: pl.DataFrame) -> pl.DataFrame:
    """Returns the records frame, checked; columns beyond the record fields are left alone."""
    return _checked("records", RECORDS, frame, strict=False)


def findings(frame: Frame) -> Frame:
    """Returns the findings frame, checked; a packed one slice by slice."""
    return _checked_in_slices("findings", FINDINGS, frame)


def articles(frame: Frame) -> Frame:
    """Returns the articles frame, checked; a packed one slice by slice."""
    return _checked_in_slices("articles", ARTICLES, frame)


def pairs(frame: pl.DataFrame) -> pl.DataFrame:
    """Returns the pairs frame, checked."""
    return _checked("pairs", PAIRS, frame)


def rejected(frame: pl.DataFrame) -> pl.DataFrame:
    """Returns the frame of rejected records, checked."""
    return _checked("rejected", REJECTED, frame)


def metrics(frame: pl.DataFrame) -> pl.DataFrame:
    """Returns the metrics frame, checked: a row a source and one named `*`, with a column for each X and figure."""
    figures = _metric_columns(frame.columns[2:])
    if frame.schema != pl.Schema({"source": pl.String(), "records": pl.UInt32(), **figures}):
        raise SchemaError(f"the metrics frame breaks its contract: {frame.schema}")
    _checked("metrics", pl.Schema({"source": pl.String(), "records": pl.UInt32()}), frame[:, :2])
    for name, dtype in (("share_", pl.Float64()), ("number", pl.UInt32())):
        columns = [column for column, its in figures.items() if its == dtype]
        if columns:  # as one column: pandera takes its time over each of hundreds
            stacked = frame.unpivot(columns, value_name=name, variable_name="figure")
            _checked("metrics", pl.Schema({"figure": pl.String(), name: dtype}), stacked)
    return frame


def _metric_columns(columns: list[str]) -> dict[str, pl.DataType]:
    for column in columns:
        figure, _, of = column.partition("_")
        if figure not in {"share", "records", "findings", "new"} or not (of in set(Family) or CODE.fullmatch(of)):
            raise SchemaError(f"the metrics frame has an unknown column {column!r}")
    return {c: pl.Float64() if c.startswith("share_") else pl.UInt32() for c in columns}


def _checked_in_slices(name: str, schema: pl.Schema, frame: Frame) -> Frame:
    for some in frame.iter_slices() if isinstance(frame, Packed) and frame.height else [whole(frame)]:
        _checked(name, schema, some)
    return frame


def _checked(name: str, schema: pl.Schema, frame: pl.DataFrame, *, strict: bool = True) -> pl.DataFrame:
    from pandera.errors import SchemaErrors

    try:
        _contract(name, tuple(schema.items()), strict).validate(frame, lazy=True)
    except SchemaErrors as error:
        cases = error.failure_cases
        raise SchemaError(f"the {name} frame breaks its contract:\n{cases.head(10)}") from error
    return frame


@cache
def _contract(name: str, columns: tuple[tuple[str, pl.DataType], ...], strict: bool) -> "pa.DataFrameSchema":  # noqa: FBT001
    import pandera.polars as pa

    never_null = _NEVER_NULL.get(name)

    def checks(column: str) -> list[Any]:
        if column in _ALLOWED:
            return [pa.Check.isin(_ALLOWED[column])]
        if column in _SHARES or column.startswith("share_"):
            return [pa.Check.in_range(0.0, 1.0)]
        return []

    return pa.DataFrameSchema(
        {
            column: pa.Column(
                dtype,
                nullable=never_null is not None and column not in never_null,
                checks=checks(column),
            )
            for column, dtype in columns
        },
        strict=strict,
        ordered=strict,
        name=name,
    )
