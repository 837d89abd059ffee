"""Messages with placeholders, filled from a closed list: nothing of the text or of a file is ever evaluated."""

import re
from collections.abc import Callable, Iterable
from typing import Any, Final

from dq.errors import UsageError
from dq.expectation import unknown

MOST: Final = 80
"""A longer value is cut at so many characters, with an ellipsis."""

_PLACE: Final = re.compile(r"\{([^{}]*)\}")


def placeholders(message: str, known: Iterable[str], where: str) -> tuple[str, ...]:
    """Returns the placeholders of a message.

    Args:
        message: the message.
        known: what can be filled in.
        where: file and line.

    Raises:
        UsageError: a placeholder is unknown, or a brace stands alone.
    """
    names = tuple(_PLACE.findall(message))
    for name in names:
        if name not in (allowed := tuple(known)):
            raise unknown(f"{where}: unknown placeholder", name, allowed)
    if re.search(r"[{}]", _PLACE.sub("", message)):
        raise UsageError(f"{where}: a brace stands alone in the message", help="placeholders are written {found}")
    return names


def filled(message: str, value_of: Callable[[str], Any]) -> str:
    """Returns the message with its placeholders filled in; a value that is None is shown as a dash."""
    return _PLACE.sub(lambda place: _short(value_of(place[1])), message)


def _short(value: Any) -> str:
    text = "–" if value is None else f"{value:g}" if isinstance(value, float) else " ".join(str(value).split())
    return text if len(text) <= MOST else f"{text[: MOST - 1]}…"
