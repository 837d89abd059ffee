"""Publication dates in the forms corpora have them, as moments in UTC.

A date without a zone is taken as UTC. A form in which day and month could be either (03/04/2026) is not guessed.
"""

import datetime as dt
from email.utils import parsedate_to_datetime
from typing import Final

import polars as pl

from dq.schemas import PUBLISHED

_LOCAL: Final = pl.Datetime("us")

_FORMS: Final = (
    "%Y-%m-%dT%H:%M:%S%.f%#z",
    "%Y-%m-%dT%H:%M:%S%.f",
    "%Y-%m-%d",
    "%Y-%m-%d %H:%M:%S%.f%#z",
    "%Y-%m-%d %H:%M:%S%.f",
    "%Y-%m-%d %H:%M:%S%.f %#z",
    "%Y-%m-%d %H:%M:%S UTC",
    "%a, %d %b %Y %H:%M:%S %z",
    "%a, %d %b %Y %H:%M:%S GMT",
    "%d-%b-%Y %H:%M:%S%.f",
    "%Y-%m-%dT%H:%M%#z",
    "%Y-%m-%dT%H:%M",
    "%Y-%m-%d %H:%M",
    "%Y%m%dT%H%M%S%#z",
    "%Y%m%d%H%M%S",
    "%Y/%m/%d %H:%M:%S%.f",
    "%Y/%m/%d %H:%M",
    "%Y/%m/%d",
    "%Y.%m.%d",
    "%d %B %Y %H:%M",
    "%d %B %Y",
    "%d-%b-%Y",
    "%B %d, %Y %H:%M",
    "%B %d, %Y",
)
"""The forms as chrono writes them, the usual ones first; month names are English, in full or short, in any case."""

_ROUNDS: Final = 3
"""So many forms are tried one after another on all that is left."""

_NUMBER: Final = r"^(-?\d{8,10}(\.\d+)?|\d{13}|\d{16}|\d{19})$"
"""Numbers written as text: seconds or a day, milliseconds, microseconds, nanoseconds."""

_FIRST_DAY: Final = 1000_01_01
_LAST_DAY: Final = 2999_12_31
_LEAST_SECONDS: Final = 10**8
"""Nearer to 1970 than this (three years) a number is taken for something else, such as a year."""


def read_dates(values: pl.Series) -> pl.Series:
    """Returns a column of dates, of any type, as `PUBLISHED`; null where a value cannot be read as one."""
    dtype = values.dtype
    if dtype == pl.String:
        return _from_text(values)
    if dtype == pl.Date:
        return values.cast(pl.Datetime("us")).dt.replace_time_zone("UTC")
    if isinstance(dtype, pl.Datetime):
        aware = values.dt.convert_time_zone("UTC") if dtype.time_zone else values.dt.replace_time_zone("UTC")
        return aware.cast(PUBLISHED)
    if dtype.is_integer() or dtype.is_float() or dtype.is_decimal():
        return _from_numbers(values)
    if isinstance(dtype, pl.Categorical | pl.Enum):
        return _from_text(values.cast(pl.String))
    return pl.Series(values.name, [None] * len(values), dtype=PUBLISHED)


def _from_numbers(values: pl.Series) -> pl.Series:
    """Seconds, milliseconds, microseconds or nanoseconds since 1970 by their size, or a day such as 20260314."""
    number = pl.col("number")
    size = number.abs()
    micros = (
        pl.when(size >= 10**17)
        .then(number // 1000)
        .when(size >= 10**14)
        .then(number)
        .when(size >= 10**11)
        .then(number * 1000)
        .when(size >= _LEAST_SECONDS)
        .then(number * 10**6)
    )
    is_day = number.is_between(_FIRST_DAY, _LAST_DAY) & (number == number.round())
    day = pl.when(is_day).then(number.cast(pl.Int64).cast(pl.String)).str.strptime(_LOCAL, "%Y%m%d", strict=False)
    exact = pl.Int64 if values.dtype.is_integer() else pl.Float64
    frame = pl.DataFrame({"number": values.cast(exact, strict=False)})
    if exact == pl.Float64:
        frame = frame.with_columns(pl.when(number.is_finite()).then(number))
    moment = pl.when(~is_day).then(micros.cast(pl.Int64, strict=False)).cast(_LOCAL)
    result: pl.Series = frame.select(pl.coalesce(moment, day)).to_series()
    return result.dt.replace_time_zone("UTC").alias(values.name)


def _from_text(values: pl.Series) -> pl.Series:
    """Numbers, then form by form, each tried on what none before it could read.

    The form of the first value left is tried on all that is left, for a corpus mostly has one; what another one has
    after a few rounds is tried with all forms at once. No value can be read in two forms as two dates.
    """
    texts = values.str.strip_chars()
    dates = pl.Series(values.name, [None], dtype=PUBLISHED).new_from_index(0, texts.len())
    left = (texts.str.len_bytes() > 0).arg_true()
    for attempt in (_numbers_in, *[_by_form_of_the_first] * _ROUNDS, _by_any_form, _one_by_one):
        if left.is_empty():
            break
        tried = attempt(texts.gather(left))
        was_read = tried.is_not_null()
        dates = dates.scatter(left.filter(was_read), tried.filter(was_read))
        left = left.filter(~was_read)
    return dates


def _numbers_in(texts: pl.Series) -> pl.Series:
    is_number = texts.str.contains(_NUMBER)
    if not is_number.any():
        return pl.Series([None], dtype=PUBLISHED).new_from_index(0, texts.len())
    numbers = texts.set(~is_number, None)
    whole = _from_numbers(numbers.cast(pl.Int64, strict=False))
    return whole.zip_with(whole.is_not_null(), _from_numbers(numbers.cast(pl.Float64, strict=False)))


def _by_form_of_the_first(texts: pl.Series) -> pl.Series:
    reads = (form.is_not_null().alias(str(n)) for n, form in enumerate(_READINGS))  # years may be beyond Python's
    tried = texts.head(1).to_frame("text").select(reads).row(0)
    number = tried.index(True) if any(tried) else 0
    return texts.to_frame("text").select(_READINGS[number]).to_series()


def _by_any_form(texts: pl.Series) -> pl.Series:
    return texts.to_frame("text").select(pl.coalesce(_READINGS)).to_series()


def _reading(form: str) -> pl.Expr:
    has_zone = form.endswith("z")
    dates = pl.col("text").str.strptime(PUBLISHED if has_zone else _LOCAL, form, strict=False)
    return dates if has_zone else dates.dt.replace_time_zone("UTC")


_READINGS: Final = tuple(map(_reading, _FORMS))


def _one_by_one(texts: pl.Series) -> pl.Series:
    """What Python's own readers of ISO 8601 and of mail dates make of the rest."""
    dates = {text: _python_date(text) for text in texts.unique()}
    return pl.Series([dates[text] for text in texts], dtype=PUBLISHED)


def _python_date(text: str) -> dt.datetime | None:
    for read in (dt.datetime.fromisoformat, parsedate_to_datetime):
        try:
            date = read(text)
            return date.replace(tzinfo=dt.UTC) if date.tzinfo is None else date.astimezone(dt.UTC)
        except (ValueError, TypeError, OverflowError, IndexError):
            continue
    return None
