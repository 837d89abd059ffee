"""Question marks that stand where letters were."""

import re
from collections.abc import Iterator
from typing import Final

from dq.text.beside import char_after, char_before
from dq.vocabulary import Span

SUSPECT: Final = r"\?[^\s\"'”’»)\]!.,?;:]|\?\?|,\?"
"""A pattern that any text with a lost letter has, and URLs as well; for Python's and for Rust's expressions."""

_MARKS: Final = re.compile(r"\?+(?:[^\w?\n]{1,3}\?+)*")
_WORD: Final = re.compile(r"\S+")
_ADDRESS: Final = re.compile(r"[=/&@]|\bwww\.")
_MANY: Final = 2
_NEAR: Final = 8


def lost_letters(text: str) -> Iterator[Span]:
    """Yields the places of question marks that stand for letters, several of one word or sentence as one."""
    at = 0
    for line in text.split("\n"):
        if "?" in line:
            yield from (Span(at + start, at + end) for start, end in _in_line(line))
        at += len(line) + 1


def _in_line(line: str) -> Iterator[tuple[int, int]]:
    addresses = [word.span() for word in _WORD.finditer(line) if "?" in word[0] and _ADDRESS.search(word[0])]
    marks = [mark for mark in _MARKS.finditer(line) if not any(start <= mark.start() < end for start, end in addresses)]
    masked = [mark for mark in marks if _is_word(line, mark)]
    certain = [mark for mark in marks if _is_certain(line, mark)] + (masked if _longest(masked) else [])
    if not certain:
        return
    many = len(certain) > _MANY
    told = {mark.start() for mark in (*certain, *masked)}
    for mark in marks:
        if mark.start() in told or _is_likely(line, mark, many=many):
            yield mark.span()


def _longest(masked: list[re.Match[str]]) -> bool:
    """Whether words of question marks alone are too many, or too long, to be emphasis."""
    runs = [run for mark in masked for run in re.findall(r"\?+", mark[0])]
    return sum(len(run) >= _MANY for run in runs) > _MANY or any(len(run) > 8 for run in runs)  # noqa: PLR2004


def _is_word(line: str, mark: re.Match[str]) -> bool:
    """A run that begins where a word would."""
    before = line[mark.start() - 1 : mark.start()]
    return "??" in mark[0] and not before.isalpha() and before not in {".", "!", "?"}


def _is_certain(line: str, mark: re.Match[str]) -> bool:
    """Between letters of a word, before the first of one, or where a closing quotation mark goes after a comma."""
    before, after = char_before(line, mark.start()), char_after(line, mark.end())
    if after.islower() and before.isalpha():
        return True
    if before == ",":
        return not after.isalpha()
    opens = not before or before.isspace() or before in "\"'“«(["
    return opens and after.isalpha() and _has_case(after) and mark[0] == "?"


def _is_likely(line: str, mark: re.Match[str], *, many: bool) -> bool:
    """Where letters were lost nearby, a question mark that ends no question is one more.

    At the end of a word it ends a question, unless many letters are lost and the sentence goes on.
    """
    before, after = char_before(line, mark.start()), line[mark.end() : mark.end() + _NEAR]
    ends_word = before.isalnum() and not after[:1].isalnum()
    return many and after.lstrip()[:1].islower() if ends_word else True


def _has_case(char: str) -> bool:
    return char.islower() or char.isupper()
