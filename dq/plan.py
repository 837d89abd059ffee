"""What is done with one batch: a function of the batch, the plan and what the surveys know, and of nothing else.

That is why batches can be worked on in any order, in any process: see `dq.workers`.
"""

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any, Final

import polars as pl

from dq import schemas
from dq.articles import with_located
from dq.check import Article, Check, KnownT, Measure, Survey
from dq.errors import CheckError, DqError
from dq.found import FoundRows
from dq.lexicons import house_lexicons
from dq.measures.contents import CONTENTS
from dq.measures.sizes import SIZES
from dq.parts import Frames
from dq.suite import ChosenCheck
from dq.timings import Timings
from dq.vocabulary import Field

IDENTITY: Final = [column for column in schemas.RECORDS if column != "text"]


@dataclass(slots=True)
class SurveyResults:
    """What the surveys found out; the `Knowledge` of measures and checks."""

    results: dict[str, Any] = field(default_factory=dict)

    def known(self, survey: Survey[KnownT]) -> KnownT:
        """Returns the result of a survey."""
        try:
            result: KnownT = self.results[survey.name]
        except KeyError:
            raise CheckError(f"the survey {survey.name!r} was not declared by the check that asks for it") from None
        return result


@dataclass(frozen=True, slots=True)
class Plan:
    """The chosen checks, and what they need to be measured and known.

    Attributes:
        chosen: the checks with their options.
        measures: each once, in the order of first need.
        surveys: likewise, in the form the options give them.
    """

    chosen: Sequence[ChosenCheck]
    measures: Sequence[Measure]
    surveys: Sequence[Survey[Any]]

    @classmethod
    def of(cls, chosen: Sequence[ChosenCheck]) -> "Plan":
        """Returns the plan of a suite's checks."""
        measures = _unique(chain((CONTENTS, SIZES), (measure for c in chosen for measure in c.check.measures)))
        needs = (*(c.check for c in chosen), *measures)
        surveys = _unique(survey for need in needs for survey in need.surveys)
        tuned = {s.name: s for s in (c.check.tunes(c.options) for c in chosen if c.check.tunes)}
        return cls(chosen, measures, [tuned.get(survey.name, survey) for survey in surveys])

    @property
    def checks(self) -> dict[str, Check[Any]]:
        """The checks by code."""
        return {choice.check.code: choice.check for choice in self.chosen}


@dataclass(frozen=True, slots=True)
class Brief:
    """What every batch of a stage is worked on with.

    Attributes:
        plan: the checks, measures and surveys.
        lexicons: the folder of house lexicons.
        knowledge: what the surveys found out; nothing while they are at it.
    """

    plan: Plan
    lexicons: Path | None
    knowledge: SurveyResults = field(default_factory=SurveyResults)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A batch of records that carry `row`, their number in the corpus, and its own number."""

    number: int
    records: pl.DataFrame


@dataclass(frozen=True, slots=True)
class Done:
    """What one batch left.

    Attributes:
        number: of the batch.
        records: how many it held.
        frames: what it left, by name.
        seconds: CPU seconds by stage.
    """

    number: int
    records: int
    frames: Frames
    seconds: Mapping[str, float]


def survey(brief: Brief, batch: Numbered) -> Done:
    """Returns what each survey gathers of a batch, by the survey's name."""
    timings, frames = Timings(), Frames()
    with house_lexicons(brief.lexicons):
        for each in brief.plan.surveys:
            with timings.stage(f"survey {each.name}: gather"):
                frames[each.name] = each.gather(batch.records)
    return Done(batch.number, batch.records.height, frames, timings.seconds)


def judge(brief: Brief, batch: Numbered) -> Done:
    """Returns what is found in a batch.

    Its frames are `found`, as of `FoundRows.frame`, and `articles`, one row a record: `row`, the record fields but the
    text, sizes, measured columns and what was located in the record.
    """
    timings = Timings()
    with house_lexicons(brief.lexicons):
        records = _measured(batch.records, brief.plan.measures, brief.knowledge, timings)
        found = _located(records, brief.plan.chosen, brief.knowledge, timings)
    with timings.stage("articles of a batch"):
        columns = [column for measure in brief.plan.measures for column in measure.schema]
        within = found.with_columns(pl.col("row") - records["row"][0])
        articles = with_located(records.select("row", *IDENTITY, *columns), within, brief.plan.checks)
    return Done(batch.number, records.height, {"found": found, "articles": articles}, timings.seconds)


