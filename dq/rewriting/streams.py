"""Files opened for copying, compressed as they were."""

import bz2
import gzip
import lzma
import sys
from pathlib import Path
from typing import IO, Literal, cast


def open_for(path: Path, mode: Literal["rb", "wb"], compression: str | None) -> IO[bytes]:
    """Opens a file in binary mode, through its compression if it has one; the same bytes are compressed the same."""
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
