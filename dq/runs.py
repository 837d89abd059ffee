"""An audit: the five frames of a run, saved and read back."""

import json
import platform
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final, NamedTuple

import polars as pl

from dq import metrics, schemas
from dq.check import Check
from dq.checks import cases_of
from dq.corpus import Corpus, load
from dq.engine import Watch, examine
from dq.errors import UsageError
from dq.examples import examples_in
from dq.findings import rows_of
from dq.lexicons import house_folder, house_lexicons
from dq.notebook import as_html, in_words
from dq.packed import Frame, whole, write_parquet
from dq.parts import Resources
from dq.readers.bad_records import OnBadRecord, require_good
from dq.suite import ChosenCheck, Suite, load_suite
from dq.surveys.resemblance import NEAR, RESEMBLANCE, resemblance
from dq.vocabulary import State

FORMAT: Final = 1
"""The version of a saved run; written into `run.json`."""

KEEP_TEXTS: Final = 20_000
"""The texts of this many records with findings are kept for the report."""

FRAMES: Final = ("findings", "articles", "pairs", "metrics", "rejected", "texts")
"""The frames of a run, each in a Parquet file of its name."""

SIGNATURES_FILE: Final = "signatures.parquet"
"""The signatures of the run's texts, where they were kept."""


class Placed(NamedTuple):
    """Which records the findings of a run are of, told by itself.

    Attributes:
        findings: the findings frame.
        articles: the articles frame.
        rows: of each finding, the row of the articles that its record has.
    """

    findings: Frame
    articles: Frame
    rows: pl.Series


class _Unpacked:
    """A frame of an audit that may be packed: asked for by its name it is whole; `Audit.kept` has it as it is."""

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, audit: "Audit | None", _owner: type | None = None) -> pl.DataFrame:
        if audit is None:
            raise AttributeError(self._name)  # so the field has no default
        return whole(audit.kept(self._name))

    def __set__(self, audit: "Audit", frame: Frame) -> None:
        vars(audit)[self._name] = frame


@dataclass(frozen=True, repr=False, kw_only=True)
class Audit:
    """What an audit found.

    Where memory was bounded the first two are packed, and unpacked whenever they are asked for: see `kept`.

    Attributes:
        findings: one row a finding.
        articles: one row a record.
        pairs: records that resemble each other.
        metrics: one row a source and one named `*`.
        rejected: records that could not be read.
        texts: `record_id`, `origin_file`, `origin_row`, `text` of records with findings and of those they are
            related to, at most `KEEP_TEXTS`.
        about: what stands in `run.json`.
        signatures: what a later run needs to find copies of these records, if they were to be kept.
        placed: what `rows` answers as long as the frames are these.
    """

    findings: _Unpacked = _Unpacked()
    articles: _Unpacked = _Unpacked()
    pairs: pl.DataFrame
    metrics: pl.DataFrame
    rejected: pl.DataFrame
    texts: pl.DataFrame
    about: Mapping[str, Any] = field(default_factory=dict)
    signatures: pl.DataFrame | None = None
    placed: Placed | None = None

    def __repr__(self) -> str:
        return f"<Audit of {self.about.get('corpus', 'a corpus')}: {in_words(self.findings, self.articles)}>"

    def _repr_html_(self) -> str:
        """What a notebook shows: a summary, without script; all text of the corpus is escaped."""
        return as_html(self.findings, self.metrics, in_words(self.findings, self.articles, self.rejected))

    def kept(self, name: str) -> Frame:
        """Returns a frame as it is kept: for those who need some columns of `findings` or `articles`."""
        frame: Frame = vars(self)[name]
        return frame

    def rows(self) -> pl.Series:
        """Returns of each finding the row of the articles that its record has."""
        findings, articles, placed = self.kept("findings"), self.kept("articles"), self.placed
        if placed and placed.findings is findings and placed.articles is articles:
            return placed.rows
        return rows_of(findings, articles)

    def new(self) -> "Audit":
        """Returns the audit without the findings that stand in the baseline; its metrics stay those of the whole."""
        findings = self.kept("findings")
        return _changed(self, findings=findings.filter(findings["state"] == State.NEW))

    def save(self, folder: str | Path) -> Path:
        """Writes the run: a Parquet file a frame, and `run.json` last, so that a run without it is not whole."""
        home = Path(folder)
        home.mkdir(parents=True, exist_ok=True)
        (home / "run.json").unlink(missing_ok=True)
        for name in FRAMES:
            write_parquet(self.kept(name), home / f"{name}.parquet")
        (home / SIGNATURES_FILE).unlink(missing_ok=True)
        if self.signatures is not None:
            write_parquet(self.signatures, home / SIGNATURES_FILE)
        text = json.dumps(self.about, ensure_ascii=False, indent=1, sort_keys=True)
        (home / "run.json").write_text(text + "\n", encoding="utf-8", newline="\n")
        return home


def open_run(folder: str | Path) -> Audit:
    """Reads a saved run back.

    Raises:
        UsageError: the folder holds no whole run, or one of a later version.
    """
    home = Path(folder)
    about = _about(home)
    try:
        frames: dict[str, Any] = {name: pl.read_parquet(home / f"{name}.parquet") for name in FRAMES}
        return Audit(**frames, about=about)
    except OSError as error:
        raise _not_a_run(home, error) from error


def seen_in(folder: str | Path) -> pl.DataFrame | None:
    """Returns the signatures a saved run keeps of its texts, None when it keeps none.

    Raises:
        UsageError: the folder holds no whole run, or one of a later version.
    """
    home = Path(folder)
    _about(home)
    file = home / SIGNATURES_FILE
    return pl.read_parquet(file) if file.is_file() else None


