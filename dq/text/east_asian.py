"""Chinese, Japanese and Korean in their double-byte encodings, read as Windows-1252 or Latin-1: `ÖÐ¹ú` for 中国.

The encodings put their frequent characters together, so a line is theirs when nearly all of its bytes make pairs from
there. No line of letters does.
"""

import re
from dataclasses import dataclass
from typing import Final

from dq.text.utf8 import Misread, bytes_of

TRACE: Final = (
    "[\u00a1-\u00ff][\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]{3}"
)
"""A pattern for four high bytes in a row; for Python's and for Rust's expressions."""

_TRACE: Final = re.compile(TRACE)
_FEWEST: Final = 6
_FREQUENT_SHARE: Final = 0.8
_VALID_SHARE: Final = 0.95


@dataclass(frozen=True, slots=True)
class _Encoding:
    """A double-byte encoding and the lead bytes of its frequent characters."""

    codec: str
    name: str
    leads: tuple[range, ...]


_ENCODINGS: Final = (
    _Encoding("euc_kr", "EUC-KR", (range(0xB0, 0xC9),)),
    _Encoding("euc_jp", "EUC-JP", (range(0xA4, 0xA6), range(0xB0, 0xD0))),
    _Encoding("cp932", "Shift JIS", (range(0x82, 0x84), range(0x88, 0x98))),
    _Encoding("big5", "Big5", (range(0xA4, 0xC7),)),
    _Encoding("gbk", "GBK", (range(0xB0, 0xD8),)),
)
_KANA: Final = re.compile("[\u3041-\u30ff]")
_LEAST_KANA: Final = 0.2


def misread_east_asian(line: str) -> Misread | None:
    """Returns the passage of a line that is East Asian text read as Windows-1252 or Latin-1, None without one."""
    trace = _TRACE.search(line)
    if trace is None:
        return None
    table = bytes_of("cp1252") | {code: code for code in range(0x100)}
    if not all(ord(char) in table for char in line):
        return None
    raw = bytes(table[ord(char)] for char in line)
    for encoding in _ENCODINGS:
        meant = _read(raw, encoding)
        if meant is not None:
            beyond = [i for i, char in enumerate(line) if not char.isascii()]
            read = "Latin-1" if any("\x80" <= char <= "\x9f" for char in line) else "Windows-1252"
            head, tail = line[: beyond[0]], line[beyond[-1] + 1 :]
            passage = meant[len(head) : len(meant) - len(tail)] if "\ufffd" not in meant else None
            return Misread(beyond[0], beyond[-1] + 1, passage, (read,), encoding.name, proven=False)
    return None


def _read(raw: bytes, encoding: _Encoding) -> str | None:
    """The bytes decoded, when nearly all of them are pairs of frequent characters."""
    meant = raw.decode(encoding.codec, "replace")
    double = [pair for char in meant if not char.isascii() and len(pair := char.encode(encoding.codec, "ignore")) > 1]
    letters = [pair for pair, char in ((p, p.decode(encoding.codec)) for p in double) if char.isalpha()]
    if len(letters) < _FEWEST or len(double) < _VALID_SHARE * (len(double) + meant.count("\ufffd")):
        return None
    frequent = sum(any(pair[0] in leads for leads in encoding.leads) for pair in letters)
    if frequent < _FREQUENT_SHARE * len(letters):
        return None
    if encoding.codec in {"euc_jp", "cp932"} and len(_KANA.findall(meant)) < _LEAST_KANA * len(letters):
        return None
    if encoding.codec == "euc_kr" and frequent < _VALID_SHARE * len(letters):
        return None
    return meant
