"""Runs the chosen checks over a corpus, batch by batch.

Three passes of thought: the *surveys* read every batch and leave what must be known of all records; then each batch is
*measured*, *screened* and its screened rows *located* in; at last checks *relate* what is known of the whole. What
concerns one record is a function of one batch; nothing else crosses records but the frames of the surveys.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, compress
from typing import Any, Final

import polars as pl

from dq import schemas
from dq.check import RELATED, Article, Check, KnownT, Measure, Survey
from dq.corpus import Corpus
from dq.errors import CheckError, DqError
from dq.findings import FoundRows, from_related, to_findings
from dq.measures.contents import CONTENTS
from dq.readers.bad_records import OnBadRecord, no_rejections, require_good
from dq.suite import ChosenCheck
from dq.vocabulary import Field

Watch = Callable[[str, int], None]
"""Called with the stage's name and the number of records it has done so far."""

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
class ExaminedCorpus:
    """The corpus after every batch was read; the `Examined` of `relate`."""

    articles: pl.DataFrame
    knowledge: SurveyResults

    def known(self, survey: Survey[KnownT]) -> KnownT:
        """Returns the result of a survey."""
        return self.knowledge.known(survey)


@dataclass(frozen=True, slots=True)
class Examination:
    """All that a run of the checks leaves.

    Attributes:
        findings: the findings frame.
        articles: one row a record in reading order: `row`, the record fields but the text, sizes, measured columns.
        texts: `row` and `text` of records with findings, and of those a finding is related to.
        rejected: records that could not be read.
        knowledge: what the surveys found out.
    """

    findings: pl.DataFrame
    articles: pl.DataFrame
    texts: pl.DataFrame
    rejected: pl.DataFrame
    knowledge: SurveyResults


def examine(corpus: Corpus, chosen: Sequence[ChosenCheck], *, watch: Watch, keep_texts: int) -> Examination:
    """Runs the chosen checks over every record.

    Args:
        corpus: read once, and once more before that when a survey is needed.
        chosen: the checks with their options.
        watch: is told how far the work is.
        keep_texts: the texts of at most this many records with findings are kept.

    Raises:
        InputError: the corpus holds no record.
        CheckError: a check crashed or broke its contract.
    """
    measures = _unique(chain((CONTENTS,), (measure for c in chosen for measure in c.check.measures)))
    surveys = _tuned(
        _unique(survey for needs in (*(c.check for c in chosen), *measures) for survey in needs.surveys), chosen
    )
    knowledge = _survey(corpus, surveys, watch)
    found: list[pl.DataFrame] = []
    articles: list[pl.DataFrame] = []
    texts: list[pl.DataFrame] = []
    rejected: list[pl.DataFrame] = []
    kept = 0
    for batch in _numbered(corpus, "reading", watch, rejected):
        records = _measured(batch, measures, knowledge)
        rows = _located(records, chosen, knowledge)
        found.append(rows)
        articles.append(
            records.select(
                "row",
                *IDENTITY,
                pl.col("text").str.len_chars().cast(pl.UInt32).alias("characters"),
                (pl.col("text").str.count_matches("\n", literal=True) + 1).cast(pl.UInt32).alias("lines"),
                *(column for measure in measures for column in measure.schema),
            )
        )
        flagged = records.select("row", "text").filter(pl.col("row").is_in(rows["row"].unique().implode()))
        texts.append(flagged.head(keep_texts - kept))
        kept += texts[-1].height
    if not articles:
        require_good(corpus.name, 0, pl.concat([no_rejections(), *rejected]), OnBadRecord.LIMIT)
    # In one piece: window functions of Polars 2.1 can panic over what is left of a frame of many pieces.
    examined = ExaminedCorpus(pl.concat(articles, rechunk=True), knowledge)
    found.extend(_related(examined, chosen))
    texts.extend(_more_texts(corpus, pl.concat(found), examined.articles, pl.concat(texts), keep_texts, watch))
    checks = {c.check.code: c.check for c in chosen}
    return Examination(
        findings=to_findings(pl.concat(found, rechunk=True), examined.articles, checks),
        articles=examined.articles,
        texts=pl.concat(texts),
        rejected=pl.concat(rejected),
        knowledge=knowledge,
    )


