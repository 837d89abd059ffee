"""Bytes to characters: UTF-8 first; a declared or detected encoding only where bytes are not UTF-8."""

import codecs
from typing import Final, NamedTuple

from dq.errors import UsageError

SAMPLE_BYTES: Final = 64 * 1024
"""How many bytes of undecodable lines an encoding is detected from."""

CANDIDATES: Final = [
    "cp1251", "koi8_r", "cp866", "iso8859_5", "cp1252", "cp1250", "iso8859_2", "cp1253", "cp1254", "cp1255", "cp1256",
    "cp1257", "cp1258", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr", "cp874",
]  # fmt: skip
"""The encodings news is met in; among all that Python knows, a short line would look like many of them."""

_MARKS: Final = "‘’‚“”„–—…•«»‹›€°§©®™·\u00a0\u00ad"
_WEST: Final = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœðþÀÁÂÄÅÆÇÈÉÊÎÑÓÔÖØÙÚÛÜŒ¡¿ºª£" + _MARKS
_CENTRE: Final = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽäľôőűöüÖÜŐŰăâîşţĂÂÎŞŢđĐß"
_LATIN: Final = {
    "cp1252": frozenset(_WEST),
    "cp1250": frozenset(_CENTRE + _MARKS),
    "cp1254": frozenset("çğıöşüÇĞİÖŞÜâîû" + _MARKS),
    "cp1257": frozenset("ąčęėįšųūžĄČĘĖĮŠŲŪŽāēģīķļņĀĒĢĪĶĻŅõäöüÕÄÖÜ" + _MARKS),
    "iso8859_2": frozenset(_CENTRE),
}
"""The letters and marks that news in the languages of an encoding is made of. The encodings of the Latin script differ
in a few letters, which in the wrong one are rare letters or signs; of equals the first counts."""

WIDE: Final = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
"""The marks of encodings whose line ends are no single byte; the longer ones first, as they begin with the shorter."""

DAMAGED: Final = "utf-8, damaged"
"""What is said of bytes that are UTF-8 but for some that were cut or overwritten."""


class Decoded(NamedTuple):
    r"""Characters, and how they were made.

    Attributes:
        text: the characters.
        encoding: what they were decoded from, None for UTF-8.
        at: the index of the first byte that is not UTF-8.
        raw: the bytes with what is not UTF-8 as `\\xNN`, where the text does not hold all of them.
    """

    text: str
    encoding: str | None = None
    at: int | None = None
    raw: str | None = None


class Decoder:
    """Decodes the pieces of one file; the encoding is detected once and kept for the file.

    Attributes:
        declared: the encoding the user named; None to detect it.
    """

    def __init__(self, declared: str | None = None) -> None:
        self.declared = declared
        self._detected: str | None = None

    def decode(self, data: bytes, sample: bytes = b"") -> Decoded:
        """Returns one line or file as characters.

        Args:
            data: its bytes.
            sample: the bytes around it, from which an encoding is better told than from one line.
        """
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            return self._legacy(data, error.start, sample)
        if self.declared and not data.isascii():
            return self._legacy(data, None, sample)
        return Decoded(text)

    def likely(self, sample: bytes) -> str:
        """Returns what a file is in of which some bytes are not UTF-8: UTF-8 with damage, as declared, or detected."""
        if self.declared:
            return self.declared
        return "utf-8" if _mostly_utf8(sample) else self._detect(sample)

    def _detect(self, sample: bytes) -> str:
        if self._detected is None:
            self._detected = detect(undecodable_lines(sample))
        return self._detected

    def _legacy(self, data: bytes, at: int | None, sample: bytes) -> Decoded:
        if self.declared:
            try:
                return Decoded(data.decode(self.declared), canonical(self.declared), at)
            except UnicodeDecodeError:
                pass
        if at is None or _mostly_utf8(data):
            return Decoded(
                data.decode("utf-8", "replace"), None if at is None else DAMAGED, at,
                None if at is None else data.decode("utf-8", "backslashreplace"),
            )  # fmt: skip
        for encoding in (self._detect(sample or data), "cp1252"):
            try:
                return Decoded(data.decode(encoding), canonical(encoding), at)
            except UnicodeDecodeError:
                continue
        return Decoded(data.decode("latin-1"), canonical("latin-1"), at)


def declared_encoding(name: str | None) -> str | None:
    """Returns the name of an encoding the user declared, None for none and for UTF-8.

    Raises:
        UsageError: Python knows no such encoding of text.
    """
    if name is None:
        return None
    try:
        "".encode(name)
        return None if codecs.lookup(name).name in {"utf-8", "utf-8-sig", "ascii"} else name
    except LookupError as error:
        raise UsageError(f"no encoding is called {name!r}", help="such as: --encoding windows-1251") from error


def detect(data: bytes) -> str:
    """Returns the encoding that some bytes are most likely in; `cp1252` when nothing speaks for any."""
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=CANDIDATES).best()
    if best is not None and best.encoding not in _LATIN:
        return best.encoding
    return max(_LATIN, key=lambda encoding: _fit(data, encoding))


def _fit(data: bytes, encoding: str) -> float:
    """The share of characters beyond ASCII that are usual in an encoding of the Latin script."""
    beyond = [character for character in data.decode(encoding, "replace") if not character.isascii()]
    return sum(character in _LATIN[encoding] for character in beyond) / max(1, len(beyond))


def wide_encoding(start: bytes, declared: str | None) -> str | None:
    """Returns the encoding of a file in which a line end is more than one byte, told by its mark or declared."""
    for mark, encoding in WIDE.items():
        if start.startswith(mark):
            return encoding
    name = codecs.lookup(declared).name if declared else ""
    return name if name.startswith(("utf-16", "utf-32")) else None


def canonical(encoding: str) -> str:
    """Returns an encoding by the name people use, such as `windows-1251`."""
    name = codecs.lookup(encoding).name
    return f"windows-{name[2:]}" if name.startswith("cp125") else name.replace("iso8859", "iso-8859")


def undecodable_lines(data: bytes) -> bytes:
    """Returns the lines that are not UTF-8, at most `SAMPLE_BYTES` of them."""
    lines, size = [], 0
    for line in data.splitlines(keepends=True):
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            lines.append(line)
            size += len(line)
            if size >= SAMPLE_BYTES:
                break
    return b"".join(lines)


def _mostly_utf8(data: bytes) -> bool:
    """Whether more characters beyond ASCII are whole in UTF-8 than bytes are not: then it is UTF-8 with damage."""
    lost = data.decode("utf-8", "backslashreplace").count("\\x") - data.count(b"\\x")
    whole = sum(not character.isascii() for character in data.decode("utf-8", "ignore"))
    return whole > lost
