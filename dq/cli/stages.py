"""From the arguments of a command to the stages it calls."""

import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dq.cli.optional import without
from dq.cli.project import project_suite
from dq.cli.screen import Meter, note
from dq.cli.threads import settle_threads
from dq.config import (
    BATCH_MEGABYTES,
    BATCH_MEGABYTES_BOUNDED,
    BATCH_MEGABYTES_SHARED,
    BOUND_BY_BATCH,
    Config,
    find_config,
)
from dq.errors import UsageError
from dq.freed_memory import GIVEN_BACK, KEPT, settle_freed_memory

if TYPE_CHECKING:
    from dq.parts import Resources
    from dq.readers import Settings
    from dq.readers.bad_records import BadRecordsError, OnBadRecord
    from dq.runs import Audit
    from dq.suite import Suite
    from dq.verdict import Verdict

UNUSED_BY_FRAMES: Final = ("pandas", "hypothesis")
"""What pandera loads where it is there and needs for other frames than ours: two thirds of its import."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How the corpus is to be read."""

    on_bad_record: str | None
    fields: Mapping[str, str]
    encoding: str | None
    batch_megabytes: int | None


@dataclass(frozen=True, slots=True)
class Machine:
    """What of the machine the run may use."""

    jobs: int = 1
    memory: str | None = None
    folder: Path | None = None
    resume: bool = False

    def batch_megabytes(self) -> int:
        """Returns how many megabytes of records are held at a time, unless told otherwise."""
        if self.jobs != 1:
            return BATCH_MEGABYTES_SHARED
        if self.memory is None:
            return BATCH_MEGABYTES
        return max(1, min(BATCH_MEGABYTES_BOUNDED, _bytes(self.memory) // 2**20 // BOUND_BY_BATCH))

    def resources(self) -> "Resources":
        """Returns it as the engine takes it.

        Raises:
            UsageError: the memory is not a size.
        """
        from dq.parts import Resources

        jobs = self.jobs or os.cpu_count() or 1
        return Resources(jobs, _bytes(self.memory) if self.memory else None, self.folder, self.resume)

    def excess(self, peak: int) -> str | None:
        """Returns what to say of a run that held more than the memory asked for; None when it did not."""
        if not self.memory or peak <= _bytes(self.memory):
            return None
        return (
            f"{peak / 2**20:,.0f} MiB were held at the peak, more than --memory {self.memory}: "
            "code and lexicons take some 230, what must be known of all records at once the rest"
        )


@dataclass(frozen=True, slots=True)
class Request:
    """What a command that audits was asked for."""

    paths: Sequence[str]
    out: Path | None
    suite: str | None
    select: str | None
    ignore: str | None
    isolated: bool
    reading: Reading
    baseline: Path | None = None
    against: Path | None = None
    signatures: bool = False
    machine: Machine = Machine()

    @classmethod
    def of(cls, *paths: str) -> "Request":
        """Returns the request of a command that takes nothing but paths."""
        return cls(paths, None, None, None, None, False, Reading(None, {}, None, None))

    def prepare(self) -> None:
        """Settles, before Polars is loaded, what becomes of freed memory, and how many threads there are."""
        settle_freed_memory(KEPT if self.machine.memory is None else GIVEN_BACK)
        settle_threads(self.paths)

    def config(self) -> Config:
        """Returns the configuration found around, or none when isolated."""
        return Config() if self.isolated else find_config()

    def home(self) -> Path | None:
        """Returns the folder the run is written to: as asked, or `reports/latest` of the project."""
        config = self.config()
        return self.out or (config.root / "reports" / "latest" if config.root else None)

    def chosen_suite(self) -> "Suite":
        """Returns the suite, narrowed to the checks asked for."""
        suite = project_suite(self.suite, self.config())
        return suite.only(select_=_words(self.select), ignore=_words(self.ignore))

    def lexicons(self) -> Path | None:
        """Returns the project's folder of house lexicons."""
        root = self.config().root
        return root / "expectations" / "lexicons" if root else None

    def fields(self) -> dict[str, str]:
        """Returns the record fields that were named, in the configuration or on the command line."""
        return {**self.config().fields, **self.reading.fields}

    def settings(self) -> "Settings":
        """Returns how the corpus is to be read."""
        from dq.readers import Settings

        config = self.config()
        megabytes = self.reading.batch_megabytes or config.batch_size or self.machine.batch_megabytes()
        return Settings(megabytes * 2**20, self.reading.encoding or config.encoding)

    def policy(self) -> "tuple[OnBadRecord, Path | None]":
        """Returns what to do about bad records, and the file they are written to if one is asked for."""
        from dq.readers.bad_records import parse_policy

        return parse_policy(self.reading.on_bad_record or self.config().on_bad_record)

    def baseline_file(self) -> Path | None:
        """Returns the baseline asked for, or the project's if it is there already."""
        if self.baseline is not None:
            return self.baseline
        own = self.config().baseline
        return own if own is not None and own.is_file() else None

    def audit(self, suite: "Suite", watch: Callable[[str, int], None]) -> "Audit":
        """Audits the corpus; every finding is new."""
        from dq import schemas
        from dq.corpus import load
        from dq.lexicons import house_lexicons
        from dq.readers.bad_records import BadRecordsError, write_quarantine
        from dq.runs import audit, seen_in
        from dq.timings import peak_bytes

        with without(*UNUSED_BY_FRAMES):
            schemas.prepare()
        policy, quarantine = self.policy()
        corpus = load(*self.paths, fields=self.fields(), settings=self.settings())
        if isinstance(watch, Meter):
            watch.follow(corpus.position)
        try:
            seen = seen_in(self.against) if self.against else None
            with house_lexicons(self.lexicons()):
                result = audit(
                    corpus,
                    suite,
                    watch=watch,
                    on_bad_record=policy,
                    seen=seen,
                    keep_signatures=self.signatures,
                    resources=self.machine.resources(),
                )
        except BadRecordsError as error:
            self._keep(error)
            raise
        if quarantine and result.rejected.height:
            write_quarantine(result.rejected, quarantine)
            note(f"{result.rejected.height:,} bad records written to {quarantine}")
        if self.against and seen is None:
            note(f"{self.against} keeps no signatures (--signatures): copies of its articles were not looked for")
        for line in corpus.how_it_was_read():
            note(line)
        if excess := self.machine.excess(peak_bytes()):
            note(excess)
        return result

    def _keep(self, error: "BadRecordsError") -> None:
        """Bad records are kept even of a run that fails for them."""
        home = self.home()
        if home and error.rejected.height:
            home.mkdir(parents=True, exist_ok=True)
            error.rejected.write_parquet(home / "rejected.parquet", compression="zstd")

    def run(self, suite: "Suite", watch: Callable[[str, int], None]) -> "Audit":
        """Audits the corpus and tells known findings, by the baseline and the run to compare with, from new ones."""
        from dq.baseline import Baseline, mark, read_baseline, today
        from dq.runs import open_run, with_findings

        file, day = self.baseline_file(), today()
        baseline = read_baseline(file) if file else Baseline()
        if expired := baseline.expired(day):
            note(f"{expired:,} accepted findings of {file} have expired: found again, they are new")
        known = baseline.known(day)
        if self.against is not None:
            known += open_run(self.against).findings["finding_id"].to_list()
        audit = self.audit(suite, watch)
        gone = len(set(baseline.known(day)) - set(audit.kept("findings")["finding_id"]))
        if gone:
            note(f"{gone:,} accepted findings were not found: mended, or not in these files (dq baseline prune)")
        return with_findings(audit, mark(audit.kept("findings"), known), suite) if known else audit


def write_run(home: Path, audit: "Audit", verdict: "Verdict | None" = None) -> None:
    """Writes a run, the verdict on it (or takes away that of an earlier one), and the report, into one folder."""
    from dq.cli.report import write_report
    from dq.verdict import FILE

    audit.save(home)
    if verdict is None:
        (home / FILE).unlink(missing_ok=True)
    else:
        verdict.save(home)
    write_report(audit, verdict, home / "report.html")
    note(f"run written to {home}; to look at: {home / 'report.html'}")


def _bytes(size: str) -> int:
    """A size such as `2GiB`, `500 MB` or a number of bytes."""
    match = re.fullmatch(r"\s*([\d.]+)\s*([kmgt]?)(i?)b?\s*", size.lower())
    if not match:
        raise UsageError(f"{size!r} is no size of memory", help="such as 2GiB, 500MB")
    number, unit, binary = match.groups()
    return int(float(number) * (1024 if binary else 1000) ** " kmgt".index(unit or " "))


def _words(text: str | None) -> list[str]:
    return [word for word in (text or "").replace(",", " ").split() if word]
