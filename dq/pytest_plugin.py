"""Expectations as tests: `pytest expectations/ --dq-corpus corpus/` collects each expectation of each suite as an item.

So xdist, JUnit files and editors work with them as they do with any test. The corpus is audited once a suite and
process. Loaded by every run of pytest where newsdq is installed, so it imports nothing before it is asked for.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import tomli

if TYPE_CHECKING:
    from dq.verdict import ExpectationResult


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds `--dq-corpus`."""
    group = parser.getgroup("dq", "expectations on a news corpus")
    group.addoption(
        "--dq-corpus",
        action="append",
        default=[],
        metavar="PATH",
        help="a file or folder of the corpus; each expectation of the suites (*.toml) under the arguments is a test",
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> "SuiteFile | None":
    """Collects the TOML files that are suites, if a corpus is named."""
    if file_path.suffix != ".toml" or not parent.config.getoption("--dq-corpus"):
        return None
    try:
        data = tomli.loads(file_path.read_text(encoding="utf-8"))
    except tomli.TOMLDecodeError:
        return None
    return SuiteFile.from_parent(parent, path=file_path) if "extends" in data or "expectations" in data else None


class SuiteFile(pytest.File):
    """A suite; its verdict on the corpus is made when the first of its expectations is run."""

    def collect(self) -> Iterator["ExpectationItem"]:
        """Yields the expectations that are judged."""
        from dq.suite import load_suite

        for expectation in load_suite(self.path).applying():
            yield ExpectationItem.from_parent(self, name=expectation.key)

    def result_of(self, key: str) -> "ExpectationResult":
        """Returns what became of an expectation."""
        if not hasattr(self, "_results"):
            self._results = {result.key: result for result in self._verdict()}
        return self._results[key]

    def _verdict(self) -> "tuple[ExpectationResult, ...]":
        """What `dq gate` would say: the project's configuration, lexicons, checks and baseline count here as well."""
        from dq.baseline import mark, read_baseline, today
        from dq.config import BATCH_MEGABYTES, find_config
        from dq.corpus import load
        from dq.gating import gate
        from dq.lexicons import house_lexicons
        from dq.readers import Settings
        from dq.readers.bad_records import parse_policy
        from dq.runs import audit, with_findings
        from dq.suite import load_suite

        config = find_config(self.path.parent)
        suite = load_suite(self.path, checks_in=config.house_checks)
        settings = Settings((config.batch_size or BATCH_MEGABYTES) * 2**20, config.encoding)
        corpus = load(*self.config.getoption("--dq-corpus"), fields=config.fields, settings=settings)
        with house_lexicons(config.root / "expectations" / "lexicons" if config.root else None):
            result = audit(corpus, suite, on_bad_record=parse_policy(config.on_bad_record)[0])
        if config.baseline is not None and config.baseline.is_file():
            known = read_baseline(config.baseline).known(today())
            result = with_findings(result, mark(result.findings, known), suite)
        return gate(result, suite).results


class ExpectationItem(pytest.Item):
    """One expectation."""

    parent: SuiteFile

    def runtest(self) -> None:
        """Fails where the gate would; a failing `info` expectation is an expected failure.

        Raises:
            ExpectationFailedError: it does not hold, or could not run.
        """
        result = self.parent.result_of(self.name)
        if result.fatal:
            raise ExpectationFailedError(result)
        if result.outcome != "holds":
            pytest.xfail(result.message)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Shows the reason, without a traceback."""
        if isinstance(excinfo.value, ExpectationFailedError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Names the expectation as it was written."""
        return self.path, None, f"{self.path.name}: {self.name}"


class ExpectationFailedError(AssertionError):
    """An expectation does not hold, or could not run."""

    def __init__(self, result: "ExpectationResult") -> None:
        super().__init__(f"{result.outcome}: {result.that}: {result.message}")
