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
Diff = Annotated[bool, typer.Option("--diff", help="Show the edits on standard output; without --out, only that.")]
DropCopies = Annotated[
    bool,
    typer.Option(
        "--drop-copies",
        help="Leave out exact and near-duplicates too, but for one record of each cluster; on request only.",
    ),
]
InPlace = Annotated[bool, typer.Option("--in-place", help="Write over the corpus itself.")]


@auditing
def fix(
    request: Request,
    *,
    out: Target = None,
    unsafe: Unsafe = False,
    drop_copies: DropCopies = False,
    diff: Diff = False,
    in_place: InPlace = False,
) -> int:
    """Write a copy of a corpus with its proposed edits applied, each file in the format it came in.

    Safe edits by default. Every edit is logged beside the copy, in NAME.fixes.parquet. With --drop-copies the records
    that are dropped are kept there too, in NAME.dropped.parquet, with what each is a copy of.
    """
    from dq.fixes import fix as apply

    target = _target(request, out, in_place=in_place)
    if target is None and not diff:
        raise UsageError("nothing to do", help="write a copy: --out PATH, or look at the edits: --diff")
    with progress() as watch:
        fixed = apply(
            request.paths,
            target,
            suite=request.chosen_suite(),
            fields=request.fields(),
            settings=request.settings(),
            unsafe=unsafe,
            on_bad_record=request.policy()[0],
            in_place=in_place,
            drop_copies=drop_copies,
            watch=watch,
        )
    if diff:
        from dq.output.diff import write

        write(fixed.changes, sys.stdout)
    _tell(fixed)
    if target is not None:
        log = target.with_name(f"{target.name}.fixes.parquet")
        fixed.log.write_parquet(log, compression="zstd")
        note(f"written to {target}, every edit is in {log}")
        if fixed.dropped is not None:
            kept = target.with_name(f"{target.name}.dropped.parquet")
            fixed.dropped.write_parquet(kept, compression="zstd")
            note(f"the dropped records are in {kept}")
    return 0


def _target(request: Request, out: Path | None, *, in_place: bool) -> Path | None:
    if not in_place:
        return out
    if out is not None or len(request.paths) != 1:
        raise UsageError("--in-place needs one PATH and no --out", help="name the file or folder to write over")
    return Path(request.paths[0])


def _tell(fixed: "Fixed") -> None:
    done = fixed.log.filter("applied")
    records = done["record_id"].n_unique()
    note(f"{done.height:,} edits in {records:,} records, {fixed.passes} passes")
    left = fixed.log.height - done.height
    if left:
        note(f"{left:,} edits were left out: they overlap another, or the file could not be edited there")
    if fixed.dropped is not None:
        clusters = fixed.dropped["cluster_id"].n_unique()
        note(f"{fixed.dropped.height:,} copies dropped, one record kept of each of {clusters:,} clusters")
    new = set(fixed.after.findings["finding_id"]) - set(fixed.before.findings["finding_id"])
    note(f"findings: {fixed.before.findings.height:,} before, {fixed.after.findings.height:,} after, {len(new):,} new")
