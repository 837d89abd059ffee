"""How wide lines are, in columns: the steps between a label and running text."""

from typing import Final

LABEL: Final = 25
SHORT: Final = 80

PARAGRAPH: Final = 100
"""A sentence this many columns wide is running text."""

LONG: Final = 220
"""A line this many columns wide is running text, however it ends."""
