"""`dq report`: the HTML report of a saved run."""

from pathlib import Path
from typing import Annotated

import typer

from dq.cli.screen import note

Run = Annotated[Path, typer.Argument(help="A folder that `dq audit` or `dq gate` wrote.", show_default=False)]
Out = Annotated[Path | None, typer.Option(help="File to write.", show_default="report.html in the run's folder")]


def report(run: Run, *, out: Out = None) -> int:
    """Build the report of a saved run: one HTML file that needs no network."""
    from dq.reporting import report as write_report
    from dq.runs import open_run
    from dq.verdict import open_verdict

    file = write_report(open_run(run), open_verdict(run), out or run / "report.html")
    note(f"report written to {file}")
    return 0
