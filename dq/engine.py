"""Runs the chosen checks over a corpus, batch by batch.

Three passes of thought: the *surveys* read every batch and leave what must be known of all records; then each batch is
*judged*: measured, screened, and its screened rows located in; at last checks *relate* what is known of the whole. What
concerns one record is a function of one batch (`dq.plan`); nothing else crosses records but the frames of the surveys.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from importlib.metadata import version
from typing import Any

import polars as pl

from dq.articles import completed, counts_by_family
from dq.check import RELATED, Examined, KnownT, ReadingT, Survey
from dq.corpus import Corpus
from dq.errors import CheckError
from dq.findings import to_findings
from dq.found import FoundColumns, from_related
from dq.freed_memory import give_back
from dq.lexicons import house_folder
from dq.packed import Frame, Gathered, whole
from dq.parts import Parts, Resources, shelves
from dq.passes import Passes
from dq.plan import Brief, Done, Numbered, Plan, SurveyResults, judge, survey
from dq.readers.bad_records import OnBadRecord, no_rejections, require_good
from dq.schemas import ARTICLES, IDENTITY, PAIRS
from dq.suite import ChosenCheck
from dq.surveys.resemblance import RESEMBLANCE, Resemblance
from dq.timings import Timings
from dq.vocabulary import Severity
from dq.workers import Crew, crew

Watch = Callable[[str, int], None]
"""Called with the stage's name and the number of records it has done so far."""


@dataclass(frozen=True, slots=True)
class ExaminedCorpus:
    """The corpus after every batch was read; the `Examined` of `relate`."""

    kept: Frame
    knowledge: SurveyResults
    _readings: dict[Callable[[Examined], Any], Any] = field(default_factory=dict)

    @property
    def articles(self) -> pl.DataFrame:
        """One row a record in reading order: `row`, the record fields but the text, measured columns, `defects`."""
        return whole(self.kept)

    @property
    def alike(self) -> Resemblance | None:
        """What resembles what, if a check asked for it."""
        found: Resemblance | None = self.knowledge.results.get(RESEMBLANCE.name)
        return found

    def columns(self, *names: str) -> pl.DataFrame:
        """Returns some columns of the articles."""
        return self.kept.select(*names)

    def known(self, survey: Survey[KnownT]) -> KnownT:
        """Returns the result of a survey."""
        return self.knowledge.known(survey)

    def share(self, reading: Callable[[Examined], ReadingT]) -> ReadingT:
        """Returns `reading(self)`, computed once."""
        if reading not in self._readings:
            self._readings[reading] = reading(self)
        result: ReadingT = self._readings[reading]
        return result


@dataclass(frozen=True, slots=True)
class Examination:
    """All that a run of the checks leaves.

    Attributes:
        findings: the findings frame.
        articles: the articles frame.
        rows: of each finding, the row of the articles that its record has.
        pairs: the pairs frame.
        signatures: what a later run needs to find copies of these records, if it was to be kept.
        notes: what must be said of the pairs.
        texts: the identity and `text` of records with findings, and of those a finding is related to.
        rejected: records that could not be read.
        timings: what each stage cost.
    """

    findings: Frame
    articles: Frame
    rows: pl.Series
    pairs: pl.DataFrame
    signatures: pl.DataFrame | None
    notes: Sequence[str]
    texts: pl.DataFrame
    rejected: pl.DataFrame
    timings: Timings


