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
    from dq.corpus import Corpus, load
    from dq.runs import Audit, audit, open_run
    from dq.suite import Suite, load_suite

__version__ = "0.1.0"

__all__ = ["Audit", "Corpus", "Suite", "audit", "load", "load_suite", "open_run"]

_HOMES = {
    "Audit": "dq.runs",
    "Corpus": "dq.corpus",
    "Suite": "dq.suite",
    "audit": "dq.runs",
    "load": "dq.corpus",
    "load_suite": "dq.suite",
    "open_run": "dq.runs",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'dq' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
