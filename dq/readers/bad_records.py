"""What is said and done about records that could not be read."""

import unicodedata
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

import polars as pl

from dq.errors import InputError, UsageError
from dq.schemas import REJECTED

MAX_BAD_SHARE: Final = 0.01
"""A run fails when more than this share of the records could not be read, unless told otherwise."""

WIDTH: Final = 76
"""How many characters of a bad line are shown."""

_REASONS_SHOWN: Final = 5


class OnBadRecord(StrEnum):
    """What a run does about bad records; they are counted and kept whatever it does."""

    LIMIT = "limit"
    """Fails above `MAX_BAD_SHARE`, and where the rest of a file is lost."""
    SKIP = "skip"
    """Never fails for them, as long as there is a good one."""
    FAIL = "fail"
    """Fails at the first."""


class BadRecordsError(InputError):
    """More records could not be read than allowed.

    Attributes:
        rejected: all of them that were met, rows of `dq.schemas.REJECTED`.
    """

    def __init__(self, what: str, rejected: pl.DataFrame, *, may_go_on: bool = True) -> None:
        help_ = "go on without them: --on-bad-record skip, or quarantine:FILE to have them in a file"
        super().__init__(
            what,
            detail=tuple(describe(rejected)) if rejected.height else (),
            help=help_ if may_go_on else "a corpus without records is never clean",
        )
        self.rejected = rejected


def no_rejections() -> pl.DataFrame:
    """Returns an empty frame of rejected records."""
    return pl.DataFrame(schema=REJECTED)


def parse_policy(text: str) -> tuple[OnBadRecord, Path | None]:
    """Returns what to do about bad records, and the file they are written to if one is asked for.

    Raises:
        UsageError: the text is none of `limit`, `skip`, `fail` and `quarantine:FILE`.
    """
    name, _, file = text.partition(":")
    if name == "quarantine" and file:
        return OnBadRecord.SKIP, Path(file)
    if text in set(OnBadRecord):
        return OnBadRecord(text), None
    raise UsageError(f"--on-bad-record is skip, fail, limit or quarantine:FILE, not {text!r}")


def require_good(name: str, good: int, rejected: pl.DataFrame, policy: OnBadRecord) -> None:
    """Makes sure that enough of a corpus could be read.

    Args:
        name: of the corpus.
        good: how many records could be read.
        rejected: those that could not.
        policy: what to do about them.

    Raises:
        BadRecordsError: no record could be read, or more were bad than allowed.
    """
    bad = rejected.height
    if not good:
        why = f"no record could be read, {bad:,} rejected" if bad else "there is no record in it"
        raise BadRecordsError(f"{name}: {why}", rejected, may_go_on=False)
    if policy == OnBadRecord.SKIP or not bad:
        return
    cut = rejected.filter("rest_lost")
    if cut.height:
        files = ", ".join(cut["origin_file"].unique(maintain_order=True).head(3))
        raise BadRecordsError(f"{files}: could not be read to the end; {_counted(good)} could", cut)
    allowed = 0.0 if policy == OnBadRecord.FAIL else MAX_BAD_SHARE
    if bad > allowed * (bad + good):
        share = f"{bad / (bad + good):.1%}, allowed {allowed:.0%}"
        raise BadRecordsError(f"{bad:,} of {bad + good:,} records could not be read ({share})", rejected)


def describe(rejected: pl.DataFrame) -> Iterator[str]:
    """Yields the lines that show the first bad record with a caret at its fault, and how many are like it."""
    first = rejected.row(0, named=True)
    places = [f"byte {first['byte_offset']:,}"] if first["byte_offset"] is not None else []
    places += [f"column {first['column']:,}"] if first["column"] else []
    where = f" ({', '.join(places)})" if places else ""
    yield f"  --> {first['origin_file']}:{first['origin_row']}{where}: {first['reason']}"
    yield from _excerpt(first)
    reasons = rejected.group_by("reason").len().sort("len", "reason", descending=[True, False])
    if rejected.height > 1:
        for reason, count in reasons.head(_REASONS_SHOWN).iter_rows():
            yield f"   = {_counted(count)}: {reason}"


def _counted(records: int) -> str:
    return "1 record" if records == 1 else f"{records:,} records"


def _excerpt(record: Mapping[str, Any]) -> Iterator[str]:
    """The line around the fault; what cannot be shown stands as a dot."""
    line = record["raw"].decode("utf-8", "backslashreplace").partition("\n")[0]
    if not line.strip():
        return
    column = min(record["column"] or 1, len(line) + 1)
    start = max(0, min(column - WIDTH // 2, len(line) - WIDTH))
    shown = "".join(c if c.isprintable() else "\N{MIDDLE DOT}" for c in line[start : start + WIDTH])
    number = str(record["origin_row"])
    margin = " " * (len(number) + 1)
    yield f"{margin} |"
    yield f" {number} | {shown}"
    if record["column"]:
        yield f"{margin} | {' ' * _cells(shown[: column - 1 - start])}^"


def _cells(text: str) -> int:
    """How many cells of a terminal a text takes."""
    return sum(
        0 if unicodedata.combining(character) else 1 + (unicodedata.east_asian_width(character) in "WF")
        for character in text
    )


def write_quarantine(rejected: pl.DataFrame, file: Path) -> None:
    """Writes the bytes of bad records to a file, one after the other, each with a line end."""
    with file.open("wb") as out:
        for raw in rejected["raw"]:
            out.write(raw + b"\n")
