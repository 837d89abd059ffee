"""`dq explain`: the page of a check."""

from typing import Annotated

import typer


def explain(code: Annotated[str, typer.Argument(help="A check's code or name.")]) -> int:
    """Explain a check: what it finds, why it matters, how it decides, its options, with tested examples."""
    from dq.checks import all_checks, module_of, select

    for found in sorted(select([code])):
        check = all_checks()[found]
        print(f"{check.code}  {check.name}")
        print(f"family {check.family}, severity {check.severity}, confidence {check.confidence}, since {check.since}")
        print(f"fix: {check.fix or 'none'}; {'on' if check.default else 'off'} by default\n")
        print((module_of(found).__doc__ or "").strip())
    return 0
