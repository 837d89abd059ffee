"""The report: one offline HTML file in which a person sees, believes and decides.

The page is safe by construction. Nothing of the corpus stands in its markup: texts, titles, sources and messages lie in
one block of base64, which cannot hold a tag, and reach the page as text nodes only. Its own script and style are the
only ones that may run, by their hashes.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dq.changes import Changes
    from dq.runs import Audit
    from dq.verdict import Verdict

MAX_BYTES: Final = 15_000_000
"""The page is kept under this size; what had to be left out for it is counted and said on the page."""


def report(
    audit: "Audit",
    verdict: "Verdict | None" = None,
    path: str | Path = "report.html",
    *,
    changes: "Changes | None" = None,
    max_bytes: int = MAX_BYTES,
) -> Path:
    """Writes the report of an audit and returns where it is.

    The same audit and verdict give the same bytes: nothing of time, host or folder stands in the page.

    Args:
        audit: the audit, as run or read back with `open_run`.
        verdict: what the gate said; None when no gate ran.
        path: the file to write; its folder is made.
        changes: what changed since an earlier run, from `compare`; None where there is none to compare with.
        max_bytes: the size the page must not exceed.
    """
    from dq.reporting.build import build

    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    pieces = build(audit, verdict, changes, max_bytes)  # before an earlier report is written over
    with file.open("w", encoding="utf-8", newline="\n") as out:
        out.writelines(pieces)
    return file


def site(
    audit: "Audit",
    verdict: "Verdict | None" = None,
    folder: str | Path = "report",
    *,
    changes: "Changes | None" = None,
    max_bytes: int = MAX_BYTES,
) -> Path:
    """Writes the report as a folder of offline files and returns its `index.html`.

    For a corpus of which one file cannot hold everything: the index is kept under `max_bytes` as the one-file report
    is, and every finding with every text that the run kept stands in the files of `articles/`.

    Args:
        audit: the audit, as run or read back with `open_run`.
        verdict: what the gate said; None when no gate ran.
        folder: the folder to write into; it is made.
        changes: what changed since an earlier run, from `compare`; None where there is none to compare with.
        max_bytes: the size the index must not exceed.
    """
    from dq.reporting.folder import write_site

    return write_site(audit, verdict, Path(folder), changes, max_bytes)
