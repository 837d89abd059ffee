"""UTF-8 that was read as something else: where it stands, what it says, and which encodings were mistaken for which.

UTF-8 writes a character beyond ASCII as a lead byte and one to three trail bytes. Few texts in any other encoding
happen to keep that order, so a run of characters whose bytes do is UTF-8, and decoding them again is a proof. What is
too short to prove (a single `Ã©`) is guessed: see `dq.text.guesses`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache, reduce
from operator import add, or_
from typing import Final
from unicodedata import category

from dq.text.beside import char_after, char_before
from dq.text.scripts import script_of

SINGLE_BYTE: Final = {
    "cp1252": "Windows-1252",
    "latin-1": "Latin-1",
    "cp1251": "Windows-1251",
    "cp1250": "Windows-1250",
    "mac-roman": "Mac Roman",
    "cp437": "code page 437",
    "cp866": "code page 866",
    "koi8-r": "KOI8-R",
    "koi8-u": "KOI8-U",
    "cp1253": "Windows-1253",
    "cp1254": "Windows-1254",
    "cp1255": "Windows-1255",
    "cp1256": "Windows-1256",
    "cp1257": "Windows-1257",
    "cp1258": "Windows-1258",
    "iso8859-2": "ISO 8859-2",
    "iso8859-5": "ISO 8859-5",
    "iso8859-7": "ISO 8859-7",
    "iso8859-15": "ISO 8859-15",
    "cp850": "code page 850",
    "cp852": "code page 852",
}
"""Python's names of the single-byte encodings that UTF-8 is mistaken for, and ours; of equals the first is named."""

MULTI_BYTE: Final = {"gbk": "GBK", "cp932": "Shift JIS", "big5": "Big5", "cp949": "EUC-KR"}
"""The same for the encodings of East Asia."""

_WITH_BOXES: Final = frozenset({"cp437", "cp866", "cp850", "cp852", "koi8-r", "koi8-u"})
_BOXES: Final = "[\u2500-\u25a0]|ΓÇ|ÔÇ|тА"
_EAST_ASIAN_SIGNS: Final = "鈥褉褋褌褍褎褏褑褔褕褖褗褘褜褝褞褟縺繧繝譁莠脙茅"
_EAST_ASIAN: Final = frozenset(_EAST_ASIAN_SIGNS)
LOST_SPACE: Final = "[ÃÂâàð][ \u00a0]"
"""A lead byte before what is left of a trail byte that was a space without a break."""

_LAST_TAIL, _FIRST_LEAD, _LAST_LEAD = 0xBF, 0xC2, 0xF4

_LAYERS: Final = 3
_LEAST_WORD: Final = 3
_REPEATED: Final = ("cp1252", "latin-1", "mac-roman", "cp437", "cp1251")
"""The encodings whose misreading is met twice over; in others, sound letters may look like it."""
_ENOUGH: Final = 3
_MOST_PAIRS: Final = 100_000
"""Pairs of characters whose reading is remembered."""
_NO_LETTERS: Final = frozenset("ſ")
"""Letters no language writes today; drawn boxes look like them."""
_TYPOGRAPHY: Final = frozenset("‘’‚“”„†•…‰‹›€™–—−№′″")
# fmt: off
_MODERN: Final = frozenset({
    "Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Armenian", "Georgian", "Devanagari", "Bengali",
    "Gurmukhi", "Gujarati", "Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Thai", "Lao", "Khmer",
    "Myanmar", "Ethiopic", "Han", "Hiragana", "Katakana", "Hangul", "Common", "Inherited",
})
# fmt: on
_SPACED: Final = frozenset(["Cyrillic", "Greek", "Arabic", "Hebrew", "Armenian", "Georgian"])
_FORMATS: Final = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\ufeff")
_BOX: Final = re.compile("[\u2500-\u25a0]")
_RUN: Final = re.compile(r"[^\x00-\x7f]+")


