"""What a check is: the public vocabulary for everybody who writes one.

A check is a pair of files with one stem, `acr102_name_acronym_mismatch.py` and `.toml`. The module's docstring is its
documentation page, the module's `check` its declaration, and the TOML file holds its cases. A check works in one of two
ways, or both:

* `screen` and `locate`: `screen` is a Polars expression over the records that may select too much and must never
  select too little; `locate` reads one screened field and yields what it finds there.
* `relate`: reads what is known of the whole corpus once every batch has been seen.

What several checks need is computed once: a `Measure` adds columns to each batch of records (screens can use them, and
those that are part of the articles frame end up there); a `Survey` gathers what must be known of all records before
any of them is judged.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Generic, Protocol, TypeVar

import polars as pl

from dq.errors import CheckError
from dq.scope import EVERYWHERE, Scope
from dq.vocabulary import CODE_PREFIXES, Confidence, Family, Field, FixSafety, Severity, Span

KnownT = TypeVar("KnownT")
OptionsT = TypeVar("OptionsT")
ReadingT = TypeVar("ReadingT")


@dataclass(frozen=True, slots=True)
class Found:
    """One defect at one place of the field that `locate` was given.

    Attributes:
        span: where it is, in code points of that field; `text[start:end]` is the defect itself.
        message: one fact in sentence case, no full stop, with the offending text quoted.
        evidence: what gave it away, as JSON data.
        fix: the text that replaces the span (empty: remove it); None when no fix is known.
        fix_safety: required with a fix.
        severity: only where it differs from the check's own.
        confidence: only where it differs from the check's own.
        group: any label that ties the findings of one block together, such as the number of its first line.
        related_id: the record this finding is related to; the same record when a passage stands twice in it.
        related_span: the place in that record's same field.
    """

    span: Span
    message: str
    evidence: Mapping[str, Any] = field(default_factory=dict)
    fix: str | None = None
    fix_safety: FixSafety | None = None
    severity: Severity | None = None
    confidence: Confidence | None = None
    group: str | None = None
    related_id: str | None = None
    related_span: Span | None = None


class Knowledge(Protocol):
    """What the surveys gathered of the whole corpus."""

    def known(self, survey: "Survey[KnownT]") -> KnownT:
        """Returns the result of a survey the check declared."""


@dataclass(frozen=True, slots=True)
class Survey(Generic[KnownT]):
    """What must be known of all records: gathered batch by batch, reduced partition by partition, then concluded.

    Nothing else crosses records, so that the same audit can run on many machines: `gather` sees one batch, `reduce` one
    partition of a hash, and only what is left of them comes together in `conclude`.

    Attributes:
        name: unique among surveys.
        gather: one batch of records (with `row`, their number in the corpus, one after another) to a small frame. With
            a `key` column (unsigned 64-bit) its rows are partitioned by its first bits for `reduce`.
        reduce: all rows of one partition, from all batches, to fewer. Must not depend on the order of its rows.
        conclude: everything that was reduced to what checks are given. Must not depend on the order of its rows.
    """

    name: str
    gather: Callable[[pl.DataFrame], pl.DataFrame]
    conclude: Callable[[pl.DataFrame], KnownT]
    reduce: Callable[[pl.DataFrame], pl.DataFrame] | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """Columns measured once for each record of a batch, for every check that needs them.

    Attributes:
        name: unique among measures.
        schema: the columns it adds.
        compute: records of one batch to exactly these columns, one row a record in the same order.
        surveys: what it must know of the whole corpus.
    """

    name: str
    schema: Mapping[str, pl.DataType]
    compute: Callable[[pl.DataFrame, Knowledge], pl.DataFrame]
    surveys: tuple[Survey[Any], ...] = ()


class Article:
    """The record a check reads: its other fields, its measured columns, and what is known of the corpus.

    Attributes:
        row: the record as a mapping of column to value: the record fields and the measured columns.
    """

    __slots__ = ("_knowledge", "_readings", "row")

    def __init__(self, row: Mapping[str, Any], knowledge: Knowledge) -> None:
        self.row = row
        self._knowledge = knowledge
        self._readings: dict[object, Any] = {}

    @property
    def record_id(self) -> str:
        """The record's identifier."""
        return str(self.row["record_id"])

    @property
    def title(self) -> str | None:
        """The headline, None when the corpus has none."""
        value: str | None = self.row["title"]
        return value

    @property
    def text(self) -> str:
        """The body; empty when the record has none."""
        value: str = self.row["text"] or ""
        return value

    @property
    def source(self) -> str | None:
        """The outlet or feed the record comes from."""
        value: str | None = self.row["source"]
        return value

    @property
    def language(self) -> str | None:
        """The declared language as given, usually an ISO 639-1 code."""
        value: str | None = self.row["language"]
        return value

    @property
    def published_at(self) -> dt.datetime | None:
        """When it was published, in UTC."""
        value: dt.datetime | None = self.row["published_at"]
        return value

    def known(self, survey: Survey[KnownT]) -> KnownT:
        """Returns what a survey found out about the whole corpus."""
        return self._knowledge.known(survey)

    def share(self, reading: "Callable[[Article], ReadingT]") -> ReadingT:
        """Returns `reading(self)`, computed once for all checks that look at this article."""
        if reading not in self._readings:
            self._readings[reading] = reading(self)
        result: ReadingT = self._readings[reading]
        return result

    def share_of(self, text: str, reading: Callable[[str], ReadingT]) -> ReadingT:
        """Returns `reading(text)` of the text of a field, computed once for all checks."""
        if (reading, text) not in self._readings:
            self._readings[reading, text] = reading(text)
        result: ReadingT = self._readings[reading, text]
        return result


