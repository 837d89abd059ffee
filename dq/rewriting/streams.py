"""Files opened for copying, compressed as their names say."""

import bz2
import gzip
import lzma
import sys
from pathlib import Path
from typing import IO, Literal, cast

from dq.readers.files import COMPRESSIONS


def open_for(path: Path, mode: Literal["rb", "wb"]) -> IO[bytes]:
    """Opens a file in binary mode (`rb` or `wb`), through its compression; the same bytes are compressed the same."""
    compression = COMPRESSIONS.get(path.suffix.lower())
    if compression == "gz":
        if mode == "wb":
            return cast("IO[bytes]", gzip.GzipFile(path, mode, mtime=0))
        return cast("IO[bytes]", gzip.open(path, mode))
    if compression == "bz2":
        return cast("IO[bytes]", bz2.open(path, mode))
    if compression == "xz":
        return cast("IO[bytes]", lzma.open(path, mode))
    if compression == "zst":
        if sys.version_info >= (3, 14):
            from compression import zstd
        else:
            from backports import zstd
        return cast("IO[bytes]", zstd.ZstdFile(path, mode))
    return path.open(mode)
