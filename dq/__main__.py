"""`python -m dq` and the `dq` command."""

import gc
import signal
import sys
from typing import Final

YOUNG: Final = 4_000_000
"""Objects that are made before Python looks for circles among them: a run makes millions that are in none, and its
lexicons and what it has found would be gone through again and again. Of a run of a few articles a tenth of the CPU time
goes into that otherwise, of a large one a hundredth, to free some thousand objects. An audit of a million articles does
not come to so many."""


def main() -> None:
    """Runs the command line and exits with its status; to be terminated is to be interrupted, files tidied away."""
    gc.set_threshold(YOUNG)
    from dq.cli import run

    signal.signal(signal.SIGTERM, signal.default_int_handler)
    status = run()
    gc.freeze()  # Python would go through all there is once more before it ends, and the system takes it back anyway
    sys.exit(status)


if __name__ == "__main__":
    main()