class Examined(Knowledge, Protocol):
    """The corpus after every batch was read: what `relate` is given."""

    @property
    def articles(self) -> pl.DataFrame:
        """One row a record: `row`, the record fields but the text, every measured column, and `defects`.

        `defects` counts the findings within the record that are warnings or worse. All of it at once is much to hold:
        a check that needs a few columns asks for `columns`.
        """

    def columns(self, *names: str) -> pl.DataFrame:
        """Returns some columns of `articles`."""

    def share(self, reading: "Callable[[Examined], ReadingT]") -> ReadingT:
        """Returns `reading(self)`, computed once for all checks."""


RELATED: Final = pl.Schema(
    {
        "row": pl.UInt32,
        "message": pl.String,
        "evidence": pl.String,
        "related_row": pl.UInt32,
        "related_id": pl.String,
        "severity": pl.String,
        "confidence": pl.String,
        "fix": pl.String,
        "fix_safety": pl.String,
        "group": pl.String,
    }
)
"""What `relate` returns: findings about records as wholes. Columns may be left out, but for `row` and `message`.
`related_id` is for records that have no row: those of another corpus."""


@dataclass(frozen=True, slots=True)
class Check(Generic[OptionsT]):
    """The declaration of a check.

    Attributes:
        code: family prefix and three digits, for life; a check from elsewhere has a prefix of its own.
        name: the defect as it reads in "allow ___", kebab case.
        severity: of its findings, unless a finding says otherwise.
        confidence: likewise.
        since: the version it came with.
        fields: the fields that are screened and located in.
        screen: from the field's column to a boolean expression; may use measured columns.
        locate: text of the field, the article, the options; yields what is wrong.
        relate: the examined corpus and the options; returns a frame with (some of) the columns of `RELATED`.
        options: a frozen dataclass with its defaults, or None. Each field has `metadata={"help": ..., "unit": ...}`.
        measures: what the screen, `locate` or `relate` need to be measured.
        surveys: what `locate` or `relate` need to be known of all records.
        tunes: from the options to the form in which one of the surveys is run for all checks, if the options decide it.
        fix: what fixes it offers, if any.
        same_as: codes of checks whose finding at the same place is this check's seen from another side: each of the two
            names the other under `related` in its evidence.
        default: whether it runs unless a suite says otherwise.
        counted_as: the family it is counted in, where its code has a prefix of its own.
        scope: the records it looks at.
        page: its documentation page; empty where the docstring of its module is the page.
        cases: the file of its cases; None where it lies beside its module.
    """

    code: str
    name: str
    severity: Severity
    confidence: Confidence
    since: str
    fields: tuple[Field, ...] = (Field.TEXT,)
    screen: Callable[[pl.Expr], pl.Expr] | None = None
    locate: Callable[[str, Article, OptionsT], Iterable[Found]] | None = None
    relate: Callable[[Examined, OptionsT], pl.DataFrame] | None = None
    options: OptionsT | None = None
    measures: tuple[Measure, ...] = ()
    surveys: tuple[Survey[Any], ...] = ()
    tunes: Callable[[OptionsT], Survey[Any]] | None = None
    fix: FixSafety | None = None
    same_as: tuple[str, ...] = ()
    default: bool = True
    counted_as: Family | None = None
    scope: Scope = EVERYWHERE
    page: str = ""
    cases: Path | None = None

    @property
    def family(self) -> Family:
        """The family it is counted in: that of its code's prefix, or the one it names.

        Raises:
            CheckError: the prefix is of no family, and the check names none.
        """
        family = self.counted_as or CODE_PREFIXES.get(self.code[:3])
        if family is None:
            raise CheckError(f"{self.code} {self.name}: a code with a prefix of its own needs `counted_as`, a family")
        return family