def _about(home: Path) -> dict[str, Any]:
    """What stands in a run's `run.json`."""
    try:
        about: dict[str, Any] = json.loads((home / "run.json").read_text(encoding="utf-8"))
    except (OSError, json.JSONDecodeError) as error:
        raise _not_a_run(home, error) from error
    if about.get("format") != FORMAT:
        raise UsageError(
            f"{home}: the run is of format {about.get('format')}, this dq reads {FORMAT}", help="update newsdq"
        )
    return about


def _not_a_run(home: Path, error: Exception) -> UsageError:
    return UsageError(f"{home}: not a saved run: {error}", help="write one: dq audit PATH --out DIR")


def audit(  # noqa: PLR0913 - each is a word of the command
    corpus: Corpus | str | Path | pl.DataFrame,
    suite: Suite | str | Path = "dq:news",
    *,
    watch: Watch = lambda _stage, _done: None,
    on_bad_record: OnBadRecord | str = OnBadRecord.LIMIT,
    keep_texts: int = KEEP_TEXTS,
    seen: pl.DataFrame | None = None,
    keep_signatures: bool = False,
    resources: Resources | None = None,
) -> Audit:
    """Runs a suite's checks over a corpus.

    Args:
        corpus: a loaded corpus, or what `dq.load` takes.
        suite: a loaded suite, `dq:news`, or a suite file.
        watch: is told the stage and how many records it has done.
        on_bad_record: what to do about records that could not be read.
        keep_texts: how many texts of records with findings are kept for the report.
        seen: the signatures of an earlier run (see `seen_in`): copies of its records are found as well.
        keep_signatures: whether the run keeps those of its own texts, about a kilobyte a record.
        resources: what of the machine may be used: processes, memory, a folder for files, whether to resume.

    Raises:
        InputError: the corpus could not be read.
        BadRecordsError: it held no record, or too many bad ones.
        CheckError: a check could not run.
    """
    corpus = corpus if isinstance(corpus, Corpus) else load(corpus)
    suite = suite if isinstance(suite, Suite) else load_suite(suite)
    policy = OnBadRecord(on_bad_record)
    if policy == OnBadRecord.FAIL:
        corpus = replace(corpus, stop_at_bad=True)
    began, cpu = time.time(), time.process_time()
    checks = _remembering(suite.checks, seen, keep=keep_signatures)
    with house_lexicons(suite.lexicons or house_folder()):
        examined = examine(corpus, checks, watch=watch, keep_texts=keep_texts, resources=resources)
    records = examined.articles.height
    require_good(corpus.name, records, examined.rejected, policy)
    watch("counting", records)
    findings, articles = schemas.findings(examined.findings), schemas.articles(examined.articles)
    return Audit(
        findings=findings,
        articles=articles,
        pairs=schemas.pairs(examined.pairs),
        metrics=metrics.measure(findings, articles, examined.rows, suite.checks),
        rejected=schemas.rejected(examined.rejected),
        texts=examined.texts,
        about={
            "format": FORMAT,
            "dq": version("newsdq"),
            "python": platform.python_version(),
            "polars": pl.__version__,
            "corpus": corpus.name,
            "files": [
                {"file": item.name, "format": item.format, "encodings": corpus.encodings.get(item.name, [])}
                for item in corpus.inputs
            ],
            "mapping": corpus.mappings,
            "suite": suite.name,
            "checks": suite.codes,
            "house": [_about_house(check) for check in suite.house if check.code in suite.codes],
            "records": records,
            "rejected": examined.rejected.height,
            "texts_kept": examined.texts.height,
            "notes": [*corpus.notes, *examined.notes],
            "began": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(began)),
            "seconds": round(time.time() - began, 3),
            "cpu_seconds": round(time.process_time() - cpu, 3),
            "stages": examined.timings.rows(),
        },
        signatures=examined.signatures,
        placed=Placed(findings, articles, examined.rows),
    )


def _about_house(check: Check[Any]) -> dict[str, Any]:
    """What a run keeps of a house check: its page, for a report that is made where the check is not."""
    return {
        "code": check.code,
        "name": check.name,
        "family": check.family.value,
        "severity": check.severity.value,
        "confidence": check.confidence.value,
        "fix": check.fix.value if check.fix else None,
        "page": check.page,
        "examples": examples_in(cases_of(check)),
    }


def _remembering(checks: Sequence[ChosenCheck], seen: pl.DataFrame | None, *, keep: bool) -> list[ChosenCheck]:
    """The checks, those of resemblance set up to look at another corpus as well, or to keep what one needs of this."""
    if seen is None and not keep:
        return list(checks)
    alike = [choice for choice in checks if RESEMBLANCE in choice.check.surveys]
    near = next((choice.options.threshold for choice in alike if choice.check.tunes), NEAR)
    survey = resemblance(near, seen=seen, keep=keep)
    return [
        replace(choice, check=replace(choice.check, tunes=lambda _options: survey)) if choice in alike else choice
        for choice in checks
    ]


def with_findings(audit_: Audit, findings: Frame, suite: Suite) -> Audit:
    """Returns the audit with other findings (such as after a baseline), its metrics counted again."""
    articles = audit_.kept("articles")
    placed = Placed(schemas.findings(findings), articles, rows_of(findings, articles))
    counted = metrics.measure(*placed, suite.checks)
    return _changed(audit_, findings=findings, metrics=counted, placed=placed)


def _changed(audit_: Audit, **changes: Any) -> Audit:
    """The audit with other fields; unlike `dataclasses.replace`, it leaves packed frames packed."""
    return Audit(**vars(audit_) | changes)
