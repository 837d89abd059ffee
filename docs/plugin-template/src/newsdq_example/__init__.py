"""Example checks for dq: every module here whose name begins with a code is a check."""