def _measured(
    records: pl.DataFrame, measures: Sequence[Measure], knowledge: SurveyResults, timings: Timings
) -> pl.DataFrame:
    for measure in measures:
        with timings.stage(f"measure {measure.name}"):
            columns = measure.compute(records, knowledge)
        if columns.schema != pl.Schema(measure.schema) or columns.height != records.height:
            raise CheckError(f"the measure {measure.name!r} returned {columns.schema}, not {dict(measure.schema)}")
        others = records.drop(columns.columns, strict=False)  # a column of the corpus may have the same name
        records = pl.concat([others, columns], how="horizontal")
    return records


def _unique(items: Iterable[Any]) -> list[Any]:
    """Each measure or survey once, in the order of first need."""
    return list({item.name: item for item in items}.values())


def _located(
    records: pl.DataFrame, chosen: Sequence[ChosenCheck], knowledge: SurveyResults, timings: Timings
) -> pl.DataFrame:
    """What `locate` finds in the screened rows of one batch; Python runs on these alone.

    One check after another goes through all its rows: what a check reads, its code before all, is at hand then, and
    the rows cost a fifth less than when one row after another goes through all its checks.
    """
    out = FoundRows()
    places = [(c, f) for c in chosen if c.check.screen and c.check.locate for f in c.check.fields]
    if not places:
        return out.frame()
    with timings.stage("screens"):
        flags = _screened(records, places)
        some = flags.select(pl.any_horizontal(pl.all())).to_series()
        screened, flags = records.filter(some), flags.filter(some)
    with timings.stage("rows to Python"):
        columns = _Columns(screened, of=("row", *{where for _, where in places}))
        articles = [Article(_Row(columns, number), knowledge) for number in range(screened.height)]
    spent: defaultdict[str, float] = defaultdict(float)
    for (choice, where), flagged in zip(places, flags, strict=True):
        began = time.process_time()
        for number in flagged.arg_true().to_list():
            _locate(articles[number], choice, where, out)
        spent[f"locate {choice.check.code}"] += time.process_time() - began
    timings.add(spent)
    with timings.stage("rows to frames"):
        return out.frame()


class _Columns(dict[str, list[Any]]):
    """The columns of a frame as lists: some from the first, others when they are asked for; most checks ask for few."""

    def __init__(self, frame: pl.DataFrame, of: Iterable[str]) -> None:
        super().__init__({name: frame[name].to_list() for name in of})
        self.frame = frame

    def __missing__(self, name: str) -> list[Any]:
        self[name] = values = self.frame[name].to_list()
        return values


class _Row(Mapping[str, Any]):
    """A row of such columns."""

    __slots__ = ("_columns", "_number")

    def __init__(self, columns: _Columns, number: int) -> None:
        self._columns = columns
        self._number = number

    def __getitem__(self, name: str) -> Any:
        try:
            return self._columns[name][self._number]
        except pl.exceptions.ColumnNotFoundError:
            raise KeyError(name) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._columns.frame.columns)

    def __len__(self) -> int:
        return self._columns.frame.width


def _screened(records: pl.DataFrame, places: Sequence[tuple[ChosenCheck, Field]]) -> pl.DataFrame:
    """One boolean column a check and field, in their order; the check a screen of which fails is named.

    Lazily, so that what many screens begin with is worked out once.
    """
    try:
        screens = (_screen(c, f).alias(str(i)) for i, (c, f) in enumerate(places))
        return records.lazy().select(screens).collect()
    except pl.exceptions.PolarsError:
        for choice, where in places:
            _try(records, choice, where)
        raise


def _try(records: pl.DataFrame, choice: ChosenCheck, where: Field) -> None:
    check = choice.check
    try:
        records.select(_screen(choice, where))
    except pl.exceptions.PolarsError as error:
        raise CheckError(f"{check.code} {check.name} could not look at the records: {error}") from error


def _screen(choice: ChosenCheck, field: Field) -> pl.Expr:
    check, applies = choice.check, choice.applies()
    if check.screen is None:
        raise CheckError(f"{check.code} has no screen")
    screen = check.screen(pl.col(field)).fill_null(value=False)
    return screen if applies is None else screen & applies


def _locate(article: Article, choice: ChosenCheck, where: Field, out: FoundRows) -> None:
    check = choice.check
    text = article.row[where]
    if check.locate is None or text is None:
        return
    try:
        for found in check.locate(text, article, choice.options):
            out.add(article.row["row"], check, choice.severity, where, text, found)
    except DqError:
        raise
    except Exception as error:
        raise CheckError(
            f"{check.code} {check.name} crashed on the {where} of record {article.record_id}: "
            f"{type(error).__name__}: {error}",
            help=f"please report it; to run without this check: --ignore {check.code}",
        ) from error
