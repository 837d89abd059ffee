"""Fixes: the proposed edits of an audit, applied to a copy of the corpus.

Safe edits by default. Where edits of one field overlap, the one that begins first counts; of those that begin together
the longest, then the one of the lower code. What that leaves over is found again by the next pass: the copy is audited
and fixed until nothing is left to fix, so that fixing a fixed corpus changes nothing.
"""

import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as of
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import polars as pl

from dq.checks import select as select_checks
from dq.corpus import Corpus, load
from dq.dropping import copies_in, records_of, require_duplication, rows_of
from dq.engine import Watch
from dq.errors import InputError, UsageError
from dq.readers import Input, Settings
from dq.readers.bad_records import OnBadRecord
from dq.readers.files import display_name
from dq.rewriting import Task, rewriter_of
from dq.runs import Audit, audit
from dq.suite import Suite, load_suite
from dq.vocabulary import Field, FixSafety

MAX_PASSES: Final = 5
"""After so many passes a corpus that still has something to fix is left as it is; two are the rule."""

LOG: Final = pl.Schema(
    {
        "pass": pl.UInt8,
        "finding_id": pl.String,
        "code": pl.String,
        "record_id": pl.String,
        "file": pl.String,
        "row": pl.UInt32,
        "field": pl.String,
        "start": pl.UInt32,
        "end": pl.UInt32,
        "before": pl.String,
        "after": pl.String,
        "safety": pl.String,
        "applied": pl.Boolean,
    }
)
"""One row an edit, in the order of passes and places; `applied` is false where the file could not be edited there."""


@dataclass(frozen=True, slots=True)
class Change:
    """A field before and after all its edits of one pass."""

    record_id: str
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Fixed:
    """What fixing did.

    Attributes:
        log: see `LOG`.
        changes: fields before and after.
        before: the audit of the corpus as it was.
        after: the audit of the copy.
        passes: how many passes made edits.
        dropped: the copies that were dropped, as `dq.dropping.records_of` tells them; None when none were to be.
    """

    log: pl.DataFrame
    changes: tuple[Change, ...]
    before: Audit
    after: Audit
    passes: int
    dropped: pl.DataFrame | None = None


@dataclass(slots=True)
class _Editor:
    """Applies the edits of one pass and remembers what it did."""

    edits: pl.DataFrame
    changes: list[Change] = of(default_factory=list)
    applied: set[tuple[str, int, str, str]] = of(default_factory=set)
    places: dict[tuple[str, int, str], list[dict[str, Any]]] = of(default_factory=dict)

    def __post_init__(self) -> None:
        for edit in self.edits.iter_rows(named=True):
            self.places.setdefault((edit["origin_file"], edit["origin_row"], edit["field"]), []).append(edit)

    def rows(self) -> dict[str, frozenset[int]]:
        """The rows of each file that have edits."""
        found = self.edits.group_by("origin_file").agg(pl.col("origin_row").unique())
        return {file: frozenset(rows) for file, rows in found.iter_rows()}

    def __call__(self, file: str, row: int, name: str, value: str) -> str:
        """The new value of a field. An edit whose place does not hold what was found there is left out."""
        pieces, at = [], 0
        edits = self.places.get((file, row, name), [])
        for edit in edits:
            start, end = edit["start"], edit["end"]
            if start >= at and value[start:end].startswith(edit["excerpt"]) and end <= len(value):
                pieces += [value[at:start], edit["fix"]]
                at = end
                self.applied.add((file, row, name, edit["finding_id"]))
        new = "".join(pieces) + value[at:]
        if new != value:
            self.changes.append(Change(edits[0]["record_id"], name, value, new))
        return new

    def log(self, number: int) -> pl.DataFrame:
        done = [(e["origin_file"], e["origin_row"], e["field"], e["finding_id"]) in self.applied
                for e in self.edits.iter_rows(named=True)]  # fmt: skip
        return self.edits.select(
            pl.lit(number).alias("pass"),
            "finding_id",
            "code",
            "record_id",
            pl.col("origin_file").alias("file"),
            pl.col("origin_row").alias("row"),
            "field",
            "start",
            "end",
            pl.col("excerpt").alias("before"),
            pl.col("fix").alias("after"),
            pl.col("fix_safety").alias("safety"),
            pl.Series("applied", done, dtype=pl.Boolean),
        ).cast(dict(LOG))  # type: ignore[arg-type]


