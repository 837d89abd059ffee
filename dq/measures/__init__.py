"""Columns measured once for each record of a batch, for every check that needs them."""
