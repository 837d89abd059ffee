"""`dq gate`: audits a corpus and says whether it keeps the suite's expectations; the command for CI."""

from typing import Annotated

import typer

from dq.cli.arguments import Formats, NewOnly, auditing
from dq.cli.screen import note, progress
from dq.cli.stages import Request, write_run
from dq.errors import ExitCode

Part = Annotated[
    bool, typer.Option("--part", help="The paths are a part of the corpus: judge what is new in it, not its shares.")
]


@auditing
def gate(request: Request, *, formats: Formats = None, new_only: NewOnly = False, part: Part = False) -> int:
    """Audit a corpus and judge it: exit 0 when every expectation holds, 1 when one fails or could not run."""
    from dq.output import read_outputs, write_all

    outputs = read_outputs(formats or ["text"], gated=True)
    suite = request.chosen_suite()
    if left_out := len(suite.expectations) - len(suite.applying()):
        note(f"{left_out} expectations of the built-in suite are about checks that are not selected, and are left out")
    with progress() as watch:
        audit = request.run(suite, watch)
        watch("judging", audit.kept("articles").height)

        from dq.gating import gate as judge

        verdict = judge(audit, suite, part=part)

    if home := request.home():
        write_run(home, audit, verdict)
    write_all(audit.new() if new_only else audit, outputs, verdict)
    return int(ExitCode.DONE if verdict.passed else ExitCode.GATE_FAILED)