@dataclass(frozen=True, slots=True)
class Misread:
    """A passage whose bytes were decoded with the wrong encoding.

    Attributes:
        start: in code points of the text.
        end: likewise.
        meant: what the bytes say, None where some of them are lost.
        read: the encodings they were read as, the last mistake first.
        written: the encoding they are in.
        proven: whether the bytes can mean nothing else; otherwise the letters of the languages decided.
    """

    start: int
    end: int
    meant: str | None
    read: tuple[str, ...]
    written: str = "UTF-8"
    proven: bool = True

    @property
    def explanation(self) -> str:
        """What happened, such as `UTF-8 read as Windows-1252 twice`."""
        if len(self.read) > 1 and len(set(self.read)) == 1:
            times = {2: "twice", 3: "three times"}.get(len(self.read), f"{len(self.read)} times")
            return f"{self.written} read as {self.read[0]} {times}"
        return f"{self.written} read as {', then as '.join(reversed(self.read))}"


@cache
def bytes_of(codec: str) -> dict[int, int]:
    """Returns code point to byte for an encoding; bytes it leaves out stand for themselves, as browsers read them."""
    table = {}
    for byte in range(0x80, 0x100):
        try:
            char = bytes([byte]).decode(codec)
        except UnicodeDecodeError:
            char = chr(byte)
        table[ord(char)] = byte
    return table


def _class(codec: str, first: int, last: int) -> str:
    chars = (chr(char) for char, byte in bytes_of(codec).items() if first <= byte <= last)
    return "[" + "".join(f"\\u{ord(char):04x}" for char in sorted(chars)) + "]"


@cache
def _sequences(codec: str) -> re.Pattern[str]:
    """Whole UTF-8 sequences, as they look when read in a single-byte encoding."""
    tail = _class(codec, 0x80, 0xBF)
    two, three, four = _class(codec, 0xC2, 0xDF), _class(codec, 0xE0, 0xEF), _class(codec, 0xF0, 0xF4)
    return re.compile(f"(?:{two}{tail}|{three}{tail}{{2}}|{four}{tail}{{3}})+")


def _trace(codec: str) -> str:
    """The least that UTF-8 read in an encoding leaves: a lead byte and a trail byte, or a part of a drawn box."""
    return _BOXES if codec in _WITH_BOXES else _class(codec, 0xC2, 0xF4) + _class(codec, 0x80, 0xBF)


TRACES: Final = "|".join(dict.fromkeys([*map(_trace, SINGLE_BYTE), f"[{_EAST_ASIAN_SIGNS}]", LOST_SPACE]))
"""A pattern that every text with misread UTF-8 matches, and some sound texts; for Python's and Rust's expressions."""


@lru_cache(maxsize=256)  # lines of a text are looked at twice, one after another
def proven_utf8(line: str) -> list[Misread]:
    """Returns the runs of a line whose bytes are UTF-8, as read in the encoding that explains most of the line."""
    best: list[Misread] = []
    most = 0
    for codec in suspected(line):
        if codec in SINGLE_BYTE and not _sequences(codec).search(line):
            continue
        found = [m for run in _RUN.finditer(line) if (m := _decoded(line, run, codec))]
        weight = sum(_weight(line, m) for m in found)
        if weight >= _ENOUGH and weight > most and (_has_typography(found) or _covers_most(found, line)):
            best, most = found, weight
    return best


def _has_typography(found: list[Misread]) -> bool:
    return any(not _TYPOGRAPHY.isdisjoint(one.meant or "") for one in found)


def _covers_most(found: list[Misread], line: str) -> bool:
    """Whether the passages are at least half of what lies beyond ASCII."""
    beyond = sum(len(run[0]) for run in _RUN.finditer(line))
    return 2 * sum(one.end - one.start for one in found) >= beyond


@lru_cache(maxsize=256)
def suspected(line: str) -> tuple[str, ...]:
    """Returns the encodings in which the line has a lead byte and a trail byte side by side."""
    codecs = reduce(or_, map(_pairs_of_bytes().__getitem__, set(map(add, line, line[1:]))), 0)
    east_asian = () if _EAST_ASIAN.isdisjoint(line) else MULTI_BYTE
    return (*(codec for i, codec in enumerate(SINGLE_BYTE) if codecs >> i & 1), *east_asian)


class _PairsOfBytes(dict[str, int]):
    """For two characters, as bits, the encodings in which they are a lead byte and a trail byte; kept as met."""

    def __init__(self) -> None:
        super().__init__()
        self._leads: dict[str, int] = defaultdict(int)
        self._tails: dict[str, int] = defaultdict(int)
        for i, codec in enumerate(SINGLE_BYTE):
            for code, byte in bytes_of(codec).items():
                if byte <= _LAST_TAIL:
                    self._tails[chr(code)] |= 1 << i
                elif _FIRST_LEAD <= byte <= _LAST_LEAD:
                    self._leads[chr(code)] |= 1 << i

    def __missing__(self, pair: str) -> int:
        if len(self) > _MOST_PAIRS:
            self.clear()
        self[pair] = bits = self._leads.get(pair[0], 0) & self._tails.get(pair[1], 0)
        return bits


