"""Columns of any type as text, and columns inside columns."""

from collections.abc import Iterator, Mapping

import polars as pl

from dq.readers.decoding import Decoder


def type_at(schema: Mapping[str, pl.DataType], path: str) -> pl.DataType | None:
    """Returns the type of a column, or of what a path such as `article.body` reaches in it; None when it is not there.

    A column whose own name holds dots comes first.
    """
    if path in schema:
        return schema[path]
    outer, _, inner = path.partition(".")
    dtype = schema.get(outer)
    if isinstance(dtype, pl.Struct) and inner:
        return type_at({field.name: _instance(field.dtype) for field in dtype.fields}, inner)
    return None


def column_at(frame: pl.DataFrame, path: str) -> pl.Series:
    """Returns the column, or what the path reaches; see `type_at`."""
    if path in frame.columns:
        return frame[path]
    outer, _, inner = path.partition(".")
    return column_at(frame[outer].struct.unnest(), inner)


def paths(name: str, dtype: pl.DataType) -> Iterator[str]:
    """Yields the paths of what can be read as a field from a column: itself, or the leaves of a nested one."""
    if isinstance(dtype, pl.Struct):
        for field in dtype.fields:
            yield from paths(f"{name}.{field.name}", _instance(field.dtype))
    else:
        yield name


def as_text(values: pl.Series, separator: str) -> pl.Series:
    """Returns a column as text: lists joined by `separator`, whole floats without a fraction, objects as JSON."""
    dtype = values.dtype
    if dtype == pl.String:
        return values
    if dtype == pl.Binary:
        return _decoded(values)
    if dtype.is_float():
        is_whole = ((values == values.round()) & (values.abs() < 2**53)).fill_null(value=False)
        return values.cast(pl.Int64, strict=False).cast(pl.String).zip_with(is_whole, values.cast(pl.String))
    if isinstance(dtype, pl.List | pl.Array):
        return _joined(values, separator)
    if isinstance(dtype, pl.Struct):
        return values.struct.json_encode().zip_with(values.is_not_null(), pl.Series([None], dtype=pl.String))
    return values.cast(pl.String)


def _joined(values: pl.Series, separator: str) -> pl.Series:
    lists = values.arr.to_list() if isinstance(values.dtype, pl.Array) else values
    rows = lists.is_not_null() & (lists.list.len() > 0)
    frame = pl.DataFrame({"list": lists}).with_row_index().filter(rows)
    items = frame.explode("list")
    texts = items.with_columns(as_text(items["list"], separator).alias("list"))
    joined = texts.group_by("index", maintain_order=True).agg(pl.col("list").str.join(separator, ignore_nulls=True))
    numbers = pl.int_range(len(values), dtype=pl.get_index_type(), eager=True).alias("index")
    whole = pl.DataFrame(numbers).join(joined, on="index", how="left", maintain_order="left")["list"]
    return whole.alias(values.name)


def _decoded(values: pl.Series) -> pl.Series:
    """Bytes as characters: UTF-8, or what they are likely to be where they are not."""
    try:
        return values.cast(pl.String)
    except pl.exceptions.ComputeError:
        pass
    decoder = Decoder()
    return pl.Series(
        values.name, [None if value is None else decoder.decode(value).text for value in values], dtype=pl.String
    )


def _instance(dtype: object) -> pl.DataType:
    """Polars' schemas hold types as classes or as instances."""
    result: pl.DataType = dtype() if isinstance(dtype, type) else dtype  # type: ignore[assignment]
    return result
