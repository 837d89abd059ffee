"""`python -m dq` and the `dq` command."""

import signal
import sys


def main() -> None:
    """Runs the command line and exits with its status; to be terminated is to be interrupted, files tidied away."""
    from dq.cli import run

    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(run())


if __name__ == "__main__":
    main()
