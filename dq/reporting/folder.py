"""The report as a folder of files, for more than one file holds: an index, and the articles whole, some hundred a file.

Every file is complete in itself, under the same policy as the one-file report: nothing is loaded across files, which a
browser refuses where they are opened from a disk. Links lead from one to the other.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dq.reporting.build import index, shard
from dq.reporting.shards import parts, places

if TYPE_CHECKING:
    from dq.changes import Changes
    from dq.runs import Audit
    from dq.verdict import Verdict

ARTICLES: Final = "articles"
"""The folder of the articles' files, beside the index."""

_OURS: Final = re.compile(r"\d{4,}\.html")


def write_site(
    audit: "Audit", verdict: "Verdict | None", folder: Path, changes: "Changes | None", max_bytes: int
) -> Path:
    """Writes the files; see `dq.reporting.site`. Those of an earlier report in the folder are taken away."""
    home = folder / ARTICLES
    home.mkdir(parents=True, exist_ok=True)
    for old in home.iterdir():
        if _OURS.fullmatch(old.name):
            old.unlink()
    where = places(audit)
    for number, part in enumerate(parts(audit, where)):
        _write(home / f"{number + 1:04}.html", shard(part, where, number))
    return _write(folder / "index.html", index(audit, verdict, changes, max_bytes, where))


def _write(file: Path, page: Iterable[str]) -> Path:
    with file.open("w", encoding="utf-8", newline="\n") as out:
        out.writelines(page)
    return file
