"""What can go wrong, in the reader's words: what happened, where, and what to do next."""

from enum import IntEnum
from typing import Final


class ExitCode(IntEnum):
    """What the command's exit status says; never 0 when something could not run."""

    DONE = 0
    GATE_FAILED = 1
    USAGE = 2
    INPUT = 3
    INTERNAL = 4
    INTERRUPTED = 130


EXIT_CODES: Final = {
    ExitCode.DONE: "done; the gate, if one ran, passed",
    ExitCode.GATE_FAILED: "the gate failed: an expectation fails, or one could not run",
    ExitCode.USAGE: "usage or configuration",
    ExitCode.INPUT: "the input could not be read, held no record, or more bad records than allowed",
    ExitCode.INTERNAL: "an error of ours, such as a check that crashed",
    ExitCode.INTERRUPTED: "interrupted",
}
"""What each exit status means."""


class DqError(Exception):
    """A problem the user can act on; shown without a traceback.

    Args:
        what: what happened and where (file, line), as one sentence.
        help: what to do next; shown on a line of its own.
        detail: lines shown between the two, such as the place with a caret.
    """

    exit_code = ExitCode.INTERNAL

    def __init__(self, what: str, *, help: str | None = None, detail: tuple[str, ...] = ()) -> None:  # noqa: A002 - the word of the screen
        super().__init__(what)
        self.help = help
        self.detail = detail


class UsageError(DqError):
    """The call or the configuration is wrong."""

    exit_code = ExitCode.USAGE


class InputError(DqError):
    """The corpus could not be read, held no record, or held more bad records than allowed."""

    exit_code = ExitCode.INPUT


class CheckError(DqError):
    """A check crashed; the run is not reported, because a check that could not run is never clean."""

    exit_code = ExitCode.INTERNAL
