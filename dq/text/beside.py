"""The characters beside a place, without a copy of the text before or behind it."""


def char_before(text: str, at: int) -> str:
    """Returns the character before a place, the empty text at the beginning."""
    return text[max(0, at - 1) : at]


def char_after(text: str, at: int) -> str:
    """Returns the character that begins at a place, the empty text at the end."""
    return text[at : at + 1]