def examine(
    corpus: Corpus,
    chosen: Sequence[ChosenCheck],
    *,
    watch: Watch,
    keep_texts: int,
    resources: Resources | None = None,
) -> Examination:
    """Runs the chosen checks over every record.

    Args:
        corpus: gone through once, once more before that when a survey is needed, and once after for the texts that are
            kept; read but once when it is small enough to be held.
        chosen: the checks with their options.
        watch: is told how far the work is.
        keep_texts: the texts of at most this many records with findings are kept.
        resources: what of the machine may be used; where memory is bounded, findings and articles are packed.

    Raises:
        InputError: the corpus holds no record.
        CheckError: a check crashed or broke its contract.
        UsageError: the run cannot be resumed as asked.
    """
    plan, means = Plan.of(chosen), resources or Resources()
    with shelves(means, _fingerprint(corpus, plan) if means.resume else None) as shelf, crew(means.jobs) as workers:
        bounded = means.memory is not None
        run = _Run(Passes(corpus, means.memory), plan, workers, shelf, watch, bounded=bounded)
        examined, judged, rejected = _examined(corpus.name, run)
        found = FoundColumns(judged, _related(examined, run))
        identity = examined.columns(*IDENTITY)
        with run.timings.stage("texts worth keeping"):
            order = identity.select(pl.arg_sort_by(IDENTITY)).to_series()
            rank = order.arg_sort()
            kept = _worth_keeping(found, identity["record_id"], rank, keep_texts)
        texts = _texts(run, kept, identity)
        run.passes.forget()
        with run.timings.stage("articles"):
            resembling = _resembling(examined, identity["record_id"])
            counts = counts_by_family(found.read("row", "code"), plan.checks)
            columns = completed(examined.kept, counts, examined.alike, chosen)
            del examined  # it goes with the last of the columns, which come one by one
            articles = _in_order(columns, order, run.gathered())
            del columns
        run.relieve()
        with run.timings.stage("findings"):
            findings, rows = to_findings(found, identity, rank, plan.checks, run.gathered())
        run.relieve()
    return Examination(findings, articles, rank.gather(rows), *resembling, texts, rejected, run.timings)


@dataclass(slots=True)
class _Run:
    """What the passes over the corpus have in common."""

    passes: Passes
    plan: Plan
    crew: Crew
    shelf: Callable[[str], Parts]
    watch: Watch
    timings: Timings = field(default_factory=Timings)
    bounded: bool = False

    def gathered(self) -> Gathered:
        """Returns where the columns of a frame are gathered: packed where memory is bounded."""
        return Gathered(pack=self.bounded)

    def relieve(self) -> None:
        """Gives freed memory back where memory is bounded."""
        if self.bounded:
            give_back()


def _fingerprint(corpus: Corpus, plan: Plan) -> str | None:
    """What a run must have in common with an earlier one to take up its batches; None where that cannot be told."""
    if corpus.frame is not None or any(item.changed is None for item in corpus.inputs):
        return None
    folder = house_folder()
    house = sorted(folder.rglob("*.toml")) if folder and folder.is_dir() else []
    declared = [choice.check.cases for choice in plan.chosen if choice.check.cases]
    facts = (
        (version("newsdq"), pl.__version__),
        [(item.name, item.size, item.changed) for item in corpus.inputs],
        (sorted(corpus.wanted.items()), corpus.settings),
        [(c.check.code, c.options, c.severity, c.within, c.besides) for c in plan.chosen],
        [(file.name, file.read_bytes()) for file in (*house, *declared)],
    )
    return blake2b(repr(facts).encode(), digest_size=8).hexdigest()


def _through(
    run: _Run,
    stage: str,
    work: Callable[[Brief, Numbered], Done],
    knowledge: SurveyResults,
    rejected: list[pl.DataFrame],
) -> Parts:
    """What a stage leaves of every batch; those an interrupted run has finished are taken up."""
    parts, brief = run.shelf(stage), Brief(run.plan, house_folder(), knowledge)
    batches = (batch for batch in _numbered(run, stage, rejected) if not parts.take_up(batch.number))
    for done in run.crew(work, brief, batches):
        parts.add(done.number, done.frames)
        run.timings.add(done.seconds)
        run.relieve()
    return parts


def _numbered(
    run: _Run, stage: str, rejected: list[pl.DataFrame], only: Collection[str] | None = None
) -> Iterator[Numbered]:
    """Batches of at least one record, with `row`, the record's number in the corpus from 0; bad ones to `rejected`."""
    done = number = 0
    batches = run.passes.batches(only)
    while True:
        with run.timings.stage("reading"):
            batch = next(batches, None)
        if batch is None:
            return
        rejected.append(batch.rejected)
        height = batch.records.height
        if height:
            rows = pl.int_range(done, done + height, dtype=pl.UInt32, eager=True).alias("row")
            yield Numbered(number, batch.records.with_columns(rows))
            number += 1
        done += height
        run.watch(stage, done)


def _knowledge(run: _Run) -> SurveyResults:
    """What the surveys find out."""
    results = SurveyResults()
    if not run.plan.surveys:
        return results
    gathered = _through(run, "surveying", survey, results, [])
    for each in run.plan.surveys if gathered.batches else ():
        with run.timings.stage(f"survey {each.name}: reduce"):
            reduced = [gathered.reduced(each.name, each.reduce) if each.reduce else gathered.whole(each.name)]
        with run.timings.stage(f"survey {each.name}: conclude"):
            results.results[each.name] = each.conclude(reduced.pop())  # no name keeps what it has no more need of
        run.relieve()
    return results


