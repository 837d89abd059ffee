"""The fields of one JSON object edited in its text."""

from collections.abc import Mapping, Sequence

from dq.readers.fields import separator_of
from dq.rewriting import Edit
from dq.rewriting.json_text import find_strings, with_string


def edited(text: str, row: int, name: str, columns: Mapping[str, Sequence[str]], edit: Edit) -> str:
    """Returns the text of an object with its fields edited; a field is read from the first column that has a value."""
    for field, candidates in columns.items():
        found = next((places for column in candidates if (places := find_strings(text, column))), [])
        values = edit(name, row, field, [place.value for place in found], separator_of(field)) if found else []
        for place, value in reversed(list(zip(found, values, strict=True))):
            if value != place.value:
                text = with_string(text, place, value)
    return text
