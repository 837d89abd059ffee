"""What separates a mistyped acronym from the one that was meant."""

from collections.abc import Iterator
from enum import StrEnum

from rapidfuzz.distance import OSA

from dq.text.acronyms.letters import are_neighbours


class Edit(StrEnum):
    """One slip of a typing hand; the value is how messages and evidence call it."""

    CASE = "a letter in lower case"
    TRANSPOSED = "two letters swapped"
    DOUBLED = "a letter doubled"
    NEIGHBOUR_KEY = "a neighbouring key"
    DROPPED = "a letter dropped"
    ADDED = "a letter too many"
    OTHER_LETTER = "another letter"
    SHUFFLED = "letters in another order"


def edit_between(written: str, meant: str) -> Edit | None:
    """Returns the one slip that makes `written` of `meant`; None when they are equal or further apart.

    Only letters in another order may be more than one slip apart.
    """
    upper, goal = written.upper(), meant.upper()
    if upper == goal:
        return Edit.CASE if written != meant == goal else None
    if OSA.distance(upper, goal, score_cutoff=1) > 1:
        return Edit.SHUFFLED if sorted(upper) == sorted(goal) else None
    if len(upper) == len(goal):
        return _exchange(upper, goal)
    if len(upper) < len(goal):
        return Edit.DROPPED
    return Edit.DOUBLED if _is_doubling(upper, goal) else Edit.ADDED


def _exchange(upper: str, goal: str) -> Edit:
    if sorted(upper) == sorted(goal):
        return Edit.TRANSPOSED
    here, there = next((a, b) for a, b in zip(upper, goal, strict=True) if a != b)
    return Edit.NEIGHBOUR_KEY if are_neighbours(here, there) else Edit.OTHER_LETTER


def _is_doubling(longer: str, shorter: str) -> bool:
    return any(
        longer[place] == longer[place - 1] and longer[:place] + longer[place + 1 :] == shorter
        for place in range(1, len(longer))
    )


def shortened(word: str) -> Iterator[str]:
    """Yields the word and the word without each one of its letters.

    Two words at most one slip apart have one of these in common: the key by which near words are looked up.
    """
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]
