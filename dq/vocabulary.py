"""The words of the suite, as data and without logic: what findings, checks and frames are described with.

Every term is explained in `docs/glossary.md`.
"""

import re
from enum import StrEnum
from typing import Final, NamedTuple


class Severity(StrEnum):
    """How much a finding matters, on Great Expectations' own scale; declared from least to most."""

    INFO = "info"
    WARNING = "warning"
    CRITICAL = "critical"


class Confidence(StrEnum):
    """How sure a check is of a finding; declared from least to most."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class FixSafety(StrEnum):
    """Whether a fix could change what the text means."""

    SAFE = "safe"
    UNSAFE = "unsafe"


class State(StrEnum):
    """Whether a finding stands in the baseline (known) or not (new)."""

    NEW = "new"
    KNOWN = "known"


class Field(StrEnum):
    """The fields of a record that checks read."""

    TITLE = "title"
    TEXT = "text"


class Family(StrEnum):
    """A group of checks; the value is the name used in frames, folders and selectors."""

    RECORD = "record"
    DUPLICATION = "duplication"
    ENCODING = "encoding"
    DATELINE = "dateline"
    ACRONYM = "acronym"
    CHROME = "chrome"
    LANGUAGE = "language"


class PairKind(StrEnum):
    """How two records resemble each other; a pair has one kind, the first that holds in this order."""

    EXACT = "exact"
    NEAR = "near"
    CONTAINED = "contained"


class Span(NamedTuple):
    """A half-open range `[start, end)` of Unicode code points in one field as loaded."""

    start: int
    end: int


CODE_PREFIXES: Final = {
    "REC": Family.RECORD,
    "DUP": Family.DUPLICATION,
    "ENC": Family.ENCODING,
    "DTL": Family.DATELINE,
    "ACR": Family.ACRONYM,
    "CHR": Family.CHROME,
    "LNG": Family.LANGUAGE,
}
"""The three letters that open a built-in check's code, and the family they stand for."""

CODE: Final = re.compile(r"[A-Z]{3}[0-9]{3}")
"""The code of a check."""

WHOLE_RECORD: Final = Span(0, 0)
"""The span of a finding about a record as a whole."""
