"""`dq suite`: what a suite says and where each value comes from, for people, for Great Expectations and for editors."""

from pathlib import Path
from typing import Annotated

import typer

from dq.cli.project import project_checks, project_suite
from dq.config import find_config
from dq.output.streams import write_json

app = typer.Typer(help="Show a suite, or write it for Great Expectations or for editors.", no_args_is_help=True)

Name = Annotated[str | None, typer.Argument(help="dq:news or a TOML file; without it, the project's suite.")]
Target = Annotated[Path | None, typer.Option("--out", help="File to write; without it, standard output.")]


@app.command("show")
def show(name: Name = None) -> int:
    """Show the checks of a suite with their options and its expectations, each with the file it was said in."""
    from dq.layers import read_layers
    from dq.suite_text import lines

    chosen = name or find_config().suite
    for line in lines(project_suite(chosen), read_layers(chosen)):
        print(line)
    return 0


@app.command("export")
def export(name: Name = None, *, out: Target = None) -> int:
    """Write the expectations as a Great Expectations suite, for their own context to load and run on the metrics."""
    from dq.suite_text import exported

    write_json(exported(project_suite(name)), out)
    return 0


@app.command("schema")
def schema(*, out: Target = None) -> int:
    """Write the JSON Schema of suite files, so that an editor completes names and marks mistakes."""
    from dq.suite_schema import suite_schema

    write_json(suite_schema(project_checks()), out)
    return 0
