"""Regular expressions in Polars' own dialect, which takes time in proportion to the text, and where they match.

Polars gives the place of the first match alone, in bytes, and Python's `re` is another dialect. So each match is put
between characters the text does not hold, by the same engine that screened it, and the places are counted in code
points.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

import polars as pl

from dq.errors import UsageError
from dq.vocabulary import Span

_LAST: Final = 0x10FFFF


@dataclass(frozen=True, slots=True)
class Finder:
    """A pattern, and what of its match is found.

    Attributes:
        pattern: the regular expression.
        before: the group before what is found, as a replacement names it; empty for none.
        found: the group that is found.
        after: the group after it; the three are all of the match.
    """

    pattern: str
    before: str = ""
    found: str = "${0}"
    after: str = ""

    def spans(self, text: str, fix: str = "") -> Iterator[tuple[Span, str]]:
        """Yields where it matches, in order, each with the fix as a replacement writes it (`$1` is a group).

        Matches of nothing at all are left out.
        """
        opening, closing, end = islice(_absent(text), 3)
        mark = f"{self.before}{opening}{self.found}{closing}{fix}{end}{self.after}"
        marked: str = pl.Series([text]).str.replace_all(self.pattern, mark).item()
        plain, *matches = marked.split(opening)
        at = len(plain)
        for match in matches:
            found, _, rest = match.partition(closing)
            fixed, _, rest = rest.partition(end)
            if found:
                yield Span(at, at + len(found)), fixed
            at += len(found) + len(rest)


def compiled(pattern: str, where: str, what: str = "the pattern") -> str:
    """Returns a pattern that Polars accepts.

    Args:
        pattern: the regular expression.
        where: file and line, for the message.
        what: what it is called there.

    Raises:
        UsageError: Polars refuses it (the message shows where), or it matches nothing at all.
    """
    try:
        empty = pl.Series([""]).str.contains(pattern).item()
    except pl.exceptions.ComputeError as error:
        reason = str(error).partition("This error occurred")[0].removeprefix("regex error: ").strip()
        first, *rest = reason.split("\n")
        raise UsageError(
            f"{where}: {what} is refused: {first if not rest else rest[-1].removeprefix('error: ')}",
            help="patterns are in the dialect of Rust's regex crate, as everywhere in Polars",
            detail=tuple(line for line in rest[:-1] if line.strip()),
        ) from error
    if empty:
        raise UsageError(f"{where}: the pattern matches an empty text, so it is found everywhere")
    return pattern


def of_phrases(phrases: Sequence[str], match: str, *, ignore_case: bool, whole_words: bool) -> Finder:
    """Returns what finds phrases: `inside` a text, as the `prefix` of a line, or as an `exact` line.

    The longest of several phrases that begin at one place is found. Letters of ASCII phrases are compared as ASCII.
    """
    longest = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    bounded = "|".join(_bounded(phrase, whole_words=whole_words) for phrase in longest)
    flags = "" if not ignore_case else "i-u" if all(map(str.isascii, phrases)) else "i"
    words = f"(?{flags}:{bounded})" if flags else f"(?:{bounded})"
    if match == "inside":
        return Finder(words)
    end = r"([^\S\n]*)$" if match == "exact" else "()"
    return Finder(rf"(?m)^([^\S\n]*)({words}){end}", "${1}", "${2}", "${3}")


def holds_phrase(text: pl.Expr, phrases: Sequence[str], *, ignore_case: bool) -> pl.Expr:
    """Returns whether a text holds one of the phrases, wherever: the screen of all that looks for them."""
    if ignore_case and not all(map(str.isascii, phrases)):
        return text.str.contains(f"(?i){'|'.join(map(pl.escape_regex, phrases))}")
    return text.str.contains_any(list(phrases), ascii_case_insensitive=ignore_case)


def groups_of(pattern: str) -> set[str]:
    """Returns the groups a replacement can name: by number, and by name those that have one."""
    shape = pl.Series([""]).str.extract_groups(pattern).dtype
    names = [field.name for field in shape.fields] if isinstance(shape, pl.Struct) else []
    return {"0", *map(str, range(1, len(names) + 1)), *names}


def named_in(fix: str) -> set[str]:
    """Returns the groups a replacement names, as `$1` or `${name}`."""
    return {bare or braced for bare, braced in re.findall(r"\$(?:(\w+)|\{([^}]*)\})", fix.replace("$$", ""))}


def literal(fix: str) -> str:
    """Returns a fix that means itself, with no groups."""
    return fix.replace("$", "$$")


def _bounded(phrase: str, *, whole_words: bool) -> str:
    """A phrase as a pattern; a letter at its end is the last of its word (also where case is compared as ASCII)."""
    begins = r"(?u:\b)" if whole_words and phrase[0].isalnum() else ""
    ends = r"(?u:\b)" if whole_words and phrase[-1].isalnum() else ""
    return f"{begins}{pl.escape_regex(phrase)}{ends}"


def _absent(text: str) -> Iterator[str]:
    """Characters a text does not hold, beginning with the last noncharacters of Unicode."""
    held = set(text)
    return (chr(point) for point in range(_LAST, 0, -1) if chr(point) not in held)
