"""The house lexicon of recurring lines: what `dq chrome-learn` writes, a person reviews, and later runs use."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import tomli

from dq.errors import UsageError

NAME: Final = "chrome-learned"
"""The lexicon's name: `chrome-learned.toml` in the project's folder of lexicons."""

_KEYS: Final = {"origin", "licence", "keep", "lines"}
_OF_A_LINE: Final = {"source", "line", "records", "share", "kind", "example"}
_HEAD: Final = """\
# Lines that stand in many records of one source, numbers as 0, written by `dq chrome-learn`. Read them: what is listed
# under `lines` is removed as chrome wherever it stands in a record of that source, in small batches too. Take out what
# belongs to articles, or put it into `keep`: what is kept is not learnt again.
"""


@dataclass(frozen=True, slots=True)
class LearnedLine:
    """A line that stands in many records of a source.

    Attributes:
        source: as the records name it; empty for records that name none.
        line: without the white space around it, numbers as 0.
        records: how many of the source's records hold it.
        share: of the source's records.
        kind: of chrome that the checks took it for most often; empty when they did not.
        example: the first record that holds it, by record_id.
    """

    source: str
    line: str
    records: int
    share: float
    kind: str
    example: str


@dataclass(frozen=True, slots=True)
class Learned:
    """The lexicon: the lines, and those never to be learnt."""

    lines: tuple[LearnedLine, ...] = ()
    keep: tuple[str, ...] = ()

    def toml(self) -> str:
        """Returns the lexicon as its file says it."""
        head = ['origin = "recurring lines of this corpus, reviewed by hand"', 'licence = "of this project"', ""]
        kept = ["keep = [", *(f"    {_quoted(line)}," for line in self.keep), "]", ""]
        return _HEAD + "\n" + "\n".join([*head, *kept, *map(_entry, self.lines)]).rstrip("\n") + "\n"


def read_learned(file: Path) -> Learned:
    """Returns the lexicon a file holds.

    Raises:
        UsageError: it is not TOML, or not of this form.
    """
    try:
        table = tomli.loads(file.read_text(encoding="utf-8"))
        return _learned(table)
    except (tomli.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError, ValueError) as error:
        raise UsageError(f"{file}: {error}", help="dq chrome-learn PATH writes it anew, and keeps `keep`") from error


def learned_lines(file: Path | None) -> list[LearnedLine]:
    """Returns the lines of the house lexicon; none when there is no file."""
    return list(read_learned(file).lines) if file else []


def _learned(table: dict[str, Any]) -> Learned:
    if strange := set(table) - _KEYS:
        raise ValueError(f"unknown keys {', '.join(sorted(strange))}")
    return Learned(tuple(map(_line, table.get("lines", ()))), tuple(table.get("keep", ())))


def _line(entry: dict[str, Any]) -> LearnedLine:
    if strange := set(entry) - _OF_A_LINE:
        raise ValueError(f"unknown keys of a line: {', '.join(sorted(strange))}")
    return LearnedLine(
        entry["source"],
        entry["line"],
        int(entry.get("records", 1)),
        float(entry.get("share", 1.0)),
        entry.get("kind", ""),
        entry.get("example", ""),
    )


def _entry(line: LearnedLine) -> str:
    return (
        f"[[lines]]\nsource = {_quoted(line.source)}\nline = {_quoted(line.line)}\nrecords = {line.records}\n"
        f"share = {line.share:.3f}\nkind = {_quoted(line.kind)}\nexample = {_quoted(line.example)}\n"
    )


def _quoted(text: str) -> str:
    """A basic string of TOML; what cannot be seen is escaped."""
    return "".join(
        letter if letter.isprintable() else _escaped(letter) for letter in json.dumps(text, ensure_ascii=False)
    )


def _escaped(letter: str) -> str:
    return f"\\u{ord(letter):04x}" if ord(letter) < 0x10000 else f"\\U{ord(letter):08x}"  # noqa: PLR2004 - as TOML has it