def _examined(name: str, run: _Run) -> tuple[ExaminedCorpus, Parts, pl.DataFrame]:
    """The corpus of this name, every batch judged; what was found in them; and records that could not be read."""
    knowledge, rejections = _knowledge(run), [no_rejections()]
    judged = _through(run, "reading", judge, knowledge, rejections)
    rejected = pl.concat(rejections)
    if not judged.batches:
        require_good(name, 0, rejected, OnBadRecord.LIMIT)
    judged.file_rest()
    with run.timings.stage("articles"):
        made, names = run.gathered(), judged.columns("articles")
        for column in names:
            made.put(column, judged.column("articles", column))
        return ExaminedCorpus(made.frame(names), knowledge), judged, rejected


def _related(examined: ExaminedCorpus, run: _Run) -> Parts:
    """What checks relate, a part for each of them."""
    record_ids, parts = examined.columns("record_id")["record_id"], run.shelf("relating")
    for choice in run.plan.chosen:
        check = choice.check
        if check.relate is None:
            continue
        with run.timings.stage(f"relate {check.code}"):
            frame = check.relate(examined, choice.options)
        unknown: Mapping[str, Any] = {c: d for c, d in frame.schema.items() if c not in RELATED}
        if unknown:
            raise CheckError(f"{check.code} related columns that are not known: {', '.join(unknown)}")
        applies = choice.applies()
        if applies is not None:
            rows = examined.columns(*{"row", *applies.meta.root_names()}).filter(applies)["row"]
            frame = frame.filter(pl.col("row").is_in(rows.implode()))
        parts.add(parts.batches, {"found": from_related(frame, check, choice.severity, record_ids)})
    return parts


def _resembling(
    examined: ExaminedCorpus, record_ids: pl.Series
) -> tuple[pl.DataFrame, pl.DataFrame | None, Sequence[str]]:
    """The pairs frame, the signatures, and what must be said of the pairs."""
    alike = examined.alike
    if alike is None:
        return pl.DataFrame(schema=PAIRS), None, ()
    return alike.named_pairs(record_ids), alike.signatures, alike.notes


def _in_order(columns: Iterable[pl.Series], order: pl.Series, made: Gathered) -> Frame:
    """The columns with their rows in order."""
    moved = not order.is_sorted()
    for column in columns:
        made.put(column.name, column.gather(order) if moved else column)
    return made.frame(ARTICLES.names())


def _worth_keeping(found: FoundColumns, record_ids: pl.Series, rank: pl.Series, most: int) -> pl.Series:
    """Rows of the records whose texts are kept: those with the worst and the most findings, then those related to them.

    Equal ones go by their identifiers, so that the choice does not depend on the order of the corpus.
    """
    figures = found.read("row", "severity", "related_id")
    flagged = (
        figures.group_by("row")
        .agg(
            (pl.col("severity") == Severity.CRITICAL).sum().alias("critical"),
            (pl.col("severity") != Severity.INFO).sum().alias("grave"),
        )
        .with_columns(rank=pl.lit(rank).gather(pl.col("row")))
        .sort("critical", "grave", "rank", descending=[True, True, False])["row"]
    )
    related = record_ids.is_in(figures["related_id"].drop_nulls().unique().implode()).arg_true().cast(flagged.dtype)
    others = related.filter(~related.is_in(flagged.implode()))
    return pl.concat([flagged, others.gather(rank.gather(others).arg_sort())]).head(most)


def _texts(run: _Run, rows: pl.Series, identity: pl.DataFrame) -> pl.DataFrame:
    """The texts of these rows with their identity; the corpus is read again for them, as far as needed."""
    texts = [pl.DataFrame(schema={"row": rows.dtype, "text": pl.String})]
    left = rows.len()
    for batch in _numbered(run, "keeping texts", [], only=("text",)) if left else ():
        some = batch.records.select("row", "text").filter(pl.col("row").is_in(rows.implode()))
        # Written anew: what a filter leaves would hold the texts of the whole batch in memory.
        texts.append(some.with_columns(text=pl.Series(some["text"].to_list(), dtype=pl.String)))
        left -= texts[-1].height
        if not left:
            break
    kept = pl.concat(texts)
    return identity[kept["row"]].with_columns(kept["text"]).sort(IDENTITY)
