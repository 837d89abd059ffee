"""From the arguments of a command to the stages it calls."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dq.config import Config, find_config
from dq.errors import UsageError

if TYPE_CHECKING:
    from dq.runs import Audit
    from dq.suite import Suite


@dataclass(frozen=True, slots=True)
class Request:
    """What a command that audits was asked for."""

    paths: Sequence[str]
    out: Path | None
    suite: str | None
    select: str | None
    ignore: str | None
    isolated: bool
    on_bad_record: str | None
    fields: Mapping[str, str]
    baseline: Path | None = None
    against: Path | None = None

    def config(self) -> Config:
        """Returns the configuration found around, or none when isolated."""
        return Config() if self.isolated else find_config()

    def home(self) -> Path | None:
        """Returns the folder the run is written to: as asked, or `reports/latest` of the project."""
        config = self.config()
        return self.out or (config.root / "reports" / "latest" if config.root else None)

    def chosen_suite(self) -> "Suite":
        """Returns the suite, narrowed to the checks asked for."""
        from dq.suite import load_suite

        suite = load_suite(self.suite or self.config().suite)
        return suite.only(select_=_words(self.select), ignore=_words(self.ignore))

    def baseline_file(self) -> Path | None:
        """Returns the baseline asked for, or the project's if it is there already."""
        if self.baseline is not None:
            return self.baseline
        own = self.config().baseline
        return own if own is not None and own.is_file() else None

    def audit(self, suite: "Suite", watch: Callable[[str, int], None]) -> "Audit":
        """Audits the corpus; every finding is new."""
        from dq.corpus import load
        from dq.runs import audit

        config = self.config()
        on_bad_record = self.on_bad_record or config.on_bad_record
        if on_bad_record not in {"limit", "skip", "fail"}:
            raise UsageError(f"--on-bad-record is skip or fail, not {on_bad_record!r}")
        corpus = load(*self.paths, fields={**config.fields, **self.fields})
        return audit(corpus, suite, watch=watch, on_bad_record=on_bad_record)

    def run(self, suite: "Suite", watch: Callable[[str, int], None]) -> "Audit":
        """Audits the corpus and tells known findings, by the baseline and the run to compare with, from new ones."""
        from dq.baseline import mark, read_baseline
        from dq.runs import open_run, with_findings

        file = self.baseline_file()
        known = read_baseline(file).known(dt.datetime.now(tz=dt.UTC).date()) if file else []
        if self.against is not None:
            known += open_run(self.against).findings["finding_id"].to_list()
        audit = self.audit(suite, watch)
        return with_findings(audit, mark(audit.findings, known), suite) if known else audit


def _words(text: str | None) -> list[str]:
    return [word for word in (text or "").replace(",", " ").split() if word]
