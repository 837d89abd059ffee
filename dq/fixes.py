"""Fixes: the proposed edits of an audit, applied to a copy of the corpus.

Safe edits by default; which of those that overlap count is said in `dq.edits`. What that leaves over is found again by
the next pass: the copy is audited and fixed until nothing is left, so that fixing a fixed corpus changes nothing. Edits
that would bring a record a warning it did not have are taken back: first those that take out whole lines (others may be
told by them), then all of that record.
"""

import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

import polars as pl

from dq.checks import select as select_checks
from dq.corpus import Corpus, load
from dq.dropping import copies_in, records_of, require_duplication, rows_of
from dq.edits import ALL, LOG, Change, Editor, holding_back, proposed
from dq.engine import Watch
from dq.errors import UsageError
from dq.parts import Resources
from dq.readers import Input, Settings
from dq.readers.bad_records import OnBadRecord
from dq.readers.discover import DROPPED, FIX_LOG
from dq.rewriting import Task
from dq.rewriting.places import Places
from dq.rewriting.staged import NO_ROWS, NONE, Rows, Staging, columns_of
from dq.rewriting.tables import edited
from dq.runs import Audit, audit
from dq.suite import Suite, load_suite
from dq.vocabulary import Family, Severity

MAX_PASSES: Final = 5
"""After so many passes a corpus that still has something to fix is left as it is; two are the rule."""