def fix(  # noqa: PLR0913 - each is a word of the command
    paths: str | Path | Iterable[str | Path],
    out: str | Path | None,
    *,
    suite: Suite | str | Path = "dq:news",
    fields: Mapping[str, str] | None = None,
    unsafe: bool = False,
    select: Iterable[str] = (),
    settings: Settings | None = None,
    on_bad_record: OnBadRecord = OnBadRecord.LIMIT,
    in_place: bool = False,
    drop_copies: bool = False,
    watch: Watch = lambda _stage, _done: None,
) -> Fixed:
    """Writes a copy of a corpus with its proposed edits applied, each file in the format it came in.

    Args:
        paths: what `dq.load` takes.
        out: the file (for a corpus of one file) or folder to write; None writes nothing and only tells.
        suite: the checks whose fixes are applied.
        fields: record fields to column names.
        unsafe: whether edits that could change the meaning are applied as well.
        select: only the fixes of these checks.
        settings: how the corpus is read.
        on_bad_record: what to do about records that cannot be read; they are copied as they are.
        in_place: whether `out` may be the corpus itself.
        drop_copies: whether exact and near-duplicates are dropped from the copy, once it is fixed, but for one record
            of each cluster.
        watch: is told how far the work is.

    Raises:
        UsageError: a format cannot be written back, the copy would overwrite the corpus, or the suite does not look for
            the copies that are to be dropped.
        InputError: the corpus could not be read.
    """
    chosen_suite = suite if isinstance(suite, Suite) else load_suite(suite)
    codes = select_checks(select, chosen_suite.known()) if (select := tuple(select)) else None
    if drop_copies:
        require_duplication(chosen_suite)
    places = [paths] if isinstance(paths, str | Path) else list(paths)
    corpus = load(*places, fields=fields, settings=settings)
    files = _files(corpus)
    for item in corpus.inputs:
        rewriter_of(item)
    root = _root(files, places)
    targets = _targets(files, root, Path(out), places) if out is not None else {}
    if not in_place:
        _guard(files, targets)
    with tempfile.TemporaryDirectory(prefix="dq-fix-", dir=_staging(out)) as staging:
        before = after = audit(corpus, chosen_suite, watch=watch, on_bad_record=on_bad_record)
        logs: list[pl.DataFrame] = []
        changes: list[Change] = []
        stage, names = root, {display_name(file): display_name(file) for file in files}
        for number in range(1, MAX_PASSES + 1):
            edits = _chosen(after.findings, codes, unsafe=unsafe)
            if edits.is_empty():
                break
            editor = _Editor(edits)
            stage_after = Path(staging) / str(number) / root.name
            _rewrite(corpus, editor, stage, stage_after)
            logs.append(editor.log(number).with_columns(pl.col("file").replace(names)))
            changes += editor.changes
            if not editor.changes:
                break
            names = {display_name(stage_after / f.relative_to(root)): display_name(f) for f in files}
            stage = stage_after
            corpus = load(stage, fields=fields, settings=settings)
            after = audit(corpus, chosen_suite, watch=watch, on_bad_record=on_bad_record)
        dropped = None
        if drop_copies:
            gone = copies_in(after)
            dropped = records_of(corpus, gone).with_columns(pl.col("origin_file").replace(names))
            if not gone.is_empty():
                stage_after = Path(staging) / "kept" / root.name
                _rewrite(corpus, _Editor(after.findings.clear()), stage, stage_after, rows_of(gone))
                stage = stage_after
                after = audit(load(stage, fields=fields, settings=settings), chosen_suite, watch=watch,
                              on_bad_record=on_bad_record)  # fmt: skip
        for file, target in targets.items():
            _place(stage / file.relative_to(root), target)
    log = pl.concat(logs) if logs else pl.DataFrame(schema=LOG)
    passes = sum(1 for frame in logs if frame["applied"].any())
    return Fixed(log, tuple(changes), before, after, passes, dropped)


def _chosen(findings: pl.DataFrame, codes: set[str] | None, *, unsafe: bool) -> pl.DataFrame:
    """The edits, in the order in which they count."""
    allowed = [FixSafety.SAFE, FixSafety.UNSAFE] if unsafe else [FixSafety.SAFE]
    edits = findings.filter(
        pl.col("fix").is_not_null(), pl.col("end") > pl.col("start"), pl.col("fix_safety").is_in(allowed)
    )
    if codes is not None:
        edits = edits.filter(pl.col("code").is_in(list(codes)))
    order = ["origin_file", "origin_row", "field", "start", "end", "code", "finding_id"]
    return edits.sort(order, descending=[name == "end" for name in order])


def _rewrite(
    corpus: Corpus,
    editor: _Editor,
    source: Path,
    target: Path,
    dropped: Mapping[str, frozenset[int]] = MappingProxyType({}),
) -> None:
    rows = editor.rows()
    for item in corpus.inputs:
        mapping = corpus.mappings.get(item.name, {})
        columns = {field.value: mapping[field].split(" or ") for field in Field if field in mapping}
        task = Task(item, columns, rows, editor, dropped)
        for file in _files_of(item):
            copy = target / file.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            rewriter_of(item)(task, file, copy)


def _files(corpus: Corpus) -> list[Path]:
    return [file for item in corpus.inputs for file in _files_of(item)]


def _files_of(item: Input) -> list[Path]:
    return [Path(member) for member in item.members] or [Path(item.path)]


def _root(files: list[Path], places: list[str | Path]) -> Path:
    """The folder that all files lie under: the one that was given, where one was."""
    if len(places) == 1 and Path(places[0]).is_dir():
        return Path(places[0])
    return Path(os.path.commonpath([file.parent for file in files]))


def _targets(files: list[Path], root: Path, out: Path, places: list[str | Path]) -> dict[Path, Path]:
    if len(files) == 1 and Path(places[0]).is_file() and not out.is_dir():
        return {files[0]: out}
    if out.is_file():
        raise UsageError(f"{out} is a file, and the corpus is a folder", help="name a folder: --out DIR")
    return {file: out / file.relative_to(root) for file in files}


def _guard(files: list[Path], targets: Mapping[Path, Path]) -> None:
    own = {file.resolve() for file in files}
    for target in targets.values():
        if target.resolve() in own:
            raise UsageError(f"{target} is the corpus itself", help="write elsewhere, or say so: --in-place")


def _staging(out: str | Path | None) -> Path | None:
    """Beside the copy, so that moving it into place is one step of the file system."""
    if out is None:
        return None
    home = Path(out).absolute().parent
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{home}: cannot be written to: {error.strerror}") from error
    return home


def _place(copy: Path, target: Path) -> None:
    """Puts a file in its place at once: a reader sees the old one or the new one, or none if nothing is left of it."""
    if not copy.exists():
        target.unlink(missing_ok=True)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f".{target.name}.part")
    shutil.copyfile(copy, draft)
    draft.replace(target)
