"""`dq report`: the HTML report of a saved run, and what it says in short."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dq.cli.screen import note

if TYPE_CHECKING:
    from dq.changes import Changes
    from dq.runs import Audit
    from dq.verdict import Verdict

Run = Annotated[Path, typer.Argument(help="A folder that `dq audit` or `dq gate` wrote.", show_default=False)]
Out = Annotated[Path | None, typer.Option(help="File to write.", show_default="report.html in the run's folder")]
Site = Annotated[
    Path | None,
    typer.Option(
        help="Write a folder instead: an index, and files with every article whole, for what one file cannot hold.",
        show_default=False,
    ),
]
Against = Annotated[
    Path | None, typer.Option(help="An earlier run; the report says what changed since.", show_default=False)
]


def report(run: Run, *, out: Out = None, site: Site = None, against: Against = None) -> int:
    """Build the report of a saved run: one HTML file that needs no network, with summary.json and summary.md."""
    from dq.changes import compare
    from dq.runs import open_run
    from dq.verdict import open_verdict

    audit = open_run(run)
    changes = None if against is None else compare(open_run(against), audit)
    verdict = open_verdict(run)
    if site is not None:
        from dq.reporting import site as write_site

        page = write_site(audit, verdict, site, changes=changes)
        _write_summaries(audit, verdict, changes, page.parent)
        note(f"report written to {page}, the articles whole to {page.parent / 'articles'}")
    if site is not None and out is None:
        return 0
    file = write_report(audit, verdict, out or run / "report.html", changes)
    note(f"report written to {file}, with summary.json and summary.md beside it")
    return 0


def write_report(audit: "Audit", verdict: "Verdict | None", file: Path, changes: "Changes | None" = None) -> Path:
    """Writes the report, and beside it what it says in short: for programs, and for a comment or a wiki."""
    from dq.reporting import report as write_page

    page = write_page(audit, verdict, file, changes=changes)
    _write_summaries(audit, verdict, changes, page.parent)
    return page


def _write_summaries(audit: "Audit", verdict: "Verdict | None", changes: "Changes | None", home: Path) -> None:
    from dq.output import markdown
    from dq.reporting.summary import summary

    (home / "summary.json").write_text(summary(audit, verdict, changes), encoding="utf-8", newline="\n")
    with (home / "summary.md").open("w", encoding="utf-8", newline="\n") as stream:
        markdown.write(audit, verdict, stream)
