"""`dq show`: one article with what was found in it."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dq.cli.screen import progress
from dq.cli.stages import Request
from dq.errors import UsageError

if TYPE_CHECKING:
    import polars as pl

Place = Annotated[str, typer.Argument(help="A saved run, or a corpus.", metavar="PATH", show_default=False)]
RecordId = Annotated[
    str,
    typer.Argument(help="The record's identifier; in a run also that of a finding.", metavar="ID", show_default=False),
]


def show(path: Place, record_id: RecordId) -> int:
    """Show one article with what was found in it, marked at its place."""
    from dq.output.article import write

    record, findings = (
        _from_run(path, record_id) if (Path(path) / "run.json").is_file() else _from_corpus(path, record_id)
    )
    for field in ("title", "text"):
        rows = [row for row in findings.iter_rows(named=True) if row["field"] == field]
        value = record[field]
        if value and (field == "text" or rows):
            write(record["record_id"] or record_id, field, value, rows, sys.stdout)
    return 0


def _from_run(path: str, record_id: str) -> "tuple[dict[str, str | None], pl.DataFrame]":
    import polars as pl

    from dq.runs import open_run

    run = open_run(path)
    named = run.findings.filter(pl.col("finding_id") == record_id)["record_id"]
    record_id = named[0] if len(named) else record_id
    articles = run.articles.filter(pl.col("record_id") == record_id)
    if articles.is_empty():
        raise _unknown(record_id, run.articles["record_id"].to_list(), path)
    texts = run.texts.filter(pl.col("record_id") == record_id)
    if texts.is_empty():
        raise UsageError(
            f"{path} does not keep the text of {record_id!r}", help="name the corpus instead: dq show PATH ID"
        )
    record = {"record_id": record_id, "title": articles["title"][0], "text": texts["text"][0]}
    return record, run.findings.filter(pl.col("record_id") == record_id)


def _from_corpus(path: str, record_id: str) -> "tuple[dict[str, str | None], pl.DataFrame]":
    import polars as pl

    from dq.corpus import load

    request = Request.of(path)
    corpus = load(path, fields=request.fields())
    found, ids = None, []
    for batch in corpus.batches():
        rows = batch.records.filter(pl.col("record_id") == record_id)
        ids += batch.records["record_id"].to_list()
        if found is None and rows.height:
            found = rows.row(0, named=True)
    if found is None:
        raise _unknown(record_id, ids, path)
    with progress() as watch:
        findings = request.audit(request.chosen_suite(), watch).findings
    record = {name: found[name] for name in ("record_id", "title", "text")}
    return record, findings.filter(pl.col("record_id") == record_id)


def _unknown(record_id: str, ids: list[str], path: str) -> UsageError:
    from difflib import get_close_matches

    near = get_close_matches(record_id, ids[:100_000], 3)
    return UsageError(
        f"{path} holds no record {record_id!r}", help=f"did you mean {' or '.join(map(repr, near))}?" if near else None
    )
