"""Raw columns to record fields: which column is which, and values in the form the records frame promises."""

from collections.abc import Mapping, Sequence
from typing import Final

import polars as pl

from dq.errors import InputError
from dq.readers.base import ORIGIN_ROW

FIELD_NAMES: Final[dict[str, tuple[str, ...]]] = {
    "record_id": ("record_id", "id", "_id", "uuid", "guid", "doc_id", "article_id", "key"),
    "title": ("title", "headline", "head", "heading", "name"),
    "text": ("text", "body", "content", "article", "fulltext", "full_text", "maintext", "article_text", "document"),
    "source": ("source", "publisher", "outlet", "domain", "site", "source_name", "newspaper", "feed"),
    "url": ("url", "link", "uri", "href", "source_url"),
    "language": ("language", "lang", "locale", "language_code"),
    "published_at": (
        "published_at",
        "published",
        "date",
        "publish_date",
        "date_published",
        "pub_date",
        "pubdate",
        "published_date",
        "datetime",
        "timestamp",
        "created_at",
    ),
    "section": ("section", "category", "desk", "rubric", "topic"),
}
"""The usual names of each field, most telling first; compared without case."""

RECORD_FIELDS: Final = (*FIELD_NAMES, "origin_file", "origin_row")
"""The columns every records frame begins with."""

PUBLISHED: Final = pl.Datetime("us", "UTC")

_DATE_FORMATS: Final = (
    "%Y-%m-%dT%H:%M:%S%.f%#z",
    "%Y-%m-%d %H:%M:%S%.f%#z",
    "%Y-%m-%dT%H:%M:%S%.f",
    "%Y-%m-%d %H:%M:%S%.f",
    "%Y-%m-%dT%H:%M",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d",
    "%d-%b-%Y %H:%M:%S%.f",
    "%a, %d %b %Y %H:%M:%S %z",
    "%Y%m%d",
)


def map_fields(columns: Sequence[str], wanted: Mapping[str, str]) -> dict[str, str]:
    """Returns which column each record field is read from.

    Args:
        columns: what the file has.
        wanted: fields named by the user.

    Raises:
        InputError: a wanted column is not there, or none looks like the text.
    """
    present = {column.casefold(): column for column in columns if column != ORIGIN_ROW}
    mapping: dict[str, str] = {}
    for field, names in FIELD_NAMES.items():
        if field in wanted:
            if wanted[field] not in columns:
                raise InputError(
                    f"there is no column {wanted[field]!r} to read {field} from", help=f"there is: {', '.join(columns)}"
                )
            mapping[field] = wanted[field]
            continue
        taken = set(mapping.values())
        match = next((present[name] for name in names if name in present and present[name] not in taken), None)
        if match is not None:
            mapping[field] = match
    if "text" not in mapping:
        there = ", ".join(c for c in columns if c != ORIGIN_ROW) or "none"
        raise InputError(
            f"no column looks like the article text; there is: {there}", help="name it: --text-field COLUMN"
        )
    return mapping


def to_records(raw: pl.DataFrame, mapping: Mapping[str, str], origin_file: str) -> pl.DataFrame:
    """Returns the records frame: the record fields in their order and types, then the other columns untouched.

    A missing id is made from file and row. A missing text becomes the empty string (a REC finding says so).
    """
    fields: dict[str, pl.Expr] = {}
    for field in FIELD_NAMES:
        column = mapping.get(field)
        if column is None:
            dtype = PUBLISHED if field == "published_at" else pl.String
            fields[field] = pl.lit(None, dtype=dtype)
        elif field == "published_at":
            fields[field] = _published(raw.schema[column], column)
        else:
            fields[field] = pl.col(column).cast(pl.String)
    made = pl.concat_str(pl.lit(f"{origin_file}#"), pl.col(ORIGIN_ROW).cast(pl.String))
    fields["record_id"] = pl.coalesce(fields["record_id"], made)
    fields["text"] = fields["text"].fill_null("")
    taken = {*mapping.values(), ORIGIN_ROW, *RECORD_FIELDS}
    return raw.select(
        *(expression.alias(field) for field, expression in fields.items()),
        pl.lit(origin_file).alias("origin_file"),
        pl.col(ORIGIN_ROW).alias("origin_row"),
        *(column for column in raw.columns if column not in taken),
    )


def _published(dtype: pl.DataType, column: str) -> pl.Expr:
    value = pl.col(column)
    if dtype == pl.String:
        tries = [
            value.str.strptime(pl.Datetime("us", "UTC" if "z" in form else None), form, strict=False)
            for form in _DATE_FORMATS
        ]
        return pl.coalesce(t.dt.replace_time_zone("UTC") for t in tries)
    if dtype == pl.Date:
        return value.cast(pl.Datetime("us")).dt.replace_time_zone("UTC")
    if isinstance(dtype, pl.Datetime):
        aware = value.dt.convert_time_zone("UTC") if dtype.time_zone else value.dt.replace_time_zone("UTC")
        return aware.cast(PUBLISHED)
    return pl.lit(None, dtype=PUBLISHED)
