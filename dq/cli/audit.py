"""`dq audit`: finds the defects of a corpus and prints each at its place."""

from typing import Annotated

import typer

from dq.cli.arguments import Formats, NewOnly, auditing
from dq.cli.screen import note, progress
from dq.cli.stages import Request, write_run
from dq.timings import stage_lines

ShowTimings = Annotated[bool, typer.Option("--timings", help="Print what each stage cost; it stands in run.json.")]


@auditing
def audit(request: Request, *, formats: Formats = None, new_only: NewOnly = False, timings: ShowTimings = False) -> int:
    """Audit a corpus: find its defects and print each at its place. Findings never fail the command; a gate does."""
    from dq.output import read_outputs, write_all

    outputs = read_outputs(formats or ["text"], gated=False)
    suite = request.chosen_suite()
    with progress() as watch:
        result = request.run(suite, watch)

    if home := request.home():
        write_run(home, result)
    if timings:
        for line in stage_lines(result.about["stages"]):
            note(line)
    write_all(result.new() if new_only else result, outputs)
    return 0
