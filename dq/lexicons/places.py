"""The table of place names, as bytes: it is searched where it lies."""

from functools import cache
from importlib.resources import files


@cache
def place_table() -> bytes:
    """Returns places.tsv, whose first lines say where it comes from."""
    return files(__package__).joinpath("places.tsv").read_bytes()
