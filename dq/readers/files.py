"""Files as bytes: opened, decompressed, and watched for what happens to them during the run."""

import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol

from dq.errors import InputError
from dq.readers.base import Input
from dq.readers.objects import open_object, status_of

CHUNK: Final = 16 * 1024
"""How many stored bytes are decompressed at a time; so many are lost before a place that is damaged."""

MAX_INFLATED: Final = 64 * 2**20
"""How many bytes one chunk may decompress to at a time, so that a crafted file cannot fill the memory."""

COMPRESSIONS: Final = {".gz": "gz", ".zst": "zst", ".zstd": "zst", ".bz2": "bz2", ".xz": "xz"}
"""File name endings, and the compression each stands for."""


class Decompressor(Protocol):
    """What the decompressors of the standard library have in common."""

    @property
    def eof(self) -> bool:
        """Whether the compressed data have come to their own end."""

    @property
    def needs_input(self) -> bool:
        """Whether nothing is left of what was given so far."""

    @property
    def unused_data(self) -> bytes:
        """What was given beyond the end."""

    def decompress(self, data: bytes, max_length: int, /) -> bytes:
        """Returns at most `max_length` bytes; what is left of `data` is kept."""


class _Gunzip:
    """zlib's decompressor in the manner of the others."""

    def __init__(self) -> None:
        self._zlib = zlib.decompressobj(wbits=31)

    @property
    def eof(self) -> bool:
        return self._zlib.eof

    @property
    def needs_input(self) -> bool:
        return not self._zlib.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        return self._zlib.unused_data

    def decompress(self, data: bytes, max_length: int, /) -> bytes:
        return self._zlib.decompress(self._zlib.unconsumed_tail + data, max_length)


class Readable(Protocol):
    """A file, here or elsewhere."""

    def read(self, size: int, /) -> bytes:
        """Returns up to `size` bytes, fewer only at the end."""


class ByteStream:
    """The bytes of a file, decompressed.

    Attributes:
        position: how many bytes of the file as stored have been read.
        cut: why the file ends before its compressed data does, None while all is well.
    """

    def __init__(self, file: Readable, compression: str | None) -> None:
        self._file = file
        self._make = decompressor(compression) if compression else None
        self._member: Decompressor | None = None
        self._ahead = b""
        self.position = 0
        self.cut: str | None = None

    def read(self, size: int) -> bytes:
        """Returns up to `size` bytes, fewer only at the end."""
        if self._make is None:
            data = self._file.read(size)
            self.position += len(data)
            return data
        pieces, wanted = [], size
        while wanted > 0 and self.cut is None:
            piece = self._inflate(min(wanted, MAX_INFLATED))
            if piece is None:
                break
            pieces.append(piece)
            wanted -= len(piece)
        return b"".join(pieces)

    def _inflate(self, limit: int) -> bytes | None:
        """The next decompressed bytes (perhaps none yet), None at the end; archives may hold several members."""
        if self._member is None or self._member.needs_input or self._member.eof:
            stored = self._ahead or self._file.read(CHUNK)
            self.position += 0 if self._ahead else len(stored)
            self._ahead = b""
            if not stored:
                if self._member is not None and not self._member.eof:
                    self.cut = "the compressed data end early: the file was cut short"
                return None
        else:
            stored = b""
        if self._member is None or self._member.eof:
            stored = stored.lstrip(b"\0") if self._member else stored
            if not stored:
                return b""
            self._member = self._make() if self._make else None
        try:
            piece = self._member.decompress(stored, limit) if self._member else b""
        except Exception as error:  # noqa: BLE001 - each decompressor raises an error of its own
            self.cut = f"the compressed data are damaged: {error}"
            return None
        if self._member and self._member.eof:
            self._ahead = self._member.unused_data
        return piece


def decompressor(compression: str) -> Callable[[], Decompressor]:
    """Returns what makes a decompressor for one member of a compressed file."""
    if compression == "gz":
        return _Gunzip
    if compression == "bz2":
        import bz2

        return bz2.BZ2Decompressor
    if compression == "xz":
        import lzma

        return lzma.LZMADecompressor
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd.ZstdDecompressor


@contextmanager
def open_stream(item: Input, path: Path | str | None = None) -> Iterator[ByteStream]:
    """Opens an input (or one of its members) for reading, and sees to it that it stays what it was.

    Raises:
        InputError: the file is gone, may not be read, or changed while it was read.
    """
    place = path or item.path
    name = item.name if path is None else item.called(path)
    try:
        with open_object(place) if isinstance(place, str) else place.open("rb") as file:
            yield ByteStream(file, item.compression)
    except FileNotFoundError as error:
        raise InputError(
            f"{name}: is gone, and was there when the run began", help="keep the corpus still during a run"
        ) from error
    except PermissionError as error:
        raise InputError(
            f"{name}: no permission to read it", help="allow it, or name the files to read one by one"
        ) from error
    except OSError as error:
        raise InputError(f"{name}: cannot be read: {error.strerror or error}", help="is the disk whole?") from error
    if path is None:
        still(item)


def still(item: Input) -> None:
    """Makes sure that a file is as it was when the run began.

    Raises:
        InputError: it grew, shrank, was written to, or is gone.
    """
    if item.changed is None:
        return
    try:
        size, changed = _now(item.path)
    except OSError as error:
        raise InputError(
            f"{item.name}: is gone, and was there when the run began", help="keep the corpus still during a run"
        ) from error
    if size != item.size:
        raise InputError(
            f"{item.name}: changed during the run, from {item.size:,} to {size:,} bytes",
            help="run again when nothing writes to it, or on a copy",
        )
    if changed != item.changed:
        raise InputError(
            f"{item.name}: was written to during the run", help="run again when nothing writes to it, or on a copy"
        )


def _now(place: Path | str) -> tuple[int, int]:
    """The size of a file, and when it was last changed."""
    if isinstance(place, str):
        there = status_of(place)
        return there.size, there.changed
    status = place.stat()
    return status.st_size, status.st_mtime_ns
