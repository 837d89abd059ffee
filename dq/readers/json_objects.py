"""JSON files: an array of objects, or objects one after the other, over as many lines as they like."""

import codecs
import json
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from dq.readers.base import Input, RawBatch, Rejection, Settings
from dq.readers.decoding import SAMPLE_BYTES, Decoder, declared_encoding, wide_encoding
from dq.readers.files import ByteStream, open_stream
from dq.readers.jsonl import Line, batch_of, in_words, read_object
from dq.readers.lines import KEPT_OF_LINE, MAX_LINE

_BETWEEN: Final = re.compile(r"(?:[ \t\r\n,\[\]]|\xef\xbb\xbf)*")
"""What stands between the elements: the array's own brackets, commas, white space, a mark at the start."""

_LONGEST: Final = 3
"""The longest of these, in bytes."""

_NEAR_END: Final = 16
"""An error so near the end of what was read may be a value that goes on in the next chunk."""

_SCANNER: Final = json.JSONDecoder(strict=False)

_JAPANESE: Final = re.compile(rb"[\x81-\x9f\xe0-\xfc][\x40-\x7e\x80-\xfc]")
_CHINESE: Final = re.compile(rb"[\x81-\xfe][\x30-\x7e\x80-\xfe]")
_PAIRS: Final = {
    **dict.fromkeys(("shift_jis", "cp932", "shift_jis_2004", "shift_jisx0213"), _JAPANESE),
    **dict.fromkeys(("big5", "big5hkscs", "cp950", "gbk", "gb18030", "johab"), _CHINESE),
}
"""Encodings in which the second byte of a letter may look like a backslash, and the two bytes of such a letter."""


class Element(NamedTuple):
    """One value of the file: its number from 1, its bytes, and where they begin, None when the file was transcoded."""

    number: int
    data: bytes
    offset: int | None


def read_json(item: Input, settings: Settings) -> Iterator[RawBatch]:
    """Yields the objects of a JSON file; after a fault in the grammar the rest of the file is lost."""
    decoder = Decoder(declared_encoding(settings.encoding))
    lines: list[Line] = []
    rejected: list[Rejection] = []
    size = 0
    with open_stream(item) as stream:
        elements = _Elements(stream, settings, decoder)
        for element in elements:
            line = read_object(element.number, element.offset, element.data, decoder, transcoded=elements.transcoded)
            if isinstance(line, Rejection):
                rejected.append(line)
            else:
                lines.append(_on_one_line(line))
            size += len(element.data)
            if size >= settings.batch_bytes:
                yield batch_of(lines, rejected, stream.position)
                lines, rejected, size = [], [], 0
        rejected.extend(elements.rejected)
        yield batch_of(lines, rejected, stream.position)


def _on_one_line(line: Line) -> Line:
    """Polars wants an object a line; in valid JSON a line end is white space between tokens, never in a string."""
    return line._replace(data=line.data.replace(b"\r", b" ").replace(b"\n", b" "))


class _Elements:
    """Finds the values of a file while it is read.

    The grammar of JSON is ASCII, and told byte by byte, one character for each, whatever the strings are encoded in.
    """

    def __init__(self, stream: ByteStream, settings: Settings, decoder: Decoder) -> None:
        self._stream = stream
        self._chunk = settings.batch_bytes
        self._decoder = decoder
        self._encoding = decoder.declared
        start = stream.read(4)
        self.transcoded = wide_encoding(start, settings.encoding)
        self._wide = codecs.getincrementaldecoder(self.transcoded or "utf-8")("replace")
        self._at = 0
        self._offset = 0
        self._number = 0
        self.rejected: list[Rejection] = []
        self._data = b""
        self._take(start)

    def __iter__(self) -> Iterator[Element]:
        while self._skip():
            self._number += 1
            end = self._end_of_value()
            if end is None:
                return
            yield Element(self._number, self._data[self._at : end], None if self.transcoded else self._offset)
            self._move(end)
        if self._stream.cut:
            self._lose(self._stream.cut)

    def _move(self, at: int) -> None:
        self._offset += at - self._at
        self._at = at

    def _skip(self) -> bool:
        """Moves to the next value; false at the end."""
        while True:
            between = _BETWEEN.match(self._grammar, self._at)
            self._move(between.end() if between else self._at)
            if self._at + _LONGEST <= len(self._grammar) or self._ended:
                return self._at < len(self._grammar)
            self._more()

    def _more(self) -> None:
        self._take(self._stream.read(self._chunk))

    def _take(self, data: bytes) -> None:
        self._ended = not data
        if self.transcoded:
            data = self._wide.decode(data, final=self._ended).encode()
        self._data, self._at = self._data[self._at :] + data, 0
        if self._encoding is None and not _may_be_utf8(self._data):
            self._data += self._stream.read(max(0, SAMPLE_BYTES - len(self._data)))
            self._encoding = self._decoder.likely(self._data)
        pairs = _PAIRS.get(codecs.lookup(self._encoding).name) if self._encoding else None
        self._grammar = (pairs.sub(b"  ", self._data) if pairs else self._data).decode("latin-1")

    def _end_of_value(self) -> int | None:
        while True:
            try:
                end = _SCANNER.raw_decode(self._grammar, self._at)[1]
            except json.JSONDecodeError as error:
                goes_on = error.msg.startswith("Unterminated") or error.pos + _NEAR_END > len(self._grammar)
                if goes_on and not self._ended and len(self._data) < MAX_LINE:
                    self._more()
                    continue
                reason = self._stream.cut or f"not valid JSON: {in_words(error)}"
                self._lose(reason, error.pos)
                return None
            except RecursionError:
                self._lose("not valid JSON: nested too deeply")
                return None
            if end < len(self._grammar) or self._ended:
                return end
            self._more()

    def _lose(self, reason: str, at: int | None = None) -> None:
        """Rejects the rest of the file."""
        rest = self._data[self._at :]
        offset = None if self.transcoded else self._offset + (at or self._at) - self._at
        column = None if at is None else len(rest[: at - self._at].decode(self._encoding or "utf-8", "replace")) + 1
        self.rejected.append(Rejection(self._number or 1, offset, reason, rest[:KEPT_OF_LINE], column, rest_lost=True))


def _may_be_utf8(data: bytes) -> bool:
    """Whether all is UTF-8, but perhaps for a letter that goes on after the end."""
    try:
        codecs.utf_8_decode(data, "strict", False)
    except UnicodeDecodeError:
        return False
    return True
