"""Raw columns to record fields: which column is which, and values in the form the records frame promises."""

from collections.abc import Collection, Mapping, Sequence
from difflib import get_close_matches
from typing import Final

import polars as pl

from dq.errors import InputError
from dq.readers.base import ORIGIN_FILE, ORIGIN_ROW
from dq.readers.dates import read_dates
from dq.readers.values import as_text, column_at, paths, type_at
from dq.schemas import MADE_ID, PROVENANCE, PUBLISHED, RECORDS, UNPARSED_DATE

FIELD_NAMES: Final[dict[str, tuple[str, ...]]] = {
    "record_id": ("record_id", "id", "_id", "uuid", "guid", "doc_id", "article_id"),
    "title": ("title", "headline", "head", "heading"),
    "text": ("text", "body", "content", "article", "fulltext", "full_text", "maintext", "article_text", "document"),
    "source": ("source", "publisher", "outlet", "domain", "site", "source_name", "newspaper", "feed", "sitename"),
    "url": ("url", "link", "uri", "href", "source_url"),
    "language": ("language", "lang", "locale", "language_code"),
    "published_at": (
        "published_at", "published", "date", "publish_date", "date_published", "pub_date", "pubdate",
        "published_date", "datepublished", "datetime", "timestamp", "created_at",
    ),
    "section": ("section", "category", "desk", "rubric", "topic"),
}  # fmt: skip
"""The usual names of each field, most telling first; compared without case."""

Mapped = Mapping[str, tuple[str, ...]]
"""Record fields to the columns they are read from: of several, in each record the first that has a value."""


def separator_of(field: str) -> str:
    """Returns what joins a field that is a list of strings."""
    return "\n\n" if field == "text" else ", "


def list_separator(name: str) -> str:
    """Returns what joins a list of strings in a column: a comma for a field known to be short, else a blank line."""
    known = {column for field, columns in FIELD_NAMES.items() if field != "text" for column in columns}
    return ", " if name.casefold() in known else separator_of("text")


def map_fields(schema: Mapping[str, pl.DataType], wanted: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Returns which columns each record field is read from.

    Args:
        schema: the columns a batch has, with their types.
        wanted: fields named by the user; a path such as `article.body` reaches into a nested column.
    """
    present: dict[str, str] = {}
    for column in schema:
        present.setdefault(column.casefold(), column)
    mapping: dict[str, tuple[str, ...]] = {}
    taken: set[str] = set()
    for field, names in FIELD_NAMES.items():
        if field in wanted:
            columns: tuple[str, ...] = (wanted[field],) if type_at(schema, wanted[field]) is not None else ()
        else:
            found = [present[name] for name in names if name in present and present[name] not in taken]
            columns = tuple(column for column in found if not isinstance(schema[column], pl.Struct))
        if columns:
            mapping[field] = columns
            taken.update(columns)
    return mapping


def require_text(mapping: Mapped, columns: Mapping[str, pl.DataType], wanted: Mapping[str, str]) -> None:
    """Makes sure that what was asked for is there, and a text to audit.

    Raises:
        InputError: a column named by the user is not there, or none looks like the text; the nearest are named.
    """
    there = [path for name, dtype in columns.items() for path in paths(name, dtype) if not name.startswith("__")]
    for field, column in wanted.items():
        if field not in mapping:
            near = get_close_matches(column, there, 1)
            raise InputError(
                f"there is no column {column!r} to read {field} from",
                help=f"did you mean {near[0]!r}?" if near else f"there is: {', '.join(there) or 'none'}",
            )
    if "text" not in mapping:
        inner = {name for names in FIELD_NAMES.values() for name in names} & {"text", "body", "content", "fulltext"}
        guess = next((path for path in there if path.rpartition(".")[2].casefold() in inner), "COLUMN")
        raise InputError(
            f"no column looks like the article text; there is: {', '.join(there) or 'none'}",
            help=f"name it: --text-field {guess}",
        )


def to_records(
    raw: pl.DataFrame, mapping: Mapped, origin_file: str, only: Collection[str] | None = None
) -> pl.DataFrame:
    """Returns the records frame: the record fields in their order and types, their provenance, then the other columns.

    A missing id is made from file and row. A missing text becomes the empty string (a REC finding says so). Where some
    fields only are wanted, the others are null.
    """
    given = raw.schema
    used = {column for columns in mapping.values() for column in columns}
    if only is not None:
        mapping = {field: columns for field, columns in mapping.items() if field in only}
    file = pl.col(ORIGIN_FILE) if ORIGIN_FILE in given else pl.lit(origin_file)
    texts = {
        field: pl.coalesce(as_text(column_at(raw, path), separator_of(field)) for path in mapping[field])
        if field in mapping
        else pl.lit(None, dtype=pl.String)
        for field in FIELD_NAMES
        if field != "published_at"
    }
    made = pl.concat_str(file, pl.lit("#"), pl.col(ORIGIN_ROW).cast(pl.String))
    given_id = pl.when(texts["record_id"] != "").then(texts["record_id"])
    dates = [column_at(raw, path) for path in mapping.get("published_at", ())]
    ready = {
        **texts,
        "record_id": pl.coalesce(given_id, made),
        "text": texts["text"].fill_null(""),
        **_dates(dates),
        "origin_file": file,
        "origin_row": pl.col(ORIGIN_ROW),
        MADE_ID: given_id.is_null(),
    }
    for name, dtype in PROVENANCE.items():
        ready[name] = pl.col(name).cast(dtype) if name in given else ready.get(name, pl.lit(None, dtype=dtype))
    hidden = {*used, *RECORDS, *PROVENANCE, ORIGIN_ROW, ORIGIN_FILE}
    return raw.select(
        *(ready[name].alias(name) for name in (*RECORDS, *PROVENANCE)),
        *(column for column in raw.columns if column not in hidden),
    )


def _dates(columns: Sequence[pl.Series]) -> dict[str, pl.Expr]:
    """The publication date from the first column that has a readable one, and what is given where none has."""
    if not columns:
        return {"published_at": pl.lit(None, dtype=PUBLISHED), UNPARSED_DATE: pl.lit(None, dtype=pl.String)}
    date = pl.coalesce(read_dates(column) for column in columns)
    given = pl.coalesce(as_text(column, ", ") for column in columns)
    return {
        "published_at": date,
        UNPARSED_DATE: pl.when(date.is_null() & (given.str.strip_chars() != "")).then(given),
    }
