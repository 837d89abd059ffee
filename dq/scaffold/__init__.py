"""What `dq init` writes: a project around a corpus, with limits at today's rates, so that its first gate passes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from math import ceil
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Final

import polars as pl

from dq.baseline import Baseline, text_of
from dq.expectation import Expectation
from dq.metrics import ALL_SOURCES
from dq.vocabulary import Severity

if TYPE_CHECKING:
    from dq.runs import Audit
    from dq.suite import Suite

CI_FILES: Final = {
    "github": (".github/workflows/dq.yml", "github.yml"),
    "gitlab": (".gitlab-ci.yml", "gitlab.yml"),
    "pre-commit": (".pre-commit-config.yaml", "pre-commit.yaml"),
}
"""The systems a CI file can be written for: where it goes, and its template."""

SUITE: Final = "expectations/news.toml"
BASELINE: Final = "expectations/baseline.toml"


@dataclass(slots=True)
class Written:
    """What was written, and what was there already and was left alone."""

    written: list[Path] = field(default_factory=list)
    kept: list[Path] = field(default_factory=list)

    def write(self, path: Path, text: str) -> None:
        """Writes a file, unless there is one."""
        if path.exists():
            self.kept.append(path)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        self.written.append(path)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is wanted.

    Attributes:
        root: the project's folder.
        corpus: the corpus as the commands will name it.
        settings: what `dq.toml` says beside suite and baseline: how the corpus had to be read.
        fields: record fields to columns, where they had to be named.
        ci: the system to write a CI file for, one of `CI_FILES`.
    """

    root: Path
    corpus: str
    settings: Mapping[str, str]
    fields: Mapping[str, str]
    ci: str | None


def lay_out(plan: Plan, audit: "Audit", suite: "Suite", baseline: Baseline) -> Written:
    """Writes the project's files; none that is there is overwritten.

    Args:
        plan: what is wanted.
        audit: of the corpus as it is today.
        suite: the built-in suite it was audited with.
        baseline: of today's findings.
    """
    out, root = Written(), plan.root
    out.write(root / "dq.toml", _configuration(plan))
    out.write(root / SUITE, _suite(audit, suite))
    out.write(root / BASELINE, text_of(baseline))
    out.write(root / "corpus" / "README.md", _template("corpus.md").substitute())
    out.write(root / "reports" / ".gitignore", "*\n!.gitignore\n")
    if plan.ci is not None:
        place, template = CI_FILES[plan.ci]
        out.write(root / place, _template(template).safe_substitute(CORPUS=plan.corpus))
    return out


def _configuration(plan: Plan) -> str:
    named = _lines(plan.fields)
    return _template("dq.toml").substitute(
        SUITE=SUITE,
        BASELINE=BASELINE,
        SETTINGS=_lines(plan.settings),
        FIELDS=f"\n[fields]\n{named}" if named else "",
    )


def _lines(values: Mapping[str, str]) -> str:
    """TOML, whose strings JSON writes alike."""
    return "".join(f"{name} = {json.dumps(value)}\n" for name, value in values.items())


def _suite(audit: "Audit", suite: "Suite") -> str:
    total = audit.metrics.filter(pl.col("source") == ALL_SOURCES).row(0, named=True)
    kept_not = [e for e in suite.applying() if _broken(e, total)]
    limits = "".join(_limit(e, total[e.column]) for e in kept_not)
    grave = [c.check for c in suite.checks if c.severity != Severity.INFO]
    ratchet = "".join(f'new-{check.name} = "{check.name}.new = 0"\n' for check in grave)
    return _template("suite.toml").substitute(
        RECORDS=f"{audit.articles.height:,}", LIMITS=limits or "# (all of them are kept)\n", RATCHET=ratchet
    )


def _broken(expectation: Expectation, total: Mapping[str, float]) -> bool:
    """Whether today's corpus is beyond a limit of the built-in suite."""
    return expectation.max_value is not None and total.get(expectation.column, 0) > expectation.max_value


def _limit(expectation: Expectation, share: float) -> str:
    that = f'"{expectation.that.partition(" ")[0]} <= {_above(share)}"'
    if expectation.severity != Severity.CRITICAL:
        that = f'{{ that = {that}, severity = "{expectation.severity}" }}'
    return f"{expectation.key} = {that}\n"


def _above(share: float) -> float:
    """Today's share, rounded up so that it holds."""
    return ceil(share * 10_000) / 10_000


def _template(name: str) -> Template:
    return Template(files(__name__).joinpath(name).read_text(encoding="utf-8"))