@cache
def _pairs_of_bytes() -> _PairsOfBytes:
    return _PairsOfBytes()


def _weight(line: str, one: Misread) -> int:
    """How much a decoded run proves: typography needs three bytes in order, most letters two; boxes are in no word."""
    if _BOX.search(line, one.start, one.end) and _in_word(line, one):
        return _ENOUGH
    return sum(_ENOUGH if char in _TYPOGRAPHY else 1 for char in one.meant or "" if not char.isascii())


def _in_word(line: str, one: Misread) -> bool:
    """Whether letters enough for a word stand right before or behind a run."""
    before, after = line[max(0, one.start - _LEAST_WORD) : one.start], line[one.end : one.end + _LEAST_WORD]
    return any(len(part) == _LEAST_WORD and part.isalpha() for part in (before, after))


def _decoded(line: str, run: re.Match[str], codec: str) -> Misread | None:
    """A run of characters beyond ASCII, if its bytes are UTF-8 that makes sense where it stands."""
    said = _said(run[0], codec)
    if said is None:
        return None
    meant, read = said
    if _cuts_word(char_before(line, run.start()), meant, char_after(line, run.end())):
        return None
    return Misread(run.start(), run.end(), meant, read)


@lru_cache(maxsize=1024)  # the same few quotation marks and letters are met again and again
def _said(run: str, codec: str) -> tuple[str, tuple[str, ...]] | None:
    """What a run says if its bytes are UTF-8 of letters in use, and the encodings it was read in, the last first."""
    meant = _as_utf8(run, codec)
    if meant is None:
        return None
    read = [_name(codec)]
    while len(read) < _LAYERS and (again := _once_more(meant)):
        meant, name = again
        read.append(name)
    return (meant, tuple(read)) if _is_in_use(meant) else None


def _name(codec: str) -> str:
    return SINGLE_BYTE.get(codec) or MULTI_BYTE[codec]


def _as_utf8(run: str, codec: str) -> str | None:
    try:
        if codec in MULTI_BYTE:
            return run.encode(codec).decode()
        if not _sequences(codec).fullmatch(run):
            return None
        table = bytes_of(codec)
        return bytes(table[ord(char)] for char in run).decode()
    except UnicodeError:
        return None


def _once_more(text: str) -> tuple[str, str] | None:
    """The text decoded another time, if all of it beyond ASCII is UTF-8 again."""
    for codec in _REPEATED:
        pieces = [_as_utf8(run[0], codec) for run in _RUN.finditer(text)]
        if pieces and None not in pieces:
            return _with_runs(text, pieces), _name(codec)
    return None


def _with_runs(text: str, pieces: Iterable[str | None]) -> str:
    """The text with its runs beyond ASCII replaced one by one."""
    rest = iter(pieces)
    return _RUN.sub(lambda _run: next(rest) or "", text)


def _is_in_use(meant: str) -> bool:
    """Whether letters and signs in use came out."""
    if not all(script_of(char) in _MODERN and (category(char)[0] != "C" or char in _FORMATS) for char in meant):
        return False
    return _NO_LETTERS.isdisjoint(meant)


def _cuts_word(before: str, meant: str, after: str) -> bool:
    """Whether a letter of another alphabet came out inside a word of plain letters."""
    edges = ((before, meant[0]), (after, meant[-1]))
    return any(beside.isalpha() and script_of(edge) in _SPACED for beside, edge in edges)


def joined(line: str, found: list[Misread]) -> list[Misread]:
    """Returns neighbours with no sound letter between them as one passage: a garbled sentence is one finding."""
    merged: list[Misread] = []
    for one in found:
        last = merged[-1] if merged else None
        gap = line[last.end : one.start] if last else ""
        if (
            last
            and (last.read, last.written, last.proven) == (one.read, one.written, one.proven)
            and not any(char.isalpha() for char in gap)
        ):
            merged[-1] = replace(last, end=one.end, meant=f"{last.meant}{gap}{one.meant}")
        else:
            merged.append(one)
    return merged