_KEY: Final = ["origin_file", "origin_row", "code"]
"""Findings are counted by record and check: an edit may move one, or change its words."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """What fixing did.

    Attributes:
        log: see `dq.edits.LOG`.
        changes: fields before and after.
        before: the audit of the corpus as it was.
        after: the audit of the copy.
        passes: how many passes made edits.
        dropped: the copies that were dropped, as `dq.dropping.records_of` tells them; None when none were to be.
        frame: the records as fixed, for a corpus in memory.
        log_file: where the log was written to.
        dropped_file: where the dropped copies were written to.
    """

    log: pl.DataFrame
    changes: tuple[Change, ...]
    before: Audit
    after: Audit
    passes: int
    dropped: pl.DataFrame | None = None
    frame: pl.DataFrame | None = None
    log_file: Path | None = None
    dropped_file: Path | None = None

    def brought(self) -> int:
        """Returns how many warnings records have more of a check than they had: none, but where it cannot be helped."""
        return int(_more(self.before.findings, self.after.findings, ["record_id", "code"])["more"].sum())


def fix(  # noqa: PLR0913 - each is a word of the command
    corpus: Corpus | pl.DataFrame | str | Path | Iterable[str | Path],
    out: str | Path | None = None,
    *,
    suite: Suite | str | Path = "dq:news",
    fields: Mapping[str, str] | None = None,
    unsafe: bool = False,
    select: Iterable[str] = (),
    settings: Settings | None = None,
    on_bad_record: OnBadRecord | str = OnBadRecord.LIMIT,
    in_place: bool = False,
    drop_copies: bool = False,
    patch: str | Path | None = None,
    watch: Watch = lambda _stage, _done: None,
    resources: Resources | None = None,
) -> Fixed:
    """Applies the proposed edits of a corpus to a copy of it, each file in the format it came in.

    The copy comes into its place at the end, each file at once; a log of every edit is written beside it, as
    `NAME.fixes.parquet`. Of records in memory the copy is `Fixed.frame`, and nothing is written.

    Args:
        corpus: a loaded corpus, or what `dq.load` takes.
        out: the file (for a corpus of one file) or folder to write; None writes nothing and only tells.
        suite: the checks whose fixes are applied.
        fields: record fields to column names, where the corpus is not loaded yet.
        unsafe: whether edits that could change the meaning are applied as well.
        select: only the fixes of these checks.
        settings: how the corpus is read, where it is not loaded yet.
        on_bad_record: what to do about records that cannot be read; they are copied as they are.
        in_place: whether the corpus itself is written over, instead of `out`; a log that is there is added to.
        drop_copies: whether exact and near-duplicates are dropped from the copy, once it is fixed, but for one record
            of each cluster; they are written beside it, as `NAME.dropped.parquet`.
        patch: a file for the changes as a unified diff, to be applied from the working directory.
        watch: is told how far the work is.
        resources: what of the machine an audit may use.

    Raises:
        UsageError: a format cannot be written back, the copy would overwrite the corpus, or the suite does not look for
            the copies that are to be dropped.
        InputError: the corpus could not be read, or the copy not be written.
    """
    corpus = _loaded(corpus, fields, settings)
    suite = suite if isinstance(suite, Suite) else load_suite(suite)
    codes = select_checks(select, suite.known()) if (select := tuple(select)) else None

    if drop_copies:
        require_duplication(suite)
    fixer = _Fixer(
        lambda of: audit(of, suite, watch=watch, on_bad_record=on_bad_record, keep_texts=0, resources=resources),
        lambda findings: proposed(findings, codes, unsafe=unsafe),
        drop_copies=drop_copies,
    )
    if corpus.frame is not None:
        if out is not None or in_place or patch is not None:
            raise UsageError("records in memory are not written", help="the fixed ones are in `Fixed.frame`")
        fixed, copy = fixer.run(corpus, _rewrite_frame)
        return replace(fixed, frame=copy.frame)
    places = Places(corpus, _path(out), in_place=in_place, patch=_path(patch))
    with tempfile.TemporaryDirectory(prefix="dq-fix-", dir=places.staging()) as folder:
        fixed, copy = fixer.run(corpus, Staging(Path(folder)).rewrite)
        places.write(copy)
        beside = None if fixed.dropped is None else places.write_beside(fixed.dropped, DROPPED)
        return replace(fixed, log_file=places.write_beside(fixed.log, FIX_LOG), dropped_file=beside)


def _path(given: str | Path | None) -> Path | None:
    return None if given is None else Path(given)


def _loaded(
    corpus: Corpus | pl.DataFrame | str | Path | Iterable[str | Path],
    fields: Mapping[str, str] | None,
    settings: Settings | None,
) -> Corpus:
    if isinstance(corpus, Corpus):
        return corpus
    places = [corpus] if isinstance(corpus, str | Path | pl.DataFrame) else list(corpus)
    return load(*places, fields=fields, settings=settings)


class _Rewrite(Protocol):
    def __call__(self, corpus: Corpus, editor: Editor, dropped: Rows = NO_ROWS, /) -> Corpus: ...


@dataclass(frozen=True, slots=True)
class _Fixer:
    """Audits and edits a corpus until nothing is left to fix."""

    audited: Callable[[Corpus], Audit]
    wanted: Callable[[pl.DataFrame], pl.DataFrame]
    drop_copies: bool

    def run(self, corpus: Corpus, rewrite: _Rewrite) -> tuple[Fixed, Corpus]:
        """Returns what was done, and the corpus as fixed."""
        before = after = self.audited(corpus)
        held: dict[tuple[str, int], int] = {}
        logs: list[pl.DataFrame] = []
        changes: list[Change] = []
        number = 0
        while number < MAX_PASSES:
            edits = self.wanted(after.findings)
            editor = Editor(holding_back(edits, held))
            copy = rewrite(corpus, editor)
            then = self.audited(copy) if editor.changes else after
            worse = _worse(before, then, but={Family.DUPLICATION} if self.drop_copies else set())
            blamed = [place for place in editor.places() if place in worse and held.get(place, 0) < ALL]
            if blamed:
                held.update((place, held.get(place, 0) + 1) for place in blamed)
                continue
            number += 1
            logs.append(editor.log(edits, number))
            if not editor.changes:
                break
            changes += editor.changes
            corpus, after = copy, then
        dropped = None
        if self.drop_copies:
            gone = copies_in(after)
            dropped = records_of(corpus, gone)
            if not gone.is_empty():
                corpus = rewrite(corpus, Editor(after.findings.clear()), rows_of(gone))
                after = self.audited(corpus)
        made = sum(1 for frame in logs if frame["applied"].any())
        return Fixed(_log(logs), tuple(changes), before, after, made, dropped), corpus


def _worse(before: Audit, after: Audit, *, but: set[Family]) -> set[tuple[str, int]]:
    """The records that have more warnings of a check than they had, and those such a finding relates them to.

    Findings of some families may be left out of account.
    """
    found = after.findings.filter(~pl.col("family").is_in(list(but)))
    more = found.join(_more(before.findings, found, _KEY), on=_KEY, how="semi")
    others = after.articles.filter(pl.col("record_id").is_in(more["related_id"].drop_nulls().unique().implode()))
    return {(file, row) for frame in (more, others) for file, row in frame.select(_KEY[:2]).iter_rows()}


def _more(before: pl.DataFrame, after: pl.DataFrame, key: list[str]) -> pl.DataFrame:
    """Of which checks which records have more warnings, and how many more; facts do not count."""
    before, after = (frame.filter(pl.col("severity") != Severity.INFO) for frame in (before, after))
    counts = after.group_by(key).len("now").join(before.group_by(key).len("then"), on=key, how="left")
    more = pl.col("now").cast(pl.Int64) - pl.col("then").fill_null(0).cast(pl.Int64)
    return counts.select(*key, more.alias("more")).filter(pl.col("more") > 0)


def _log(logs: Sequence[pl.DataFrame]) -> pl.DataFrame:
    """The logs of all passes; an edit that was tried in several passes stands there once."""
    log = pl.concat([pl.DataFrame(schema=LOG), *logs])
    last = pl.col("pass") == pl.col("pass").max().over("file", "row", "field", "finding_id")
    return log.filter(last | pl.col("applied"))


def _rewrite_frame(corpus: Corpus, editor: Editor, dropped: Rows = NO_ROWS, /) -> Corpus:
    if corpus.frame is None:
        return corpus
    name = corpus.name
    rows, gone = (of.get(name, NONE) for of in (editor.rows(), dropped))
    task = Task(Input(name, name, "frame"), name, columns_of(name, corpus), rows, editor, gone)
    return replace(corpus, frame=edited(corpus.frame, task), mappings={})
