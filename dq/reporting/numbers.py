"""Numbers and words as the report prints them."""

from typing import Final

NO_BREAK: Final = "\N{NO-BREAK SPACE}"


MAX_WORDS: Final = 2_000
"""Code points of an identifier, a source, an address or a message: what is longer is an attack, or no such thing."""


def shortened(text: str) -> str:
    """Returns a text as long as the page shows words of the corpus; a cut one says so at its end."""
    return text if len(text) <= MAX_WORDS else f"{text[:MAX_WORDS]}…"


def count(value: int) -> str:
    """Returns a whole number with its thousands set off."""
    return f"{value:,}"


def percent(share: float, places: int | None = None) -> str:
    """Returns a share as a percentage, with so many places, or finer where it is small."""
    value = share * 100
    if places is None:
        places = 0 if value in {0, 100} else 1 if value >= 0.1 else 2  # noqa: PLR2004 - a tenth of a percent
    return f"{value:.{places}f}{NO_BREAK}%"


def places_between(share: float, limit: float) -> int | None:
    """Returns how many places tell a share from a limit it is not equal to; None where the usual ones do."""
    if share == limit or percent(share) != percent(limit):
        return None
    return next((places for places in (2, 3) if percent(share, places) != percent(limit, places)), 4)


def plural(number: int, noun: str) -> str:
    """Returns a number with its noun, such as `1 record` or `2,000 records`."""
    return f"{count(number)} {noun}{'' if number == 1 else 's'}"
