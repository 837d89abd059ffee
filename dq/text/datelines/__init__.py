"""Datelines: where and when a report was filed and by whom, as its first line says; found and taken apart.

A tokeniser and look-ups in tables over the first lines of a text, after the conventions of some thirty agencies in a
dozen languages. Pure functions: the tables are given to them.
"""

from dq.text.datelines.model import Agency, CalendarDate, Dateline, Flaw, FlawKind, Part, Place
from dq.text.datelines.reading import Where, read
from dq.text.datelines.tables import Tables

__all__ = ["Agency", "CalendarDate", "Dateline", "Flaw", "FlawKind", "Part", "Place", "Tables", "Where", "read"]
