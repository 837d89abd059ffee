"""The fields of one JSON object edited in its text."""

from collections.abc import Mapping, Sequence

from dq.rewriting import Edit
from dq.rewriting.json_text import find_string, with_string


def edited(text: str, row: int, name: str, columns: Mapping[str, Sequence[str]], edit: Edit) -> str:
    """Returns the text of an object with its fields edited; a field is read from the first column that has a value."""
    for field, candidates in columns.items():
        found = next((f for column in candidates if (f := find_string(text, column)) is not None), None)
        if found is None:
            continue
        value = edit(name, row, field, found.value)
        if value != found.value:
            text = with_string(text, found, value)
    return text
