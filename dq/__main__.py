"""`python -m dq` and the `dq` command."""

import sys


def main() -> None:
    """Runs the command line and exits with its status."""
    from dq.cli import run

    sys.exit(run())


if __name__ == "__main__":
    main()
