"""`df.dq`: the verbs as a namespace of Polars frames, once this module is imported.

import polars as pl
import dq.namespace

df = pl.read_parquet("articles.parquet")
df.dq.audit().findings
df.dq.gate().passed
df.dq.fix()
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from dq.corpus import load
from dq.runs import Audit, audit
from dq.suite import Suite

if TYPE_CHECKING:
    from dq.verdict import Verdict

__all__ = ["Records"]


@pl.api.register_dataframe_namespace("dq")
class Records:
    """The records of one frame, a row a record.

    Args:
        frame: columns are found by their usual names, or named by `fields`.
    """

    def __init__(self, frame: pl.DataFrame) -> None:
        self._frame = frame

    def audit(self, suite: Suite | str | Path = "dq:news", *, fields: Mapping[str, str] | None = None) -> Audit:
        """Returns the audit of the frame.

        Args:
            suite: a loaded suite, `dq:news`, or a suite file.
            fields: record fields to column names.
        """
        return audit(load(self._frame, fields=fields), suite)

    def gate(self, suite: Suite | str | Path = "dq:news", *, fields: Mapping[str, str] | None = None) -> "Verdict":
        """Returns what the suite's expectations say of the frame."""
        from dq.gating import gate

        return gate(self.audit(suite, fields=fields), suite)

    def fix(
        self,
        suite: Suite | str | Path = "dq:news",
        *,
        fields: Mapping[str, str] | None = None,
        unsafe: bool = False,
        select: Iterable[str] = (),
    ) -> pl.DataFrame:
        """Returns the frame with the proposed edits applied; rows, their order and other columns stay as they are.

        Args:
            suite: the checks whose fixes are applied.
            fields: record fields to column names.
            unsafe: whether edits that could change the meaning are applied as well.
            select: only the fixes of these checks.
        """
        from dq.fixes import fix

        fixed = fix(self._frame, suite=suite, fields=fields, unsafe=unsafe, select=select).frame
        if fixed is None:
            raise TypeError("records in memory were fixed, and no frame came back")
        return fixed
