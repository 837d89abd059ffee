"""`dq checks`: lists the checks there are, and proves the cases of those that are not built in."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dq.cli.project import project_checks
from dq.errors import ExitCode, UsageError
from dq.output.escape import printable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dq.check import Check

app = typer.Typer(help="List the checks there are, and test your own.", invoke_without_command=True)

Wanted = Annotated[
    list[str] | None, typer.Argument(help="Codes, names, families or prefixes.", metavar="CHECK", show_default=False)
]
Target = Annotated[Path | None, typer.Option("--out", help="File to write; without it, standard output.")]


@app.callback()
def checks(context: typer.Context) -> int:
    """List the checks there are: code, name, severity, confidence, and what each finds."""
    if context.invoked_subcommand is not None:
        return int(ExitCode.DONE)
    from dq.pages import title_of

    for code, check in project_checks().items():
        flags = "" if check.default else "  (off by default)"
        line = f"{code}  {check.name:28} {check.severity:8} {check.confidence:6}  {title_of(check)}{flags}"
        print(printable(line))
    return int(ExitCode.DONE)


@app.command("test")
def prove_cases(wanted: Wanted = None) -> int:
    """Prove the cases of house checks and of checks of other packages; of any check that is named."""
    from dq.checks import select
    from dq.testing import CaseError, load_cases, prove

    there = project_checks()
    codes = sorted(select(wanted, there) if wanted else _foreign(there))
    if not codes:
        raise UsageError(
            "no check but the built-in ones is here", help="house checks are files in expectations/checks/*.toml"
        )
    broken = 0
    for code in codes:
        cases, failures = load_cases([code], there), []
        for case in cases:
            try:
                prove(case)
            except CaseError as error:
                failures.append(str(error))
        broken += len(failures) or not cases
        verdict = (
            f"{len(cases) - len(failures)} of {len(cases)} cases hold" if cases else "has no case to show it works"
        )
        print(f"{code}  {there[code].name:28} {verdict}")
        for failure in failures:
            print(printable(f"    {failure}"))
    return int(ExitCode.GATE_FAILED if broken else ExitCode.DONE)


@app.command("schema")
def schema(*, out: Target = None) -> int:
    """Write the JSON Schema of house checks, so that an editor completes keys and marks mistakes."""
    from dq.house.schema import check_schema
    from dq.output.streams import write_json

    write_json(check_schema(), out)
    return int(ExitCode.DONE)


def _foreign(there: "Mapping[str, Check[Any]]") -> list[str]:
    """The codes of checks that are not built in."""
    from dq.vocabulary import CODE_PREFIXES

    return [code for code in there if code[:3] not in CODE_PREFIXES]
