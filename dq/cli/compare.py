"""`dq compare`: what an update of a corpus did."""

from pathlib import Path
from typing import Annotated

import typer

from dq.cli.arguments import Formats
from dq.errors import UsageError

Before = Annotated[Path, typer.Argument(help="The earlier run.", show_default=False)]
After = Annotated[Path, typer.Argument(help="The later run.", show_default=False)]


def compare(before: Before, after: After, *, formats: Formats = None) -> int:
    """Compare two runs: records added, removed and changed, findings new and gone, shares that moved."""
    from dq.changes import compare as lay_side_by_side
    from dq.output.comparison import FORMATS
    from dq.output.streams import stream_to
    from dq.runs import open_run

    wanted = [item.partition(":") for item in formats or ["text"]]
    for name, _, _ in wanted:
        if name not in FORMATS:
            raise UsageError(f"no format of a comparison is called {name!r}", help=f"known: {', '.join(FORMATS)}")
    changes = lay_side_by_side(open_run(before), open_run(after))
    for name, _, file in wanted:
        with stream_to(Path(file) if file else None) as stream:
            FORMATS[name](changes, stream)
    return 0
