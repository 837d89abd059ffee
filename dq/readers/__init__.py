"""Bytes to records: one reader a format, field mapping, and what could not be read.

A reader yields `RawBatch`es: the columns as the file has them, with the row each came from, and the rejected records of
the same stretch with their place, reason and raw bytes. `to_records` makes the records frame of them.
"""

from dq.readers.base import Input, RawBatch, Settings
from dq.readers.discover import find_inputs
from dq.readers.fields import map_fields, require_text, to_records
from dq.readers.formats import reader_of

__all__ = [
    "Input",
    "RawBatch",
    "Settings",
    "find_inputs",
    "map_fields",
    "reader_of",
    "require_text",
    "to_records",
]
