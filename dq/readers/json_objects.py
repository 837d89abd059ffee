"""JSON files: an array of objects, or objects one after the other, over as many lines as they like."""

import codecs
import json
from collections.abc import Iterator
from typing import Final, NamedTuple

from dq.readers.base import Input, RawBatch, Rejection, Settings
from dq.readers.decoding import Decoder, declared_encoding, wide_encoding
from dq.readers.files import ByteStream, open_stream
from dq.readers.jsonl import Line, batch_of, in_words, read_object
from dq.readers.lines import KEPT_OF_LINE, MAX_LINE

_BETWEEN: Final = " \t\r\n,[]\N{ZERO WIDTH NO-BREAK SPACE}"
"""What stands between the elements: the array's own brackets, commas, white space, a mark at the start."""

_NEAR_END: Final = 16
"""An error so near the end of what was read may be a value that goes on in the next chunk."""

_SCANNER: Final = json.JSONDecoder(strict=False)


class Element(NamedTuple):
    """One value of the file: its number from 1, its bytes, and where they begin."""

    number: int
    data: bytes
    offset: int


def read_json(item: Input, settings: Settings) -> Iterator[RawBatch]:
    """Yields the objects of a JSON file; after a fault in the grammar the rest of the file is lost."""
    decoder = Decoder(declared_encoding(settings.encoding))
    lines: list[Line] = []
    rejected: list[Rejection] = []
    size = 0
    with open_stream(item) as stream:
        elements = _Elements(stream, settings)
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
    """Finds the values of a file while it is read; bytes that are not UTF-8 are kept as they are."""

    def __init__(self, stream: ByteStream, settings: Settings) -> None:
        self._stream = stream
        self._chunk = settings.batch_bytes
        start = stream.read(4)
        self.transcoded = wide_encoding(start, settings.encoding)
        self._decoder = codecs.getincrementaldecoder(self.transcoded or "utf-8")("surrogateescape")
        self._text = self._decoder.decode(start)
        self._at = 0
        self._offset = 0
        self._ended = False
        self._number = 0
        self.rejected: list[Rejection] = []

    def __iter__(self) -> Iterator[Element]:
        while self._skip():
            self._number += 1
            end = self._end_of_value()
            if end is None:
                return
            data = _bytes(self._text[self._at : end])
            yield Element(self._number, data, self._offset)
            self._at, self._offset = end, self._offset + len(data)
        if self._stream.cut:
            self._lose(self._stream.cut)

    def _skip(self) -> bool:
        """Moves to the next value; false at the end."""
        while True:
            at = self._at
            while at < len(self._text) and self._text[at] in _BETWEEN:
                at += 1
            self._offset += len(_bytes(self._text[self._at : at]))
            self._at = at
            if at < len(self._text):
                return True
            if not self._more():
                return False

    def _more(self) -> bool:
        data = self._stream.read(self._chunk)
        self._text = self._text[self._at :] + self._decoder.decode(data, final=not data)
        self._at, self._ended = 0, not data
        return bool(data)

    def _end_of_value(self) -> int | None:
        while True:
            try:
                end = _SCANNER.raw_decode(self._text, self._at)[1]
            except json.JSONDecodeError as error:
                goes_on = error.msg.startswith("Unterminated") or error.pos + _NEAR_END > len(self._text)
                if goes_on and not self._ended and len(self._text) < MAX_LINE:
                    self._more()
                    continue
                reason = self._stream.cut or f"not valid JSON: {in_words(error)}"
                self._lose(reason, error)
                return None
            except RecursionError:
                self._lose("not valid JSON: nested too deeply")
                return None
            if end < len(self._text) or self._ended:
                return end
            self._more()

    def _lose(self, reason: str, error: json.JSONDecodeError | None = None) -> None:
        rest = self._text[self._at :]
        at = self._offset + (len(_bytes(self._text[self._at : error.pos])) if error else 0)
        column = error.pos - self._at + 1 if error else None
        raw = _bytes(rest[:KEPT_OF_LINE])
        self.rejected.append(Rejection(self._number or 1, at, reason, raw, column, rest_lost=True))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
