"""dq: the data-quality suite for news corpora.

    import dq

    corpus = dq.load("corpus/sample")
    audit = dq.audit(corpus)
    audit.findings

The verbs are imported when they are first used, so that `import dq` alone costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dq.changes import Changes, compare
    from dq.corpus import Corpus, load
    from dq.fixes import Fixed, fix
    from dq.gating import gate
    from dq.reporting import report
    from dq.runs import Audit, audit, open_run
    from dq.suite import Suite, load_suite
    from dq.verdict import Verdict

__version__ = "0.1.0"

__all__ = [
    "Audit",
    "Changes",
    "Corpus",
    "Fixed",
    "Suite",
    "Verdict",
    "audit",
    "compare",
    "fix",
    "gate",
    "load",
    "load_suite",
    "open_run",
    "report",
]

_HOMES = {
    "Audit": "dq.runs",
    "Changes": "dq.changes",
    "Corpus": "dq.corpus",
    "Fixed": "dq.fixes",
    "Suite": "dq.suite",
    "Verdict": "dq.verdict",
    "audit": "dq.runs",
    "compare": "dq.changes",
    "fix": "dq.fixes",
    "gate": "dq.gating",
    "load": "dq.corpus",
    "load_suite": "dq.suite",
    "open_run": "dq.runs",
    "report": "dq.reporting",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'dq' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
