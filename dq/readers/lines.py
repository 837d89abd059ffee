"""Files of lines: blocks of whole lines, each with the number and the offset of its first."""

import codecs
from collections.abc import Iterator
from typing import Final, NamedTuple

from dq.errors import InputError
from dq.readers.base import Input, Rejection, Settings
from dq.readers.decoding import wide_encoding
from dq.readers.files import ByteStream, open_stream
from dq.readers.formats import binary_format

MAX_LINE: Final = 64 * 2**20
"""A longer line is no record; it is passed over without being held in memory."""

KEPT_OF_LINE: Final = 64 * 1024
"""How many bytes of such a line are kept."""

_MAGIC_BYTES: Final = 6
"""By so many bytes a file tells what it is."""

_UTF8_MARK: Final = codecs.BOM_UTF8


class Block(NamedTuple):
    """Whole lines of a file.

    Attributes:
        data: their bytes in UTF-8 or an encoding that holds ASCII, line ends included.
        row: the number of the first line, from 1.
        offset: where it begins in the (decompressed) file; None when the file was transcoded.
        position: how many bytes of the file as stored have been read.
        rejected: a line too long, or the end of a file that was cut.
        encoding: what the file was transcoded from; None when it was not.
        ends: how many line ends it holds, where they have been counted.
    """

    data: bytes
    row: int
    offset: int | None
    position: int
    rejected: tuple[Rejection, ...] = ()
    encoding: str | None = None
    ends: int | None = None


def read_blocks(item: Input, settings: Settings) -> Iterator[Block]:
    """Yields the lines of a file in blocks of about `settings.batch_bytes`.

    Raises:
        InputError: it holds no lines but another format, whatever its name says.
    """
    with open_stream(item) as stream:
        start = stream.read(_MAGIC_BYTES)
        other = binary_format(start)
        if other is not None:
            raise InputError(
                f"{item.name}: holds {other} data, whatever its ending says",
                help=f"give it an ending that says {other}",
            )
        encoding = wide_encoding(start, settings.encoding)
        if encoding is None:
            yield from _Blocks(stream, start, settings.batch_bytes)
        else:
            yield from _transcoded(stream, start, encoding, settings.batch_bytes)


class _Blocks:
    """Cuts a stream at its line ends."""

    def __init__(self, stream: ByteStream, start: bytes, batch_bytes: int) -> None:
        self._stream = stream
        self._size = batch_bytes
        self._row = 1
        mark = len(_UTF8_MARK) if start.startswith(_UTF8_MARK) else 0
        self._offset = mark
        self._rest = start[mark:]

    def __iter__(self) -> Iterator[Block]:
        ended = False
        while not ended:
            more = self._stream.read(self._size)
            ended = len(more) < self._size
            rest, self._rest = self._rest, b""
            if ended:
                yield from self._last(rest + more)
            elif end := more.rfind(b"\n") + 1:
                self._rest = more[end:]
                yield self._block(b"".join((rest, memoryview(more)[:end])))  # copied once: blocks are large
            elif len(rest) + len(more) > MAX_LINE:
                yield self._pass_over(rest + more)
            else:
                self._rest = rest + more

    def _block(self, data: bytes) -> Block:
        ends = data.count(b"\n")
        block = Block(data, self._row, self._offset, self._stream.position, ends=ends)
        self._row += ends
        self._offset += len(data)
        return block

    def _pass_over(self, data: bytes) -> Block:
        """Leaves a line that is too long behind."""
        kept, begin, size = data[:KEPT_OF_LINE], self._offset, len(data)
        self._rest = b""
        while more := self._stream.read(self._size):
            end = more.find(b"\n") + 1
            size += end or len(more)
            if end:
                self._rest = more[end:]
                break
        reason = f"a line of {size:,} bytes, more than the {MAX_LINE:,} a record may have"
        rejection = Rejection(self._row, begin, reason, kept)
        self._row, self._offset = self._row + 1, begin + size
        return Block(b"", self._row, self._offset, self._stream.position, (rejection,))

    def _last(self, data: bytes) -> Iterator[Block]:
        """What is left; of a file that was cut, the line the cut is in is no record."""
        cut = self._stream.cut
        end = len(data) if cut is None else data.rfind(b"\n") + 1
        if end:
            yield self._block(data[:end])
        if cut is not None:
            rejection = Rejection(self._row, self._offset, cut, data[end:][:KEPT_OF_LINE], rest_lost=True)
            yield Block(b"", self._row, self._offset, self._stream.position, (rejection,))


def _transcoded(stream: ByteStream, start: bytes, encoding: str, batch_bytes: int) -> Iterator[Block]:
    """UTF-16 and UTF-32, made UTF-8 piece by piece; what is no character becomes U+FFFD."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    data, rest, row = start, "", 1
    while True:
        text = rest + decoder.decode(data, final=not data)
        end = text.rfind("\n") + 1 if data else len(text)
        if text[:end]:
            lines = text[:end].removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}") if row == 1 else text[:end]
            yield Block(lines.encode(), row, None, stream.position, encoding=encoding)
            row += lines.count("\n")
        rest = text[end:]
        if not data:
            break
        data = stream.read(batch_bytes)
    if stream.cut is not None:
        lost = Rejection(row, None, stream.cut, b"", rest_lost=True)
        yield Block(b"", row, None, stream.position, (lost,), encoding)
