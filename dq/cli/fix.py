"""`dq fix`: writes a copy of a corpus with its proposed edits applied."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dq.cli.arguments import auditing
from dq.cli.screen import note, progress
from dq.cli.stages import Request
from dq.errors import UsageError

if TYPE_CHECKING:
    from dq.fixes import Fixed

Target = Annotated[Path | None, typer.Option("--out", help="The file or folder to write.", show_default=False)]
Unsafe = Annotated[bool, typer.Option("--unsafe", help="Apply edits that could change the meaning as well.")]
Diff = Annotated[bool, typer.Option("--diff", help="Show the edits as a unified diff; without --out, only that.")]
WordDiff = Annotated[bool, typer.Option("--word-diff", help="Show the edits word by word; without --out, only that.")]
Patch = Annotated[
    Path | None,
    typer.Option(
        "--patch", help="Write the edits as a patch, to apply with git apply or patch -p1.", show_default=False
    ),
]
DropCopies = Annotated[
    bool,
    typer.Option(
        "--drop-copies",
        help="Leave out exact and near-duplicates too, but for one record of each cluster; on request only.",
    ),
]
InPlace = Annotated[bool, typer.Option("--in-place", help="Write over the corpus itself.")]


@auditing
def fix(  # noqa: PLR0913 - one for each option
    request: Request,
    *,
    out: Target = None,
    unsafe: Unsafe = False,
    drop_copies: DropCopies = False,
    diff: Diff = False,
    word_diff: WordDiff = False,
    patch: Patch = None,
    in_place: InPlace = False,
) -> int:
    """Write a copy of a corpus with its proposed edits applied, each file in the format it came in.

    Safe edits by default. Every edit is logged beside the copy, in NAME.fixes.parquet. With --drop-copies the records
    that are dropped are kept there too, in NAME.dropped.parquet, with what each is a copy of.
    """
    from dq.corpus import load
    from dq.fixes import fix as apply
    from dq.lexicons import house_lexicons

    if not (out or in_place or diff or word_diff or patch):
        raise UsageError("nothing to do", help="write a copy: --out PATH, or look at the edits: --diff")
    suite = request.chosen_suite()
    corpus = load(*request.paths, fields=request.fields(), settings=request.settings())
    with progress() as watch, house_lexicons(request.lexicons()):
        watch.follow(corpus.position)
        fixed = apply(
            corpus,
            out,
            suite=suite,
            unsafe=unsafe,
            on_bad_record=request.policy()[0],
            in_place=in_place,
            drop_copies=drop_copies,
            patch=patch,
            watch=watch,
            resources=request.machine.resources(),
        )
    if diff:
        from dq.output.diff import write

        write(fixed.changes, sys.stdout)
    if word_diff:
        from dq.output.word_diff import write as write_words

        write_words(fixed.changes, sys.stdout)
    _tell(fixed)
    if patch is not None:
        note(f"patch written to {patch}")
    _tell_where(fixed, str(out or ", ".join(request.paths)))
    return 0


def _tell_where(fixed: "Fixed", target: str) -> None:
    from dq.readers.names import display_name

    if fixed.log_file is not None:
        note(f"written to {target}, every edit is in {display_name(fixed.log_file)}")
    if fixed.dropped_file is not None:
        note(f"the dropped records are in {display_name(fixed.dropped_file)}")


def _tell(fixed: "Fixed") -> None:
    done = fixed.log.filter("applied")
    records = done["record_id"].n_unique()
    note(f"{done.height:,} edits in {records:,} records, {fixed.passes} passes")
    left = fixed.log.height - done.height
    if left:
        note(f"{left:,} edits were left out: see `applied` in the log")
    if fixed.dropped is not None:
        clusters = fixed.dropped["cluster_id"].n_unique()
        note(f"{fixed.dropped.height:,} copies dropped, one record kept of each of {clusters:,} clusters")
    brought = f", {fixed.brought():,} brought by the edits" if fixed.brought() else ""
    note(f"findings: {fixed.before.findings.height:,} before, {fixed.after.findings.height:,} after{brought}")
