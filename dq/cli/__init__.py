"""The command line: it parses, calls, prints and exits. One file a command; heavy stages load when a command runs."""

import os
import sys
import traceback

import typer
from typer.exceptions import Abort, TyperException

from dq.cli import (
    audit,
    baselines,
    checks,
    chrome_learn,
    compare,
    doctor,
    explain,
    fix,
    gate,
    init,
    report,
    show,
    suites,
)
from dq.cli.screen import complain
from dq.errors import DqError, ExitCode

app = typer.Typer(
    name="dq",
    help="The data-quality suite for news corpora.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.command("audit")(audit.audit)
app.command("gate")(gate.gate)
app.command("report")(report.report)
app.add_typer(suites.app, name="suite")
app.add_typer(baselines.app, name="baseline")
app.command("compare")(compare.compare)
app.command("fix")(fix.fix)
app.command("show")(show.show)
app.command("explain")(explain.explain)
app.add_typer(checks.app, name="checks")
app.command("chrome-learn")(chrome_learn.chrome_learn)
app.command("init")(init.init)
app.command("doctor")(doctor.doctor)


def run(arguments: list[str] | None = None) -> int:
    """Runs a command and returns its exit status; never 0 when something could not run."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = app(arguments, standalone_mode=False)
        sys.stdout.flush()
    except DqError as error:
        complain(error)
        return int(error.exit_code)
    except KeyboardInterrupt:
        return int(ExitCode.INTERRUPTED)
    except BrokenPipeError:
        return _nobody_reads()
    except SystemExit as error:
        # typer leaves with 1 when the reader of a pipe has gone; 1 is the gate's, and nothing was judged.
        return _nobody_reads() if error.code == 1 else int(error.code or 0)
    except Exception as error:  # noqa: BLE001 - the one place where every crash becomes an exit status
        return _unexpected(error)
    return int(status or 0)


def _nobody_reads() -> int:
    """The reader of standard output has gone, as `head` does: nothing more can be said there."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - stays open until the process ends
    return int(ExitCode.INTERRUPTED)


def _unexpected(error: Exception) -> int:
    """Typer's own complaints about a call are usage errors; anything else is an error of ours, traceback and all."""
    if isinstance(error, TyperException):
        show = getattr(error, "show", None)
        if show is not None:
            show()
        return int(ExitCode.USAGE)
    if isinstance(error, Abort):
        return int(ExitCode.INTERRUPTED)
    traceback.print_exception(error)
    complain(DqError("an error of ours, not of your corpus", help="please report it with the lines above"))
    return int(ExitCode.INTERNAL)
