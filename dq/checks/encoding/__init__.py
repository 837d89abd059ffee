"""Encoding damage, mixed scripts and digits, invisible characters, text forms (ENC)."""
