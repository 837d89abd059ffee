"""Where a finding is, in the file a reader would open."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from dq.runs import Audit


class Place(NamedTuple):
    """A place in a file of the corpus; line and column 1-based, the column None where the line is a whole record."""

    file: str
    line: int
    column: int | None


class Places:
    """Finds the place of findings; a folder of text files has one file a record, other files one line or row."""

    def __init__(self, audit: "Audit") -> None:
        self._folders = {
            item["file"]
            for item in audit.about.get("files", ())
            if item["format"] == "text" and not item["file"].endswith(".txt")
        }

    def of(self, finding: Mapping[str, Any]) -> Place:
        """Returns the place of a row of the findings frame."""
        file = finding["origin_file"]
        if file in self._folders or file.endswith(".txt"):
            path = f"{file}/{finding['record_id']}.txt" if file in self._folders else file
            return Place(path, finding["line"], finding["column"])
        return Place(file, finding["origin_row"], None)
