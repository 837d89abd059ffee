"""One article in a terminal: its lines with what was found marked under them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TextIO

from dq.output.escape import printable
from dq.output.terminal import Screen, width

_GUTTER = 7


class Mark(NamedTuple):
    """A finding in a line: half open, in code points of the line."""

    start: int
    end: int
    finding: Mapping[str, Any]


def write(
    record_id: str,
    field: str,
    text: str,
    findings: Sequence[Mapping[str, Any]],
    stream: TextIO,
    *,
    around: int | None = None,
) -> None:
    """Writes a field with its findings.

    Args:
        record_id: of the article.
        field: its name.
        text: its value.
        findings: rows of the findings frame about it.
        stream: where to.
        around: only this many lines around each finding; None for the whole text.
    """
    screen = Screen(stream)
    screen.line(f"{screen.paint(printable(record_id), 'bold')}  {field}, {len(text):,} characters")
    for finding in findings:
        if finding["end"] == finding["start"]:
            _note(finding, screen, " " * _GUTTER)
    marks = _by_line(text, findings)
    shown = None if around is None else {near for at in marks for near in range(at - around, at + around + 1)}
    skipped = False
    for number, line in enumerate(text.split("\n"), 1):
        if shown is not None and number not in shown:
            skipped = True
            continue
        if skipped:
            screen.line(screen.paint(f"{'⋮':>5}", "faint"))
            skipped = False
        _line(number, line, marks.get(number, []), screen)


def _by_line(text: str, findings: Sequence[Mapping[str, Any]]) -> dict[int, list[Mark]]:
    marks: dict[int, list[Mark]] = {}
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    for finding in findings:
        if finding["end"] > finding["start"]:
            start = finding["start"] - starts[finding["line"] - 1]
            stop = min(finding["end"], starts[finding["line"]] - 1) - starts[finding["line"] - 1]
            marks.setdefault(finding["line"], []).append(Mark(start, max(stop, start + 1), finding))
    return marks


def _line(number: int, line: str, marks: list[Mark], screen: Screen) -> None:
    first = True
    for start, piece in _pieces(line, screen.width - _GUTTER):
        head = f"{number if first else '':>5}"
        screen.line(f"{screen.paint(head, 'faint')} │{''.join(map(printable, piece))}")
        here = [mark for mark in marks if start <= mark.start < start + max(1, len(piece))]
        under = "".join(_caret(marks, start + at) * width(printable(c)) for at, c in enumerate(piece)).rstrip()
        if under:
            screen.line(f"{'':>5} │{screen.paint(under, 'critical')}")
        for mark in here:
            _note(mark.finding, screen, f"{'':>5} │ ")
        first = False


def _caret(marks: list[Mark], at: int) -> str:
    return "^" if any(mark.start <= at < mark.end for mark in marks) else " "


def _pieces(line: str, columns: int) -> Iterator[tuple[int, str]]:
    """The line in pieces that fit, broken after spaces where there are any, each with where it begins."""
    start = at = room = 0
    last_space = 0
    for at, character in enumerate(line):
        room += width(printable(character))
        if room > columns:
            cut = last_space if last_space > start else at
            yield start, line[start:cut]
            start = cut
            room = sum(width(printable(c)) for c in line[cut : at + 1])
        if character == " ":
            last_space = at + 1
    if line[start:] or not line:
        yield start, line[start:]


def _note(finding: Mapping[str, Any], screen: Screen, head: str) -> None:
    fix = "" if finding["fix"] is None else f"; fix ({finding['fix_safety']}): {finding['fix'] or 'remove it'}"
    known = " (known)" if finding["state"] == "known" else ""
    severity = screen.paint(finding["severity"], finding["severity"])
    screen.hang(f"{head}{finding['code']} {severity}{known}: ", printable(f"{finding['message']}{fix}"))
