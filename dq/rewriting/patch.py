"""What changed in a file of lines, as a unified diff that `git apply` and `patch -p1` take."""

from collections import deque
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final

CONTEXT: Final = 1
"""How many unchanged lines stand around a change: articles are long lines."""

_SURE: Final = 3
"""So many equal lines in both files are the place where they are together again."""

_AHEAD: Final = 500
"""How many lines ahead that is looked for; beyond, so many lines are one change."""


def write_patch(name: str, before: Path, after: Path | None, out: BinaryIO) -> None:
    """Appends the difference of two files of lines; nothing where there is none.

    Args:
        name: of the file, relative to where the patch will be applied.
        before: the file as it was.
        after: as it is to be; None where nothing is to be left of it.
        out: where to.
    """
    with before.open("rb") as old, after.open("rb") if after else BytesIO() as new:
        for number, hunk in enumerate(_hunks(_lines(_Ahead(old), _Ahead(new)))):
            if number == 0:
                end = b"\t\n" if " " in name else b"\n"
                path = name.lstrip("/").encode()
                out.write(b"--- a/" + path + end + (b"+++ b/" + path + end if after else b"+++ /dev/null\n"))
            out.write(hunk)


class _Ahead:
    """The lines of a file, of which some may be looked at ahead."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._lines: list[bytes] = []

    def peek(self, count: int) -> list[bytes]:
        self._lines += islice(self._file, max(0, count - len(self._lines)))
        return self._lines[:count]

    def take(self, count: int) -> list[bytes]:
        taken = self.peek(count)
        self._lines = self._lines[count:]
        return taken


def _lines(old: _Ahead, new: _Ahead) -> Iterator[tuple[bytes, bytes]]:
    """Each line with a space, a minus or a plus."""
    while old.peek(1) or new.peek(1):
        if old.peek(1) == new.peek(1):
            yield b" ", old.take(1)[0]
            new.take(1)
        else:
            less, more = _apart(old.peek(_AHEAD), new.peek(_AHEAD))
            yield from ((b"-", line) for line in old.take(less))
            yield from ((b"+", line) for line in new.take(more))


def _apart(old: list[bytes], new: list[bytes]) -> tuple[int, int]:
    """How many lines of each are not together; the fewest."""
    for both in range(1, len(old) + len(new)):
        for less in range(max(0, both - len(new)), min(both, len(old)) + 1):
            if old[less : less + _SURE] == new[both - less : both - less + _SURE]:
                return less, both - less
    return len(old), len(new)


def _hunks(lines: Iterable[tuple[bytes, bytes]]) -> Iterator[bytes]:
    """Changes with the lines around them; such as are near each other together."""
    before: deque[bytes] = deque(maxlen=CONTEXT)
    hunk: list[tuple[bytes, bytes]] = []
    begin, equal, at = (1, 1), 0, [1, 1]
    for sign, line in lines:
        if sign != b" " and not hunk:
            begin = at[0] - len(before), at[1] - len(before)
            hunk = [(b" ", kept) for kept in before]
        if sign != b" " or hunk:
            hunk.append((sign, line))
        equal = equal + 1 if sign == b" " else 0
        if sign == b" ":
            before.append(line)
        else:
            before.clear()
        at[0] += sign != b"+"
        at[1] += sign != b"-"
        if hunk and equal == 2 * CONTEXT:
            yield _hunk(begin, hunk[:-CONTEXT])
            hunk = []
    if hunk:
        yield _hunk(begin, hunk[: len(hunk) - max(0, equal - CONTEXT)])


def _hunk(begin: tuple[int, int], lines: list[tuple[bytes, bytes]]) -> bytes:
    ranges = []
    for sign, start, other in ((b"-", begin[0], b"+"), (b"+", begin[1], b"-")):
        count = sum(kind != other for kind, _ in lines)
        ranges.append(b"%b%d,%d" % (sign, start if count else start - 1, count))
    body = b"".join(
        sign + line + (b"" if line.endswith(b"\n") else b"\n\\ No newline at end of file\n") for sign, line in lines
    )
    return b"@@ " + b" ".join(ranges) + b" @@\n" + body
