"""Holes in the markup that the script fills with text of the corpus."""

from typing import Any

from dq.reporting.numbers import shortened


class Holes:
    """Gathers the pieces of corpus text that the static part of the page has a place for.

    The markup gets the number of the hole, the data block the text: so that nothing of the corpus stands in the markup.
    """

    def __init__(self) -> None:
        self.texts: list[str] = []

    def add(self, text: Any) -> int:
        """Returns the number of the hole this text fills."""
        value = shortened(str(text))
        if value not in self.texts:
            self.texts.append(value)
        return self.texts.index(value)
