"""Copies inside a record and among records (DUP)."""
