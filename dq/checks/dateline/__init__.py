"""Datelines and dates: missing, malformed, contradictory (DTL)."""
