"""`dq report`: the HTML report of a saved run."""

from pathlib import Path
from typing import Annotated

import typer

from dq.cli.screen import note

Run = Annotated[Path, typer.Argument(help="A folder that `dq audit` or `dq gate` wrote.", show_default=False)]
Out = Annotated[Path | None, typer.Option(help="File to write.", show_default="report.html in the run's folder")]


Against = Annotated[
    Path | None, typer.Option(help="An earlier run; the report says what changed since.", show_default=False)
]


def report(run: Run, *, out: Out = None, against: Against = None) -> int:
    """Build the report of a saved run: one HTML file that needs no network."""
    from dq.changes import compare
    from dq.reporting import report as write_report
    from dq.runs import open_run
    from dq.verdict import open_verdict

    audit = open_run(run)
    changes = None if against is None else compare(open_run(against), audit)
    file = write_report(audit, open_verdict(run), out or run / "report.html", changes=changes)
    note(f"report written to {file}")
    return 0
