"""Bytes to raw records: one reader a format, field mapping, and what could not be read.

A reader yields `RawBatch`es: the columns as the file has them, with the row each came from, and the rejected records of
the same stretch with their place, reason and raw bytes.
"""

from dq.readers.base import REJECTED, RawBatch, Reader
from dq.readers.discover import Input, find_inputs

__all__ = ["REJECTED", "Input", "RawBatch", "Reader", "find_inputs"]
