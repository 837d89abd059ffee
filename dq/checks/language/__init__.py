"""Blocks and lines in another language than their record (LNG)."""
