"""`dq init`: a project around a corpus, with a gate that passes today."""

import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dq.cli.arguments import auditing
from dq.cli.screen import note, progress
from dq.cli.stages import Request
from dq.errors import UsageError

if TYPE_CHECKING:
    from dq.corpus import Corpus

FIRST: int = 500
"""The mapping of fields is shown as it is seen in so many records."""


class System(StrEnum):
    """The systems a CI file can be written for."""

    GITHUB = "github"
    GITLAB = "gitlab"
    PRE_COMMIT = "pre-commit"


Ci = Annotated[System | None, typer.Option("--ci", help="Write the file for this CI system as well.")]
Root = Annotated[Path, typer.Option("--root", help="The project's folder.")]


@auditing
def init(request: Request, *, ci: Ci = None, root: Root = Path()) -> int:
    """Start a project: audit the corpus and write dq.toml, a suite with limits at today's rates, and a baseline.

    Nothing that is there is overwritten.
    """
    from dq.baseline import Baseline, today
    from dq.cli.baselines import author
    from dq.corpus import load
    from dq.scaffold import Plan, lay_out
    from dq.suite import load_suite

    if len(request.paths) != 1:
        raise UsageError("a project has one corpus", help="name the folder that holds its files: dq init corpus")
    _refuse_what_is_decided_later(request)
    corpus = load(*request.paths, fields=request.fields(), settings=request.settings())
    _show_mapping(corpus)
    suite = load_suite("dq:news")
    with progress() as watch:
        audit = request.audit(suite, watch)
    accepted = Baseline().adding(
        audit.findings, reason="found before the gate was switched on", author=author(None), since=today(), until=None
    )
    reading = request.reading
    settings = {"encoding": reading.encoding, "on_bad_record": reading.on_bad_record}
    told = {name: value for name, value in settings.items() if value}
    plan = Plan(root, _seen_from(root, request.paths[0]), told, reading.fields, ci)
    done = lay_out(plan, audit, suite, accepted)
    for path in done.written:
        note(f"written  {path}")
    for path in done.kept:
        note(f"kept     {path}, which was there already")
    note(f"{audit.articles.height:,} records, {len(accepted):,} findings accepted in the baseline")
    note(f"next: dq gate {request.paths[0]}")
    return 0


def _refuse_what_is_decided_later(request: Request) -> None:
    """A project begins with the whole built-in suite; an option that would be forgotten is an error."""
    asked = {
        "--suite": request.suite,
        "--select": request.select,
        "--ignore": request.ignore,
        "--baseline": request.baseline,
        "--against": request.against,
        "--out": request.out,
    }
    for option, value in asked.items():
        if value:
            raise UsageError(
                f"dq init takes no {option}: a project begins with all of dq:news",
                help="choose checks in expectations/news.toml, and say the rest to dq gate",
            )


def _seen_from(root: Path, path: str) -> str:
    """The corpus as commands in the project's folder name it."""
    here = Path(path)
    if not here.exists() or here.is_absolute() or root.resolve() == Path.cwd():
        return path
    return Path(os.path.relpath(here, root)).as_posix()


def _show_mapping(corpus: "Corpus") -> None:
    seen = 0
    for batch in corpus.batches():
        for name in ("record_id", "title", "text", "source", "url", "language", "published_at", "section"):
            column = batch.records[name].head(FIRST)
            filled = len(column) - column.null_count()
            if seen == 0 and batch.records.height:
                note(f"  {name:13} {filled:>5} of the first {len(column)} records have one")
        seen += batch.records.height
        if seen:
            return