def _more_texts(
    corpus: Corpus, found: pl.DataFrame, articles: pl.DataFrame, kept: pl.DataFrame, most: int, watch: Watch
) -> Iterator[pl.DataFrame]:
    """Texts of records that are known to matter only once every record was read; read again, as far as there is room.

    They are those that `relate` found something in, and those a finding is related to.
    """
    related = articles.filter(pl.col("record_id").is_in(found["related_id"].drop_nulls().unique().implode()))["row"]
    wanted = pl.concat([found["row"], related]).unique()
    wanted = wanted.filter(~wanted.is_in(kept["row"].implode()))
    left = min(wanted.len(), most - kept.height)
    for batch in _numbered(corpus, "keeping texts", watch, []) if left > 0 else ():
        texts = batch.select("row", "text").filter(pl.col("row").is_in(wanted.implode())).head(left)
        yield texts
        left -= texts.height
        if left <= 0:
            return


def _unique(items: Iterator[Any]) -> list[Any]:
    """Each measure or survey once, in the order of first need."""
    return list({item.name: item for item in items}.values())


def _tuned(surveys: Sequence[Survey[Any]], chosen: Sequence[ChosenCheck]) -> list[Survey[Any]]:
    """The surveys, where a check's options set one up in that form."""
    forms = [c.check.tunes(c.options) for c in chosen if c.check.tunes]
    tuned = {survey.name: survey for survey in forms}
    return [tuned.get(survey.name, survey) for survey in surveys]


def _numbered(corpus: Corpus, stage: str, watch: Watch, rejected: list[pl.DataFrame]) -> Iterator[pl.DataFrame]:
    """Batches of at least one record that carry `row`, their number in the corpus from 0; bad ones go to `rejected`."""
    done = 0
    for batch in corpus.batches():
        rejected.append(batch.rejected)
        height = batch.records.height
        if height:
            numbers = pl.int_range(done, done + height, dtype=pl.UInt32, eager=True).alias("row")
            yield batch.records.with_columns(numbers)
        done += height
        watch(stage, done)


def _survey(corpus: Corpus, surveys: Sequence[Survey[Any]], watch: Watch) -> SurveyResults:
    results = SurveyResults()
    if not surveys:
        return results
    gathered: dict[str, list[pl.DataFrame]] = {survey.name: [] for survey in surveys}
    for batch in _numbered(corpus, "surveying", watch, []):
        for survey in surveys:
            gathered[survey.name].append(survey.gather(batch))
    for survey in surveys:
        frames = gathered.pop(survey.name)
        if not frames:
            continue
        frame = pl.concat(frames)
        del frames
        results.results[survey.name] = survey.conclude(survey.reduce(frame) if survey.reduce else frame)
    return results


def _measured(records: pl.DataFrame, measures: Sequence[Measure], knowledge: SurveyResults) -> pl.DataFrame:
    for measure in measures:
        columns = measure.compute(records, knowledge)
        if columns.schema != pl.Schema(measure.schema) or columns.height != records.height:
            raise CheckError(f"the measure {measure.name!r} returned {columns.schema}, not {dict(measure.schema)}")
        others = records.drop(columns.columns, strict=False)  # a column of the corpus may have the same name
        records = pl.concat([others, columns], how="horizontal")
    return records


def _located(records: pl.DataFrame, chosen: Sequence[ChosenCheck], knowledge: SurveyResults) -> pl.DataFrame:
    """What `locate` finds in the screened rows of one batch; Python runs on these alone."""
    out = FoundRows()
    places = [(c, f) for c in chosen if c.check.screen and c.check.locate for f in c.check.fields]
    if not places:
        return out.frame()
    flags = records.select(_screen(c.check, f).alias(str(i)) for i, (c, f) in enumerate(places))
    some = flags.select(pl.any_horizontal(pl.all())).to_series()
    for row, hits in zip(records.filter(some).iter_rows(named=True), flags.filter(some).iter_rows(), strict=True):
        article = Article(row, knowledge)
        for choice, where in compress(places, hits):
            _locate(article, choice, where, out)
    return out.frame()


def _screen(check: Check[Any], field: Field) -> pl.Expr:
    if check.screen is None:
        raise CheckError(f"{check.code} has no screen")
    return check.screen(pl.col(field)).fill_null(value=False)


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


def _related(examined: ExaminedCorpus, chosen: Sequence[ChosenCheck]) -> Iterator[pl.DataFrame]:
    record_ids = examined.articles["record_id"]
    for choice in chosen:
        check = choice.check
        if check.relate is None:
            continue
        frame = check.relate(examined, choice.options)
        unknown: Mapping[str, Any] = {c: d for c, d in frame.schema.items() if c not in RELATED}
        if unknown:
            raise CheckError(f"{check.code} related columns that are not known: {', '.join(unknown)}")
        yield from_related(frame, check, choice.severity, record_ids)
